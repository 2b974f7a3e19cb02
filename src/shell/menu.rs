//! The main menu: six disclosures over the whole tree.
//!
//! It is plain `details` and, on narrow screens, a popover, so that it opens before
//! or without WebAssembly. Script only closes it: on Escape, when the focus leaves,
//! and when the page changes (see `scripts/early.js`).

use super::symbol::{Icon, icon};
use super::{page_link, shown_page};
use crate::element::{El, el};
use crate::l10n::{L10n, fluent_args};
use crate::site::{Page, sections};

/// The main menu.
pub(super) fn menu(l10n: L10n) -> El {
    let close = el("button")
        .class("menu__close")
        .attr("type", "button")
        .attr("popovertarget", "menu")
        .attr("popovertargetaction", "hide")
        .attr("aria-label", l10n.text("menu-close"))
        .with(icon(Icon::Close));
    let top = el("div")
        .class("menu__top")
        .with(el("span").class("menu__title").with(l10n.view("menu-button")))
        .with(close);
    let items = sections().map(|page| el("li").with(section(l10n, page)));
    el("nav")
        .attr("id", "menu")
        .class("menu")
        .attr("popover", "auto")
        .attr("aria-label", l10n.text("main-navigation"))
        .with(top)
        .with(el("ul").class("menu__sections wrap").all(items))
}

/// A section: its name opens its pages, the first of which is the section's own.
fn section(l10n: L10n, section: Page) -> El {
    let inside = shown_page().is_some_and(|page| section.contains(page));
    let groups = section.children().map(|page| group(l10n, page));
    let panel = el("div")
        .class("wrap")
        .with(el("p").class("menu__landing").with(page_link(l10n, section)))
        .with(el("ul").class("menu__groups").all(groups));
    el("details")
        .class("menu__section")
        .attr("name", "menu")
        .with(
            el("summary")
                .attr_if("data-current", inside.then_some(""))
                .with(l10n.name(section))
                .with(icon(Icon::Down)),
        )
        .with(el("div").class("menu__panel").with(panel))
}

/// A page of the section with those below it. On narrow screens those are folded away.
fn group(l10n: L10n, page: Page) -> El {
    let item = el("li").class("menu__group").with(page_link(l10n, page));
    if page.children().next().is_none() {
        return item;
    }
    let label = l10n.text_with("menu-more", &fluent_args!["page" => l10n.text(page.id())]);
    item.with(
        el("details")
            .class("menu__more")
            .with(el("summary").attr("aria-label", label).with(icon(Icon::Down)))
            .with(below(l10n, page)),
    )
}

fn below(l10n: L10n, page: Page) -> El {
    let links = page.children().map(|child| {
        let deeper = child.children().next().map(|_| below(l10n, child));
        el("li").with(page_link(l10n, child)).maybe(deeper)
    });
    el("ul")
        .class(if page.splits_by_year() { "menu__pages menu__pages--short" } else { "menu__pages" })
        .all(links)
}
