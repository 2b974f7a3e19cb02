//! Starting in the browser: take over the prerendered page, or leave it alone.

use serde::Serialize;

use crate::feeds::{Feed, PageFeeds};
use crate::json::{Json, Named};

/// What a prerendered page tells the program that takes it over, as inert JSON in
/// `<script id="page" type="application/json">`.
#[derive(Debug, Default, Serialize)]
pub struct PageData {
    /// The path under which the site is deployed.
    pub base: String,
    /// The site's public address, without a path.
    pub origin: String,
    /// The path that the page was rendered for; none on the page for wrong addresses.
    pub path: Option<String>,
    /// The fingerprint of the words that it was rendered with, by language: its own
    /// and, where that one was incomplete, English.
    pub words: Named<String>,
    /// The languages that lacked words anywhere when the site was built.
    pub incomplete: Vec<String>,
    /// The day on which it was rendered, `2024-03-05`.
    pub day: String,
    /// The feeds that the page shows.
    pub feeds: PageFeeds,
}

impl PageData {
    /// Reads what a page has brought; what is missing is empty.
    pub fn parse(text: &str) -> Self {
        let Ok(json) = Json::parse(text) else { return Self::default() };
        let text = |name: &'static str| json.get(name).and_then(|value| value.text());
        let incomplete = json.get("incomplete").and_then(|list| list.list()).unwrap_or_default();
        let feeds = json.get("feeds").and_then(|feeds| feeds.fields()).unwrap_or_default();
        Self {
            base: text("base").unwrap_or_default(),
            origin: text("origin").unwrap_or_default(),
            path: text("path"),
            words: json.get("words").map(|words| Named::texts(&words)).unwrap_or_default(),
            incomplete: incomplete.iter().filter_map(Json::text).collect(),
            day: text("day").unwrap_or_default(),
            feeds: Named(feeds.into_iter().map(|(n, feed)| (n, Feed::of_page(&feed))).collect()),
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use browser::{install_panic_hook, is_incomplete, start};

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::sync::OnceLock;

    use any_spawner::Executor;
    use futures::future::join;
    use leptos::prelude::*;
    use leptos_router::location::{BrowserUrl, LocationProvider};
    use wasm_bindgen::JsCast;
    use web_sys::HtmlElement;

    use super::PageData;
    use crate::app::{Screen, app};
    use crate::clock::{self, Pace, Today};
    use crate::feeds::{Feed, Feeds, fetch, item_of, needed_feeds};
    use crate::l10n::{Catalog, Date, Mode, SHARED_FILES, load, needed_files};
    use crate::shell::{chosen_language, follow_address};
    use crate::site::{self, Lang, Resolution, resolve};

    static INCOMPLETE: OnceLock<Vec<String>> = OnceLock::new();

    /// Whether the language lacked words when the site was built, so that English is
    /// needed beside it.
    pub fn is_incomplete(lang: Lang) -> bool {
        INCOMPLETE.get().is_some_and(|codes| codes.iter().any(|code| code == lang.code()))
    }

    /// After a panic the program is dead, but its event handlers still stand: lets
    /// `boot.js` take the page back to plain links, and tells developers what happened.
    pub fn install_panic_hook() {
        std::panic::set_hook(Box::new(|info| {
            leptos::logging::error!("{info}");
            if let Ok(event) = web_sys::Event::new("wco-panic") {
                let _ = window().dispatch_event(&event);
            }
        }));
    }

    /// Takes over the page. Where anything is missing for it, the page stays as it is:
    /// complete, with links that load pages.
    pub async fn start() {
        // Compiling took a while already.
        clock::wait(0).await;
        let pace = Pace::begin();
        let Some(root) = document().get_element_by_id("site").and_then(|e| e.dyn_into().ok())
        else {
            return;
        };
        let root: HtmlElement = root;
        let data = page_data();
        pace.keep().await;
        site::set_base(&data.base);
        let _ = INCOMPLETE.set(data.incomplete.clone());
        site::set_origin(&data.origin);
        let location = window().location();
        let path = location.pathname().unwrap_or_default();
        let screen = match resolve(&path, chosen_language()) {
            Resolution::Here(place) => Screen::At(place),
            Resolution::Moved(place) => {
                let rest =
                    location.search().unwrap_or_default() + &location.hash().unwrap_or_default();
                let _ = location.replace(&(place.href() + &rest));
                return;
            }
            Resolution::Missing(lang) => {
                let lang = lang.or(chosen_language()).unwrap_or(Lang::ENGLISH);
                Screen::Missing { lang, path }
            }
        };
        pace.keep().await;
        take_over(root, data, screen).await;
    }

    async fn take_over(root: HtmlElement, data: PageData, mut screen: Screen) {
        let lang = screen.lang();
        let (files, place) = match &screen {
            Screen::At(place) => (needed_files(place.page), Some(place.clone())),
            Screen::Missing { .. } => (SHARED_FILES.to_vec(), None),
        };
        let mode = mode();
        let catalog = Catalog::with_mode(mode).keep();
        let words = load(catalog, lang, &files);
        let english = async {
            let wanted = lang != Lang::ENGLISH && is_incomplete(lang);
            if wanted { load(catalog, Lang::ENGLISH, &files).await } else { Ok(()) }
        };
        let (words, english) = join(words, english).await;
        if let Err(missing) = words.and(english) {
            leptos::logging::warn!("{missing}");
            return;
        }

        // The page is the one that was prerendered, with the same words; or it is the
        // page for wrong addresses, or a translator has changed the words since.
        let rendered = place.as_ref().is_some_and(|place| data.path == Some(place.href()));
        let same = rendered
            && mode == Mode::Plain
            && data.words.0.iter().all(|(code, fingerprint)| {
                Lang::from_code(code)
                    .is_some_and(|lang| catalog.fingerprint(lang, &files) == *fingerprint)
            });
        let mut feeds = Vec::new();
        for source in place.iter().flat_map(needed_feeds) {
            if let Some(feed) = data.feeds.get(&source.name()) {
                feeds.push((source, Ok(feed.clone())));
            } else {
                feeds.push((source, fetch(lang, source, &|_| false).await));
            }
        }
        // Feeds may hold items that are newer than the build: only they know.
        if let Some(place) = place.filter(|place| place.page.kind().is_dynamic()) {
            let known = |feed: &Feed| item_of(&place, feed).is_some();
            if !feeds.iter().any(|(_, feed)| feed.as_ref().is_ok_and(known)) {
                screen = Screen::Missing { lang, path: place.href() };
            }
        }

        let day = Date::parse(&data.day).unwrap_or_else(clock::day);
        // A document without an address is none of the site's.
        let Ok(address) = BrowserUrl::new() else { return };
        // Words and feeds were read in one go: the visitor comes first.
        clock::wait(0).await;
        let page = move || {
            provide_context(Today::new(day));
            let store = Feeds::default();
            for (source, feed) in feeds {
                match feed {
                    Ok(feed) => {
                        let day = feed.day.or(Some(day));
                        store.put_part(lang, source, Feed { day, ..feed });
                    }
                    Err(_) => store.fail(lang, source),
                }
            }
            provide_context(store);
            provide_context(catalog);
            provide_context(address);
            app(screen)
        };
        // It fails only where somebody has done it before, which is as good.
        let _ = Executor::init_wasm_bindgen();
        let mut owner = Owner::new();
        let hydrated = same && {
            let page = owner.with(page.clone());
            page.hydrate(&root, &owner).await
        };
        if !hydrated {
            if same {
                // Somebody has changed the page since it was prerendered: it is drawn anew,
                // without the listeners of this attempt.
                owner.cleanup();
                owner = Owner::new();
            }
            owner.with(|| page().show_in(&root));
        }
        owner.with(|| follow_address(rendered));
        // It stands as long as the page does.
        std::mem::forget(owner);
        // For whoever waits until the page answers by itself, tests above all.
        let _ = root.set_attribute("data-live", if hydrated { "hydrated" } else { "mounted" });
    }

    /// How translators want to see messages, as `boot.js` has noted it on the root element
    /// where the deployment allows that.
    fn mode() -> Mode {
        let root = document().document_element();
        let name = root.and_then(|root| root.get_attribute("data-words")).unwrap_or_default();
        Mode::from_name(&name)
    }

    fn page_data() -> PageData {
        document()
            .get_element_by_id("page")
            .and_then(|element| element.text_content())
            .map(|text| PageData::parse(&text))
            .unwrap_or_default()
    }
}
