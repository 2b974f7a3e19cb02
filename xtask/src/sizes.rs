//! What a visitor loads, and the most that it may be.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::crawl::files;
use crate::{Result, root};

/// What a first visit to the home page loads, in bytes after brotli at its best, and the
/// most that each kind may be.
pub(crate) fn sizes(dist: &Path) -> Result {
    let page = dist.join("en/index.html");
    let all = files(dist)?;
    // What the door, translators, those who search and those who sign in load is not loaded
    // here, and what makes the site work without a network only when all else has come.
    let other =
        ["/door-", "/translate-", "/search-", "/accounts-", "/scripts-", "/offline-", "/sw.js"];
    let ends = |end: &str| -> Vec<PathBuf> {
        let names = all.iter().map(|file| (file, file.to_string_lossy()));
        let own = names.filter(|(_, name)| {
            name.ends_with(end) && !other.iter().any(|other| name.contains(other))
        });
        own.map(|(file, _)| file.clone()).collect()
    };
    let words = ["terms", "common", "navigation", "home"];
    let words = words.map(|name| dist.join(format!("locales/en/{name}.ftl"))).to_vec();
    println!("\nA first visit to /en/, brotli 11       bytes   at most");
    let mut over = Vec::new();
    let mut check = |kind: &str, size: usize, limit: usize| {
        println!("  {kind:<35} {size:>7}   {limit:>7}");
        if size > limit {
            over.push(format!("{kind}: {size} bytes, at most {limit}"));
        }
    };
    let limits = Limits::read()?;
    let mut total = 0;
    for (kind, files, limit) in [
        ("HTML", vec![page], limits.html),
        ("JavaScript", ends(".js"), limits.javascript),
        ("WebAssembly", ends(".wasm"), limits.wasm),
        ("words", words, limits.words),
        ("CSS", ends(".css"), limits.css),
        ("font", ends(".woff2"), limits.font),
    ] {
        let mut size = 0;
        for file in files {
            size += compressed(&file)?;
        }
        total += size;
        check(kind, size, limit);
    }
    check("together", total, limits.together);
    check("then, for a first query", first_query(&all)?, limits.first_query);
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
    println!("  {:<35} {kept:>7}", "then, to be read without a network");
    if over.is_empty() { Ok(()) } else { Err(format!("too large: {}", over.join("; "))) }
}

/// The most bytes of each kind, as `tests/budgets.toml` has them.
struct Limits {
    html: usize,
    javascript: usize,
    wasm: usize,
    words: usize,
    css: usize,
    font: usize,
    together: usize,
    first_query: usize,
}

impl Limits {
    fn read() -> Result<Self> {
        let file = root().join("tests/budgets.toml");
        let told = |error: String| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| told(error.to_string()))?;
        let table: toml::Table = text.parse().map_err(|error| told(format!("{error}")))?;
        let limit = |part: &str, name: &str| {
            let value = table.get(part).and_then(|part| part.get(name)?.as_integer());
            let value = value.and_then(|value| usize::try_from(value).ok());
            value.ok_or_else(|| told(format!("no {name} in [{part}]")))
        };
        let visit = |name| limit("first-visit", name);
        Ok(Self {
            html: visit("html")?,
            javascript: visit("javascript")?,
            wasm: visit("wasm")?,
            words: visit("words")?,
            css: visit("css")?,
            font: visit("font")?,
            together: visit("together")?,
            first_query: limit("search", "first-query")?,
        })
    }
}

/// What a first query in the header of an English page loads: scripts, words, the engine,
/// its list of pages, the largest piece of the index and five results of average length.
fn first_query(all: &[PathBuf]) -> Result<usize> {
    let mut size = 0;
    let (mut piece, mut results, mut count) = (0, 0, 0);
    for file in all {
        let name = file.to_string_lossy();
        let engine = name.contains("/search-index/");
        let asset = name.contains("/assets/")
            && ["/search-", "/search/", "/dom.js"].iter().any(|part| name.contains(part));
        if engine && !name.contains("/en/") || !engine && !asset {
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
    squeeze(&data, 11).map(|out| out.len())
}

/// Compresses with brotli; `quality` goes up to 11.
pub(crate) fn squeeze(data: &[u8], quality: u32) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, quality, 22);
    writer.write_all(data).map_err(|error| error.to_string())?;
    drop(writer);
    Ok(out)
}
