//! A page of text: title, summary, body, the pages below it, its neighbours.

use super::body::body;
use super::cards::card;
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::{L10n, fluent_args};
use crate::shell::{breadcrumb, neighbours, section_nav};
use crate::site::{Page, Place};

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    page_with(l10n, &Place::new(l10n.lang, page), None)
}

/// A page of text with something of its own after the body.
pub(super) fn page_with(l10n: L10n, place: &Place, more: Option<El>) -> Vec<El> {
    let page = place.page;
    let further = (place.number > 1)
        .then(|| l10n.text_with("page-number", &fluent_args!["number" => place.number]));
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default())
        .maybe(more)
        .maybe(children(l10n, page))
        .maybe(neighbours(l10n, page));
    vec![
        breadcrumb(l10n, page, further),
        el("div").class("page wrap").maybe(section_nav(l10n, page)).with(content),
    ]
}

/// The pages below, as cards with their summaries, or as plain links where they are
/// years.
fn children(l10n: L10n, page: Page) -> Option<El> {
    page.children().next()?;
    let years = page.splits_by_year();
    let cards = page
        .children()
        .map(|child| card(l10n, child, (!years).then(|| l10n.mark(l10n.summary(child)))));
    let title = l10n.text_with("pages-below", &fluent_args!["page" => l10n.text(page.id())]);
    Some(
        el("section")
            .class("below")
            .with(el("h2").class("visually-hidden").with(title))
            .with(el("ul").class(if years { "cards cards--short" } else { "cards" }).all(cards)),
    )
}
