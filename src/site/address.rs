//! Addresses: from a place in the site to its path, and back.

use std::sync::OnceLock;

use super::{Kind, Lang, Page, pages};

static BASE: OnceLock<String> = OnceLock::new();

/// Sets the path under which the site is deployed (`/` or `/some/where/`).
/// Only the first call counts: the base never changes while the program runs.
pub fn set_base(path: &str) {
    let trimmed = path.trim_matches('/');
    let base = if trimmed.is_empty() { "/".to_owned() } else { format!("/{trimmed}/") };
    let _ = BASE.set(base);
}

/// The path under which the site is deployed, with a slash at both ends.
pub fn base() -> &'static str {
    BASE.get().map_or("/", String::as_str)
}

/// Something that has an address of its own: a page in a language and, where the
/// page stands for a feed's items, which of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The language.
    pub lang: Lang,
    /// The page of the tree.
    pub page: Page,
    /// For [`Kind::NewsItem`] `year/slug`, for [`Kind::Event`] `slug`; else empty.
    pub item: String,
}

impl Place {
    /// A page of the tree that has one address.
    pub fn new(lang: Lang, page: Page) -> Self {
        Self { lang, page, item: String::new() }
    }

    /// The absolute path, with the base and a trailing slash: `/fr/a-propos/`.
    pub fn href(&self) -> String {
        let mut path = format!("{}{}/", base(), self.lang.code());
        for page in self.page.trail().into_iter().skip(1) {
            let part = if page.kind().is_dynamic() { &self.item } else { page.slug(self.lang) };
            if !part.is_empty() {
                path.push_str(part);
                path.push('/');
            }
        }
        path
    }

    /// The path of the file that a static host answers this address with,
    /// relative to the deployed folder.
    pub fn file(&self) -> String {
        format!("{}index.html", self.href().strip_prefix(base()).unwrap_or_default())
    }

    /// The place at exactly this path; anything else, even a missing slash, is none.
    pub fn from_path(path: &str) -> Option<Self> {
        let mut parts = path.strip_prefix(base())?.strip_suffix('/')?.split('/');
        let lang = parts.next().and_then(|code| Lang::all().find(|lang| lang.code() == code))?;
        let mut page = pages::HOME;
        let rest: Vec<&str> = parts.collect();
        let mut rest = rest.as_slice();
        while let Some((part, after)) = rest.split_first() {
            match page.children().find(|child| child.slug(lang) == *part) {
                Some(child) => page = child,
                None => return Self::item_at(lang, page, rest),
            }
            rest = after;
        }
        Some(Self::new(lang, page))
    }

    /// The item of a feed at `rest` below `page`, where the tree foresees items there.
    pub(super) fn item_at(lang: Lang, page: Page, rest: &[&str]) -> Option<Self> {
        let slug = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        match (page.kind(), rest) {
            (Kind::NewsYear, [name]) if slug(name) => Some(Self {
                lang,
                page: page.parent()?.dynamic_child()?,
                item: format!("{}/{name}", page.year()?),
            }),
            // A year that the tree does not know yet: its first items come before its page.
            (Kind::Newsroom, [year, name])
                if slug(name) && year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) =>
            {
                Some(Self { lang, page: page.dynamic_child()?, item: format!("{year}/{name}") })
            }
            (Kind::Section, [name]) if slug(name) => {
                Some(Self { lang, page: page.dynamic_child()?, item: (*name).to_owned() })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn every_page_is_found_at_its_own_address_and_no_two_share_one() {
        let mut seen = HashMap::new();
        for lang in Lang::all() {
            for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
                let place = Place::new(lang, page);
                let href = place.href();
                assert!(href.starts_with('/') && href.ends_with('/'), "{href}");
                assert_eq!(Place::from_path(&href).as_ref(), Some(&place), "{href}");
                if let Some(other) = seen.insert(href.clone(), page.id()) {
                    panic!("“{other}” and “{}” share {href}", page.id());
                }
            }
        }
    }

    #[test]
    fn items_of_feeds_have_addresses_below_their_page() {
        let place = Place::from_path("/fr/medias/salle-de-presse/2024/les-palaos/").unwrap();
        assert_eq!((place.page, place.item.as_str()), (pages::MEDIA_NEWS_ITEM, "2024/les-palaos"));
        assert_eq!(place.href(), "/fr/medias/salle-de-presse/2024/les-palaos/");
        let future = Place::from_path("/en/media/newsroom/2031/a-title/").unwrap();
        assert_eq!(future.item, "2031/a-title");
        let event = Place::from_path("/en/events/some-conference/").unwrap();
        assert_eq!((event.page, event.item.as_str()), (pages::EVENTS_EVENT, "some-conference"));
    }

    #[test]
    fn nothing_else_has_a_place() {
        for path in [
            "",
            "/",
            "/en",
            "/en/about-us",
            "/EN/about-us/",
            "/en/a-propos/",
            "/de/",
            "/en//",
            "/en/about-us//",
            "/en/about-us/nothing/",
            "/en/media/newsroom/2024/a/b/",
            "/en/events/Upper/",
        ] {
            assert_eq!(Place::from_path(path), None, "{path:?}");
        }
    }
}
