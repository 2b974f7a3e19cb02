//! The application: the same in the prerenderer and in the browser.

use leptos::prelude::*;

use crate::context::context;
use crate::element::{El, el};
use crate::l10n::{Catalog, L10n};
use crate::site::{Lang, Page, Place};
use crate::{pages, shell};

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A place of the site.
    At(Place),
    /// An address that is no place, to be told in this language.
    Missing {
        /// The language.
        lang: Lang,
        /// The address's path; empty where it is not known yet.
        path: String,
    },
}

impl Screen {
    /// The language of the screen.
    pub fn lang(&self) -> Lang {
        match self {
            Self::At(place) => place.lang,
            Self::Missing { lang, .. } => *lang,
        }
    }

    /// The path of what is shown, if it is a place.
    pub fn href(&self) -> Option<String> {
        match self {
            Self::At(place) => Some(place.href()),
            Self::Missing { .. } => None,
        }
    }

    /// The page of the tree that is shown, if one is.
    pub fn page(&self) -> Option<Page> {
        match self {
            Self::At(place) => Some(place.page),
            Self::Missing { .. } => None,
        }
    }
}

/// What is shown now. It changes only when all words of the next screen are there.
#[derive(Clone, Copy)]
pub struct Shown(pub RwSignal<Screen>);

impl Shown {
    /// The one of this page.
    #[track_caller]
    pub fn from_context() -> Self {
        context()
    }
}

/// The whole site, beginning with `screen`, whose words and feeds must be there: header, page
/// and footer. The header and the footer change with the language, in place; the page is drawn
/// anew whenever what is shown changes.
///
/// Contexts wanted: `&'static Catalog`, [`crate::feeds::Feeds`], [`crate::clock::Today`]; in the
/// browser also the router's `BrowserUrl`.
pub fn app(screen: Screen) -> El {
    let shown = Shown(RwSignal::new(screen));
    provide_context(shown);
    let catalog: &'static Catalog = context();
    let speaker = move |lang| L10n::new(lang, catalog);
    let lang = Memo::new(move |_| shown.0.with(Screen::lang));
    el("div")
        .class("site")
        .live(move || {
            let l10n = speaker(lang.get());
            vec![shell::skip_link(l10n).patch(), shell::header(l10n).patch()]
        })
        .with(el("main").attr("id", "main").live(move || {
            let screen = shown.0.get();
            pages::show(speaker(screen.lang()), &screen)
        }))
        .live(move || vec![shell::footer(speaker(lang.get())).patch()])
}
