//! One item of news.

use leptos::prelude::*;

use super::body::external;
use super::news_list::day;
use super::rich_text::item_text;
use crate::app::Screen;
use crate::element::{El, el};
use crate::feeds::{Feeds, Item, needed_feeds};
use crate::l10n::L10n;
use crate::shell::{breadcrumb, section_nav};
use crate::site::{Page, Place};

pub(super) fn page(l10n: L10n, place: &Place) -> Vec<El> {
    // What is being read does not change under the reader's eyes.
    let Some(item) = untrack(|| Feeds::from_context().item(place)) else {
        let missing = Screen::Missing { lang: place.lang, path: place.href() };
        return super::show(l10n, &missing);
    };
    let date = item.date().map(|date| el("p").class("news-item__date").with(day(l10n, date)));
    let content = el("article")
        .class("page__content")
        .with(el("h1").attr("tabindex", "-1").with(item.title.clone()))
        .maybe(date)
        .maybe(item.summary.clone().map(|text| el("p").class("lead").with(text)))
        .maybe(picture(&item))
        .maybe(item_text(l10n, &item))
        .maybe(documents(l10n, &item))
        .maybe(topics(l10n, &item.tags))
        .with(share(l10n))
        .maybe(item_neighbours(l10n, place));
    vec![
        breadcrumb(l10n, place.page, Some(item.title)),
        el("div").class("page wrap").maybe(section_nav(l10n, place.page)).with(content),
    ]
}

/// The image of an item, in a frame of fixed proportions: nothing moves when it comes.
pub(super) fn picture(item: &Item) -> Option<El> {
    let image = el("img")
        .class("item-image")
        .attr("src", item.image()?)
        .attr("alt", item.wco.image_alt.clone().unwrap_or_default())
        .attr("width", "1200")
        .attr("height", "675");
    Some(image)
}

/// The documents of an item.
pub(super) fn documents(l10n: L10n, item: &Item) -> Option<El> {
    let safe = item.wco.documents.iter().filter(|document| document.url.starts_with("https://"));
    let links: Vec<El> = safe
        .map(|document| {
            let link = el("a").attr("href", document.url.clone()).with(document.title.clone());
            el("li").with(external(l10n, link))
        })
        .collect();
    (!links.is_empty()).then(|| {
        el("section")
            .class("documents")
            .with(el("h2").with(l10n.view("item-documents")))
            .with(el("ul").all(links))
    })
}

/// The system's own way of sharing. Shown where there is one: see `scripts/early.js`.
pub(super) fn share(l10n: L10n) -> El {
    let button = el("button")
        .class("button button--quiet")
        .attr("type", "button")
        .attr("data-share", "")
        .with(l10n.view("item-share"));
    el("p").class("share").with(button)
}

/// The items before and after this one in its feed.
pub(super) fn item_neighbours(l10n: L10n, place: &Place) -> Option<El> {
    let source = *needed_feeds(place).first()?;
    let (newer, older) = untrack(|| {
        Feeds::from_context().with(place.lang, source, |feed, _| {
            let own: Vec<&Item> = feed.items.iter().filter(|item| item.place().is_some()).collect();
            let at = own.iter().position(|item| item.place().as_ref() == Some(place));
            let item = |at: Option<usize>| Some((*own.get(at?)?).clone());
            (item(at.and_then(|at| at.checked_sub(1))), item(at.map(|at| at + 1)))
        })
    });
    if newer.is_none() && older.is_none() {
        return None;
    }
    let link = |item: Option<Item>, label: &str, class: &'static str, rel: &'static str| {
        let item = item?;
        let link = el("a")
            .attr("href", item.place()?.href())
            .attr("rel", rel)
            .with(el("span").class("neighbours__label").with(l10n.view(label)))
            .with(el("span").with(item.title));
        Some(el("li").class(class).with(link))
    };
    let links = el("ul")
        .maybe(link(newer, "item-newer", "neighbours__previous", "prev"))
        .maybe(link(older, "item-older", "neighbours__next", "next"));
    Some(el("nav").class("neighbours").attr("aria-label", l10n.text("neighbours")).with(links))
}

/// The topics of an item that the tree has a page for.
fn topics(l10n: L10n, tags: &[String]) -> Option<El> {
    let links: Vec<El> = tags
        .iter()
        .filter_map(|tag| Page::all().find(|page| page.topic() == Some(tag.as_str())))
        .filter_map(Page::parent)
        .map(|topic| {
            let href = l10n.href(topic);
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
