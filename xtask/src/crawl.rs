//! A walk over the built site, as a search engine would do it: from files to links.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// What the walk found.
#[derive(Debug, Default)]
pub(crate) struct Crawl {
    /// Paths of all pages, `/en/about-us/`, without the pages for wrong addresses.
    pub(crate) pages: BTreeSet<String>,
    /// How many links were followed.
    pub(crate) links: usize,
    /// `page → address` of every link of the site to nothing.
    pub(crate) broken: Vec<String>,
    /// The addresses of sitemap.xml, without the origin.
    pub(crate) sitemap: BTreeSet<String>,
}

/// Reads every page below `folder` and follows every link in it to a file.
pub(crate) fn crawl(folder: &Path) -> Result<Crawl> {
    let mut found = Crawl::default();
    let mut anchors: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    let files = files(folder)?;
    let html = |file: &&PathBuf| file.extension().is_some_and(|extension| extension == "html");
    for file in files.iter().filter(html) {
        let text = read(file)?;
        anchors.insert(file.clone(), attributes(&text, "id").map(unescape).collect());
    }
    for file in files.iter().filter(html) {
        let inside = file.strip_prefix(folder).unwrap_or(file).to_string_lossy().into_owned();
        let page = format!("/{}", inside.strip_suffix("index.html").unwrap_or(&inside));
        if page.ends_with('/') {
            found.pages.insert(page.clone());
        }
        let text = read(file)?;
        for name in ["href", "src", "action", "data-glue", "data-wasm"] {
            for address in attributes(&text, name).map(unescape) {
                let (path, fragment) = address.split_once('#').unwrap_or((&address, ""));
                if !(path.starts_with('/') || path.is_empty()) || path.starts_with("//") {
                    continue;
                }
                found.links += 1;
                let target = if path.is_empty() { file.clone() } else { target(folder, path) };
                let there = target.is_file()
                    && (fragment.is_empty()
                        || anchors.get(&target).is_some_and(|ids| ids.contains(fragment)));
                if !there {
                    found.broken.push(format!("{page} → {address}"));
                }
            }
        }
    }
    let sitemap = read(&folder.join("sitemap.xml"))?;
    for part in sitemap.split("<loc>").skip(1) {
        let address = part.split("</loc>").next().unwrap_or_default();
        let path = address.splitn(4, '/').nth(3).unwrap_or_default();
        found.sitemap.insert(format!("/{path}"));
    }
    Ok(found)
}

fn target(folder: &Path, path: &str) -> PathBuf {
    let path = path.split('?').next().unwrap_or(path);
    let file = folder.join(path.trim_start_matches('/'));
    if path.ends_with('/') { file.join("index.html") } else { file }
}

/// The values of an attribute, in our own HTML: always in double quotes.
fn attributes<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let parts: Vec<&str> = text.split(start.as_str()).skip(1).collect();
    parts.into_iter().filter_map(|part| part.split('"').next())
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// All files below a folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_nothing_is_found_and_one_to_something_is_not() {
        let folder = std::env::temp_dir().join(format!("wco-crawl-{}", std::process::id()));
        fs::create_dir_all(folder.join("en")).unwrap();
        let links = "<a href=\"/en/\"></a> <a href=\"/fr/\"></a> <a href=\"#x\"></a> <a href=\"#y\" id=\"x\"></a> <a href=\"https://example.org/\"></a>";
        fs::write(folder.join("en/index.html"), links).unwrap();
        fs::write(folder.join("sitemap.xml"), "<loc>https://example.org/en/</loc>").unwrap();
        let found = crawl(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.links, 4);
        assert_eq!(found.broken, ["/en/ → /fr/", "/en/ → #y"]);
        assert_eq!(found.sitemap, found.pages);
    }
}
