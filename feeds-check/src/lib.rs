//! Checks feeds and `config.json`: against the schemas in `docs/schemas/`, and for what no
//! schema can say. `cargo xtask feeds check` runs it.
//!
//! Each [`Finding`] names the file, the item and the field, and says what is wrong and what
//! would be right, for editors who know neither JSON Schema nor this program.

mod file;
mod finding;
mod instant;
mod items;
mod names;
mod schema;
mod syntax;
mod translations;
mod words;

use serde_json::Value;

pub use file::{File, neighbours, shipped};
pub use finding::{Finding, Item};

use finding::Findings;
use schema::Schema;
use translations::Index;

const FEED: &str = include_str!("../../docs/schemas/feed.schema.json");
const CONFIG: &str = include_str!("../../docs/schemas/config.schema.json");

/// What was checked, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many files.
    pub files: usize,
    /// How many items they have.
    pub items: usize,
    /// What is wrong, in the order of files and items.
    pub findings: Vec<Finding>,
}

impl Report {
    /// How many findings are errors.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| !finding.is_warning).count()
    }

    /// How many are not.
    pub fn warnings(&self) -> usize {
        self.findings.len() - self.errors()
    }
}

/// Checks `files`, each by itself and against the others. `known` is not checked: files
/// that the items of `files` may name, too.
///
/// # Errors
/// A schema of the project cannot be used: says which, and why.
pub fn check(files: &[File], known: &[File]) -> Result<Report, String> {
    let feed = Schema::new("feed.schema.json", FEED)?;
    let config = Schema::new("config.schema.json", CONFIG)?;
    let read: Vec<_> = files.iter().map(|file| (file, syntax::parse(&file.text))).collect();
    let known: Vec<_> = known.iter().map(|file| (file, syntax::parse(&file.text))).collect();
    let all = read.iter().chain(&known);
    let index = Index::new(all.filter_map(|(file, json)| Some((*file, json.as_ref().ok()?))));

    let mut report = Report { files: files.len(), ..Report::default() };
    for (file, json) in &read {
        let mut findings = Findings::new(&file.path);
        match json {
            Err(wrong) => findings.add(None, &wrong.place, wrong.text.clone()),
            Ok(json) if is_feed(file, json) => {
                report.items += items_of(json).len();
                feed.check(json, &mut findings);
                items::check(file, json, &mut findings);
                index.check(file, json, &mut findings);
            }
            Ok(json) => config.check(json, &mut findings),
        }
        report.findings.extend(findings.sorted());
    }
    Ok(report)
}

/// What lies among the feeds, or says so itself, is a feed; all else is a configuration.
fn is_feed(file: &File, json: &Value) -> bool {
    file.folder.is_some() || json.get("version").is_some() || json.get("items").is_some()
}

fn items_of(feed: &Value) -> &[Value] {
    feed["items"].as_array().map_or(&[], Vec::as_slice)
}
