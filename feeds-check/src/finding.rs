//! What a check reports.

use std::fmt;

use serde_json::Value;

/// Which item of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its number, from 1.
    pub number: usize,
    /// Its id, if it has one.
    pub id: Option<String>,
}

impl Item {
    /// The item at this index, from 0.
    pub(crate) fn at(index: usize, item: &Value) -> Self {
        let id = item["id"].as_str().filter(|id| !id.trim().is_empty());
        Self { number: index + 1, id: id.map(str::to_owned) }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {}", self.number)?;
        self.id.as_ref().map_or(Ok(()), |id| write!(f, " “{id}”"))
    }
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, as it was named.
    pub file: String,
    /// The item, if it is in one.
    pub item: Option<Item>,
    /// The field in the item or file; line and column in what is no JSON.
    pub field: String,
    /// What is wrong, and what would be right.
    pub text: String,
    /// Whether the file may stay as it is.
    pub is_warning: bool,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        match &self.item {
            Some(item) if self.field.is_empty() => write!(f, "{item}: ")?,
            Some(item) => write!(f, "{item}, {}: ", self.field)?,
            None if self.field.is_empty() => {}
            None => write!(f, "{}: ", self.field)?,
        }
        write!(f, "{}{}", if self.is_warning { "warning: " } else { "" }, self.text)
    }
}

/// The findings of one file so far.
pub(crate) struct Findings<'a> {
    file: &'a str,
    all: Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(file: &'a str) -> Self {
        Self { file, all: Vec::new() }
    }

    /// Adds an error.
    pub(crate) fn add(&mut self, item: Option<Item>, field: &str, text: String) {
        self.put(item, field, text, false);
    }

    /// Adds a warning.
    pub(crate) fn warn(&mut self, item: Item, field: &str, text: String) {
        self.put(Some(item), field, text, true);
    }

    fn put(&mut self, item: Option<Item>, field: &str, text: String, is_warning: bool) {
        let (file, field) = (self.file.to_owned(), field.to_owned());
        let finding = Finding { file, item, field, text, is_warning };
        // One mistake may break two rules of a schema that are told in the same words.
        if !self.all.contains(&finding) {
            self.all.push(finding);
        }
    }

    /// Whether nothing was found in these fields of an item, so that it makes sense to
    /// compare them with others.
    pub(crate) fn spare(&self, index: usize, fields: &[&str]) -> bool {
        !self.all.iter().any(|finding| {
            finding.item.as_ref().is_some_and(|item| item.number == index + 1)
                && fields.contains(&finding.field.as_str())
        })
    }

    /// All of them, those of the file itself first, then item by item.
    pub(crate) fn sorted(mut self) -> Vec<Finding> {
        self.all.sort_by_key(|finding| finding.item.as_ref().map(|item| item.number));
        self.all
    }
}
