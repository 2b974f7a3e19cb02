//! The whole tree on one page.

use super::body::body;
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::L10n;
use crate::shell::breadcrumb;
use crate::site::{Page, Place, pages};

pub(super) fn page(l10n: &L10n, page: Page) -> Vec<El> {
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default())
        .with(el("div").class("sitemap").with(branch(l10n, pages::HOME)));
    vec![breadcrumb(l10n, page, None), el("div").class("page wrap").with(content)]
}

fn branch(l10n: &L10n, top: Page) -> El {
    el("ul").all(top.children().map(|page| {
        let href = Place::new(l10n.lang, page).href();
        let below = page.children().next().map(|_| branch(l10n, page));
        el("li").with(el("a").attr("href", href).with(l10n.name(page))).maybe(below)
    }))
}
