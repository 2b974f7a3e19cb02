//! `feeds-check [FILE …]`: without files, all of `public/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use feeds_check::{File, check};

fn main() -> ExitCode {
    let named: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if named.iter().any(|name| name.to_string_lossy().starts_with('-')) {
        eprintln!("usage: feeds-check [FILE …]");
        return ExitCode::from(2);
    }
    let files = if named.is_empty() { shipped(Path::new("public")) } else { named };
    match read(&files).and_then(|files| check(&files).map(|report| (files.len(), report))) {
        Ok((count, report)) => {
            for error in &report.errors {
                println!("{error}");
            }
            let wrong = report.errors.len();
            println!("{count} files, {} items, {wrong} errors", report.items);
            if report.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn read(paths: &[PathBuf]) -> Result<Vec<File>, String> {
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(File { path: path.display().to_string(), text })
    };
    paths.iter().map(read).collect()
}

/// The configuration and every feed.
fn shipped(public: &Path) -> Vec<PathBuf> {
    let folder = |path: &Path| {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let languages = folder(&public.join("feeds"));
    let feeds = languages.iter().flat_map(|language| folder(language));
    let is_json = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "json");
    std::iter::once(public.join("config.json")).chain(feeds.filter(is_json)).collect()
}
