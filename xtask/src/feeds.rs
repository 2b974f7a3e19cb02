//! `cargo xtask feeds check`: checks feeds and `config.json`.

use crate::Result;
use crate::process::{command, run};

/// Hands over to the checker, which needs none of the tools that building does.
pub(crate) fn run_check(files: &[&str]) -> Result {
    let checker = ["run", "--quiet", "--package", "feeds-check", "--"];
    run(command("cargo", &checker).args(files))
}
