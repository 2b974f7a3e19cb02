//! One event.

use leptos::prelude::*;

use super::news_list::days;
use crate::app::Screen;
use crate::element::{El, el};
use crate::feeds::Feeds;
use crate::l10n::L10n;
use crate::shell::{breadcrumb, section_nav};
use crate::site::Place;

pub(super) fn page(l10n: &L10n, place: &Place) -> Vec<El> {
    let Some(item) = untrack(|| Feeds::from_context().item(place)) else {
        let missing = Screen::Missing { lang: place.lang, path: place.href() };
        return super::show(l10n, &missing);
    };
    let fact = |name: &str, value: El| el("div").with(el("dt").with(l10n.view(name))).with(value);
    let when = days(l10n, &item).map(|days| fact("event-when", el("dd").with(days)));
    let venue = item.wco.place.clone().map(|place| fact("event-where", el("dd").with(place)));
    let facts = el("dl").class("facts").maybe(when).maybe(venue);
    let content = el("article")
        .class("page__content")
        .with(el("h1").attr("tabindex", "-1").with(item.title.clone()))
        .with(el("div").class("body").with(facts));
    vec![
        breadcrumb(l10n, place.page, Some(item.title)),
        el("div").class("page wrap").maybe(section_nav(l10n, place.page)).with(content),
    ]
}
