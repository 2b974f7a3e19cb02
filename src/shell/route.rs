//! From one page to the next without loading: waits until the next page's words are
//! there, then changes page, address, title, focus and place at once.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use futures::future::join;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::{BrowserUrl, Location, LocationProvider};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ScrollRestoration};

use super::current::mark_current;
use super::head::{Head, browser::apply};
use crate::app::{Screen, Shown};
use crate::clock::Today;
use crate::element::effect;
use crate::feeds::{Feeds, Source, needed_feeds};
use crate::l10n::{Catalog, L10n, load, needed_files};
use crate::net::NetError;
use crate::site::{Lang, Place, Resolution, resolve};

/// Everything that a change of page touches.
#[derive(Clone)]
struct Route {
    shown: Shown,
    feeds: Feeds,
    today: Today,
    catalog: Arc<Catalog>,
    address: BrowserUrl,
    /// Counts the visitor's wishes: what was wished before the last one is dropped.
    wish: Rc<Cell<u32>>,
}

/// Follows the router's address from now on.
///
/// `refresh` tells whether the first page came with feeds that may have changed since.
pub fn follow_address(shown: Shown, refresh: bool) {
    let route = Route {
        shown,
        feeds: Feeds::from_context(),
        today: Today::from_context(),
        catalog: expect_context(),
        address: expect_context(),
        wish: Rc::default(),
    };
    let first = route.clone();
    spawn_local(async move {
        tick().await;
        // None where the page was drawn anew since: see `boot.rs`.
        let Some(screen) = first.shown.0.try_get_untracked() else { return };
        first.today.update();
        // Where the page was drawn, not taken over, the document's head is of another.
        first.describe(&screen);
        header_drawn();
        // An item does not change while it is read.
        if let Screen::At(place) = screen
            && refresh
            && !place.page.kind().is_dynamic()
        {
            first.refresh(place.lang, needed_feeds(&place));
        }
    });
    let Location { pathname: path, search, hash, .. } = use_location();
    let navigate = use_navigate();
    let prefetch = route.clone();
    remember_scroll(shown);
    on_intent(move |place| prefetch.clone().prefetch(place));
    let again = route.clone();
    let mut first = true;
    effect(move || {
        let _ = (search.get(), hash.get());
        if !std::mem::take(&mut first) {
            spawn_local(again.clone().stay());
        }
    });
    let mut earlier: Option<String> = None;
    effect(move || {
        let path = path.get();
        if earlier.replace(path.clone()).is_some_and(|earlier| earlier != path) {
            route.wish.set(route.wish.get() + 1);
            match resolve(&path, chosen_language()) {
                Resolution::Moved(place) => {
                    // A click has not changed the address yet: there is nothing to replace.
                    let replace = is_address(&path);
                    navigate(&place.href(), NavigateOptions { replace, ..Default::default() });
                }
                Resolution::Here(place) => {
                    spawn_local(route.clone().show(Screen::At(place), path.clone()));
                }
                Resolution::Missing(lang) => {
                    let lang = lang.unwrap_or_else(|| route.shown.0.with_untracked(Screen::lang));
                    let screen = Screen::Missing { lang, path: path.clone() };
                    spawn_local(route.clone().show(screen, path.clone()));
                }
            }
        }
    });
}

