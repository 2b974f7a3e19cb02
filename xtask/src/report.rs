//! `cargo xtask report`: the figures of the built site.

use std::path::Path;

use crate::crawl::crawl;
use crate::{Result, bench, root};

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
    println!();
    bench::run_bench(&["view", "interaction", "memory"])
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

/// What a first visit loads; an error where it is more than it may be.
pub(crate) fn sizes(dist: &Path) -> Result {
    crate::sizes::sizes(dist)
}
