//! Formatting, lints and native tests.

use crate::process::run;
use crate::setup::Builder;
use crate::{Result, setup};

/// Runs them.
pub(crate) fn run_with(builder: &Builder) -> Result {
    let wasm = "wasm32-unknown-unknown";
    let steps: [(&str, &[&str]); 7] = [
        ("Formatting", &["fmt", "--all", "--check"]),
        (
            "Lints, native",
            &[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--features",
                "wco/ssr",
                "--profile",
                "prerender",
                "--",
                "-D",
                "warnings",
            ],
        ),
        (
            "Lints, WebAssembly",
            &[
                "clippy",
                "--quiet",
                "--target",
                wasm,
                "--features",
                "hydrate",
                "--",
                "-D",
                "warnings",
            ],
        ),
        ("Native tests", &["test", "--quiet", "--profile", "prerender", "--features", "ssr"]),
        (
            "Tests of the commands",
            &[
                "test",
                "--quiet",
                "-p",
                "xtask",
                "-p",
                "devserver",
                "-p",
                "l10n-check",
                "-p",
                "feeds-check",
                "-p",
                "accounts",
            ],
        ),
        ("Words", &["run", "--quiet", "-p", "l10n-check"]),
        ("Feeds", &["run", "--quiet", "-p", "feeds-check"]),
    ];
    for (name, arguments) in steps {
        println!("\n— {name}");
        run(&mut builder.command("cargo", arguments))?;
    }
    Ok(())
}

/// `cargo xtask check`
pub(crate) fn run_check() -> Result {
    run_with(&setup::builder()?)
}