impl Route {
    async fn show(self, screen: Screen, path: String) {
        let wish = self.wish.get();
        let old = self.read_before(&screen);
        let loaded = self.load(&screen).await;
        if wish != self.wish.get() {
            return;
        }
        if loaded.is_err() {
            // The page itself may still be had, complete, as a page.
            let _ = window().location().set_href(&self.wished());
            return;
        }
        // The address changes after a click only when the page is there, but before
        // it on Back and Forward.
        let by_history = is_address(&path);
        let before = self.shown.0.get_untracked();
        let switched = before.lang() != screen.lang() && before.page() == screen.page();
        let anchor = (switched && !by_history).then(Anchor::take).flatten();
        if !by_history {
            save_scroll();
        }
        self.today.update();
        self.shown.0.set(screen.clone());
        tick().await;
        self.describe(&screen);
        if before.lang() == screen.lang() {
            mark_current(&screen);
        } else {
            header_drawn();
        }
        self.address.ready_to_complete();
        // The router sets the address, and scrolls, in a task of its own. It does not if
        // it believes to be there already, as after Back and Forward it may wrongly do.
        tick().await;
        if !is_address(&path) {
            push(&self.wished());
        }
        if switched {
            focus("[data-language]");
        } else {
            focus("main h1");
        }
        if by_history {
            restore_scroll();
        } else if let Some(anchor) = anchor {
            anchor.restore();
        }
        self.refresh(screen.lang(), old);
    }

    /// Sets the address right where only question or fragment have changed: the router
    /// loses count of fragments that the browser itself went to.
    async fn stay(self) {
        tick().await;
        let location = window().location();
        let here = self.shown.0.with_untracked(Screen::href);
        let (Ok(path), Ok(search), Ok(hash)) =
            (location.pathname(), location.search(), location.hash())
        else {
            return;
        };
        let same_page = self.address.as_url().with_untracked(|url| url.path() == path);
        let wished = self.wished();
        if here.is_some_and(|here| here == path)
            && same_page
            && wished != format!("{path}{search}{hash}")
        {
            push(&wished);
            if !wished.contains('#') {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        }
    }

    /// Sets title, description and links of the document.
    fn describe(&self, screen: &Screen) {
        let l10n = L10n::new(screen.lang(), self.catalog.clone());
        apply(&Head::of(screen, &l10n, self.feeds));
    }

    /// Sees to it that the words and feeds of a screen are there. A feed that cannot be
    /// had does not hold up the page: it says so itself.
    async fn load(&self, screen: &Screen) -> Result<(), NetError> {
        let files = match screen {
            Screen::At(place) => needed_files(place.page),
            Screen::Missing { .. } => crate::l10n::SHARED_FILES.to_vec(),
        };
        let lang = screen.lang();
        let words = async {
            load(&self.catalog, lang, &files).await?;
            if lang != Lang::ENGLISH && crate::boot::is_incomplete(lang) {
                load(&self.catalog, Lang::ENGLISH, &files).await?;
            }
            Ok(())
        };
        let feeds = async {
            if let Screen::At(place) = screen {
                for source in needed_feeds(place) {
                    if !self.feeds.has(lang, source) {
                        self.feeds.refresh(lang, source).await;
                    }
                }
            }
        };
        join(words, feeds).await.0
    }

    /// The address that the visitor wished for, with question and fragment.
    fn wished(&self) -> String {
        let url = self.address.as_url().read_untracked();
        let question = if url.search().is_empty() { "" } else { "?" };
        format!("{}{question}{}{}", url.path(), url.search(), url.hash())
    }

    /// The feeds of the screen that were read at an earlier time.
    fn read_before(&self, screen: &Screen) -> Vec<Source> {
        let mut sources = match screen {
            Screen::At(place) => needed_feeds(place),
            Screen::Missing { .. } => Vec::new(),
        };
        sources.retain(|source| self.feeds.has(screen.lang(), *source));
        sources
    }

    /// Reads feeds again; what is new shows by itself.
    fn refresh(&self, lang: Lang, sources: Vec<Source>) {
        for source in sources {
            spawn_local(self.feeds.refresh(lang, source));
        }
    }

    /// Fetches what a link's page needs while the visitor still aims at it.
    fn prefetch(self, place: Place) {
        spawn_local(async move {
            // What fails now is tried again on the click.
            let _ = self.load(&Screen::At(place)).await;
        });
    }
}

/// Calls `act` with the place of every link that is pointed at or focused.
fn on_intent(act: impl Fn(Place) + Clone + 'static) {
    let listen = move |target: Option<web_sys::EventTarget>| {
        let link = target
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href]").ok().flatten())
            .and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok());
        if let Some(link) = link
            && window().location().host().is_ok_and(|host| host == link.host())
            && let Some(place) = Place::from_path(&link.pathname())
        {
            act(place);
        }
    };
    let pointed = listen.clone();
    on_window("pointerover", move |event| pointed(event.target()));
    on_window("focusin", move |event| listen(event.target()));
}

