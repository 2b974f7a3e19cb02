//! Pages as cards.

use crate::element::{Child, El, el};
use crate::l10n::L10n;
use crate::site::Page;

/// A card that leads to a page, with a line on it.
pub(super) fn card(l10n: L10n, page: Page, text: Option<Child>) -> El {
    let link = el("a").class("card__link").attr("href", l10n.href(page)).with(l10n.name(page));
    let text = text.map(|text| el("p").class("card__text").with(text));
    el("li").class("card").with(link).maybe(text)
}
