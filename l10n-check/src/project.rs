//! The project's files, and the run of all checks over them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::checks;
use crate::coverage::Coverage;
use crate::finding::{Finding, Findings};
use crate::literals::string_literals;
use crate::message::Language;
use crate::source::Source;
use crate::tables::Tables;
use crate::tree::{Site, content};

/// The language that the others are compared with.
pub(crate) const ENGLISH: &str = "en";

/// What the checks need of a project's folder.
#[derive(Debug)]
pub struct Project {
    /// Code and files of every language, English first.
    languages: Vec<(String, Vec<Source>)>,
    pub(crate) site: Site,
    /// The string literals of the code.
    pub(crate) literals: BTreeSet<String>,
    pub(crate) tables: Tables,
}

/// What the checks found.
#[derive(Debug)]
pub struct Report {
    /// By file and line.
    pub findings: Vec<Finding>,
    /// How much is translated.
    pub coverage: Coverage,
}

impl Project {
    /// Reads the project in this folder.
    ///
    /// # Errors
    ///
    /// In words, where a file cannot be read or there is no English.
    pub fn read(root: &Path) -> Result<Self, String> {
        let declared = read_if_there(&root.join("locales/languages.toml"))?;
        let declared = codes(&declared);
        let mut languages: BTreeMap<(usize, String), Vec<Source>> = BTreeMap::new();
        for path in files(&root.join("locales"), "ftl")? {
            let inside = slashed(path.strip_prefix(root).unwrap_or(&path));
            let Some((code, name)) =
                inside.strip_prefix("locales/").and_then(|inside| inside.split_once('/'))
            else {
                continue;
            };
            // English first, then as declared, then folders that are not declared yet.
            let order = declared.iter().position(|known| known == code);
            let order = if code == ENGLISH { 0 } else { order.map_or(usize::MAX, |at| at + 1) };
            let source = Source { path: inside.clone(), name: name.to_owned(), text: read(&path)? };
            languages.entry((order, code.to_owned())).or_default().push(source);
        }
        let languages: Vec<(String, Vec<Source>)> =
            languages.into_iter().map(|((_, code), sources)| (code, sources)).collect();
        if languages.first().is_none_or(|(code, _)| code != ENGLISH) {
            return Err(format!("{}: there are no .ftl files", root.join("locales/en").display()));
        }
        let tree = read_if_there(&root.join("src/site/tree.txt"))?;
        let links = read_if_there(&root.join("src/site/links.txt"))?;
        let mut literals = BTreeSet::new();
        for path in files(&root.join("src"), "rs")? {
            if path.file_name().is_none_or(|name| name != "tests.rs") {
                literals.extend(string_literals(&read(&path)?));
            }
        }
        let (site, tables) = (Site::read(&tree, &links), Tables::of_the_site());
        Ok(Self { languages, site, literals, tables })
    }

    /// Runs every check.
    pub fn check(&self) -> Report {
        let languages: Vec<Language<'_>> =
            self.languages.iter().map(|(code, sources)| Language::read(code, sources)).collect();
        let mut findings = Findings::default();
        checks::run(self, &languages, &mut findings);
        Report { findings: findings.sorted(), coverage: Coverage::of(&languages) }
    }

    /// Path and text of every file of words.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.languages
            .iter()
            .flat_map(|(_, sources)| sources)
            .map(|source| (source.path.as_str(), source.text.as_str()))
    }
}

/// The codes of `languages.toml`, in its order.
fn codes(text: &str) -> Vec<String> {
    content(text)
        .filter_map(|line| line.split_once('='))
        .filter(|(key, _)| key.trim() == "code")
        .map(|(_, value)| value.trim().trim_matches('"').to_owned())
        .collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn read_if_there(path: &Path) -> Result<String, String> {
    if path.exists() { read(path) } else { Ok(String::new()) }
}

/// The files below a folder whose names end so, sorted. None where it is not there.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> =
        folder.is_dir().then(|| folder.to_owned()).into_iter().collect();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path with `/` on every system.
fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
