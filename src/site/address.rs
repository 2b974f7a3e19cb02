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

static ORIGIN: OnceLock<String> = OnceLock::new();

/// Sets the site's public address, without a path. Only the first call counts.
pub fn set_origin(origin: &str) {
    let _ = ORIGIN.set(origin.trim_end_matches('/').to_owned());
}

/// The site's public address, without a path: `https://www.wcoomd.org`.
pub fn origin() -> &'static str {
    ORIGIN.get().map_or("", String::as_str)
}

/// The address by which the shipped feeds name the site's own pages and files.
pub const PUBLISHED: &str = "https://www.wcoomd.org";

/// A file's address where this copy of the site is deployed. Feeds name the site's own
/// files by its public address.
pub fn deployed(url: &str) -> String {
    let inside = |origin| url.strip_prefix(origin).filter(|path: &&str| path.starts_with('/'));
    let own = Some(origin()).filter(|own| !own.is_empty()).and_then(inside);
    let own = own.or_else(|| inside(PUBLISHED));
    own.map_or_else(|| url.to_owned(), |path| format!("{}{}", base(), path.trim_start_matches('/')))
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
    /// Of a long list: which of its pages, from 1.
    pub number: u16,
}

/// Before the number in the address of a further page of a list, in every language.
const NUMBER: &str = "page-";

impl Place {
    /// A page of the tree that has one address.
    pub fn new(lang: Lang, page: Page) -> Self {
        Self { lang, page, item: String::new(), number: 1 }
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
        if self.number > 1 {
            path.push_str(&format!("{NUMBER}{}/", self.number));
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
        let number = |part: &str| {
            let digits = part.strip_prefix(NUMBER)?;
            let number = digits.parse().ok().filter(|number: &u16| *number > 1)?;
            (number.to_string() == digits).then_some(number)
        };
        if let [part] = rest
            && page.kind().is_list()
            && let Some(number) = number(part)
        {
            return Some(Self { number, ..Self::new(lang, page) });
        }
        match (page.kind(), rest) {
            (Kind::NewsYear, [name]) if slug(name) => Some(Self {
                lang,
                page: page.parent()?.dynamic_child()?,
                item: format!("{}/{name}", page.year()?),
                number: 1,
            }),
            // A year that the tree does not know yet: its first items come before its page.
            (Kind::Newsroom, [year, name])
                if slug(name) && year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) =>
            {
                Some(Self {
                    lang,
                    page: page.dynamic_child()?,
                    item: format!("{year}/{name}"),
                    number: 1,
                })
            }
            (Kind::Section, [name]) if slug(name) => Some(Self {
                lang,
                page: page.dynamic_child()?,
                item: (*name).to_owned(),
                number: 1,
            }),
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
    fn long_lists_have_further_pages() {
        let second = Place::from_path("/en/media/newsroom/2019/page-2/").unwrap();
        assert_eq!((second.page.year(), second.number), (Some(2019), 2));
        assert_eq!(second.href(), "/en/media/newsroom/2019/page-2/");
        for path in ["/en/media/newsroom/page-1/", "/en/media/newsroom/page-02/", "/en/page-2/"] {
            assert!(Place::from_path(path).is_none_or(|place| place.number == 1), "{path}");
        }
        assert!(Place::from_path("/en/about-us/page-2/").is_none());
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
