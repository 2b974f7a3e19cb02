//! `cargo xtask l10n`: checks the words of all languages.

use crate::Result;
use crate::process::{command, run};

/// Hands over to the checker, which needs none of the tools that building does.
pub(crate) fn run_l10n(options: &[&str]) -> Result {
    let checker = ["run", "--quiet", "--package", "l10n-check", "--"];
    run(command("cargo", &checker).args(options))
}
