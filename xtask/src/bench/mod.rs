//! `cargo xtask bench`: how quick and small the built release is, against what is wanted.

mod build;

use std::process::Stdio;

use crate::process::{Background, run};
use crate::setup::{self, Builder};
use crate::{Result, root, sizes, tools};

/// The parts in their order, with the scripts of tests/browser that measure them.
const PARTS: [(&str, &[&str]); 6] = [
    ("sizes", &["bench-bytes.mjs"]),
    ("view", &["bench-view.mjs"]),
    ("interaction", &["bench-routes.mjs", "bench-lists.mjs"]),
    ("search", &["bench-search.mjs"]),
    ("memory", &["bench-memory.mjs"]),
    ("build", &[]),
];

/// Measures these parts, or all. Builds only what serves the site and writes its pages.
pub(crate) fn run_bench(parts: &[&str]) -> Result {
    if let Some(other) = parts.iter().find(|part| PARTS.iter().all(|(name, _)| name != *part)) {
        let known = PARTS.map(|(name, _)| name).join(", ");
        return Err(format!("bench knows {known}, not {other}"));
    }
    let dist = root().join("dist");
    if !dist.join("index.html").is_file() {
        return Err("there is no dist/ yet: run “trunk build --release”".into());
    }
    if !dist.join("en/index.html.br").is_file() {
        return Err("dist/ is no release: run “trunk build --release”".into());
    }
    let builder = setup::everything()?;
    for (name, scripts) in PARTS {
        if !parts.is_empty() && !parts.contains(&name) {
            continue;
        }
        println!("\n— {name}");
        match name {
            // What is too large is told, and the other figures still wanted.
            "sizes" => sizes::sizes(&dist).unwrap_or_else(|error| println!("{error}")),
            "build" => build::run(&builder)?,
            _ => {}
        }
        in_browser(&builder, scripts)?;
    }
    Ok(())
}

/// Runs scripts against the built site.
fn in_browser(builder: &Builder, scripts: &[&str]) -> Result {
    if scripts.is_empty() {
        return Ok(());
    }
    run(&mut builder.command("cargo", &["build", "--quiet", "--package", "devserver"]))?;
    let port = "8091";
    let mut server = builder.command("target/debug/devserver", &["dist", "--port", port]);
    let _server = Background::start(server.stdout(Stdio::null()))?;
    for script in scripts {
        let mut bench = builder.command("node", &[script, "--misses"]);
        bench
            .current_dir(root().join("tests/browser"))
            .env("BASE_URL", format!("http://127.0.0.1:{port}/"))
            .env("CHROMIUM", tools::chromium()?);
        run(&mut bench)?;
    }
    Ok(())
}
