//! One item of news.

use leptos::prelude::*;

use super::news_list::day;
use crate::app::Screen;
use crate::element::{El, el};
use crate::feeds::Feeds;
use crate::l10n::L10n;
use crate::shell::{breadcrumb, section_nav};
use crate::site::{Page, Place};

pub(super) fn page(l10n: &L10n, place: &Place) -> Vec<El> {
    // What is being read does not change under the reader's eyes.
    let Some(item) = untrack(|| Feeds::from_context().item(place)) else {
        let missing = Screen::Missing { lang: place.lang, path: place.href() };
        return super::show(l10n, &missing);
    };
    let date = item.date().map(|date| el("p").class("news-item__date").with(day(l10n, date)));
    let lead = item.summary.clone().map(|text| el("p").class("lead").with(text));
    // Many items have no more to say than their summary.
    let text = item.content_text.clone().filter(|text| Some(text) != item.summary.as_ref());
    let body = text.map(|text| {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        el("div").class("body").all(paragraphs.map(|text| el("p").with(text.to_owned())))
    });
    let content = el("article")
        .class("page__content")
        .with(el("h1").attr("tabindex", "-1").with(item.title.clone()))
        .maybe(date)
        .maybe(lead)
        .maybe(body)
        .maybe(topics(l10n, &item.tags));
    vec![
        breadcrumb(l10n, place.page, Some(item.title)),
        el("div").class("page wrap").maybe(section_nav(l10n, place.page)).with(content),
    ]
}

/// The topics of an item that the tree has a page for.
fn topics(l10n: &L10n, tags: &[String]) -> Option<El> {
    let links: Vec<El> = tags
        .iter()
        .filter_map(|tag| Page::all().find(|page| page.topic() == Some(tag.as_str())))
        .filter_map(Page::parent)
        .map(|topic| {
            let href = Place::new(l10n.lang, topic).href();
            el("li").with(el("a").attr("href", href).with(l10n.name(topic)))
        })
        .collect();
    (!links.is_empty()).then(|| {
        el("section")
            .class("topics")
            .with(el("h2").with(l10n.view("item-topics")))
            .with(el("ul").class("tags").all(links))
    })
}
