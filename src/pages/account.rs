//! Pages of the account area: text, and room for the forms of `scripts/accounts/`. The
//! service that knows the accounts is another's: without one, or without script, the page
//! says so, and nothing can be sent anywhere.

use super::body::{body, inlines};
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::{L10n, markup};
use crate::shell::{breadcrumb, neighbours};
use crate::site::Page;

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let notice = markup::inlines(&l10n.text("account-none"));
    let room = el("div")
        .class("account")
        .attr("data-account", page.id())
        .with(el("p").class("account__none").all(inlines(l10n, notice)));
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .with(room)
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default())
        .maybe(neighbours(l10n, page));
    vec![breadcrumb(l10n, page, None), el("div").class("page wrap").with(content)]
}
