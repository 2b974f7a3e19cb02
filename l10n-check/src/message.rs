//! Messages and terms, read from their files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use crate::finding::Kind;
use crate::source::Source;

pub(crate) type Pattern<'a> = ast::Pattern<&'a str>;

/// The kinds of finding that a comment switches off.
pub(crate) type Ignored = BTreeSet<Kind>;

/// What a comment begins with to switch kinds off.
pub(crate) const IGNORE: &str = "l10n-ignore:";

/// A text: the value of a message or term, or one of its attributes.
pub(crate) struct Part<'a> {
    pub(crate) attribute: Option<&'a str>,
    pub(crate) pattern: Pattern<'a>,
    /// Where its name stands.
    pub(crate) at: usize,
}

impl Part<'_> {
    /// Whether it is in the markup of bodies, block by block.
    pub(crate) fn is_body(&self) -> bool {
        self.attribute == Some("body")
    }
}

/// A message, or a term.
pub(crate) struct Entry<'a> {
    pub(crate) id: &'a str,
    pub(crate) term: bool,
    pub(crate) parts: Vec<Part<'a>>,
    pub(crate) comment: Vec<&'a str>,
    pub(crate) ignored: Ignored,
    /// Where its id stands.
    pub(crate) at: usize,
}

impl<'a> Entry<'a> {
    /// As references have it: `-wco` for a term.
    pub(crate) fn name(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The name of one of its texts: `about-page.summary`.
    pub(crate) fn part_name(&self, part: &Part<'_>) -> String {
        match part.attribute {
            Some(attribute) => format!("{}.{attribute}", self.name()),
            None => self.name(),
        }
    }

    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.attribute == attribute)
    }

    fn key(&self) -> Key<'a> {
        (self.term, self.id)
    }
}

/// Whether it is a term, and the id.
type Key<'a> = (bool, &'a str);

/// What a file holds.
pub(crate) struct File<'a> {
    pub(crate) source: &'a Source,
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) errors: Vec<ParserError>,
    pub(crate) ignored: Ignored,
    /// Every comment, to check what they switch off.
    pub(crate) comments: Vec<&'a str>,
}

impl<'a> File<'a> {
    pub(crate) fn read(source: &'a Source) -> Self {
        let (resource, errors) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut file = Self {
            source,
            entries: Vec::new(),
            errors,
            ignored: Ignored::new(),
            comments: Vec::new(),
        };
        for entry in resource.body {
            file.add(entry);
        }
        file
    }

    fn add(&mut self, entry: ast::Entry<&'a str>) {
        let (id, term, value, attributes, comment) = match entry {
            ast::Entry::Message(m) => (m.id.name, false, m.value, m.attributes, m.comment),
            ast::Entry::Term(t) => (t.id.name, true, Some(t.value), t.attributes, t.comment),
            ast::Entry::ResourceComment(comment) => {
                self.ignored.extend(ignored(&comment.content));
                self.comments.extend(comment.content);
                return;
            }
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) => {
                self.comments.extend(comment.content);
                return;
            }
            ast::Entry::Junk { .. } => return,
        };
        let at = self.source.offset(id);
        let mut parts: Vec<Part<'a>> =
            value.into_iter().map(|pattern| Part { attribute: None, pattern, at }).collect();
        parts.extend(attributes.into_iter().map(|attribute| {
            let (name, pattern) = (attribute.id.name, attribute.value);
            Part { attribute: Some(name), pattern, at: self.source.offset(name) }
        }));
        let comment = comment.map(|comment| comment.content).unwrap_or_default();
        let ignored = ignored(&comment);
        self.comments.extend(&comment);
        self.entries.push(Entry { id, term, parts, comment, ignored, at });
    }

    /// What the parser gave up in `error`.
    pub(crate) fn junk(&self, error: &ParserError) -> (usize, &'a str) {
        let range = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        (range.start, self.source.text.get(range).unwrap_or_default())
    }

    /// The names of messages of which a part or all could not be read: what they lack
    /// is no finding of its own.
    pub(crate) fn broken(&self) -> impl Iterator<Item = String> {
        self.errors.iter().filter_map(|error| {
            let (at, junk) = self.junk(error);
            if junk.trim_start().starts_with('.') {
                self.entries.iter().rev().find(|entry| entry.at < at).map(Entry::name)
            } else {
                let (name, _) = junk.split_once('=')?;
                Some(name.trim().to_owned()).filter(|name| !name.contains(char::is_whitespace))
            }
        })
    }
}

/// The kinds that a comment switches off.
fn ignored(comment: &[&str]) -> Ignored {
    comment.iter().flat_map(|line| ignored_names(line)).flat_map(Kind::named).collect()
}

/// The names after `l10n-ignore:` in a line of a comment.
pub(crate) fn ignored_names<'a>(line: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
    let names = line.trim().strip_prefix(IGNORE).unwrap_or_default();
    names.split(',').filter_map(|name| name.split_whitespace().next())
}

/// A language with all of its files.
pub(crate) struct Language<'a> {
    pub(crate) code: &'a str,
    pub(crate) files: Vec<File<'a>>,
    index: BTreeMap<Key<'a>, (usize, usize)>,
    /// See [`File::broken`].
    pub(crate) broken: BTreeSet<String>,
}

impl<'a> Language<'a> {
    pub(crate) fn read(code: &'a str, sources: &'a [Source]) -> Self {
        let files: Vec<File<'a>> = sources.iter().map(File::read).collect();
        let mut index = BTreeMap::new();
        for (f, file) in files.iter().enumerate() {
            for (e, entry) in file.entries.iter().enumerate() {
                index.entry(entry.key()).or_insert((f, e));
            }
        }
        let broken = files.iter().flat_map(File::broken).collect();
        Self { code, files, index, broken }
    }

    /// Every message and term, with its file.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&File<'a>, &Entry<'a>)> {
        self.files.iter().flat_map(|file| file.entries.iter().map(move |entry| (file, entry)))
    }

    fn at(&self, key: Key<'_>) -> Option<(&File<'a>, &Entry<'a>)> {
        let (file, entry) = *self.index.get(&key)?;
        let file = self.files.get(file)?;
        Some((file, file.entries.get(entry)?))
    }

    /// The entry of the same name.
    pub(crate) fn same(&self, entry: &Entry<'_>) -> Option<(&File<'a>, &Entry<'a>)> {
        self.at((entry.term, entry.id))
    }

    pub(crate) fn term(&self, id: &str) -> Option<&Entry<'a>> {
        self.at((true, id)).map(|(_, entry)| entry)
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Entry<'a>> {
        self.at((false, id)).map(|(_, entry)| entry)
    }

    /// The file of this name inside the language's folder.
    pub(crate) fn file(&self, name: &str) -> Option<&File<'a>> {
        self.files.iter().find(|file| file.source.name == name)
    }
}
