//! What stands around every page: header, menu, breadcrumb, footer, and what keeps
//! address, title and focus in step.

mod appearance;
mod breadcrumb;
mod footer;
mod head;
mod header;
mod language_switch;
mod menu;
mod section_nav;
mod symbol;

#[cfg(target_arch = "wasm32")]
mod ahead;
#[cfg(target_arch = "wasm32")]
mod current;
#[cfg(target_arch = "wasm32")]
mod route;
#[cfg(target_arch = "wasm32")]
mod scroll;
#[cfg(target_arch = "wasm32")]
mod stock;

pub use breadcrumb::breadcrumb;
pub use footer::footer;
pub use head::Head;
pub use header::{header, skip_link};
#[cfg(target_arch = "wasm32")]
pub(crate) use route::focus;
#[cfg(target_arch = "wasm32")]
pub use route::{chosen_language, follow_address};
pub use section_nav::{neighbours, section_nav};
pub use symbol::{Icon, icon, mark};

use leptos::prelude::*;

use crate::app::{Screen, Shown};
use crate::element::{El, el};
use crate::l10n::L10n;
use crate::site::Page;

/// A link to a page by its name, marked where it is the one that is shown.
fn page_link(l10n: L10n, page: Page) -> El {
    let here = shown_page() == Some(page);
    el("a")
        .attr("href", l10n.href(page))
        .attr_if("aria-current", here.then_some("page"))
        .with(l10n.name(page))
}

/// The page that is shown as this is drawn. Header and footer stay when it changes:
/// see `current.rs`.
fn shown_page() -> Option<Page> {
    Shown::from_context().0.with_untracked(Screen::page)
}

/// List items, each with a link to a page.
fn page_items(l10n: L10n, pages: impl IntoIterator<Item = Page>) -> Vec<El> {
    pages.into_iter().map(|page| el("li").with(page_link(l10n, page))).collect()
}
