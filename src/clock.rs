//! What day it is: events move off, deadlines pass.

use leptos::prelude::*;

use crate::context::context;
use crate::l10n::Date;

/// Today. A prerendered page is taken over with the day on which it was made; then this
/// becomes the visitor's day, and what depends on it follows.
#[derive(Clone, Copy)]
pub struct Today(RwSignal<Date>);

impl Today {
    /// Begins with this day.
    pub fn new(day: Date) -> Self {
        Self(RwSignal::new(day))
    }

    /// The one of this page.
    #[track_caller]
    pub fn from_context() -> Self {
        context()
    }

    /// The day. Tracked.
    pub fn get(self) -> Date {
        self.0.get()
    }

    /// Looks at the clock again.
    pub fn update(self) {
        let day = day();
        if self.0.get_untracked() != day {
            self.0.set(day);
        }
    }
}

/// Waits so many milliseconds.
#[cfg(target_arch = "wasm32")]
pub async fn wait(milliseconds: i32) {
    let wake = js_sys::Promise::new(&mut |wake, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&wake, milliseconds);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(wake).await;
}

/// Waits until what has changed is painted; on a page that nobody sees, a moment.
#[cfg(target_arch = "wasm32")]
pub async fn paint() {
    /// Milliseconds.
    const MOMENT: i32 = 100;
    let frame = js_sys::Promise::new(&mut |wake, _| {
        let window = window();
        let _ = window.request_animation_frame(&wake);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&wake, MOMENT);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(frame).await;
    // A frame begins with its callbacks.
    wait(0).await;
}

/// Keeps long work from holding up the visitor.
#[cfg(target_arch = "wasm32")]
pub struct Pace(std::cell::Cell<f64>);

#[cfg(target_arch = "wasm32")]
impl Pace {
    /// How many milliseconds of work may go by before the browser gets its turn: few enough
    /// that on a machine that is several times as slow, work and what comes on top of it
    /// are no long task (50 ms, <https://w3c.github.io/longtasks/>).
    const STRIDE: f64 = 6.0;

    /// Begins now.
    pub fn begin() -> Self {
        Self(std::cell::Cell::new(js_sys::Date::now()))
    }

    /// Gives the browser its turn, if it is time.
    pub async fn keep(&self) {
        // A clock that is set back ends a stretch, too.
        if !(0.0..Self::STRIDE).contains(&(js_sys::Date::now() - self.0.get())) {
            wait(0).await;
            self.0.set(js_sys::Date::now());
        }
    }
}

/// The day on the visitor's calendar.
#[cfg(target_arch = "wasm32")]
pub fn day() -> Date {
    let now = js_sys::Date::new_0();
    Date {
        year: u16::try_from(now.get_full_year()).unwrap_or_default(),
        month: u8::try_from(now.get_month() + 1).unwrap_or(1),
        day: u8::try_from(now.get_date()).unwrap_or(1),
    }
}

/// The day of the build, in UTC: that of `SOURCE_DATE_EPOCH`
/// (<https://reproducible-builds.org/specs/source-date-epoch/>) where it is set.
#[cfg(not(target_arch = "wasm32"))]
pub fn day() -> Date {
    use std::time::{SystemTime, UNIX_EPOCH};

    let wanted = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    Date::from_unix_days(wanted.unwrap_or_else(now) / 86_400)
}
