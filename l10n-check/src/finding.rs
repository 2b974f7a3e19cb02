//! What a check reports.

use std::fmt;

use crate::message::{Entry, File};
use crate::source::Source;

/// What a finding is about: the name that `l10n-ignore` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "NAMES says each in words")]
pub enum Kind {
    Syntax,
    Missing,
    Obsolete,
    Duplicate,
    Misplaced,
    Unused,
    Undefined,
    Variables,
    Terms,
    Functions,
    References,
    Elements,
    Link,
    Markup,
    Blocks,
    Apostrophe,
    Quotes,
    Dots,
    Spaces,
    Dash,
    Ordinal,
    Accent,
    Number,
    Ligature,
    Length,
    Same,
    Glossary,
    Comment,
}

/// Every kind, its name, and what it says.
const NAMES: [(Kind, &str, &str); 28] = [
    (Kind::Syntax, "syntax", "what cannot be read as Fluent"),
    (Kind::Missing, "missing", "a message or attribute that English has"),
    (Kind::Obsolete, "obsolete", "a message or attribute that English has not"),
    (Kind::Duplicate, "duplicate", "two messages with the same id"),
    (Kind::Misplaced, "misplaced", "a message in another file than in English"),
    (Kind::Unused, "unused", "a message that neither pages nor code ask for"),
    (Kind::Undefined, "undefined", "a reference to a term or message that is not there"),
    (Kind::Variables, "variables", "variables that differ from English"),
    (Kind::Terms, "terms", "terms that differ from English"),
    (Kind::Functions, "functions", "functions that differ from English"),
    (Kind::References, "references", "references to messages that differ from English"),
    (Kind::Elements, "elements", "elements that differ from English"),
    (Kind::Link, "link", "a link to what is no page and no known address"),
    (Kind::Markup, "markup", "elements that cannot be read, and HTML"),
    (Kind::Blocks, "blocks", "paragraphs, headings, lists or facts that differ from English"),
    (Kind::Apostrophe, "apostrophe", "straight apostrophes"),
    (Kind::Quotes, "quotes", "quotation marks of another language"),
    (Kind::Dots, "dots", "three dots for an ellipsis"),
    (Kind::Spaces, "spaces", "spaces around punctuation and in numbers"),
    (Kind::Dash, "dash", "a hyphen for a dash"),
    (Kind::Ordinal, "ordinal", "ordinal numbers"),
    (Kind::Accent, "accent", "capitals without their accent"),
    (Kind::Number, "number", "numbers grouped in the manner of another language"),
    (Kind::Ligature, "ligature", "oe for œ"),
    (Kind::Length, "length", "what is longer than its place"),
    (Kind::Same, "same", "what is the same as in English"),
    (Kind::Glossary, "glossary", "a rendering that the glossary rules out"),
    (Kind::Comment, "comment", "comments that translators need"),
];

impl Kind {
    /// The name.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(kind, ..)| *kind == self).map_or("", |(_, name, _)| name)
    }

    /// The kinds of this name: one, all of typography for `typography`, or none.
    pub(crate) fn named(name: &str) -> Vec<Self> {
        let typography = Self::Apostrophe..=Self::Ligature;
        NAMES
            .iter()
            .filter(|(kind, own, _)| {
                *own == name || (name == "typography" && typography.contains(kind))
            })
            .map(|(kind, ..)| *kind)
            .collect()
    }

    /// Name and meaning of every kind.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        NAMES.iter().map(|(_, name, meaning)| (*name, *meaning))
    }
}

/// Bytes to put in the place of others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The first byte to replace.
    pub start: usize,
    /// The byte after the last one to replace.
    pub end: usize,
    /// What stands there instead.
    pub text: String,
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the project's folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What it is about.
    pub kind: Kind,
    /// What is wrong and how to mend it.
    pub text: String,
    /// What `--fix` does about it: nothing, where it takes a person to decide.
    pub edits: Vec<Edit>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, kind, text, .. } = self;
        write!(f, "{file}:{line}:{column}: {}: {text}", kind.name())
    }
}

/// A finding of which only the place within its file is known.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) kind: Kind,
    pub(crate) at: usize,
    pub(crate) text: String,
    pub(crate) edits: Vec<Edit>,
}

impl Note {
    pub(crate) fn new(kind: Kind, at: usize, text: impl Into<String>) -> Self {
        Self { kind, at, text: text.into(), edits: Vec::new() }
    }

    /// The same, mended by these edits.
    pub(crate) fn mended_by(mut self, edits: Vec<Edit>) -> Self {
        self.edits = edits;
        self
    }
}

/// The findings so far.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding, unless the file or one of `entries` has this kind switched off.
    pub(crate) fn add(&mut self, file: &File<'_>, entries: &[&Entry<'_>], note: Note) {
        let off = file.ignored.contains(&note.kind)
            || entries.iter().any(|entry| entry.ignored.contains(&note.kind));
        if !off {
            self.add_to(file.source, note);
        }
    }

    /// Adds a finding that cannot be switched off.
    pub(crate) fn add_to(&mut self, source: &Source, note: Note) {
        let Note { kind, at, text, edits } = note;
        let (line, column) = source.position(at);
        self.0.push(Finding { file: source.path.clone(), line, column, kind, text, edits });
    }

    /// Adds a finding about a file that is not there.
    pub(crate) fn add_absent(&mut self, file: String, kind: Kind, text: String) {
        self.0.push(Finding { file, line: 1, column: 1, kind, text, edits: Vec::new() });
    }

    /// All of them, by file and place.
    pub(crate) fn sorted(mut self) -> Vec<Finding> {
        let key = |f: &Finding| (f.file.clone(), f.line, f.column, f.kind, f.text.clone());
        self.0.sort_by_cached_key(key);
        self.0.dedup();
        self.0
    }
}
