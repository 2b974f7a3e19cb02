//! What the prerenderer does with good and bad input.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use wco::l10n::Mode;
use wco::prerender::{Options, Report, run};
use wco::site::{Kind, Lang, Page, Place};

/// A copy of everything that the prerenderer reads, to be spoilt.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("wco-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for part in ["locales", "public", "scripts", "styles"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.join(part));
        }
        fs::create_dir_all(folder.join("dist")).unwrap();
        let frame = "<html lang=\"en\"><head><!-- prerender:head --><meta name=\"trunk\" content=\"/wco-1.js /wco-1_bg.wasm\" /></head><body><!-- prerender:body --></body></html>";
        fs::write(folder.join("dist/index.html"), frame).unwrap();
        Self { folder }
    }

    fn change(&self, file: &str, change: impl Fn(String) -> String) {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let changed = change(text.clone());
        assert_ne!(text, changed, "{file} was to be changed");
        fs::write(path, changed).unwrap();
    }

    fn run(&self) -> Result<Report, String> {
        self.run_as(Mode::Plain)
    }

    fn run_as(&self, mode: Mode) -> Result<Report, String> {
        let options = Options {
            release: false,
            source: self.folder.clone(),
            target: self.folder.join("dist"),
            origin: "https://example.org".to_owned(),
            mode,
        };
        run(&options).map_err(|failure| failure.to_string())
    }

    /// All English feeds, as they are on disk.
    fn feeds(&self) -> String {
        let folder = fs::read_dir(self.folder.join("public/feeds/en")).unwrap();
        folder.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }

    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join("dist").join(path)).unwrap()
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, to).map(|_| ()).unwrap() }
    }
}

#[test]
fn good_input_makes_every_page_without_a_word_of_complaint() {
    let project = Project::new("good");
    let report = project.run().unwrap();
    assert!(report.pages > 2 * 165, "{}", report.pages);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    assert!(report.misses.is_empty(), "{:?}", report.misses);
}

