//! Adding a language is adding a folder and an entry: tried with a throw-away one that is
//! written from right to left and has next to no words, on a copy of the project.

use std::fs;
use std::path::{Path, PathBuf};

use crate::crawl::files;
use crate::process::run;
use crate::setup::Builder;
use crate::{Result, root};

/// What the prerenderer is made of and reads.
const PARTS: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "src",
    "locales",
    "public",
    "scripts",
    "styles",
    ".cargo",
    "vendor",
];

const ENTRY: &str = "
[[language]]
code = \"ar\"
name = \"العربية\"
read_in = \"قراءة هذه الصفحة بالعربية\"
direction = \"rtl\"
numbers = \"comma\"
";

const FRAME: &str = "<!doctype html><html lang=\"en\"><head><!-- prerender:head -->\
    <meta name=\"trunk\" content=\"/wco-1.js /wco-1_bg.wasm\" /></head>\
    <body><!-- prerender:body --></body></html>";

/// Makes the copy, adds the language, writes its pages and looks at them.
pub(crate) fn check(builder: &Builder) -> Result {
    let folder = root().join("target/extra-language");
    let _ = fs::remove_dir_all(&folder);
    add_language(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut prerender = builder.command(
        "cargo",
        &["run", "--quiet", "--profile", "prerender", "--bin", "prerender", "--features", "ssr"],
    );
    prerender
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", root().join("target"))
        .env("TRUNK_SOURCE_DIR", &folder)
        .env("TRUNK_STAGING_DIR", folder.join("dist"))
        // Every word that is missing is told, and nearly all are.
        .stderr(std::process::Stdio::null());
    run(&mut prerender)?;
    look(&folder.join("dist"))
}

fn add_language(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for part in PARTS {
        copy(&root().join(part), &folder.join(part))?;
    }
    let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
    let (before, after) = manifest.split_once("members = [").unwrap_or((&manifest, "]"));
    let after = after.split_once(']').map_or("", |(_, after)| after);
    fs::write(folder.join("Cargo.toml"), format!("{before}members = []{after}"))?;

    let languages = folder.join("locales/languages.toml");
    fs::write(&languages, fs::read_to_string(&languages)? + ENTRY)?;
    let own = folder.join("locales/ar");
    fs::create_dir_all(&own)?;
    fs::copy(folder.join("locales/en/slugs.toml"), own.join("slugs.toml"))?;
    fs::write(own.join("terms.ftl"), "-wco-name = منظمة الجمارك العالمية\n")?;
    fs::write(own.join("common.ftl"), "site-name = { -wco-name }\n")?;
    fs::create_dir_all(folder.join("public/feeds/ar"))?;
    for file in files(&folder.join("public/feeds/en")).unwrap_or_default() {
        if let Some(name) = file.file_name() {
            let feed = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}";
            fs::write(folder.join("public/feeds/ar").join(name), feed)?;
        }
    }
    fs::create_dir_all(folder.join("dist"))?;
    fs::write(folder.join("dist/index.html"), FRAME)
}

pub(crate) fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(|_| ());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn look(dist: &Path) -> Result {
    let pages = |language: &str| -> Result<Vec<PathBuf>> {
        let mut found = files(&dist.join(language))?;
        found.retain(|file| file.ends_with("index.html"));
        Ok(found)
    };
    let tree = |found: Vec<PathBuf>| found.iter().filter(|file| !is_of_feed(file, dist)).count();
    let (english, own) = (tree(pages("en")?), tree(pages("ar")?));
    if english == 0 || english != own {
        return Err(format!("{english} pages in English, {own} in the added language"));
    }
    let read = |file: &str| {
        fs::read_to_string(dist.join(file)).map_err(|error| format!("{file}: {error}"))
    };
    let page = read("ar/about-us/index.html")?;
    for part in [
        "<html lang=\"ar\" dir=\"rtl\"",
        "منظمة الجمارك العالمية",
        "<span lang=\"en\" dir=\"ltr\">About Us</span>",
        "hreflang=\"fr\"",
    ] {
        if !page.contains(part) {
            return Err(format!("the added language's page has no {part}"));
        }
    }
    if !read("fr/a-propos/index.html")?.contains("hreflang=\"ar\"") {
        return Err("other pages do not know the added language".to_owned());
    }
    if !read("index.html")?.contains("العربية") {
        return Err("the door does not know the added language".to_owned());
    }
    println!(
        "{own} pages in a third language, right to left, with English where words are missing"
    );
    Ok(())
}

/// Whether the page is that of a feed's item, of which the added language has none, or
/// the further page of a long list.
fn is_of_feed(file: &Path, dist: &Path) -> bool {
    let inside = file.strip_prefix(dist).unwrap_or(file).to_string_lossy().into_owned();
    let parts: Vec<&str> = inside.split('/').collect();
    match parts.as_slice() {
        [.., last, "index.html"] if last.starts_with("page-") => true,
        [_, "media", "newsroom", _, _, "index.html"] => true,
        [_, "events", name, "index.html"] => name.starts_with("20"),
        _ => false,
    }
}
