//! Events to come. Those that are over move to a list of their own by the visitor's clock.

use super::news_list::{events, status};
use super::text::page_with;
use crate::clock::Today;
use crate::element::{El, el};
use crate::feeds::{Feeds, Freshness, Item, Source};
use crate::l10n::L10n;
use crate::order::sort_by;
use crate::site::{Page, Place};

struct Shown {
    coming: Vec<Item>,
    over: Vec<Item>,
    freshness: Freshness,
}

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let (feeds, today, lang) = (Feeds::from_context(), Today::from_context(), l10n.lang);
    let shown = move || {
        let today = today.get();
        feeds.with(lang, Source::Events, |feed, freshness| {
            let items = feed.items.iter().map(Item::short);
            let (mut over, mut coming): (Vec<Item>, Vec<Item>) =
                items.partition(|item| item.is_past(today));
            // The next first; of those that are over, the last first.
            sort_by(&mut coming, |a, b| a.start().cmp(&b.start()));
            sort_by(&mut over, |a, b| b.start().cmp(&a.start()));
            Shown { coming, over, freshness }
        })
    };
    let retry = move || feeds.retry(lang, Source::Events);
    let lists = el("div")
        .class("feed-list")
        .with(el("ul").class("news-lines").live(move || events(l10n, &shown().coming)))
        .live(move || {
            let Shown { coming, freshness, .. } = shown();
            let name = "events-upcoming-events";
            status(l10n, freshness, coming.is_empty(), name, retry).into_iter().collect()
        })
        .live(move || over(l10n, &shown().over).into_iter().collect());
    page_with(l10n, &Place::new(lang, page), Some(lists))
}

fn over(l10n: L10n, items: &[Item]) -> Option<El> {
    let list = el("section")
        .attr("aria-labelledby", "events-over")
        .with(el("h2").attr("id", "events-over").with(l10n.view("events-over")))
        .with(el("ul").class("news-lines").all(events(l10n, items)));
    (!items.is_empty()).then_some(list)
}
