//! `cargo xtask feeds check`: checks feeds and `config.json`.

use std::path::{Path, PathBuf};

use crate::process::{command, run};
use crate::{Result, root};

/// Hands over to the checker, which needs none of the tools that building does.
pub(crate) fn run_check(files: &[&str]) -> Result {
    let checker = ["run", "--quiet", "--package", "feeds-check", "--"];
    run(command("cargo", &checker).args(files.iter().map(|file| from_root(file))))
}

/// The path as seen from the project’s folder, in which the checker runs.
fn from_root(file: &str) -> PathBuf {
    let whole = std::path::absolute(file).unwrap_or_else(|_| Path::new(file).to_owned());
    whole.strip_prefix(root()).map(Path::to_owned).unwrap_or(whole)
}
