//! The whole tree on one page: open without script, foldable, and with script to be
//! searched by typing (`scripts/search/sitemap.js`).

use super::body::body;
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::{L10n, fluent_args};
use crate::shell::breadcrumb;
use crate::site::{Page, pages};

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default())
        .with(filter(l10n))
        .with(el("div").class("sitemap").with(branch(l10n, pages::HOME)));
    vec![breadcrumb(l10n, page, None), el("div").class("page wrap").with(content)]
}

fn filter(l10n: L10n) -> El {
    let field = el("input")
        .attr("id", "sitemap-filter")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("data-sitemap-filter", "");
    el("search")
        .class("sitemap-filter")
        .with(el("label").attr("for", "sitemap-filter").with(l10n.view("sitemap-filter")))
        .with(field)
        .with(el("p").attr("role", "status"))
}

fn branch(l10n: L10n, top: Page) -> El {
    el("ul").all(top.children().filter(|page| !page.kind().is_dynamic()).map(|page| {
        let href = l10n.href(page);
        el("li").with(el("a").attr("href", href).with(l10n.name(page))).maybe(below(l10n, page))
    }))
}

/// The pages below one, foldable. The link to the page itself stands before, so that
/// folding is nothing but that.
fn below(l10n: L10n, page: Page) -> Option<El> {
    let count = descendants(page);
    if count == 0 {
        return None;
    }
    let args = fluent_args!["count" => count, "page" => l10n.text(page.id())];
    let summary = el("summary")
        .attr("aria-label", l10n.text_with("sitemap-pages-of", &args))
        .with(l10n.view_with("sitemap-pages", &args));
    Some(el("details").attr("open", "").with(summary).with(branch(l10n, page)))
}

fn descendants(page: Page) -> usize {
    let children = page.children().filter(|page| !page.kind().is_dynamic());
    children.map(|child| 1 + descendants(child)).sum()
}
