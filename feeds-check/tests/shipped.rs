//! What the site is published with is clean.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::{Path, PathBuf};

use feeds_check::{File, check, neighbours, shipped};

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../public")
}

fn read(files: &[PathBuf]) -> Vec<File> {
    files.iter().map(|file| File::read(file).unwrap()).collect()
}

#[test]
fn all_shipped_files_are_clean() {
    let files = shipped(&public()).unwrap();
    let report = check(&read(&files), &[]).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.files, files.len());
    assert!(report.files > 2 && report.items > 0, "{report:?}");
}

#[test]
fn a_file_alone_is_checked_with_its_neighbours() {
    let news = vec![public().join("feeds/fr/news.json")];
    let known = neighbours(&news).unwrap();
    assert_eq!(known.len() + 2, shipped(&public()).unwrap().len());
    assert_eq!(check(&read(&news), &read(&known)).unwrap().findings, []);
}
