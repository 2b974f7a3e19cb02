//! What to do with an address that no file answers.

use super::{Lang, Page, Place, base, pages};

/// What an address turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// Exactly the address of this place.
    Here(Place),
    /// Not an address of ours, but unmistakably meant for this place.
    Moved(Place),
    /// No place; the language in which to say so, where the path tells.
    Missing(Option<Lang>),
}

/// Finds the place that `path` stands for or was meant to be: without language
/// or slash, in the wrong case, with another language's slugs. `chosen` is the
/// language that the visitor picked before, if any; it decides where the slugs
/// are the same in several languages and the path names none.
pub fn resolve(path: &str, chosen: Option<Lang>) -> Resolution {
    if let Some(place) = Place::from_path(path) {
        return Resolution::Here(place);
    }
    // The path that the site stands under may have capitals; its own addresses have none.
    let inside = path.strip_prefix(base()).unwrap_or_else(|| path.trim_start_matches('/'));
    let inside = inside.to_ascii_lowercase();
    let inside = inside.strip_suffix("index.html").unwrap_or(&inside);
    let parts: Vec<&str> = inside.split('/').filter(|part| !part.is_empty()).collect();
    let (prefix, rest) = match parts.split_first() {
        Some((first, rest)) => match Lang::from_code(first) {
            Some(lang) => (Some(lang), rest),
            None => (None, parts.as_slice()),
        },
        None => return Resolution::Missing(None),
    };
    if prefix.is_some() && rest.is_empty() {
        return moved(prefix, &[], chosen, pages::HOME, rest);
    }

    // Every slug may be of any language: an address is often half translated by hand.
    let mut page = pages::HOME;
    let mut spoken: Vec<Lang> = Lang::all().collect();
    for (depth, part) in rest.iter().enumerate() {
        let matches = |child: &Page| Lang::all().any(|lang| child.slug(lang) == *part);
        let mut found = page.children().filter(matches);
        match (found.next(), found.next()) {
            (Some(child), None) => {
                spoken.retain(|lang| child.slug(*lang) == *part);
                page = child;
            }
            (Some(_), Some(_)) => return Resolution::Missing(prefix),
            (None, _) => return moved(prefix, &spoken, chosen, page, &rest[depth..]),
        }
    }
    moved(prefix, &spoken, chosen, page, &[])
}

fn moved(
    prefix: Option<Lang>,
    spoken: &[Lang],
    chosen: Option<Lang>,
    page: Page,
    item: &[&str],
) -> Resolution {
    let only = match spoken {
        [lang] => Some(*lang),
        _ => None,
    };
    let Some(lang) = prefix.or(only).or(chosen.filter(|lang| spoken.contains(lang))) else {
        return Resolution::Missing(None);
    };
    if item.is_empty() {
        return Resolution::Moved(Place::new(lang, page));
    }
    // An item's slug is not of the tree: it is only known in the language of its path.
    match Place::item_at(lang, page, item) {
        Some(place) if only.is_none_or(|only| only == lang) => Resolution::Moved(place),
        _ => Resolution::Missing(Some(lang)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(path: &str) -> Option<String> {
        match resolve(path, None) {
            Resolution::Moved(place) => Some(place.href()),
            _ => None,
        }
    }

    #[test]
    fn every_page_is_found_without_slash_language_or_case() {
        for lang in Lang::all() {
            for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
                let place = Place::new(lang, page);
                let href = place.href();
                assert_eq!(resolve(&href, None), Resolution::Here(place.clone()));
                let moved = Resolution::Moved(place.clone());
                assert_eq!(resolve(href.trim_end_matches('/'), None), moved, "{href}");
                assert_eq!(resolve(&href.to_uppercase(), None), moved, "{href}");
                assert_eq!(resolve(&format!("{href}index.html"), None), moved, "{href}");
                if page == pages::HOME {
                    continue;
                }
                let bare = href.replacen(&format!("/{}/", lang.code()), "/", 1);
                match resolve(&bare, Some(lang)) {
                    Resolution::Moved(found) => assert_eq!(found.page, page, "{bare}"),
                    other => panic!("{bare}: {other:?}"),
                }
                for other in Lang::all() {
                    let wrong = format!("/{}{bare}", other.code());
                    let wanted = Place::new(other, page).href();
                    let found = match resolve(&wrong, None) {
                        Resolution::Here(place) | Resolution::Moved(place) => place.href(),
                        missing => panic!("{wrong}: {missing:?}"),
                    };
                    assert_eq!(found, wanted, "{wrong}");
                }
            }
        }
    }

    #[test]
    fn a_path_without_language_is_only_redirected_where_its_words_tell_it() {
        assert_eq!(target("/about-us").as_deref(), Some("/en/about-us/"));
        assert_eq!(target("/a-propos").as_deref(), Some("/fr/a-propos/"));
        assert_eq!(target("/faq"), None);
        let french = Lang::from_code("fr");
        assert_eq!(
            resolve("/faq", french),
            Resolution::Moved(Place::new(french.unwrap(), pages::FAQ))
        );
    }

    #[test]
    fn items_are_found_in_their_own_language_alone() {
        assert_eq!(
            target("/en/Media/newsroom/2024/palau-joins").as_deref(),
            Some("/en/media/newsroom/2024/palau-joins/")
        );
        assert_eq!(
            resolve("/fr/media/newsroom/2024/palau-joins/", None),
            Resolution::Missing(Lang::from_code("fr"))
        );
    }

    #[test]
    fn what_is_no_page_is_missing_in_the_language_of_its_path() {
        assert_eq!(resolve("/fr/rien-de-tel/", None), Resolution::Missing(Lang::from_code("fr")));
        assert_eq!(resolve("/nothing/at/all", None), Resolution::Missing(None));
        assert_eq!(resolve("/", None), Resolution::Missing(None));
        assert_eq!(resolve("/%E0%A4%A/..//", None), Resolution::Missing(None));
    }
}
