//! Finding one's way inside a section.

use super::page_link;
use crate::element::{El, el};
use crate::l10n::L10n;
use crate::site::{Page, pages};

/// The section's pages, unfolded around `page`; none for pages outside the sections.
pub fn section_nav(l10n: L10n, page: Page) -> Option<El> {
    let section = page.section();
    if section == pages::HOME || section.children().next().is_none() {
        return None;
    }
    let tree = el("details")
        .with(el("summary").with(l10n.name(section)))
        .with(el("p").class("section-nav__top").with(page_link(l10n, section)))
        .with(branch(l10n, section, page));
    Some(
        el("nav")
            .class("section-nav")
            .attr("aria-label", l10n.text("section-navigation"))
            .with(tree),
    )
}

fn branch(l10n: L10n, top: Page, page: Page) -> El {
    let links = top.children().map(|child| {
        let open = child.contains(page) && child.children().next().is_some();
        let deeper = open.then(|| branch(l10n, child, page));
        el("li").with(page_link(l10n, child)).maybe(deeper)
    });
    let list = if top.splits_by_year() { el("ul").class("section-nav__years") } else { el("ul") };
    list.all(links)
}

/// The pages before and after `page` among its siblings.
pub fn neighbours(l10n: L10n, page: Page) -> Option<El> {
    let (before, after) = page.neighbours();
    before.or(after)?;
    let link = |page: Option<Page>, label: &str, class: &'static str, rel: &'static str| {
        page.map(|page| {
            let link = el("a")
                .attr("href", l10n.href(page))
                .attr("rel", rel)
                .with(el("span").class("neighbours__label").with(l10n.view(label)))
                .with(el("span").with(l10n.name(page)));
            el("li").class(class).with(link)
        })
    };
    let links = el("ul")
        .maybe(link(before, "previous-page", "neighbours__previous", "prev"))
        .maybe(link(after, "next-page", "neighbours__next", "next"));
    Some(el("nav").class("neighbours").attr("aria-label", l10n.text("neighbours")).with(links))
}
