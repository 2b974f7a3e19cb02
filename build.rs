//! Turns the site's declaration (`src/site/tree.txt`, `src/site/links.txt`,
//! `locales/languages.toml`, `locales/*/slugs.toml`) into Rust tables, so that a duplicate slug, a
//! missing slug or an unknown id fails the build with a message that names it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

const TREE: &str = "src/site/tree.txt";
const LANGUAGES: &str = "locales/languages.toml";
const LINKS: &str = "src/site/links.txt";

/// `locales/languages.toml`
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    language: Vec<Language>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    code: String,
    name: String,
    read_in: String,
    direction: String,
    numbers: String,
    /// From `locales/<code>/slugs.toml`.
    #[serde(skip)]
    slugs: BTreeMap<String, String>,
}

struct Page {
    id: String,
    kind: String,
    line: usize,
    parent: usize,
    level: usize,
    children: Vec<usize>,
    words: String,
    inside: String,
    also: String,
    menu: String,
    year: u16,
    topic: String,
}

/// Bytes of the program's stack. rustc's 1 MiB would be taken from every visitor. Measured in
/// Chromium: 7,200 on the pages of the site, 18,600 on an item whose HTML is nested 4,000 times.
/// A stack that is too small ends the program, and the page goes on as plain HTML: the stack
/// stands first in memory, below it there is nothing.
const STACK: usize = 128 * 1024;

fn main() -> ExitCode {
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|own| own == value);
    // Unoptimized, it takes a multiple of that.
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-zstack-size={STACK}");
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // What a build script prints on standard error is shown when it fails.
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    println!("cargo::rerun-if-changed={TREE}");
    println!("cargo::rerun-if-changed={LINKS}");
    println!("cargo::rerun-if-changed=build.rs");
    let languages = read_languages()?;
    let pages = read_tree()?;
    check_slugs(&pages, &languages)?;
    let links = read_links()?;
    let code = emit(&pages, &languages, &links)?;
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    fs::write(Path::new(&out).join("site.rs"), code).map_err(|e| e.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// `locales/languages.toml` with every language's slugs, English first: the others
/// fall back to it.
fn read_languages() -> Result<Vec<Language>, String> {
    println!("cargo::rerun-if-changed={LANGUAGES}");
    let Languages { mut language } =
        toml::from_str(&read(Path::new(LANGUAGES))?).map_err(|e| format!("{LANGUAGES}: {e}"))?;
    if language.first().is_none_or(|first| first.code != "en") {
        return Err(format!("{LANGUAGES}: English, which others fall back to, comes first"));
    }
    for language in &mut language {
        let code = &language.code;
        if !["ltr", "rtl"].contains(&language.direction.as_str()) {
            return Err(format!("{LANGUAGES}: direction of “{code}” is \"ltr\" or \"rtl\""));
        }
        if !["comma", "space", "point"].contains(&language.numbers.as_str()) {
            return Err(format!(
                "{LANGUAGES}: numbers of “{code}” is \"comma\", \"space\" or \"point\""
            ));
        }
        let file = format!("locales/{code}/slugs.toml");
        println!("cargo::rerun-if-changed={file}");
        language.slugs =
            toml::from_str(&read(Path::new(&file))?).map_err(|e| format!("{file}: {e}"))?;
    }
    Ok(language)
}

fn read_tree() -> Result<Vec<Page>, String> {
    let text = read(Path::new(TREE))?;
    let mut pages: Vec<Page> = Vec::new();
    let mut ids = BTreeSet::new();
    for (number, line) in text.lines().enumerate() {
        let at = format!("{TREE}:{}", number + 1);
        let content = line.trim_start();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let indent = line.len() - content.len();
        if indent % 2 != 0 {
            return Err(format!("{at}: indent by two spaces a level"));
        }
        let level = indent / 2;
        let mut fields = content.split_whitespace();
        let id = fields.next().unwrap_or_default().to_owned();
        let kind =
            fields.next().ok_or_else(|| format!("{at}: page “{id}” has no kind"))?.to_owned();
        if !ids.insert(id.clone()) {
            return Err(format!("{at}: page “{id}” is declared twice"));
        }
        if (level == 0) != pages.is_empty() {
            return Err(format!("{at}: the first page, and only it, stands at the margin"));
        }
        let parent = if level == 0 {
            0
        } else {
            pages
                .iter()
                .rposition(|p| p.level == level - 1)
                .filter(|&p| {
                    pages.len() == p + 1 || pages[p + 1..].iter().all(|q| q.level >= level)
                })
                .ok_or_else(|| format!("{at}: page “{id}” is indented too far"))?
        };
        let (mut words, mut menu) = match pages.get(parent) {
            Some(p) if !p.inside.is_empty() => (p.inside.clone(), p.menu.clone()),
            Some(p) => (p.words.clone(), p.menu.clone()),
            None => (String::new(), "main".to_owned()),
        };
        let (mut inside, mut also) = (String::new(), String::new());
        let (mut year, mut topic) = (0, String::new());
        for option in fields {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            match name {
                "words" => words = value.to_owned(),
                "also" => also = value.to_owned(),
                "inside" => inside = value.to_owned(),
                "menu" => menu = value.to_owned(),
                "topic" => topic = value.to_owned(),
                "year" => {
                    year = value.parse().map_err(|_| format!("{at}: “{value}” is no year"))?
                }
                _ => return Err(format!("{at}: unknown option “{option}”")),
            }
        }
        let index = pages.len();
        if index > 0 {
            pages[parent].children.push(index);
        }
        let children = Vec::new();
        pages.push(Page {
            id,
            kind,
            line: number + 1,
            parent,
            level,
            children,
            words,
            inside,
            also,
            menu,
            year,
            topic,
        });
    }
    Ok(pages)
}

/// Pages that stand for many addresses, whose last part comes from a feed.
fn is_dynamic(page: &Page) -> bool {
    matches!(page.kind.as_str(), "news-item" | "event")
}

fn check_slugs(pages: &[Page], languages: &[Language]) -> Result<(), String> {
    for language in languages {
        let file = format!("locales/{}/slugs.toml", language.code);
        let known: BTreeSet<&str> = pages.iter().map(|p| p.id.as_str()).collect();
        if let Some(id) = language.slugs.keys().find(|id| !known.contains(id.as_str())) {
            return Err(format!("{file}: slug for “{id}”, which is no page of {TREE}"));
        }
        for page in pages.iter().skip(1).filter(|p| !is_dynamic(p)) {
            let slug = language.slugs.get(&page.id).ok_or_else(|| {
                format!("{file}: page “{}” ({TREE}:{}) has no slug", page.id, page.line)
            })?;
            let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if slug.is_empty() || !slug.chars().all(fits) {
                return Err(format!("{file}: slug “{slug}” of “{}”: only a-z, 0-9 and -", page.id));
            }
        }
        for page in pages {
            let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
            for child in page.children.iter().map(|&c| &pages[c]).filter(|c| !is_dynamic(c)) {
                let slug = language.slugs[&child.id].as_str();
                if let Some(other) = seen.insert(slug, &child.id) {
                    return Err(format!(
                        "{file}: “{other}” and “{}” have the same slug “{slug}” under “{}”",
                        child.id, page.id
                    ));
                }
            }
        }
    }
    Ok(())
}

/// `name url [url in the next language …]`, a line each.
fn read_links() -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut links = BTreeMap::new();
    for (number, line) in read(Path::new(LINKS))?.lines().enumerate() {
        let at = format!("{LINKS}:{}", number + 1);
        let mut fields = line.split_whitespace();
        let Some(name) = fields.next().filter(|n| !n.starts_with('#')) else { continue };
        let urls: Vec<String> = fields.map(str::to_owned).collect();
        if urls.is_empty() || urls.iter().any(|u| !u.starts_with("https://")) {
            return Err(format!("{at}: “{name}” needs addresses that begin with https://"));
        }
        if links.insert(name.to_owned(), urls).is_some() {
            return Err(format!("{at}: “{name}” is declared twice"));
        }
    }
    Ok(links)
}

