//! News as dated lines, and where an item leads.

use crate::element::{El, el};
use crate::feeds::{Freshness, Item};
use crate::l10n::{Date, L10n, fluent_args};
use crate::site::{Page, Place};

/// Where an item leads: its own page here, the page of the tree that it names, or,
/// for the item of a feed from elsewhere, its address.
fn item_href(l10n: &L10n, item: &Item) -> Option<String> {
    if let Some(place) = item.place() {
        return Some(place.href());
    }
    if let Some(page) = item.wco.page.as_deref().and_then(Page::from_id) {
        return Some(Place::new(l10n.lang, page).href());
    }
    item.url.clone().filter(|url| url.starts_with("https://"))
}

/// An item's title, as a link where it leads anywhere.
pub(super) fn item_link(l10n: &L10n, item: &Item) -> El {
    let link = match item_href(l10n, item) {
        Some(href) => el("a").attr("href", href),
        None => el("span"),
    };
    link.with(item.title.clone())
}

/// A day, for people and machines.
pub(super) fn day(l10n: &L10n, date: Date) -> El {
    el("time").attr("datetime", date.iso()).with(date.long(l10n))
}

/// A dated line.
pub(super) fn line(l10n: &L10n, item: &Item) -> El {
    let date = item.date().map(|date| day(l10n, date));
    el("li").class("news-line").maybe(date).with(item_link(l10n, item))
}

/// Says that a feed could not be read again, and that what is shown may be old; or,
/// where nothing is shown, that there is nothing to show.
pub(super) fn notice(l10n: &L10n, freshness: Freshness, empty: bool, feed: &str) -> Option<El> {
    let id = match (freshness, empty) {
        (Freshness::Stale, false) => "feed-stale",
        (Freshness::Stale, true) => "feed-failed",
        (Freshness::Shown, true) => "feed-empty",
        (Freshness::Shown, false) => return None,
    };
    let words = l10n.view_with(id, &fluent_args!["feed" => l10n.text(feed)]);
    Some(el("p").class("notice").attr("role", "status").with(words))
}
