//! Pages whose matter is a feed: the newsroom, years and topics of news and events.

use super::news_list::{all, events, from_feed, news};
use super::text::page_with;
use crate::element::{El, el};
use crate::feeds::{Source, needed_feeds};
use crate::l10n::L10n;
use crate::site::Place;

pub(super) fn page(l10n: &L10n, place: &Place) -> Vec<El> {
    let lists = needed_feeds(place).into_iter().map(|source| match source {
        Source::Events | Source::EventsOf(_) => from_feed(l10n, source, "events-list", all, events),
        _ => from_feed(l10n, source, "latest-news", all, news),
    });
    page_with(l10n, place.page, Some(el("div").class("news news--list").all(lists)))
}
