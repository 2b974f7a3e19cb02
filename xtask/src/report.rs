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
    // What the door, translators, those who search and those who sign in load is not loaded
    // here, and what makes the site work without a network only when all else has come.
    let other = ["/door-", "/translate-", "/search-", "/accounts-", "/offline-", "/sw.js"];
    let ends = |end: &str| -> Vec<PathBuf> {
        let names = all.iter().map(|file| (file, file.to_string_lossy()));
        let own = names.filter(|(_, name)| {
            name.ends_with(end) && !other.iter().any(|other| name.contains(other))
        });
        own.map(|(file, _)| file.clone()).collect()
    };
    let search = first_query(&all)?;
    let words = ["terms", "common", "navigation", "home"];
    let words = words.map(|name| dist.join(format!("locales/en/{name}.ftl"))).to_vec();
    println!("\nA first visit to /en/, brotli 11       bytes   at most");
    let mut over = Vec::new();
    let mut total = 0;
    for (kind, files, limit) in [
        ("HTML", vec![page], 30_000),
        ("JavaScript", ends(".js"), 12_000),
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
    let mut kept = 0;
    for file in &all {
        let name = file.to_string_lossy();
        let words = ["terms", "common", "navigation"].map(|name| format!("/fr/{name}.ftl"));
        let later = ["/sw.js", "/offline.html", "/config.json"];
        if later.iter().any(|end| name.ends_with(end))
            || words.iter().any(|end| name.ends_with(end))
            || name.contains("/offline-") && name.ends_with(".js")
        {
            kept += compressed(file)?;
        }
    }
    println!("Then, to be read without a network  {kept:>7}");
    println!("A first query                       {search:>7}   {MOST_SEARCH:>7}");
    if search > MOST_SEARCH {
        over.push(format!("search: {search} bytes, at most {MOST_SEARCH}"));
    }
    if over.is_empty() { Ok(()) } else { Err(format!("too large: {}", over.join("; "))) }
}

/// The most that a first query may load.
const MOST_SEARCH: usize = 110_000;

/// What a first query in the header of an English page loads: scripts, words, the engine,
/// its list of pages, the largest piece of the index and five results of average length.
fn first_query(all: &[PathBuf]) -> Result<usize> {
    let mut size = 0;
    let (mut piece, mut results, mut count) = (0, 0, 0);
    for file in all {
        let name = file.to_string_lossy();
        let engine = name.contains("/search-index/");
        if engine && !name.contains("/en/") || !engine && !name.contains("/assets/search-") {
            continue;
        }
        let end = file.extension().and_then(|end| end.to_str()).unwrap_or_default();
        // The engine's own files are compressed already.
        let own = fs::metadata(file).map_err(|error| format!("{name}: {error}"))?.len();
        let own = usize::try_from(own).unwrap_or(usize::MAX);
        let later = ["page.js", "palette.js", "sitemap.js", "pages.json"];
        match end {
            "pf_index" => piece = piece.max(own),
            "pf_fragment" => (results, count) = (results + own, count + 1),
            "pagefind" | "pf_meta" => size += own,
            "js" | "css" | "json" if !later.iter().any(|later| name.ends_with(later)) => {
                size += compressed(file)?;
            }
            _ => {}
        }
    }
    Ok(size + piece + 5 * results / count.max(1))
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
