//! The footer.

use super::page_items;
use super::symbol::mark;
use crate::element::{El, el};
use crate::feeds::Source;
use crate::l10n::L10n;
use crate::site::{Menu, pages, sections, with_menu};

/// The footer of every page.
pub fn footer(l10n: L10n) -> El {
    let feed = el("a")
        .attr("href", Source::News.url(l10n.lang))
        .attr("rel", "external")
        .attr("type", "application/feed+json")
        .with(l10n.view("feed-link"));
    let tools = with_menu(Menu::Meta).chain([pages::SEARCH]);
    let account = [pages::SIGN_IN, pages::REGISTER, pages::MEETINGS];
    let nav = el("nav")
        .class("footer__nav")
        .attr("aria-label", l10n.text("footer-navigation"))
        .with(el("ul").all(page_items(l10n, sections())))
        .with(el("ul").all(page_items(l10n, tools)).with(el("li").with(feed)))
        .with(el("ul").all(page_items(l10n, account)));
    let legal = el("div")
        .class("footer__legal")
        .with(el("p").with(l10n.view("copyright")))
        .with(el("ul").all(page_items(l10n, with_menu(Menu::Legal))));
    let name =
        el("div").class("footer__name").with(mark()).with(el("p").with(l10n.view("site-name")));
    el("footer").class("footer").with(el("div").class("wrap").with(name).with(nav).with(legal))
}