/// The language that the visitor chose before, as `early.js` remembers it.
pub fn chosen_language() -> Option<Lang> {
    let storage = window().local_storage().ok()??;
    Lang::from_code(&storage.get_item("language").ok()??)
}

/// Tells `early.js` that the header was drawn anew, so that it shows the chosen
/// appearance again.
fn header_drawn() {
    if let Ok(event) = web_sys::Event::new("wco-header") {
        let _ = window().dispatch_event(&event);
    }
}

/// Whether the document's address has this path already.
fn is_address(path: &str) -> bool {
    window().location().pathname().is_ok_and(|now| now == path)
}

fn push(url: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(url));
    }
}

fn focus(selector: &str) {
    let Ok(Some(element)) = document().query_selector(selector) else { return };
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Takes scrolling back on Back and Forward from the browser, which does it before the
/// page has changed. A reload is left to the browser.
fn remember_scroll(shown: Shown) {
    restoration(ScrollRestoration::Manual);
    on_window("scrollend", |_| save_scroll());
    on_window("pagehide", |_| restoration(ScrollRestoration::Auto));
    on_window("pageshow", |_| restoration(ScrollRestoration::Manual));
    // Back over a fragment of the same page. Going to a fragment is an event of this name
    // too, of an entry without a note. A change of page sees to it itself, later.
    on_window("popstate", move |_| {
        let here = shown.0.with_untracked(Screen::href);
        let noted = window().history().and_then(|history| history.state());
        let noted = noted.is_ok_and(|state| state.as_f64().is_some());
        let plain = window().location().hash().is_ok_and(|hash| hash.is_empty());
        if (noted || plain) && here.is_some_and(|here| is_address(&here)) {
            restore_scroll();
        }
    });
}

/// Listens for as long as the application stands.
fn on_window(event: &str, act: impl Fn(web_sys::Event) + 'static) {
    let handle = window_event_listener_untyped(event, act);
    on_cleanup(move || handle.remove());
}

fn restoration(mode: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(mode);
    }
}

/// Notes how far the page is scrolled, in its entry of the history.
fn save_scroll() {
    if let (Ok(history), Ok(y)) = (window().history(), window().scroll_y()) {
        let _ = history.replace_state(&JsValue::from_f64(y), "");
    }
}

fn restore_scroll() {
    let y = window().history().and_then(|history| history.state()).ok().and_then(|y| y.as_f64());
    window().scroll_to_with_x_and_y(0.0, y.unwrap_or_default());
}

/// What stood at the top of the window: both languages' pages have the same parts in
/// the same order, of different heights.
struct Anchor {
    index: u32,
    top: f64,
}

impl Anchor {
    const PARTS: &str = "main h1, main h2, main h3, main p, main li, main dt, footer";

    fn take() -> Option<Self> {
        let parts = document().query_selector_all(Self::PARTS).ok()?;
        if window().scroll_y().is_ok_and(|y| y <= 0.0) {
            return None;
        }
        (0..parts.length()).find_map(|index| {
            let top = Self::top_of(&parts, index).filter(|top| *top >= 0.0)?;
            Some(Self { index, top })
        })
    }

    fn restore(&self) {
        if let Ok(parts) = document().query_selector_all(Self::PARTS)
            && let Some(top) = Self::top_of(&parts, self.index)
        {
            window().scroll_by_with_x_and_y(0.0, top - self.top);
        }
    }

    /// None for what is folded away: it stands nowhere.
    fn top_of(parts: &web_sys::NodeList, index: u32) -> Option<f64> {
        let place = parts.get(index)?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
        (place.height() > 0.0).then(|| place.top())
    }
}
