//! From one page to the next without loading: waits until the next page's words are
//! there, then changes page, address, title, focus and place at once.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::ahead::fetch_ahead;
use super::current::mark_current;
use super::head::{Head, browser::apply};
use super::scroll::{Anchor, remember_scroll, restore_scroll, save_scroll};
use super::stock::Stock;
use crate::app::{Screen, Shown};
use crate::clock::Today;
use crate::context::context;
use crate::element::effect;
use crate::feeds::{Feeds, needed_feeds};
use crate::l10n::L10n;
use crate::site::{Lang, Resolution, base, resolve};

/// Everything that a change of page touches.
#[derive(Clone)]
struct Route {
    shown: Shown,
    stock: Stock,
    today: Today,
    address: BrowserUrl,
    /// Counts the visitor's wishes: what was wished before the last one is dropped.
    wish: Rc<Cell<u32>>,
}

/// Follows the router's address from now on: the page stands.
///
/// `refresh` tells whether the first page came with feeds that may have changed since.
pub fn follow_address(refresh: bool) {
    let shown = Shown::from_context();
    let address: BrowserUrl = context();
    address.init(Some(base().trim_end_matches('/').into()));
    let route = Route {
        shown,
        stock: Stock { feeds: Feeds::from_context(), catalog: context() },
        today: Today::from_context(),
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
            first.stock.refresh(place.lang, needed_feeds(&place));
        }
    });
    remember_scroll(shown);
    fetch_ahead(shown, route.stock);
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
        let old = self.stock.feeds_before(&screen);
        let loaded = self.stock.load(&screen).await;
        if wish != self.wish.get() {
            return;
        }
        if let Err(missing) = loaded {
            leptos::logging::warn!("{missing}");
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
        self.stock.refresh(screen.lang(), old);
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
        let l10n = L10n::new(screen.lang(), self.stock.catalog);
        apply(&Head::of(screen, l10n, self.stock.feeds));
    }

    /// The address that the visitor wished for, with question and fragment.
    fn wished(&self) -> String {
        let url = self.address.as_url().read_untracked();
        let question = if url.search().is_empty() { "" } else { "?" };
        format!("{}{question}{}{}", url.path(), url.search(), url.hash())
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