#[test]
fn a_page_is_complete() {
    let project = Project::new("page");
    project.run().unwrap();
    let page = project.page("fr/a-propos/secretaire-general/index.html");
    for part in [
        "<html lang=\"fr\" dir=\"ltr\"",
        "<title>Secrétaire général – À propos de l’OMD – Organisation mondiale des douanes</title>",
        "<link rel=\"canonical\" href=\"https://example.org/fr/a-propos/secretaire-general/\">",
        "hreflang=\"en\" href=\"https://example.org/en/about-us/secretary-general/\"",
        "hreflang=\"x-default\" href=\"https://example.org/\"",
        "<meta property=\"og:title\"",
        "\"@type\":\"BreadcrumbList\"",
        "aria-current=\"page\"",
    ] {
        assert!(page.contains(part), "no {part}");
    }
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn the_sitemap_dates_items_and_lists_and_nothing_else() {
    let project = Project::new("dates");
    project.run().unwrap();
    let sitemap = project.page("sitemap.xml");
    let date = |path: &str| {
        let address = format!("<loc>https://example.org{path}</loc>");
        let (_, entry) = sitemap.split_once(&address).unwrap_or_else(|| panic!("no {path}"));
        let entry = entry.split("</url>").next().unwrap_or_default();
        entry.split_once("<lastmod>").map(|(_, rest)| rest[..10].to_owned())
    };
    let item = "/en/media/newsroom/2024/successful-conclusion-wco-mena-regional-heads-customs/";
    assert_eq!(date(item).as_deref(), Some("2024-03-05"));
    assert_eq!(date("/fr/medias/salle-de-presse/2024/").as_deref(), Some("2024-03-05"));
    assert!(date("/en/media/newsroom/2009/").is_some_and(|day| day.starts_with("2009-")));
    assert_eq!(date("/en/about-us/secretary-general/"), None);
}

#[test]
fn a_second_run_over_its_own_output_writes_the_same() {
    let project = Project::new("again");
    project.run().unwrap();
    let first = project.page("en/index.html");
    project.run().unwrap();
    assert_eq!(project.page("en/index.html"), first);
}

#[test]
fn a_broken_message_is_named_by_file_and_line_and_english_stands_in() {
    let project = Project::new("broken-message");
    project.change("locales/fr/common.ftl", |text| {
        text.replace("menu-close = Fermer le menu", "menu-close = { $oops")
    });
    let report = project.run().unwrap();
    let told = report.problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(told.contains("fr/common.ftl:") && told.contains("menu-close"), "{told}");
    let missing: Vec<&str> = report.misses.iter().map(|miss| miss.id.as_str()).collect();
    assert!(missing.contains(&"menu-close"), "{missing:?}");
    let page = project.page("fr/index.html");
    assert!(page.contains("aria-label=\"Close the menu\""));
    assert!(page.contains("\"incomplete\":[\"fr\"]"));
}

#[test]
fn what_stands_in_for_missing_words_is_marked_as_english() {
    let project = Project::new("missing-message");
    project.change("locales/fr/navigation.ftl", |text| text.replace("\nfaq = FAQ\n", "\n"));
    project.run().unwrap();
    assert!(project.page("fr/index.html").contains("<span lang=\"en\" dir=\"ltr\">FAQ</span>"));
}

#[test]
fn a_message_that_english_lacks_fails_with_the_page_and_its_name() {
    let project = Project::new("no-english");
    project.change("locales/en/about.ftl", |text| {
        text.replace("\nabout-secretary-general-page =", "\nsomething-else =")
    });
    let failure = project.run().unwrap_err();
    assert!(failure.contains("about-secretary-general-page"), "{failure}");
    assert!(failure.contains("/en/about-us/"), "{failure}");
}

#[test]
fn a_missing_file_of_words_is_like_its_missing_messages() {
    let project = Project::new("no-file");
    fs::remove_file(project.folder.join("locales/fr/tfa.ftl")).unwrap();
    let report = project.run().unwrap();
    assert!(report.misses.iter().any(|miss| miss.id == "tfa-history-page.summary"));
}

#[test]
fn a_feed_that_is_none_fails_with_its_file() {
    for (name, text) in [("html", "<!doctype html>"), ("cut", "{\"version\": \"https://json")] {
        let project = Project::new(&format!("feed-{name}"));
        project.change("public/feeds/fr/news.json", |_| text.to_owned());
        let failure = project.run().unwrap_err();
        assert!(failure.contains("public/feeds/fr/news.json"), "{failure}");
    }
}

#[test]
fn a_bad_item_is_left_out_and_named() {
    let project = Project::new("bad-item");
    project.change("public/feeds/en/news.json", |text| {
        text.replacen("\"id\": \"", "\"id\": 7, \"was\": \"", 1)
    });
    let report = project.run().unwrap();
    let told = report.warnings.join("\n");
    assert!(told.contains("public/feeds/en/news.json: item 1: "), "{told}");
}

/// Every visible word comes from a message: in pseudo-text no plain letter is left, but in
/// what is no message: feeds, and the languages' own names.
#[test]
fn no_word_is_written_in_the_code() {
    let project = Project::new("pseudo");
    project.run_as(Mode::Pseudo).unwrap();
    let feeds = project.feeds();
    let mut pages = 0;
    for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
        let html = project.page(&Place::new(Lang::ENGLISH, page).file());
        let body = html.split("<div id=\"site\">").nth(1).unwrap().split("<script").next().unwrap();
        for text in texts(body) {
            let name = Lang::all()
                .any(|lang| text.contains(lang.data().name) || text.contains(lang.data().read_in));
            let plain = text.chars().any(|c| c.is_ascii_alphabetic());
            // A single letter heads a part of the A to Z.
            let letter = page.kind() == Kind::Index && text.chars().count() == 1;
            let fed = || feeds.contains(&json(&text));
            assert!(!plain || name || letter || fed(), "{}: “{text}” is in no message", page.id());
        }
        pages += 1;
    }
    assert!(pages > 165);
}

/// The texts between elements, and of the attributes that are read out or shown.
fn texts(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        found.push(text.trim().to_owned());
        for name in ["aria-label", "placeholder", "title", "alt"] {
            let value = tag.split(&format!(" {name}=\"")).nth(1).and_then(|v| v.split('"').next());
            found.extend(value.map(str::to_owned));
        }
    }
    found.retain(|text| !text.is_empty());
    let plain =
        |text: String| text.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    found.into_iter().map(plain).collect()
}

/// Text as it stands in JSON.
fn json(text: &str) -> String {
    text.replace('"', "\\\"")
}
