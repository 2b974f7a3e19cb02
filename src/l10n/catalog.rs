//! All messages that were read so far, by language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use super::file::{self, Problem};
use crate::site::{Lang, Numbers};

type Bundle = FluentBundle<FluentResource>;

/// Text and the language that it is in, which is English where the wanted
/// language lacks the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// The language of the text.
    pub lang: Lang,
    /// `message` or `message.attribute`, where translators are to see it.
    pub message: Option<String>,
}

/// How messages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As visitors see them.
    #[default]
    Plain,
    /// Each with its name, for translators.
    Named,
    /// As pseudo-text (see `pseudo.rs`).
    Pseudo,
}

impl Mode {
    /// The mode with this name; plain for any other.
    pub fn from_name(name: &str) -> Self {
        match name {
            "named" => Self::Named,
            "pseudo" => Self::Pseudo,
            _ => Self::Plain,
        }
    }
}

/// A message that a page wanted and its language lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Miss {
    /// The language.
    pub lang: Lang,
    /// `message` or `message.attribute`.
    pub id: String,
    /// Whether English had it.
    pub in_english: bool,
}

/// The messages read so far. Shared by all pages; reading more only adds.
#[derive(Default)]
pub struct Catalog {
    mode: Mode,
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    bundles: BTreeMap<Lang, Bundle>,
    /// Every file read, with its text's fingerprint.
    files: BTreeMap<(Lang, String), String>,
    misses: BTreeSet<Miss>,
}

impl Catalog {
    /// An empty catalog whose messages are shown in this way.
    pub fn with_mode(mode: Mode) -> Self {
        Self { mode, state: RwLock::default() }
    }

    /// Keeps the catalog for as long as the program runs, so that every part of a page can
    /// hold it by pointer.
    pub fn keep(self) -> &'static Self {
        Box::leak(Box::new(self))
    }

    /// Adds the messages of a file; those that it had before are replaced.
    /// `file` is the path below the language's folder, without `.ftl`.
    pub fn add(&self, lang: Lang, file: &str, source: String) -> Vec<Problem> {
        let fingerprint = file::fingerprint([source.as_str()]);
        let (resource, problems) = file::read(&format!("{}/{file}.ftl", lang.code()), source);
        let mut state = self.write();
        let mode = self.mode;
        state
            .bundles
            .entry(lang)
            .or_insert_with(|| bundle(lang, mode))
            .add_resource_overriding(resource);
        state.files.insert((lang, file.to_owned()), fingerprint);
        problems
    }

    /// Whether this file was added.
    pub fn has(&self, lang: Lang, file: &str) -> bool {
        self.read().files.contains_key(&(lang, file.to_owned()))
    }

    /// Tells two catalogs' readings of the same files apart.
    pub fn fingerprint(&self, lang: Lang, files: &[&str]) -> String {
        let state = self.read();
        let known = files.iter().filter_map(|file| state.files.get(&(lang, (*file).to_owned())));
        file::fingerprint(known.map(String::as_str))
    }

    /// The message, or its attribute, in `lang`, else in English, else none.
    pub fn find(
        &self,
        lang: Lang,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<Words> {
        let state = self.read();
        [lang, Lang::ENGLISH].into_iter().find_map(|lang| {
            let text = format(state.bundles.get(&lang)?, id, attribute, args)?;
            let message = (self.mode == Mode::Named).then(|| full_id(id, attribute));
            Some(Words { text, lang, message })
        })
    }

    /// As [`Catalog::find`], for a message that the page cannot do without: what
    /// is missing is noted, and shown as an ellipsis at the very last.
    pub fn get(
        &self,
        lang: Lang,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Words {
        let found = self.find(lang, id, attribute, args);
        if found.as_ref().is_none_or(|words| words.lang != lang) {
            let id = full_id(id, attribute);
            self.write().misses.insert(Miss { lang, id, in_english: found.is_some() });
        }
        found.unwrap_or_else(|| Words { text: "…".to_owned(), lang, message: None })
    }

    /// Takes the notes of what was missing since the last call.
    pub fn take_misses(&self) -> BTreeSet<Miss> {
        std::mem::take(&mut self.write().misses)
    }

    // A panic while the lock was held cannot leave the state half-changed in a way
    // that reading words would mind: go on with it.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn full_id(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
}

/// What Fluent chooses plural forms by: language, script and region of a tag (RFC 5646). The
/// parser of all that a tag may have would cost each visitor a kilobyte.
fn identifier(tag: &str) -> LanguageIdentifier {
    let mut id = LanguageIdentifier::default();
    let mut subtags = tag.split('-');
    id.language = subtags.next().and_then(|subtag| subtag.parse().ok()).unwrap_or_default();
    for subtag in subtags {
        match (subtag.parse(), subtag.parse()) {
            (Ok(script), _) => id.script = Some(script),
            (_, Ok(region)) => id.region = Some(region),
            _ => {}
        }
    }
    id
}

fn bundle(lang: Lang, mode: Mode) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang.code())]);
    // Directional marks around variables would break search and copying; they are
    // only needed where a text mixes directions.
    bundle.set_use_isolating(lang.data().rtl);
    let numbers: Numbers = lang.data().numbers;
    bundle.set_formatter(Some(super::number::formatter(numbers)));
    if mode == Mode::Pseudo {
        bundle.set_transform(Some(super::pseudo::transform));
    }
    // Fails only if NUMBER is there already, which is as good.
    let _ = bundle.add_builtins();
    bundle
}

