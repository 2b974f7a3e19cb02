//! What day it is: events move off, deadlines pass.

use leptos::prelude::*;

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
        expect_context()
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
