//! `cargo xtask report`: the figures of the built site.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::crawl::{crawl, files};
use crate::process::{Background, run};
use crate::{Result, root, setup, tools};

/// Prints everything.
pub(crate) fn run_report() -> Result {
    let dist = root().join("dist");
    if !dist.join("index.html").is_file() {
        return Err(
            "there is no dist/ yet: run “trunk build --release” or “cargo xtask test”".into()
        );
    }
    pages(&dist)?;
    sizes(&dist)?;
    times()
}

/// Pages and links. An error where the tree, the sitemap and the links disagree.
pub(crate) fn pages(dist: &Path) -> Result {
    let found = crawl(dist)?;
    let pages: Vec<&String> = found.pages.iter().filter(|page| *page != "/").collect();
    println!("Pages             {:>7}   and the door", pages.len());
    for language in ["en", "fr"] {
        let start = format!("/{language}/");
        let count = pages.iter().filter(|page| page.starts_with(&start)).count();
        println!("  in {language}           {count:>7}");
    }
    println!("Links followed    {:>7}", found.links);
    println!("Broken links      {:>7}", found.broken.len());
    let strays: Vec<&&String> =
        pages.iter().filter(|page| !found.sitemap.contains(**page)).collect();
    let agree = strays.is_empty() && found.sitemap.len() == pages.len();
    println!(
        "Sitemap           {:>7}   {}",
        found.sitemap.len(),
        if agree { "agrees" } else { "DIFFERS" }
    );
    if !found.broken.is_empty() {
        return Err(format!("links to nothing:\n  {}", found.broken.join("\n  ")));
    }
    if !agree {
        return Err(format!("the sitemap and the pages differ: {strays:?}"));
    }
    Ok(())
}

/// What a first visit to the home page loads, in bytes after brotli at its best, and the
/// most that each kind may be.
pub(crate) fn sizes(dist: &Path) -> Result {
    let page = dist.join("en/index.html");
    let all = files(dist)?;
    let ends = |end: &str| -> Vec<PathBuf> {
        all.iter().filter(|file| file.to_string_lossy().ends_with(end)).cloned().collect()
    };
    let scripts: Vec<PathBuf> = all
        .iter()
        .filter(|file| file.extension().is_some_and(|e| e == "js"))
        // What the door and translators load is not loaded here.
        .filter(|file| !["door-", "translate-"].iter().any(|n| file.to_string_lossy().contains(n)))
        .cloned()
        .collect();
    let words = ["terms", "common", "navigation", "home"];
    let words = words.map(|name| dist.join(format!("locales/en/{name}.ftl"))).to_vec();
    println!("\nA first visit to /en/, brotli 11       bytes   at most");
    let mut over = Vec::new();
    let mut total = 0;
    for (kind, files, limit) in [
        ("HTML", vec![page], 30_000),
        ("JavaScript", scripts, 12_000),
        ("WebAssembly", ends(".wasm"), 190_000),
        ("words", words, 12_000),
        ("CSS", ends(".css"), 12_000),
        ("font", ends(".woff2"), 40_000),
    ] {
        let mut size = 0;
        for file in files {
            size += compressed(&file)?;
        }
        total += size;
        println!("  {kind:<35} {size:>7}   {limit:>7}");
        if size > limit {
            over.push(format!("{kind}: {size} bytes, at most {limit}"));
        }
    }
    println!("  {:<35} {total:>7}", "together");
    if over.is_empty() { Ok(()) } else { Err(format!("too large: {}", over.join("; "))) }
}

fn compressed(file: &Path) -> Result<usize> {
    let data = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    // A font is compressed already.
    if file.extension().is_some_and(|extension| extension == "woff2") {
        return Ok(data.len());
    }
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
    writer.write_all(&data).map_err(|error| error.to_string())?;
    drop(writer);
    Ok(out.len())
}

/// Times in the browser.
fn times() -> Result {
    in_browser("bench.mjs")
}

/// `cargo xtask bench search`: what the search of the built site answers, how quickly, and
/// for how many bytes.
pub(crate) fn search() -> Result {
    in_browser("bench-search.mjs")
}

/// Runs a benchmark against the built site.
fn in_browser(script: &str) -> Result {
    if !root().join("dist/index.html").is_file() {
        return Err("there is no dist/ yet: run “trunk build --release”".into());
    }
    let builder = setup::everything()?;
    run(&mut builder.command("cargo", &["build", "--quiet", "--package", "devserver"]))?;
    let port = "8091";
    let mut server = builder.command("target/debug/devserver", &["dist", "--port", port]);
    let _server = Background::start(server.stdout(std::process::Stdio::null()))?;
    println!();
    let base = format!("http://127.0.0.1:{port}/");
    let mut bench = builder.command("node", &[script, "--misses", &base]);
    bench.current_dir(root().join("tests/browser")).env("CHROMIUM", tools::chromium()?);
    run(&mut bench)
}
