//! Events to come. Those that are over move to a list of their own by the visitor's clock.

use super::news_list::{events, status};
use super::text::page_with;
use crate::clock::Today;
use crate::element::{Child, El, el};
use crate::feeds::{Feeds, Freshness, Item, Source};
use crate::l10n::L10n;
use crate::order::sort_by;
use crate::site::{Page, Place};

/// What is shown of the events: those that are to come, and those that are over.
struct Shown<'a> {
    coming: Vec<&'a Item>,
    over: Vec<&'a Item>,
    freshness: Freshness,
}

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let (feeds, today) = (Feeds::from_context(), Today::from_context());
    let live = move |part: fn(L10n, Feeds, &Shown<'_>) -> Vec<El>| {
        Child::Live(Box::new(move || {
            let today = today.get();
            feeds.with(l10n.lang, Source::Events, |feed, freshness| {
                let (mut over, mut coming): (Vec<&Item>, Vec<&Item>) =
                    feed.items.iter().partition(|item| item.is_past(today));
                // The next first; of those that are over, the last first.
                sort_by(&mut coming, |a, b| a.start().cmp(&b.start()));
                sort_by(&mut over, |a, b| b.start().cmp(&a.start()));
                part(l10n, feeds, &Shown { coming, over, freshness })
            })
        }))
    };
    let coming = live(|l10n, _, shown| events(l10n, &shown.coming));
    let lists = el("div")
        .class("feed-list")
        .with(el("ul").class("news-lines").with(coming))
        .with(live(notice))
        .with(live(over));
    page_with(l10n, &Place::new(l10n.lang, page), Some(lists))
}

fn notice(l10n: L10n, feeds: Feeds, shown: &Shown<'_>) -> Vec<El> {
    let retry = move || feeds.retry(l10n.lang, Source::Events);
    let empty = shown.coming.is_empty();
    let notice = status(l10n, shown.freshness, empty, "events-upcoming-events", retry);
    notice.into_iter().collect()
}

fn over(l10n: L10n, _: Feeds, shown: &Shown<'_>) -> Vec<El> {
    if shown.over.is_empty() {
        return Vec::new();
    }
    let list = el("section")
        .attr("aria-labelledby", "events-over")
        .with(el("h2").attr("id", "events-over").with(l10n.view("events-over")))
        .with(el("ul").class("news-lines").all(events(l10n, &shown.over)));
    vec![list]
}
