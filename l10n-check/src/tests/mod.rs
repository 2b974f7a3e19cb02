//! Each check on a little project with one thing broken.

mod differences;
mod fix;
mod ids;
mod markup;
mod syntax;
mod typography;
mod wording;

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Finding, Project, Report};

/// A project in a folder of its own, without a finding until a test breaks it.
struct Scratch {
    root: PathBuf,
}

const FILES: [(&str, &str); 13] = [
    ("locales/languages.toml", "[[language]]\ncode = \"en\"\n\n[[language]]\ncode = \"fr\"\n"),
    (
        "locales/en/terms.ftl",
        "-wco = WCO\n-wco-name = World Customs Organization\n-hs = Harmonized System\n",
    ),
    (
        "locales/fr/terms.ftl",
        "-wco = OMD\n-wco-name = Organisation mondiale des douanes\n-hs =\n    { $form ->\n       *[bare] Système harmonisé\n        [of] du Système harmonisé\n    }\n",
    ),
    (
        "locales/en/navigation.ftl",
        "home = { -wco-name }\nabout = About Us\nabout-year = 2024\nitem = Item\n",
    ),
    (
        "locales/fr/navigation.ftl",
        "home = { -wco-name }\nabout = À propos\nabout-year = 2024\nitem = Article\n",
    ),
    (
        "locales/en/about.ftl",
        "# A page\nabout-page =\n    .summary = What the { -wco } does, and the { -hs }.\n    .body =\n        A <strong>first</strong> paragraph, with <a data-l10n-name=\"ext-x\">a link</a>.\n\n        ## Heading\n\n        - one\n        - two\n\n        Founded :: 1952\n",
    ),
    (
        "locales/fr/about.ftl",
        "# A page\nabout-page =\n    .summary = Ce que fait l’{ -wco }\u{202f}; à propos { -hs(form: \"of\") }.\n    .body =\n        Un <strong>1<sup>er</sup></strong> paragraphe, avec <a data-l10n-name=\"ext-x\">un lien</a> vers «\u{a0}<span lang=\"en\">that's it</span>\u{a0}»\u{a0}: 98\u{a0}%\u{202f}!\n\n        ## Titre\n\n        - un\n        - deux\n\n        Fondée :: 1952\n",
    ),
    (
        "locales/en/common.ftl",
        "# How many.\n# Variables:\n#   $count (Number) - how many there are\nitems =\n    { $count ->\n        [one] { $count } item\n       *[other] { $count } items, { NUMBER($count) }\n    }\nother = { items }, “quoted”: that’s 5,000…\nyear-page = Year\nnews-year-page = News\n",
    ),
    (
        "locales/fr/common.ftl",
        "# How many.\n# Variables:\n#   $count (Number) - how many there are\nitems =\n    { $count ->\n        [one] { $count } élément\n       *[other] { $count } éléments, { NUMBER($count) }\n    }\nother = { items }, «\u{a0}cité\u{a0}»\u{a0}: 5\u{202f}000 à 10:30, CLiKC! a https://x.org/?a=b;c...\nyear-page = Année\nnews-year-page = Actualités\n",
    ),
    (
        "src/site/tree.txt",
        "# Pages\nhome  home\n  about  section  words=about\n    about-year  news-year year=2024\n    item  news-item  menu=none\n",
    ),
    ("src/site/links.txt", "ext-x https://example.org/\n"),
    ("src/main.rs", "fn main() { words(\"other\", \"year-page\", \"x\", \"y\"); }\n"),
    ("src/other.rs", "// \"comment\"\n#[cfg(test)]\nmod tests { const A: &str = \"tested\"; }\n"),
];

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("l10n-check-{}-{number}", std::process::id());
        let scratch = Self { root: std::env::temp_dir().join(name) };
        for (path, text) in FILES {
            scratch.write(path, text);
        }
        scratch
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Puts `new` in the place of `old`, which is there once.
    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "{old} in {path}");
        self.write(path, &text.replace(old, new));
    }

    fn append(&self, path: &str, more: &str) {
        self.write(path, &(self.text(path) + more));
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.root.join(path)).unwrap();
    }

    fn report(&self) -> Report {
        Project::read(&self.root).unwrap().check()
    }

    /// `file:line:column kind` of every finding, the file without `locales/`.
    fn found(&self) -> Vec<String> {
        self.report().findings.iter().map(short).collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn short(finding: &Finding) -> String {
    let Finding { file, line, column, kind, .. } = finding;
    format!("{}:{line}:{column} {}", file.trim_start_matches("locales/"), kind.name())
}

#[test]
fn a_clean_project_has_no_finding() {
    let report = Scratch::new().report();
    assert_eq!(report.findings, []);
    let table = report.coverage.text();
    assert!(table.lines().last().unwrap().ends_with("13 / 13 100%"), "{table}");
}

#[test]
fn the_table_counts_messages_and_attributes() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/navigation.ftl", "about = À propos\n", "");
    scratch.replace(
        "locales/fr/about.ftl",
        "    .summary = Ce que fait l’{ -wco }\u{202f}; à propos { -hs(form: \"of\") }.\n",
        "",
    );
    let coverage = scratch.report().coverage;
    assert_eq!(coverage.languages, ["fr"]);
    let rows: Vec<_> =
        coverage.rows.iter().map(|r| (r.file.as_str(), r.total, r.translated[0])).collect();
    assert_eq!(
        rows,
        [
            ("about.ftl", 2, 1),
            ("common.ftl", 4, 4),
            ("navigation.ftl", 4, 3),
            ("terms.ftl", 3, 3),
            ("together", 13, 11),
        ]
    );
    assert_eq!(
        coverage.markdown().lines().collect::<Vec<_>>(),
        [
            "| file | fr | |",
            "|---|--:|--:|",
            "| about.ftl | 1 / 2 | 50% |",
            "| common.ftl | 4 / 4 | 100% |",
            "| navigation.ftl | 3 / 4 | 75% |",
            "| terms.ftl | 3 / 3 | 100% |",
            "| together | 11 / 13 | 84% |",
        ]
    );
}

