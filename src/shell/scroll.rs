//! Where the reader was: on Back and Forward the page is scrolled to where it was left, with
//! the focus on the link by which it was left; on a change of language to the same part.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollRestoration};

use super::route::{focus, is_address, on_window};
use crate::app::{Screen, Shown};

/// Takes scrolling back on Back and Forward from the browser, which does it before the
/// page has changed.
pub(super) fn remember_scroll(shown: Shown) {
    restoration(ScrollRestoration::Manual);
    // A page that was loaded again: the browser may have wanted to do it only later.
    if let Some((y, _)) = noted()
        && window().scroll_y().is_ok_and(|now| now <= 0.0)
    {
        window().scroll_to_with_x_and_y(0.0, y);
    }
    on_window("scrollend", |_| save_scroll());
    on_window("pagehide", |_| restoration(ScrollRestoration::Auto));
    on_window("pageshow", |_| restoration(ScrollRestoration::Manual));
    // Back over a fragment of the same page. Going to a fragment is an event of this name
    // too, of an entry without a note. A change of page sees to it itself, later.
    on_window("popstate", move |_| {
        let here = shown.0.with_untracked(Screen::href);
        let noted = noted().is_some();
        let plain = window().location().hash().is_ok_and(|hash| hash.is_empty());
        if (noted || plain) && here.is_some_and(|here| is_address(&here)) {
            restore_scroll();
        }
    });
}

fn restoration(mode: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(mode);
    }
}

/// Notes how far the page is scrolled, and which link has the focus, in its entry of the
/// history.
pub(super) fn save_scroll() {
    if let (Ok(history), Ok(y)) = (window().history(), window().scroll_y()) {
        let link = document().active_element().and_then(|element| element.get_attribute("href"));
        let note = Array::of2(&y.into(), &link.into());
        let _ = history.replace_state(&note, "");
    }
}

/// What the history's entry has noted.
fn noted() -> Option<(f64, Option<String>)> {
    let note: Array = window().history().ok()?.state().ok()?.dyn_into().ok()?;
    Some((note.get(0).as_f64()?, note.get(1).as_string()))
}

/// Goes back to where the page was left.
pub(super) fn restore_scroll() {
    let (y, link) = noted().unwrap_or_default();
    window().scroll_to_with_x_and_y(0.0, y);
    // Addresses have no quotes; what has is none.
    if let Some(link) = link.filter(|link| !link.contains(['"', '\\'])) {
        focus(&format!("main a[href=\"{link}\"]"));
    }
}

/// What stood at the top of the window: both languages' pages have the same parts in
/// the same order, of different heights.
pub(super) struct Anchor {
    index: u32,
    top: f64,
}

impl Anchor {
    /// Of what is read, and not of the navigation that may stand beside it.
    const PARTS: &str = "main :is(h1, h2, h3, p, li, dt):not(nav *), footer";

    pub(super) fn take() -> Option<Self> {
        let parts = document().query_selector_all(Self::PARTS).ok()?;
        if window().scroll_y().is_ok_and(|y| y <= 0.0) {
            return None;
        }
        (0..parts.length()).find_map(|index| {
            let top = Self::top_of(&parts, index).filter(|top| *top >= 0.0)?;
            Some(Self { index, top })
        })
    }

    pub(super) fn restore(&self) {
        if let Ok(parts) = document().query_selector_all(Self::PARTS)
            && let Some(top) = Self::top_of(&parts, self.index)
        {
            window().scroll_by_with_x_and_y(0.0, top - self.top);
        }
    }

    /// None for what is folded away: it stands nowhere.
    fn top_of(parts: &web_sys::NodeList, index: u32) -> Option<f64> {
        let place = parts.get(index)?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
        (place.height() > 0.0).then(|| place.top())
    }
}
