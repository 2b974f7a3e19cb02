//! The header: utility row, wordmark, search field, main menu.

use super::appearance::appearance;
use super::language_switch::language_switch;
use super::menu::menu;
use super::page_items;
use super::symbol::{Icon, icon, mark};
use crate::element::{El, el};
use crate::l10n::L10n;
use crate::site::{Menu, pages, with_menu};

/// The first thing that Tab reaches: past header and menu to the page.
pub fn skip_link(l10n: L10n) -> El {
    el("a")
        .class("skip-link")
        .attr("href", "#main")
        // The browser, not the router, moves the focus to a fragment.
        .attr("rel", "external")
        .with(l10n.view("skip-to-content"))
}

/// The header of every page.
pub fn header(l10n: L10n) -> El {
    el("header").class("header").with(meta_row(l10n)).with(bar(l10n)).with(menu(l10n))
}

fn meta_row(l10n: L10n) -> El {
    let links = page_items(l10n, with_menu(Menu::Meta).chain([pages::SIGN_IN]));
    el("div")
        .class("header__meta wrap")
        .with(
            el("nav")
                .attr("aria-label", l10n.text("meta-navigation"))
                .with(el("ul").class("header__links").all(links)),
        )
        .with(el("div").class("header__choices").with(appearance(l10n)).with(language_switch(l10n)))
}

fn bar(l10n: L10n) -> El {
    let wordmark = el("a")
        .class("wordmark")
        .attr("href", l10n.href(pages::HOME))
        .with(mark())
        .with(el("span").class("wordmark__name").with(l10n.view("site-name")));
    let opener = el("button")
        .class("header__menu-button")
        .attr("type", "button")
        .attr("popovertarget", "menu")
        .with(icon(Icon::Menu))
        .with(el("span").with(l10n.view("menu-button")));
    el("div").class("header__bar wrap").with(wordmark).with(search_form(l10n)).with(opener)
}

/// A plain form: without script it leads to the search page.
fn search_form(l10n: L10n) -> El {
    let field = el("input")
        .attr("id", "header-search")
        .attr("type", "search")
        .attr("name", "q")
        .attr("autocomplete", "off")
        .attr("placeholder", l10n.text("search-hint"));
    el("form")
        .class("search-form")
        .attr("role", "search")
        .attr("action", l10n.href(pages::SEARCH))
        .attr("method", "get")
        .with(
            el("label")
                .class("visually-hidden")
                .attr("for", "header-search")
                .with(l10n.view("search-label")),
        )
        .with(field)
        .with(
            el("button")
                .attr("type", "submit")
                .attr("aria-label", l10n.text("search-button"))
                .with(icon(Icon::Search)),
        )
}
