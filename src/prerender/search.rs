//! What the search reads: for each language Pagefind's index over what pages say
//! (<https://pagefind.app/docs/node-api/>), and `site.json` with the words of the
//! search's own interface, the filters' names and the names of all pages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::document::escape;
use super::script::minify;
use super::{Failure, Input, Options, Written, compress};
use crate::app::Screen;
use crate::feeds::{Item, Source};
use crate::l10n::L10n;
use crate::site::{Kind, Lang, Page, Place, pages};

mod fold;
mod interface;

/// The folder of the deployed site that holds a folder for each language. It is named by
/// Pagefind's version: all in it that is not JSON may be kept for ever.
pub(super) const FOLDER: &str = "search-index/1.6.0";

/// Parts of a page that say what other pages say, or what results show anyway.
const ELSEWHERE: [&str; 14] = [
    "h1",
    "nav",
    "form",
    "button",
    "time",
    ".badge",
    ".below",
    ".button",
    ".event__when",
    ".feed-list",
    ".news-lines",
    ".highlights",
    ".topics",
    ".sitemap",
];

/// What Pagefind writes and the site does not use: its own interfaces.
const UNUSED: [&str; 4] = ["-ui.", "-highlight.", "-worker.", "wasm.unknown."];

/// Writes the search of every language.
///
/// # Errors
/// A page that cannot be indexed, or a file that cannot be written.
pub(super) fn write(options: &Options, written: &[Written], input: &Input) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .build()
        .map_err(|error| Failure(format!("search: {error}")))?;
    for lang in Lang::all() {
        let folder = options.target.join(FOLDER).join(lang.code());
        // Index files are named by their content: those of an earlier run would stay.
        let _ = std::fs::remove_dir_all(&folder);
        let files = runtime
            .block_on(index(options, lang, written, input))
            .map_err(|error| Failure(format!("search ({}): {error}", lang.code())))?;
        for file in files {
            let name = file.filename.to_string_lossy();
            if name == "pagefind-entry.json" {
                check_version(&file.contents)?;
            }
            if UNUSED.iter().any(|unused| name.contains(unused)) {
                continue;
            }
            let path = folder.join(&file.filename);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent).map_err(Failure::at(parent))?;
            }
            let contents = finished(&name, file.contents, options.release)?;
            std::fs::write(&path, contents).map_err(Failure::at(&path))?;
        }
        super::write(&folder.join("site.json"), &interface::json(lang, input)?)?;
        let titles: Vec<String> = written
            .iter()
            .filter(|page| matches!(&page.screen, Screen::At(place) if place.lang == lang))
            .filter_map(|page| Some(page.head.trail.last()?.0.clone()))
            .collect();
        super::write(&folder.join("pages.json"), &interface::names(lang, input, &titles)?)?;
    }
    Ok(())
}

/// A file of Pagefind's as it is deployed: a first query pays for every byte.
fn finished(name: &str, contents: Vec<u8>, release: bool) -> Result<Vec<u8>, Failure> {
    if name.ends_with(".js") {
        return Ok(minify(name, &String::from_utf8_lossy(&contents), true)?.into_bytes());
    }
    // Of the fragments there are many, too small to gain.
    let packed = [".pagefind", ".pf_meta"].iter().any(|end| name.ends_with(end));
    if !release || !packed {
        return Ok(contents);
    }
    compress::again(&contents).map_err(|error| Failure(format!("{name}: {error}")))
}

/// That the folder has the right name.
fn check_version(entry: &[u8]) -> Result<(), Failure> {
    let entry: serde_json::Value = serde_json::from_slice(entry)
        .map_err(|error| Failure(format!("pagefind-entry.json: {error}")))?;
    let version = entry["version"].as_str().unwrap_or_default();
    if FOLDER.ends_with(&format!("/{version}")) {
        return Ok(());
    }
    Err(Failure(format!("search: Pagefind is now {version}: write it into “{FOLDER}”")))
}

