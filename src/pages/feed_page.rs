//! Pages whose matter is a feed: the newsroom, years and topics of news and events.

use super::feed_list::feed_list;
use super::news_list::{events, news};
use super::text::page_with;
use crate::element::El;
use crate::l10n::L10n;
use crate::site::{Kind, Place};

pub(super) fn page(l10n: L10n, place: &Place) -> Vec<El> {
    let list = match place.page.kind() {
        Kind::EventYear => feed_list(l10n, place, "events-list", events),
        _ => feed_list(l10n, place, "latest-news", news),
    };
    page_with(l10n, place, Some(list))
}
