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
    spot: Spot,
    /// The last part above that is no feed's.
    above: Option<Spot>,
}

/// Where a part stood. Those of feeds are counted by themselves: in the other language they
/// may still be on their way.
struct Spot {
    fed: bool,
    index: usize,
    top: f64,
}

impl Anchor {
    /// Of what is read, and not of the navigation that may stand beside it.
    const PARTS: &str = "main :is(h1, h2, h3, p, li, dt):not(nav *), footer";
    const FED: &str = ".highlights *, .news *, .feed-list *";

    pub(super) fn take() -> Option<Self> {
        if window().scroll_y().is_ok_and(|y| y <= 0.0) {
            return None;
        }
        let mut above = None;
        let mut counts = [0, 0];
        for part in Self::parts() {
            let fed = Self::is_fed(&part);
            let count = &mut counts[usize::from(fed)];
            let index = *count;
            *count += 1;
            let Some(top) = Self::top_of(&part) else { continue };
            let spot = Spot { fed, index, top };
            if top >= 0.0 {
                return Some(Self { spot, above });
            }
            if !fed {
                above = Some(spot);
            }
        }
        None
    }

    pub(super) fn restore(&self) {
        let moved =
            [Some(&self.spot), self.above.as_ref()].into_iter().flatten().find_map(|spot| {
                let part =
                    Self::parts().filter(|part| Self::is_fed(part) == spot.fed).nth(spot.index)?;
                Some(Self::top_of(&part)? - spot.top)
            });
        if let Some(moved) = moved {
            window().scroll_by_with_x_and_y(0.0, moved);
        }
    }

    fn parts() -> impl Iterator<Item = Element> {
        let parts = document().query_selector_all(Self::PARTS).ok();
        let length = parts.as_ref().map_or(0, web_sys::NodeList::length);
        (0..length).filter_map(move |index| parts.as_ref()?.get(index)?.dyn_into().ok())
    }

    fn is_fed(part: &Element) -> bool {
        part.matches(Self::FED).unwrap_or(false)
    }

    /// None for what is folded away: it stands nowhere.
    fn top_of(part: &Element) -> Option<f64> {
        let place = part.get_bounding_client_rect();
        (place.height() > 0.0).then(|| place.top())
    }
}
