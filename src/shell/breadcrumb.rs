//! Where the visitor is.

use crate::element::{Child, El, el};
use crate::l10n::L10n;
use crate::site::Page;

/// The way from home to `page`. `last` is the name of an item below `page`, if one
/// is shown.
pub fn breadcrumb(l10n: L10n, page: Page, last: Option<String>) -> El {
    let mut trail: Vec<Page> =
        page.trail().into_iter().filter(|page| !page.kind().is_dynamic()).collect();
    let end: Option<Child> = match last {
        Some(name) => Some(name.into()),
        None => trail.pop().map(|page| l10n.name(page)),
    };
    let above = trail.into_iter().map(|page| {
        let href = l10n.href(page);
        el("li").with(el("a").attr("href", href).with(l10n.name(page)))
    });
    let here = el("li").with(el("span").attr("aria-current", "page").maybe(end));
    el("nav")
        .class("breadcrumb wrap")
        .attr("aria-label", l10n.text("breadcrumb"))
        .with(el("p").class("breadcrumb__lead").with(l10n.view("breadcrumb-lead")))
        .with(el("ol").all(above).with(here))
}
