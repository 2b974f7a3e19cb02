//! Fetching what a link's page needs before somebody follows it, so that a click need not
//! wait for the network.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlAnchorElement};

use super::route::on_window;
use super::stock::Stock;
use crate::app::{Screen, Shown};
use crate::clock::wait;
use crate::feeds::{Feeds, Freshness, Source, needed_feeds};
use crate::site::Place;

/// The event by which `boot.js` tells of a link in sight.
const NEAR: &str = "wco-near";

/// Fetches ahead for every link that is pointed at or focused, or that `boot.js` has found in
/// sight while nothing else was to do.
pub(super) fn fetch_ahead(shown: Shown, stock: Stock) {
    for event in ["pointerover", "focusin", NEAR] {
        on_window(event, move |event| {
            let aimed_at = event.type_() != NEAR;
            if let Some(place) = event.target().and_then(place_of_link) {
                spawn_local(async move {
                    if !aimed_at {
                        calm(shown, stock.feeds).await;
                    }
                    fetch(shown, stock, place).await;
                });
            }
        });
    }
}

/// Where the link leads that `target` is, or is in, if to a page of the site.
fn place_of_link(target: EventTarget) -> Option<Place> {
    let link = target.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let own = window().location().host().is_ok_and(|host| host == link.host());
    own.then(|| Place::from_path(&link.pathname()))?
}

/// Waits until the page has read its own feeds: what is only in sight comes after it.
async fn calm(shown: Shown, feeds: Feeds) {
    /// Milliseconds, and how many times: longer than it takes to give a feed up.
    const PAUSE: i32 = 100;
    const MOST: usize = 100;
    let reads = || {
        let place = shown.0.with_untracked(|screen| match screen {
            Screen::At(place) if !place.page.kind().is_dynamic() => Some(place.clone()),
            _ => None,
        });
        place.is_some_and(|place| {
            let sources = needed_feeds(&place);
            sources.into_iter().any(|source| is_part(feeds, &place, source))
        })
    };
    for _ in 0..MOST {
        if !reads() {
            return;
        }
        wait(PAUSE).await;
    }
}

/// What fails now is tried again on the click, and told then.
async fn fetch(shown: Shown, stock: Stock, place: Place) {
    let read_now =
        needed_feeds(&place).into_iter().any(|source| is_read(shown, stock.feeds, &place, source));
    let screen = Screen::At(place);
    let _ = if read_now { stock.load_words(&screen).await } else { stock.load(&screen).await };
}

/// Whether the page that is shown, which came with a part of the feed, reads it again.
fn is_read(shown: Shown, feeds: Feeds, place: &Place, source: Source) -> bool {
    let shows = shown.0.with_untracked(|screen| match screen {
        Screen::At(here) => {
            here.lang == place.lang
                && !here.page.kind().is_dynamic()
                && needed_feeds(here).contains(&source)
        }
        Screen::Missing { .. } => false,
    });
    shows && is_part(feeds, place, source)
}

/// Whether only what a page has brought of a feed is there.
fn is_part(feeds: Feeds, place: &Place, source: Source) -> bool {
    untrack(|| feeds.with(place.lang, source, |_, is| is == Freshness::Part))
}