async fn index(
    options: &Options,
    lang: Lang,
    written: &[Written],
    input: &Input,
) -> Result<Vec<pagefind::api::SyntheticFile>, String> {
    let failed = |error: &dyn std::fmt::Display| error.to_string();
    let config = PagefindServiceConfig::builder()
        .root_selector("main".to_owned())
        .exclude_selectors(ELSEWHERE.map(str::to_owned).to_vec())
        .force_language(lang.code().to_owned())
        .build();
    let mut index = PagefindIndex::new(Some(config)).map_err(|error| failed(&error))?;
    let l10n = L10n::new(lang, input.catalog);
    let items = items(lang, input);
    for Written { screen, head, .. } in written {
        let Screen::At(place) = screen else { continue };
        // The first page of a long list stands for all.
        if place.lang != lang || place.number > 1 || place.page == pages::SEARCH {
            continue;
        }
        let item = items.get(&place.href()).copied();
        let name = head.trail.last().map(|(name, _)| name.as_str()).unwrap_or_default();
        let file = options.target.join(place.file());
        let html =
            std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let record = record(l10n, place, name, item, &html);
        let added = index.add_html_file(None, Some(place.href()), record).await;
        added.map_err(|error| format!("{}: {error}", place.href()))?;
    }
    index.get_files().await.map_err(|error| failed(&error))
}

/// Items with a page of their own, by its path.
fn items(lang: Lang, input: &Input) -> BTreeMap<String, &Item> {
    let feeds = input
        .feeds
        .iter()
        .filter(|((of, source), _)| *of == lang && !matches!(source, Source::Topic(_)));
    let items = feeds.flat_map(|(_, feed)| &feed.items);
    items.filter_map(|item| Some((item.place()?.href(), item))).collect()
}

/// A page as Pagefind should read it: its main part, with what results show and filters
/// choose by (<https://pagefind.app/docs/metadata/>, <https://pagefind.app/docs/filtering/>).
fn record(l10n: L10n, place: &Place, name: &str, item: Option<&Item>, html: &str) -> String {
    let page = place.page;
    let start = html.find("<main").unwrap_or_default();
    let end = html.rfind("</main>").unwrap_or(html.len());
    let mut facts = String::new();
    let mut fact = |kind: &str, name: &str, value: &str| {
        let value = escape(value);
        let _ = write!(facts, "<i data-pagefind-{kind}=\"{name}\">{value}</i>");
    };
    fact("meta", "title", name);
    let above = page.trail().into_iter().skip(1).filter(|above| *above != page);
    let crumbs: Vec<String> = above.map(|above| l10n.text(above.id())).collect();
    if !crumbs.is_empty() {
        fact("meta", "crumbs", &crumbs.join(" › "));
    }
    let kind = match page.kind() {
        Kind::NewsItem => "news",
        Kind::Event => "event",
        _ => "page",
    };
    fact("filter", "kind", kind);
    if page.depth() > 0 {
        fact("filter", "section", page.section().id());
    }
    for topic in topics(page, item) {
        fact("filter", "topic", topic);
    }
    let date = item.and_then(|item| item.start().or_else(|| item.date()));
    if let Some(date) = date {
        fact("meta", "date", &date.long(l10n));
    }
    if let Some(year) = date.map(|date| date.year).or_else(|| page.year()) {
        fact("filter", "year", &year.to_string());
    }
    let main = &html[start..end];
    // Pagefind would keep every heading with an id once more.
    let main = main.replace(" id=\"", " data-id=\"");
    // It would read the last word of a term and the first of its description as one.
    let main = main.replace("</dt>", " – </dt>");
    let (open, rest) = main.split_at(main.find('>').map_or(0, |at| at + 1));
    fold::fold(&format!(
        "<html lang=\"{}\"><body>{open}<div data-pagefind-ignore>{facts}</div>{rest}</main></body></html>",
        l10n.lang.code()
    ))
}

/// The topics of a page or an item, by the tag that their news have.
fn topics(page: Page, item: Option<&Item>) -> Vec<&'static str> {
    let all = || Page::all().filter_map(Page::topic);
    if let Some(item) = item {
        return all().filter(|topic| item.tags.iter().any(|tag| tag == topic)).collect();
    }
    let own = page.trail().into_iter().rev().find_map(topic_of);
    own.into_iter().collect()
}

/// The tag of a topic's news.
fn topic_of(page: Page) -> Option<&'static str> {
    if page == pages::HOME {
        return None;
    }
    page.topic().or_else(|| page.children().find_map(Page::topic))
}
