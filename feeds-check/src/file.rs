//! The files to check.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A file to check.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, as messages name it.
    pub path: String,
    /// The name of the folder that it is in, where that is one of `feeds`: its language.
    pub folder: Option<String>,
    /// Its content, which may be no UTF-8.
    pub text: Vec<u8>,
}

impl File {
    /// A file with this content.
    pub fn new(path: &str, text: impl Into<Vec<u8>>) -> Self {
        Self { path: path.to_owned(), folder: folder(Path::new(path)), text: text.into() }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read: says which, and why.
    pub fn read(path: &Path) -> Result<Self, String> {
        let why = |error: io::Error| format!("{}: {error}", path.display());
        let text = fs::read(path).map_err(why)?;
        // Named from within the folder, the path does not say its name.
        let whole = fs::canonicalize(path).map_err(why)?;
        Ok(Self { path: path.display().to_string(), folder: folder(&whole), text })
    }

    /// Its name without folder and extension.
    pub(crate) fn stem(&self) -> &str {
        Path::new(&self.path).file_stem().and_then(OsStr::to_str).unwrap_or_default()
    }
}

/// `fr` for `…/feeds/fr/news.json`.
fn folder(path: &Path) -> Option<String> {
    let own = path.parent()?;
    let is_feeds = own.parent()?.file_name()? == "feeds";
    is_feeds.then(|| own.file_name()?.to_str().map(str::to_owned)).flatten()
}

/// What the site is published with: its configuration and every feed.
///
/// # Errors
/// A folder cannot be read: says which, and why.
pub fn shipped(public: &Path) -> Result<Vec<PathBuf>, String> {
    let mut all = vec![public.join("config.json")];
    all.extend(feeds_in(&public.join("feeds"))?);
    Ok(all)
}

/// The other feeds of the folders that these files are in: their items may name each other.
///
/// # Errors
/// A folder cannot be read: says which, and why.
pub fn neighbours(files: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let files: BTreeSet<PathBuf> = files.iter().filter_map(|f| fs::canonicalize(f).ok()).collect();
    let among_feeds = files.iter().filter(|file| folder(file).is_some());
    let feeds: BTreeSet<&Path> = among_feeds.filter_map(|f| f.parent()?.parent()).collect();
    let mut all = Vec::new();
    for folder in feeds {
        all.extend(feeds_in(folder)?.into_iter().filter(|file| !files.contains(file)));
    }
    Ok(all)
}

/// The files `LANGUAGE/NAME.json` of a folder, by name.
fn feeds_in(feeds: &Path) -> Result<Vec<PathBuf>, String> {
    let mut all = Vec::new();
    for language in entries(feeds)?.iter().filter(|path| path.is_dir()) {
        let files = entries(language)?.into_iter();
        all.extend(files.filter(|file| file.extension().is_some_and(|kind| kind == "json")));
    }
    Ok(all)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let why = |error: io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(why)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<io::Result<Vec<_>>>().map_err(why)?;
    paths.sort();
    Ok(paths)
}
