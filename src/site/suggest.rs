//! Pages that a wrong address may have meant.

use super::{Lang, Page, Place};
use crate::order::sort_by;

/// Up to `limit` places in `lang` whose slugs, in any language, share words with
/// `path`; the best first, none where nothing fits.
pub fn suggestions(path: &str, lang: Lang, limit: usize) -> Vec<Place> {
    let lower = path.to_ascii_lowercase();
    let wanted: Vec<&str> = words(&lower).collect();
    let mut scored: Vec<(usize, usize, Page)> = Page::all()
        .filter(|page| page.depth() > 0 && !page.kind().is_dynamic())
        .filter_map(|page| {
            let score: usize = wanted.iter().map(|word| closeness(word, page)).sum();
            (score > 0).then_some((score, page.depth(), page))
        })
        .collect();
    sort_by(&mut scored, |a, b| (b.0, a.1, a.2).cmp(&(a.0, b.1, b.2)));
    scored.into_iter().take(limit).map(|(.., page)| Place::new(lang, page)).collect()
}

fn words(path: &str) -> impl Iterator<Item = &str> {
    path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 2)
}

/// 4 for the same word, 2 for the same beginning, 1 for a slip of the finger; the
/// best over the page's slugs in all languages.
fn closeness(word: &str, page: Page) -> usize {
    Lang::all()
        .flat_map(|lang| words(page.slug(lang)))
        .map(|known| {
            let short = word.len().min(known.len());
            let same = word.bytes().zip(known.bytes()).take_while(|(a, b)| a == b).count();
            if word == known {
                4
            } else if same >= 4 && same + 3 >= short {
                2
            } else {
                usize::from(short > 3 && one_slip(word.as_bytes(), known.as_bytes()))
            }
        })
        .max()
        .unwrap_or_default()
}

/// Whether one letter added, left out, changed, or two swapped make one of the other.
fn one_slip(a: &[u8], b: &[u8]) -> bool {
    let front = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let back =
        a[front..].iter().rev().zip(b[front..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (left_a, left_b) = (&a[front..a.len() - back], &b[front..b.len() - back]);
    match (left_a, left_b) {
        ([_] | [], [_] | []) => true,
        ([p, q], [r, s]) => p == s && q == r,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::pages;

    #[test]
    fn words_of_either_language_find_the_page_in_the_path_s_own() {
        let french = Lang::from_code("fr").unwrap();
        let found = suggestions("/fr/themes/valuation-overview/", french, 5);
        assert!(found.contains(&Place::new(french, pages::TOPICS_VALUATION)), "{found:?}");
    }

    #[test]
    fn slips_are_forgiven_and_nonsense_is_not() {
        let found = suggestions("/en/newsrom/", Lang::ENGLISH, 3);
        assert_eq!(found[0].page, pages::MEDIA_NEWSROOM);
        let swapped = suggestions("/en/contcat/", Lang::ENGLISH, 3);
        assert_eq!(swapped[0].page, pages::CONTACT);
        assert!(suggestions("/en/xyzzy/qwrtz/", Lang::ENGLISH, 5).is_empty());
    }
}
