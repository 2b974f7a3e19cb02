//! The search page: a form that leads to itself, and room for what `scripts/search/`
//! finds. Without script it tells of other ways to a page.

use super::body::{body, inlines};
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::{L10n, markup};
use crate::shell::breadcrumb;
use crate::site::Page;

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let needs_script = markup::inlines(&l10n.text("search-needs-script"));
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .with(form(l10n, page))
        .with(el("p").class("without-script").all(inlines(l10n, needs_script)))
        .with(el("div").class("results").attr("data-search-results", ""))
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default());
    vec![breadcrumb(l10n, page, None), el("div").class("page wrap").with(content)]
}

fn form(l10n: L10n, page: Page) -> El {
    let field = el("input")
        .attr("id", "page-search")
        .attr("type", "search")
        .attr("name", "q")
        .attr("autocomplete", "off");
    let button =
        el("button").class("button").attr("type", "submit").with(l10n.view("search-button"));
    el("form")
        .class("search-page")
        .attr("role", "search")
        .attr("aria-label", l10n.text("search-page-form"))
        .attr("action", l10n.href(page))
        .attr("method", "get")
        .attr("data-search-page", "")
        .with(el("label").attr("for", "page-search").with(l10n.view("search-page-label")))
        .with(field)
        .with(button)
}