/// None where the message is missing, empty, or refers to what is missing.
fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors: Vec<FluentError> = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    (errors.is_empty() && !text.is_empty()).then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_what_the_whole_parser_makes_of_them() {
        for tag in ["en", "fr-BE", "zh-Hant-TW", "sr-Latn", "es-419", "x y", ""] {
            assert_eq!(
                identifier(tag),
                tag.parse::<LanguageIdentifier>().unwrap_or_default(),
                "{tag}"
            );
        }
    }

    fn french() -> Lang {
        Lang::from_code("fr").unwrap()
    }

    fn catalog() -> Catalog {
        let catalog = Catalog::default();
        let english = "-wco = WCO\nhello = Hello\nonly = Only { -wco }\nitems = { $count ->\n    [one] { $count } item\n   *[other] { $count } items\n}\n    .hint = Hint\n";
        let french = "hello = Bonjour\nitems = { $count ->\n    [one] { $count } élément\n   *[other] { $count } éléments\n}\nbroken = { -nothing }\nempty = {\"\"}\n";
        assert!(catalog.add(Lang::ENGLISH, "x", english.to_owned()).is_empty());
        assert!(catalog.add(self::french(), "x", french.to_owned()).is_empty());
        catalog
    }

    fn text(catalog: &Catalog, id: &str) -> Option<(String, &'static str)> {
        let words = catalog.find(french(), id, None, &FluentArgs::new())?;
        Some((words.text, words.lang.code()))
    }

    #[test]
    fn what_a_language_lacks_is_english_and_says_so() {
        let catalog = catalog();
        assert_eq!(text(&catalog, "hello"), Some(("Bonjour".into(), "fr")));
        assert_eq!(text(&catalog, "only"), Some(("Only WCO".into(), "en")));
        let hint = catalog.find(french(), "items", Some("hint"), &FluentArgs::new());
        assert_eq!(hint.unwrap().lang, Lang::ENGLISH);
    }

    #[test]
    fn neither_an_id_nor_nothing_is_ever_shown() {
        let catalog = catalog();
        assert_eq!(text(&catalog, "broken"), None);
        assert_eq!(text(&catalog, "empty"), None);
        let shown = catalog.get(french(), "broken", None, &FluentArgs::new());
        assert_eq!(shown.text, "…");
        catalog.get(french(), "only", None, &FluentArgs::new());
        let misses: Vec<_> =
            catalog.take_misses().into_iter().map(|miss| (miss.id, miss.in_english)).collect();
        assert_eq!(misses, [("broken".to_owned(), false), ("only".to_owned(), true)]);
        assert!(catalog.take_misses().is_empty());
    }

    #[test]
    fn plurals_and_numbers_are_each_language_s_own() {
        let catalog = catalog();
        let count = |lang, count: f64| {
            catalog.get(lang, "items", None, &fluent::fluent_args!["count" => count]).text
        };
        assert_eq!(count(french(), 0.0), "0 élément");
        assert_eq!(count(french(), 1.5), "1,5 élément");
        assert_eq!(count(french(), 1234.0), "1\u{202f}234 éléments");
        assert_eq!(count(Lang::ENGLISH, 0.0), "0 items");
        assert_eq!(count(Lang::ENGLISH, 1.0), "1 item");
        assert_eq!(count(Lang::ENGLISH, 1234.0), "1,234 items");
    }

    #[test]
    fn reading_a_file_again_replaces_its_messages() {
        let catalog = catalog();
        let before = catalog.fingerprint(french(), &["x"]);
        catalog.add(french(), "x", "hello = Salut\n".to_owned());
        assert_eq!(text(&catalog, "hello"), Some(("Salut".into(), "fr")));
        assert_ne!(catalog.fingerprint(french(), &["x"]), before);
    }
}
