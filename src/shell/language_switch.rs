//! The way to the same page in the other languages.

use leptos::prelude::*;

use crate::app::{Screen, Shown};
use crate::element::{El, el};
use crate::feeds::Feeds;
use crate::l10n::L10n;
use crate::site::{Lang, Place, pages};

/// A link for each other language: its own name for itself, to the same page.
pub(super) fn language_switch(l10n: L10n) -> El {
    let shown = Shown::from_context();
    let feeds = Feeds::from_context();
    let links = Lang::all().filter(|lang| *lang != l10n.lang).map(|lang| {
        let (code, data) = (lang.code(), lang.data());
        let href = move || Some(shown.0.with(|screen| counterpart(screen, lang, feeds).href()));
        let link = el("a")
            .class("language-switch__link")
            .live_attr("href", href)
            .attr("lang", code)
            .attr("hreflang", code)
            .attr("rel", "alternate")
            // No scrolling: the visitor stays at the same place in the page.
            .attr("data-noscroll", "")
            .attr("data-language", code)
            .with(data.name)
            .with(el("span").class("visually-hidden").with(" – ").with(data.read_in));
        el("li").with(link)
    });
    el("nav")
        .class("language-switch")
        .attr("aria-label", l10n.text("language-navigation"))
        .with(el("ul").all(links))
}

/// The same place in another language. An item that was not translated leads to the
/// page that lists it, an address that is no place to the home page.
pub(super) fn counterpart(screen: &Screen, lang: Lang, feeds: Feeds) -> Place {
    match screen {
        Screen::Missing { .. } => Place::new(lang, pages::HOME),
        Screen::At(place) if place.page.kind().is_dynamic() => {
            let own = feeds.item(place).and_then(|item| item.translation(lang));
            own.unwrap_or_else(|| Place::new(lang, place.page.parent().unwrap_or(pages::HOME)))
        }
        Screen::At(place) => Place { lang, ..place.clone() },
    }
}
