//! The languages of the site.

use super::LANGUAGES;

/// A language, as `locales/languages.toml` declares it.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 code; also the first part of every address in this language.
    pub code: &'static str,
    /// The language's own name for itself.
    pub name: &'static str,
    /// An invitation to read the same page in this language, in the language itself.
    pub read_in: &'static str,
    /// Written from right to left.
    pub rtl: bool,
    /// How numbers are written.
    pub numbers: Numbers,
}

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// `1,234.5`
    Comma,
    /// `1 234,5`, with a narrow no-break space
    Space,
    /// `1.234,5`
    Point,
}

/// One of the site's languages: an index into [`LANGUAGES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

impl Lang {
    /// The language that every other falls back to.
    pub const ENGLISH: Self = Self(0);

    /// All languages, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(|index| Self(index as u8))
    }

    /// The language with this code, in any case (`fr`, `FR`).
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// This language's place in [`LANGUAGES`] and in every table by language.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// What is declared of this language.
    pub fn data(self) -> &'static Language {
        &LANGUAGES[self.index()]
    }

    /// BCP 47 code, as in addresses and `lang` attributes.
    pub fn code(self) -> &'static str {
        self.data().code
    }

    /// The value of a `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.data().rtl { "rtl" } else { "ltr" }
    }
}
