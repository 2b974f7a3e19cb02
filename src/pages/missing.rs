//! An address that is no page: says so, and what was probably meant.

use crate::element::{El, el};
use crate::l10n::L10n;
use crate::site::{pages, suggestions};

/// How many pages are suggested.
const MOST: usize = 6;

pub(super) fn page(l10n: L10n, path: &str) -> Vec<El> {
    let near: Vec<El> = suggestions(path, l10n.lang, MOST)
        .into_iter()
        .map(|place| {
            let trail = place.page.trail().into_iter().skip(1);
            let names: Vec<String> = trail.map(|page| l10n.text(page.id())).collect();
            el("li").with(el("a").attr("href", place.href()).with(names.join(" › ")))
        })
        .collect();
    let ways = [pages::HOME, pages::SITEMAP, pages::SEARCH, pages::CONTACT].map(|page| {
        let href = l10n.href(page);
        el("li").with(el("a").attr("href", href).with(l10n.name(page)))
    });
    let mut help = el("div").class("body");
    if !near.is_empty() {
        help = help.with(el("h2").with(l10n.view("missing-suggestions"))).with(el("ul").all(near));
    }
    help = help.with(el("h2").with(l10n.view("missing-ways"))).with(el("ul").all(ways));
    let content = el("article")
        .class("page__content")
        .with(el("h1").attr("tabindex", "-1").with(l10n.view("missing-title")))
        .with(el("p").class("lead").with(l10n.view("missing-lead")))
        .with(help);
    vec![el("div").class("page wrap").with(content)]
}
