//! Addresses outside the site, by name (`links.txt`).

use super::{LINKS, Lang};

/// The address behind a name of `links.txt`, in `lang` where it has one of its own.
pub fn external_url(name: &str, lang: Lang) -> Option<&'static str> {
    let found = LINKS.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    let urls = LINKS[found].1;
    urls.get(lang.index()).or(urls.first()).copied()
}
