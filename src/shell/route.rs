//! From one page to the next without loading: waits until the next page's words are
//! there, then changes page, address, title, focus and place at once.

use std::cell::Cell;
use std::rc::Rc;

use futures::future::{Either, join, join_all, select};
use js_sys::{Function, Promise};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

use super::current::mark_current;
use super::head::{Head, browser::apply};
use super::scroll::{Anchor, remember_scroll, restore_scroll, save_scroll};
use crate::app::{Screen, Shown};
use crate::clock::{Today, wait};
use crate::element::effect;
use crate::feeds::{Feeds, Freshness, Source, needed_feeds};
use crate::l10n::{Catalog, L10n, load, needed_files};
use crate::net::NetError;
use crate::site::{Lang, Place, Resolution, base, resolve};

/// Everything that a change of page touches.
#[derive(Clone)]
struct Route {
    shown: Shown,
    feeds: Feeds,
    today: Today,
    catalog: &'static Catalog,
    address: BrowserUrl,
    /// Counts the visitor's wishes: what was wished before the last one is dropped.
    wish: Rc<Cell<u32>>,
}

/// Follows the router's address from now on: the page stands.
///
/// `refresh` tells whether the first page came with feeds that may have changed since.
pub fn follow_address(refresh: bool) {
    let shown = Shown::from_context();
    let address: BrowserUrl = expect_context();
    address.init(Some(base().trim_end_matches('/').into()));
    let route = Route {
        shown,
        feeds: Feeds::from_context(),
        today: Today::from_context(),
        catalog: expect_context(),
        address,
        wish: Rc::default(),
    };
    let first = route.clone();
    spawn_local(async move {
        tick().await;
        let screen = first.shown.0.get_untracked();
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
    let prefetch = route.clone();
    remember_scroll(shown);
    on_intent(move |place| prefetch.clone().prefetch(place));
    let mut before: Option<[String; 2]> = None;
    effect(move || {
        let now = route
            .address
            .as_url()
            .with(|url| [url.path().to_owned(), format!("?{}{}", url.search(), url.hash())]);
        let [path, rest] = now.clone();
        let Some([old_path, old_rest]) = before.replace(now) else { return };
        if rest != old_rest {
            spawn_local(route.clone().stay());
        }
        if path == old_path {
            return;
        }
        route.wish.set(route.wish.get() + 1);
        match resolve(&path, chosen_language()) {
            Resolution::Moved(place) => route.go(place.href(), &path),
            Resolution::Here(place) => {
                spawn_local(route.clone().show(Screen::At(place), path));
            }
            Resolution::Missing(lang) => {
                let lang = lang.unwrap_or_else(|| route.shown.0.with_untracked(Screen::lang));
                let screen = Screen::Missing { lang, path: path.clone() };
                spawn_local(route.clone().show(screen, path));
            }
        }
    });
}

impl Route {
    /// Goes on to the address that was meant by `path`.
    fn go(&self, href: String, path: &str) {
        let Ok(url) = BrowserUrl::parse(&href) else { return };
        // A click has not changed the address yet: there is nothing to replace.
        let replace = is_address(path);
        self.address.as_url().set(url);
        let change = LocationChange { value: href, replace, ..LocationChange::default() };
        self.address.complete_navigation(&change);
    }

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
        let faded = if by_history { None } else { fade().await };
        if wish != self.wish.get() {
            end(faded);
            return;
        }
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
        end(faded);
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
        let l10n = L10n::new(screen.lang(), self.catalog);
        apply(&Head::of(screen, l10n, self.feeds));
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
            load(self.catalog, lang, &files).await?;
            if lang != Lang::ENGLISH && crate::boot::is_incomplete(lang) {
                load(self.catalog, Lang::ENGLISH, &files).await?;
            }
            Ok(())
        };
        join(words, self.load_feeds(screen)).await.0
    }

    /// Waits for the feeds of a screen: for the one with the item that it shows, for that of
    /// a list only a moment, after which the list shows that it is on its way.
    async fn load_feeds(&self, screen: &Screen) {
        /// Milliseconds.
        const MOMENT: i32 = 150;
        let Screen::At(place) = screen else { return };
        let (feeds, lang) = (self.feeds, place.lang);
        let missing = needed_feeds(place).into_iter().filter(|source| !feeds.has(lang, *source));
        let reading = join_all(missing.map(|source| feeds.refresh(lang, source)));
        if place.page.kind().is_dynamic() {
            reading.await;
        } else if let Either::Right((_, reading)) = select(reading, Box::pin(wait(MOMENT))).await {
            spawn_local(async { drop(reading.await) });
        }
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

    /// Whether the page that is shown, which came with a part of the feed, reads it again.
    fn is_reading(&self, place: &Place, source: Source) -> bool {
        let shows = self.shown.0.with_untracked(|screen| match screen {
            Screen::At(here) => {
                here.lang == place.lang
                    && !here.page.kind().is_dynamic()
                    && needed_feeds(here).contains(&source)
            }
            Screen::Missing { .. } => false,
        });
        shows && untrack(|| self.feeds.with(place.lang, source, |_, is| is == Freshness::Part))
    }

    /// Fetches what a link's page needs while the visitor still aims at it.
    fn prefetch(self, place: Place) {
        let words_alone =
            needed_feeds(&place).iter().any(|source| self.is_reading(&place, *source));
        spawn_local(async move {
            // What fails now is tried again on the click.
            let _ = if words_alone {
                load(self.catalog, place.lang, &needed_files(place.page)).await
            } else {
                self.load(&Screen::At(place)).await
            };
        });
    }
}

/// Calls `act` with the place of every link that is pointed at or focused, or that `boot.js`
/// has found in sight while nothing else was to do.
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
    for event in ["pointerover", "focusin", "wco-near"] {
        let listen = listen.clone();
        on_window(event, move |event| listen(event.target()));
    }
}

/// Begins to fade from this page to the next, where `boot.js` finds that the browser can and
/// the visitor does not mind; answers what ends it.
async fn fade() -> Option<Function> {
    let fade = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("fadePage")).ok()?;
    let captured = fade.dyn_into::<Function>().ok()?.call0(&JsValue::NULL).ok()?;
    JsFuture::from(captured.dyn_into::<Promise>().ok()?).await.ok()?.dyn_into().ok()
}

/// The next page is there: lets the fade go on.
fn end(fade: Option<Function>) {
    if let Some(end) = fade {
        let _ = end.call0(&JsValue::NULL);
    }
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
pub(super) fn is_address(path: &str) -> bool {
    window().location().pathname().is_ok_and(|now| now == path)
}

fn push(url: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(url));
    }
}

/// Moves the focus to the first element that fits, without scrolling there.
pub(crate) fn focus(selector: &str) {
    let Ok(Some(element)) = document().query_selector(selector) else { return };
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Listens for as long as the application stands.
pub(super) fn on_window(event: &str, act: impl Fn(web_sys::Event) + 'static) {
    let handle = window_event_listener_untyped(event, act);
    on_cleanup(move || handle.remove());
}
