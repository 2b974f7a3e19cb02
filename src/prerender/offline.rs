//! What makes the site work without a network, and as an app of its own: the service
//! worker, the page for what was not kept, and the web app manifests.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use super::document::{Frame, escape};
use super::{Failure, Input, Options, headers, path_of, script};
use crate::l10n::{L10n, SHARED_FILES, fingerprint, words_url};
use crate::site::{Lang, Place, base, pages};

/// The service worker, at the root: it may answer for all below its own folder.
pub(super) const WORKER: &str = "sw.js";

/// What changes under its own name and is kept when it was seen, besides pages.
const PARTS: [&str; 7] =
    ["art/", "config.json", "feeds/", "fonts/", "icon", "locales/", "search-index/"];

/// Whether the site keeps what was visited: in a release, unless `config.json` says
/// `"offline": false`.
///
/// # Errors
/// `config.json` cannot be read.
pub(super) fn is_on(options: &Options) -> Result<bool, Failure> {
    let path = options.source.join("public/config.json");
    let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
    let config: Value = serde_json::from_str(&text)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok(options.release && config.get("offline") != Some(&Value::Bool(false)))
}

/// Writes all of it. Comes after everything that the worker names.
pub(super) fn write(options: &Options, frame: &Frame, input: &Input) -> Result<(), Failure> {
    let source = |name: &str| {
        let path = options.source.join("scripts").join(name);
        fs::read_to_string(&path).map_err(Failure::at(&path))
    };
    for lang in Lang::all() {
        let l10n = L10n::new(lang, input.catalog);
        let manifest = serde_json::to_string(&manifest(lang, l10n)).unwrap_or_default();
        super::write(&options.target.join(manifest_file(lang)), &manifest)?;
        super::write(&options.target.join(page_file(lang)), &page(frame, lang, l10n))?;
    }
    let text = if is_on(options)? {
        worker(options, frame, &source("service-worker.js")?)?
    } else {
        // Takes back what an earlier build of this site may have left in browsers.
        script::minify(WORKER, &source("service-worker-off.js")?, true)?
    };
    super::write(&options.target.join(WORKER), &text)
}

/// The path of a language's web app manifest.
pub(super) fn manifest_path(lang: Lang) -> String {
    path_of(&manifest_file(lang))
}

fn manifest_file(lang: Lang) -> String {
    format!("{}/manifest.webmanifest", lang.code())
}

fn page_file(lang: Lang) -> String {
    format!("{}/offline.html", lang.code())
}

/// <https://www.w3.org/TR/appmanifest/>
fn manifest(lang: Lang, l10n: L10n) -> Value {
    let icon = |file: &str, sizes: &str, purpose: &str| {
        let kind = if file.ends_with("svg") { "image/svg+xml" } else { "image/png" };
        json!({ "src": path_of(file), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    json!({
        "id": path_of(&format!("{}/", lang.code())),
        "name": l10n.text("site-name"),
        "short_name": l10n.text("offline-short-name"),
        "description": l10n.summary(pages::HOME).text,
        "lang": lang.code(),
        "dir": lang.dir(),
        "start_url": Place::new(lang, pages::HOME).href(),
        "scope": base(),
        // Pages of an institution are quoted and passed on: their address can be copied.
        "display": "minimal-ui",
        "theme_color": "#0b2f4f",
        "background_color": "#ffffff",
        "icons": [
            icon("icon.svg", "any", "any"),
            icon("icons/192.png", "192x192", "any"),
            icon("icons/512.png", "512x512", "any"),
            icon("icons/maskable.png", "512x512", "maskable"),
        ],
    })
}

/// Stands at any address whose page was not kept.
fn page(frame: &Frame, lang: Lang, l10n: L10n) -> String {
    let text = |id: &str| escape(&l10n.text(id));
    let (title, lead) = (text("offline-title"), text("offline-lead"));
    let head = format!(
        "<title>{title} – {}</title><meta name=\"description\" content=\"{lead}\">\
         <meta name=\"robots\" content=\"noindex\">{}<script type=\"module\" src=\"{}\"></script>",
        text("site-name"),
        frame.looks(),
        frame.assets.offline,
    );
    let body = format!(
        "<main class=\"door\">{}<div class=\"door__cards\"><div class=\"door__card\">\
         <h1>{title}</h1><p>{lead}</p>\
         <p><button class=\"button\" type=\"button\" data-again>{}</button></p>\
         <section hidden><h2>{}</h2><ul data-saved></ul></section></div></div></main>",
        crate::shell::mark().to_html(),
        text("offline-again"),
        text("offline-saved"),
    );
    frame.fill(lang, &head, &body)
}

/// The worker, with the names of what it keeps from the start.
fn worker(options: &Options, frame: &Frame, source: &str) -> Result<String, Failure> {
    let mut shell = frame.shell();
    let mut missing = BTreeMap::new();
    for lang in Lang::all() {
        shell.extend(SHARED_FILES.iter().map(|file| words_url(lang, file)));
        let page = path_of(&page_file(lang));
        shell.push(page.clone());
        missing.insert(lang.code(), page);
    }
    shell.extend(["icon.svg", "fonts/public-sans.woff2", "config.json"].map(path_of));
    // A new version is one of whose files any differs.
    let mut texts = Vec::new();
    for path in &shell {
        let file = options.target.join(path.strip_prefix(base()).unwrap_or(path));
        texts.push(fs::read(&file).map_err(Failure::at(&file))?);
    }
    let texts: Vec<_> = texts.iter().map(|text| String::from_utf8_lossy(text)).collect();
    let names = shell.iter().map(String::as_str).chain([source]);
    let build = json!({
        "version": fingerprint(names.chain(texts.iter().map(AsRef::as_ref))),
        "forever": headers::KEPT,
        "never": headers::CHANGING,
        "parts": PARTS,
        "shell": shell,
        "missing": missing,
    });
    script::minify(WORKER, &format!("const BUILD = {build};\n{source}"), true)
}
