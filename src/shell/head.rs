//! What a page says of itself to browsers, search engines and other sites.

use leptos::prelude::untrack;

use crate::app::Screen;
use crate::feeds::{Feeds, Item};
use crate::l10n::{L10n, fluent_args};
use crate::order::sort_by;
use crate::site::{Lang, Place, base, pages};

use super::language_switch::counterpart;

/// The head of a page, as data: written out by the prerenderer, and kept up to date
/// in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The language of the page.
    pub lang: Lang,
    /// The title, unique in the site.
    pub title: String,
    /// The description: the page's summary.
    pub description: String,
    /// The page's path, and its counterparts' in the other languages; empty for an
    /// address that is no place.
    pub alternates: Vec<Place>,
    /// The names and paths of the breadcrumb, for structured data.
    pub trail: Vec<(String, String)>,
}

impl Head {
    /// The head of what is shown.
    pub fn of(screen: &Screen, l10n: L10n, feeds: Feeds) -> Self {
        let site = l10n.text("site-name");
        let place = match screen {
            Screen::At(place) => place,
            Screen::Missing { lang, .. } => {
                return Self {
                    lang: *lang,
                    title: titled(&[l10n.text("missing-title"), site]),
                    description: l10n.text("missing-lead"),
                    alternates: Vec::new(),
                    trail: Vec::new(),
                };
            }
        };
        let page = place.page;
        let item = untrack(|| feeds.item(place));
        let name = match &item {
            Some(item) => item.title.clone(),
            None => l10n.title(page).text,
        };
        let description = match item.as_ref().and_then(|item| item.summary.clone()) {
            Some(summary) => summary,
            None if page.kind().is_dynamic() => name.clone(),
            None => l10n.summary(page).text,
        };
        let mut parts = vec![name.clone()];
        if place.number > 1 {
            parts.push(l10n.text_with("page-number", &fluent_args!["number" => place.number]));
        }
        // What stands alone in a menu (“Overview”, “2023”) needs its surroundings here.
        let ancestors = page.trail();
        if item.is_none() && ancestors.len() > 2 {
            parts.push(l10n.text(ancestors[ancestors.len() - 2].id()));
        }
        // Conferences come back under the same name.
        if let Some(start) = item.as_ref().and_then(Item::start) {
            parts.push(start.year.to_string());
        }
        if page != pages::HOME {
            parts.push(site);
        }
        let mut trail: Vec<(String, String)> = ancestors
            .into_iter()
            .filter(|page| !page.kind().is_dynamic())
            .map(|page| (l10n.text(page.id()), Place::new(place.lang, page).href()))
            .collect();
        if item.is_some() {
            trail.push((name, place.href()));
        } else if place.number > 1 {
            let args = fluent_args!["number" => place.number];
            trail.push((l10n.text_with("page-number", &args), place.href()));
        }
        let mut alternates = vec![place.clone()];
        for lang in Lang::all().filter(|lang| *lang != place.lang) {
            let other = counterpart(screen, lang, feeds);
            if other.page == page {
                alternates.push(other);
            }
        }
        Self { lang: place.lang, title: titled(&parts), description, alternates, trail }
    }

    /// The page's own path, or none for an address that is no place.
    pub fn path(&self) -> Option<String> {
        self.alternates.first().map(Place::href)
    }

    /// `hreflang` and path of each language's version, and of the door to all.
    pub fn hreflangs(&self) -> Vec<(&'static str, String)> {
        let mut links: Vec<(&'static str, String)> =
            self.alternates.iter().map(|place| (place.lang.code(), place.href())).collect();
        sort_by(&mut links, Ord::cmp);
        if !links.is_empty() {
            links.push(("x-default", base().to_owned()));
        }
        links
    }
}

fn titled(parts: &[String]) -> String {
    parts.join(" – ")
}

#[cfg(target_arch = "wasm32")]
pub(super) mod browser {
    //! Keeping the document's head in step.

    use leptos::prelude::document;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    use super::Head;

    /// Sets language, title, description, canonical and alternate links.
    pub(in crate::shell) fn apply(head: &Head) {
        let document = document();
        document.set_title(&head.title);
        if let Some(root) =
            document.document_element().and_then(|e| e.dyn_into::<HtmlElement>().ok())
        {
            if root.lang() != head.lang.code() {
                root.set_lang(head.lang.code());
            }
            // Set again to the same, it would have every element's style made again.
            if root.dir() != head.lang.dir() {
                root.set_dir(head.lang.dir());
            }
        }
        set(find("meta[name=description]").as_ref(), "content", &head.description);
        // A page for wrong addresses has other links than a page: made anew, all are right.
        let old = "link[rel=canonical], link[rel=alternate][hreflang], meta[name=robots]";
        while let Some(element) = find(old) {
            element.remove();
        }
        let origin = crate::site::origin();
        match head.path() {
            Some(path) => {
                add("link", &[("rel", "canonical"), ("href", &format!("{origin}{path}"))])
            }
            None => add("meta", &[("name", "robots"), ("content", "noindex")]),
        }
        for (code, path) in head.hreflangs() {
            let url = format!("{origin}{path}");
            add("link", &[("rel", "alternate"), ("hreflang", code), ("href", &url)]);
        }
    }

    /// Adds an element to the head.
    fn add(tag: &str, attributes: &[(&str, &str)]) {
        if let (Ok(element), Some(head)) = (document().create_element(tag), document().head()) {
            for (name, value) in attributes {
                set(Some(&element), name, value);
            }
            let _ = head.append_child(&element);
        }
    }

    fn find(selector: &str) -> Option<Element> {
        document().query_selector(selector).ok().flatten()
    }

    fn set(element: Option<&Element>, name: &str, value: &str) {
        if let Some(element) = element {
            let _ = element.set_attribute(name, value);
        }
    }
}
