//! One file a kind of page.

mod account;
mod body;
mod cards;
mod contact;
mod event;
mod faq;
mod feed_list;
mod feed_page;
mod filter;
mod home;
mod index;
mod missing;
mod news_item;
mod news_list;
mod rich_text;
mod search;
mod sitemap;
#[cfg(feature = "ssr")]
mod styleguide;
mod text;
mod upcoming;

use crate::app::Screen;
use crate::element::{El, el};
use crate::l10n::{L10n, Words};
use crate::site::Kind;

#[cfg(feature = "ssr")]
pub(crate) use feed_list::PAGE_SIZE;
#[cfg(feature = "ssr")]
pub(crate) use styleguide::page as styleguide;

/// How many lines of latest news the home page shows.
pub(crate) const LATEST: usize = 10;

/// What stands in `<main>`.
pub fn show(l10n: L10n, screen: &Screen) -> Vec<El> {
    match screen {
        Screen::Missing { path, .. } => missing::page(l10n, path),
        Screen::At(place) => match place.page.kind() {
            Kind::Home => home::page(l10n),
            Kind::Contact => contact::page(l10n, place.page),
            Kind::Faq => faq::page(l10n, place.page),
            Kind::Index => index::page(l10n, place.page),
            Kind::Sitemap => sitemap::page(l10n, place.page),
            Kind::Newsroom | Kind::NewsYear | Kind::NewsTopic | Kind::EventYear => {
                feed_page::page(l10n, place)
            }
            Kind::UpcomingEvents => upcoming::page(l10n, place.page),
            Kind::SignIn
            | Kind::Register
            | Kind::ChangePassword
            | Kind::ResetPassword
            | Kind::Meetings => account::page(l10n, place.page),
            Kind::Search => search::page(l10n, place.page),
            Kind::Event => event::page(l10n, place),
            Kind::NewsItem => news_item::page(l10n, place),
            _ => text::page(l10n, place.page),
        },
    }
}

/// The heading of a page. It takes the focus when the page changes.
fn heading(l10n: L10n, title: Words) -> El {
    el("h1").attr("tabindex", "-1").with(l10n.mark(title))
}

/// The sentence below the heading.
fn lead(l10n: L10n, summary: Words) -> El {
    el("p").class("lead").with(l10n.mark(summary))
}
