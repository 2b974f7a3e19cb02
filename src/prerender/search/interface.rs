//! `site.json`: what the search shows besides results, in one language.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Serialize;

use crate::l10n::{L10n, sort_key};
use crate::prerender::{Failure, Input};
use crate::site::{Kind, Lang, Page, Place, pages, sections};

/// Messages without a number.
const WORDS: [&str; 23] = [
    "search-all",
    "search-any",
    "search-corrected",
    "search-error",
    "search-event",
    "search-filters",
    "search-instead",
    "search-kind",
    "search-loading",
    "search-more",
    "search-news",
    "search-none",
    "search-none-help",
    "search-page-kind",
    "search-palette",
    "search-palette-hint",
    "search-palette-none",
    "search-retry",
    "search-section",
    "search-shortcut",
    "search-suggestions",
    "search-topic",
    "search-year",
];

/// Messages whose form depends on a number.
const COUNTED: [&str; 2] = ["search-found", "search-other-language"];

#[derive(Serialize)]
struct Interface {
    /// Messages, `{query}` and the like for their variables.
    words: BTreeMap<String, String>,
    /// Messages by the plural category of their number, `{count}`.
    counted: BTreeMap<String, BTreeMap<&'static str, String>>,
    /// Words that mean the same, the one that the site uses last.
    synonyms: Vec<Vec<String>>,
    /// Words that are not looked for where nothing holds all that was typed.
    common: Vec<String>,
    /// The names of filters' values: `[value, name]`.
    sections: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    /// Pages to look further: `[address, name]`.
    ways: Vec<(String, String)>,
    /// The address of the search page.
    search: String,
}

#[derive(Serialize)]
struct Names {
    /// All pages of the tree: `[address, name, names of those above]`.
    pages: Vec<(String, String, String)>,
    /// The words of all titles, without accents, and how often each occurs.
    words: Vec<(String, usize)>,
}

/// The file's text.
///
/// # Errors
/// A message that does not show its number as digits.
pub(super) fn json(lang: Lang, input: &Input) -> Result<String, Failure> {
    let l10n = L10n::new(lang, input.catalog);
    let named = |page: Page| (Place::new(lang, page).href(), l10n.text(page.id()));
    let mut args = FluentArgs::new();
    for name in ["query", "other", "language"] {
        args.set(name, FluentValue::from(format!("{{{name}}}")));
    }
    let words = WORDS.map(|id| (short(id), l10n.text_with(id, &args)));
    let mut counted = BTreeMap::new();
    for id in COUNTED {
        counted.insert(short(id), forms(l10n, id, &mut args)?);
    }
    let topics = Page::all()
        .filter_map(|page| Some((page.topic()?.to_owned(), l10n.text(page.parent()?.id()))));
    let interface = Interface {
        words: words.into_iter().collect(),
        counted,
        synonyms: lines(l10n, "search-synonyms")
            .map(|line| line.split('=').map(|word| word.trim().to_lowercase()).collect())
            .collect(),
        common: lines(l10n, "search-common")
            .flat_map(|line| line.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>())
            .collect(),
        sections: sections().map(|page| (page.id().to_owned(), l10n.text(page.id()))).collect(),
        topics: topics.collect(),
        ways: [pages::TOPICS_INDEX, pages::SITEMAP, pages::CONTACT].map(named).to_vec(),
        search: Place::new(lang, pages::SEARCH).href(),
    };
    serde_json::to_string(&interface).map_err(|error| Failure(format!("site.json: {error}")))
}

/// The text of `pages.json`, which only the list of pages and misspelt words need.
///
/// # Errors
/// None that input could cause.
pub(super) fn names(lang: Lang, input: &Input, titles: &[String]) -> Result<String, Failure> {
    let l10n = L10n::new(lang, input.catalog);
    let listed = Page::all().filter(|page| !page.kind().is_dynamic() && page.kind() != Kind::Home);
    let pages = listed.map(|page| {
        let above = page.trail().into_iter().skip(1).filter(|above| *above != page);
        let names: Vec<String> = above.map(|above| l10n.text(above.id())).collect();
        (Place::new(lang, page).href(), l10n.text(page.id()), names.join(" › "))
    });
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for title in titles {
        for word in sort_key(title).split(' ').filter(|word| word.chars().count() > 3) {
            *words.entry(word.to_owned()).or_default() += 1;
        }
    }
    let names = Names { pages: pages.collect(), words: words.into_iter().collect() };
    serde_json::to_string(&names).map_err(|error| Failure(format!("pages.json: {error}")))
}

/// `found` for `search-found`.
fn short(id: &str) -> String {
    id.trim_start_matches("search-").to_owned()
}

fn lines<'a>(l10n: L10n, id: &'a str) -> impl Iterator<Item = String> + use<'a> {
    let text = l10n.text(id);
    text.lines()
        .map(str::to_owned)
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

/// A message in each of its language's plural forms, by CLDR's name of the category.
fn forms(
    l10n: L10n,
    id: &str,
    args: &mut FluentArgs<'_>,
) -> Result<BTreeMap<&'static str, String>, Failure> {
    let mut forms = BTreeMap::new();
    let tag: unic_langid::LanguageIdentifier = l10n.lang.code().parse().unwrap_or_default();
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL)
        .map_err(|error| Failure(format!("plurals of “{}”: {error}", l10n.lang.code())))?;
    // Between them, these are of every category that a count of results can be of.
    for count in 0..=200_usize {
        let category = rules.select(count).map_err(|error| Failure(error.to_owned()))?;
        let name = match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        };
        if forms.contains_key(name) {
            continue;
        }
        args.set("count", FluentValue::from(count));
        let text = l10n.text_with(id, args);
        let digits = count.to_string();
        if text.matches(&digits).count() != 1 {
            return Err(Failure(format!(
                "“{id}” ({}) must show its number once, as digits: “{text}”",
                l10n.lang.code()
            )));
        }
        forms.insert(name, text.replace(&digits, "{count}"));
    }
    Ok(forms)
}
