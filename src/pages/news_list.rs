//! News as dated lines, and where an item leads.

use leptos::prelude::*;

use crate::element::{Child, El, el};
use crate::feeds::{Feeds, Freshness, Item, Source};
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

/// The items of a feed that a list shows.
pub(super) type Pick = fn(Vec<Item>) -> Vec<Item>;

/// All items.
pub(super) fn all(items: Vec<Item>) -> Vec<Item> {
    items
}

/// What a list shows of a feed, kept in step with it: the list is only drawn anew when
/// the items that it shows change. `name` is the message that names it.
pub(super) fn from_feed(
    l10n: &L10n,
    source: Source,
    name: &'static str,
    pick: Pick,
    draw: fn(&L10n, &[Item]) -> Vec<El>,
) -> Child {
    let feeds = Feeds::from_context();
    let l10n = l10n.clone();
    let lang = l10n.lang;
    let shown = Memo::new(move |_| {
        let (feed, freshness) = feeds.get(lang, source);
        let mut items = pick(feed.items);
        for item in &mut items {
            // Lists do not show it, and pages do not carry it for them.
            item.content_text = None;
        }
        (items, freshness == Freshness::Stale)
    });
    Child::Live(Box::new(move || {
        shown.with(|(items, stale)| {
            let mut parts = draw(&l10n, items);
            parts.extend(notice(&l10n, *stale, items.is_empty(), name));
            parts
        })
    }))
}

/// News as a list of dated lines with their summaries.
pub(super) fn news(l10n: &L10n, items: &[Item]) -> Vec<El> {
    let items = items.iter().map(|item| {
        let summary = item.summary.clone().map(|text| el("p").with(text));
        line(l10n, item).maybe(summary)
    });
    vec![el("ul").class("news-lines").all(items)]
}

/// Events as a list: day or days, title, place.
pub(super) fn events(l10n: &L10n, items: &[Item]) -> Vec<El> {
    let items = items.iter().map(|item| {
        let place = item.wco.place.clone().map(|place| el("p").with(place));
        el("li").class("news-line").maybe(days(l10n, item)).with(item_link(l10n, item)).maybe(place)
    });
    vec![el("ul").class("news-lines").all(items)]
}

/// The day or days of an event.
pub(super) fn days(l10n: &L10n, item: &Item) -> Option<El> {
    let (start, end) = (item.start()?, item.end()?);
    if start == end {
        return Some(day(l10n, start));
    }
    Some(el("span").class("days").with(day(l10n, start)).with(" – ").with(day(l10n, end)))
}

/// Says that a feed could not be read again, and that what is shown may be old; or,
/// where nothing is shown, that there is nothing to show.
fn notice(l10n: &L10n, stale: bool, empty: bool, feed: &str) -> Option<El> {
    let id = match (stale, empty) {
        (true, false) => "feed-stale",
        (true, true) => "feed-failed",
        (false, true) => "feed-empty",
        (false, false) => return None,
    };
    let words = l10n.view_with(id, &fluent_args!["feed" => l10n.text(feed)]);
    Some(el("p").class("notice").attr("role", "status").with(words))
}