fn camel(name: &str) -> String {
    name.split('-')
        .map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            first.to_uppercase() + rest
        })
        .collect()
}

fn emit(
    pages: &[Page],
    languages: &[Language],
    links: &BTreeMap<String, Vec<String>>,
) -> Result<String, String> {
    let mut code = String::new();
    let out = &mut code;
    let files: BTreeSet<&str> = pages
        .iter()
        .flat_map(|p| [p.words.as_str(), p.inside.as_str(), p.also.as_str()])
        .filter(|f| !f.is_empty())
        .collect();
    let files: Vec<&str> = files.into_iter().collect();
    let file_index = |name: &str| files.iter().position(|f| *f == name);

    let _ = writeln!(out, "/// The site's languages, English (the source) first.");
    let _ = writeln!(out, "pub static LANGUAGES: [Language; {}] = [", languages.len());
    for l in languages {
        let (code, name, read_in, rtl, numbers) =
            (&l.code, &l.name, &l.read_in, l.direction == "rtl", camel(&l.numbers));
        let _ = writeln!(
            out,
            "Language {{ code: {code:?}, name: {name:?}, read_in: {read_in:?}, rtl: {rtl}, numbers: Numbers::{numbers} }},"
        );
    }
    let _ = writeln!(
        out,
        "];\n/// The files of words, by path under `locales/<language>/`, without `.ftl`."
    );
    let _ = writeln!(out, "pub static WORD_FILES: [&str; {}] = {files:?};", files.len());

    let _ = writeln!(out, "pub(crate) static PAGES: [PageData; {}] = [", pages.len());
    for page in pages {
        let slugs: Vec<&str> = languages
            .iter()
            .map(|l| l.slugs.get(&page.id).map(String::as_str).unwrap_or_default())
            .collect();
        let words = file_index(&page.words)
            .ok_or_else(|| format!("{TREE}:{}: page “{}” has no words file", page.line, page.id))?;
        let also = file_index(&page.also);
        let children: Vec<String> = page.children.iter().map(|c| format!("Page({c})")).collect();
        let message = match page.kind.as_str() {
            "news-year" | "event-year" => format!("{}-page", page.kind),
            _ => format!("{}-page", page.id),
        };
        let _ = writeln!(
            out,
            "PageData {{ id: {:?}, message: {message:?}, kind: Kind::{}, parent: Page({}), \
             children: &[{}], slugs: {slugs:?}, words: {words}, also: {also:?}, menu: Menu::{}, year: {}, topic: {:?} }},",
            page.id,
            camel(&page.kind),
            page.parent,
            children.join(", "),
            camel(&page.menu),
            page.year,
            page.topic,
        );
    }
    let _ = writeln!(
        out,
        "];\n/// The pages that code refers to by name.\npub mod pages {{ use super::Page;"
    );
    for (index, page) in pages.iter().enumerate() {
        let name = page.id.replace('-', "_").to_uppercase();
        let _ = writeln!(out, "/// `{}`\npub const {name}: Page = Page({index});", page.id);
    }
    let _ = writeln!(out, "}}\npub(crate) static LINKS: [(&str, &[&str]); {}] = [", links.len());
    for (name, urls) in links {
        let _ = writeln!(out, "({name:?}, &{urls:?}),");
    }
    let _ = writeln!(out, "];");
    Ok(code)
}