#[test]
fn a_comment_switches_a_kind_off() {
    let scratch = Scratch::new();
    scratch.append("locales/en/common.ftl", "x = Words...\ny = More...\n");
    scratch.append("locales/fr/common.ftl", "x = Mots...\ny = Encore...\n");
    let all = [
        "en/common.ftl:12:10 dots",
        "en/common.ftl:13:9 dots",
        "fr/common.ftl:12:9 dots",
        "fr/common.ftl:13:11 dots",
    ];
    assert_eq!(scratch.found(), all);
    scratch.replace("locales/fr/common.ftl", "x =", "# l10n-ignore: dots, same\nx =");
    scratch.replace(
        "locales/en/common.ftl",
        "y =",
        "# l10n-ignore: typography - for a reason\ny =",
    );
    assert_eq!(scratch.found(), ["en/common.ftl:12:10 dots", "fr/common.ftl:14:11 dots"]);
    let text = scratch.text("locales/fr/common.ftl");
    scratch.write("locales/fr/common.ftl", &format!("### l10n-ignore: dots\n\n{text}"));
    scratch.replace("locales/en/common.ftl", "x =", "# l10n-ignore: dot\nx =");
    assert_eq!(scratch.found(), ["en/common.ftl:12:16 comment", "en/common.ftl:13:10 dots"]);
}

#[test]
fn without_english_there_is_nothing_to_compare() {
    let scratch = Scratch::new();
    fs::remove_dir_all(scratch.root.join("locales/en")).unwrap();
    assert!(Project::read(&scratch.root).unwrap_err().contains("no .ftl files"));
}

#[test]
fn other_languages_have_no_rules_of_typography() {
    let scratch = Scratch::new();
    for file in ["terms", "navigation", "about", "common"] {
        let text = scratch.text(&format!("locales/en/{file}.ftl"));
        scratch.write(&format!("locales/es/{file}.ftl"), &text);
    }
    scratch.replace("locales/es/navigation.ftl", "About Us", "Sobre nosotros...");
    assert!(
        scratch.found().iter().all(|found| found.starts_with("es/") && found.ends_with("same"))
    );
}
