//! The tree, its words and its feeds, exhaustively.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use wco::feeds::{Source, needed_feeds};
use wco::l10n::markup::{Block, Inline, Tag, blocks, inlines, plain};
use wco::l10n::{FluentArgs, L10n};
use wco::prerender::Input;
use wco::site::{Lang, Menu, Page, Place, external_url, pages};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn input() -> Input {
    Input::read(root()).unwrap()
}

fn words(input: &Input, lang: Lang) -> L10n {
    L10n::new(lang, input.catalog)
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found
}

#[test]
fn the_main_menu_has_165_pages_in_six_sections_of_up_to_four_levels() {
    let main: Vec<Page> = Page::all()
        .filter(|page| *page != pages::HOME && page.menu() == Menu::Main)
        .filter(|page| !page.kind().is_dynamic())
        .collect();
    assert_eq!(main.len(), 165);
    let sections: Vec<&str> =
        main.iter().filter(|page| page.depth() == 1).map(|page| page.id()).collect();
    assert_eq!(sections, ["about", "media", "services", "topics", "tfa", "events"]);
    assert_eq!(main.iter().map(|page| page.depth()).max(), Some(4));
}

#[test]
fn the_pages_outside_the_menu_are_there() {
    for id in [
        "home",
        "sitemap",
        "contact",
        "faq",
        "search",
        "sign-in",
        "register",
        "change-password",
        "reset-password",
        "site-notice",
        "accessibility",
        "media-news-item",
        "events-event",
        "meetings",
    ] {
        assert!(Page::from_id(id).is_some(), "{id}");
    }
}

#[test]
fn every_file_of_words_can_be_read() {
    let input = input();
    for lang in Lang::all() {
        for file in files(&root().join("locales").join(lang.code()), "ftl") {
            let text = fs::read_to_string(&file).unwrap();
            let problems = input.catalog.add(lang, "again", text);
            assert!(problems.is_empty(), "{}: {problems:?}", file.display());
        }
    }
}

#[test]
fn every_page_has_a_name_a_title_of_its_own_and_a_short_summary_in_every_language() {
    let input = input();
    for lang in Lang::all() {
        let l10n = words(&input, lang);
        let mut summaries = BTreeMap::new();
        for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
            let at = format!("{} {}", lang.code(), page.id());
            let name = input.catalog.find(lang, page.id(), None, &FluentArgs::new());
            assert_eq!(name.map(|name| name.lang), Some(lang), "{at} has no name");
            assert_eq!(l10n.title(page).lang, lang, "{at}: title");
            let summary = l10n.summary(page);
            assert_eq!(summary.lang, lang, "{at} has no summary");
            assert!(
                summary.text.chars().count() <= 160,
                "{at}: {} characters",
                summary.text.chars().count()
            );
            assert_eq!(
                inlines(&summary.text),
                [Inline::Text(summary.text.clone())],
                "{at}: markup"
            );
            if let Some(other) = summaries.insert(summary.text, page.id()) {
                panic!("{at} has the summary of {other}");
            }
        }
        assert!(input.catalog.take_misses().is_empty());
    }
}

fn pieces(blocks: &[Block]) -> Vec<&Inline> {
    fn walk<'a>(inlines: &'a [Inline], found: &mut Vec<&'a Inline>) {
        for piece in inlines {
            found.push(piece);
            if let Inline::Element(_, inner) = piece {
                walk(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => walk(text, &mut found),
            Block::List(items) => items.iter().for_each(|item| walk(item, &mut found)),
            Block::Facts(facts) => facts.iter().for_each(|(term, value)| {
                walk(term, &mut found);
                walk(value, &mut found);
            }),
        }
    }
    found
}

#[test]
fn every_link_in_every_body_leads_somewhere_and_nothing_is_left_as_code() {
    let input = input();
    for lang in Lang::all() {
        let l10n = words(&input, lang);
        for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
            let Some(body) = l10n.body(page) else { continue };
            let at = format!("{} {}", lang.code(), page.id());
            let blocks = blocks(&body.text);
            for piece in pieces(&blocks) {
                match piece {
                    Inline::Element(Tag::Link(name), inner) => {
                        let known = Page::from_id(name).is_some_and(|p| !p.kind().is_dynamic())
                            || external_url(name, lang).is_some();
                        assert!(known, "{at} links to “{name}”, which is neither page nor address");
                        assert!(!plain(inner).trim().is_empty(), "{at}: link “{name}” has no text");
                    }
                    Inline::Text(text) => {
                        assert!(!text.contains('<'), "{at}: “{text}” looks like markup");
                    }
                    Inline::Element(..) => {}
                }
            }
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists_and_every_message_is_named() {
    let input = input();
    let mut code = String::new();
    for file in files(&root().join("src"), "rs") {
        let text = fs::read_to_string(file).unwrap();
        code.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
    }
    let mut asked = BTreeSet::new();
    for start in [".text(\"", ".view(\"", ".text_with(\"", ".view_with(\""] {
        asked.extend(code.split(start).skip(1).filter_map(|rest| rest.split('"').next()));
    }
    assert!(asked.contains("breadcrumb") && asked.contains("date-long"), "{asked:?}");
    for id in asked {
        let found = has_message("en", id);
        assert!(found, "the code asks for “{id}”, which is no message");
    }
    let mut known: BTreeSet<String> = Page::all().map(|page| page.id().to_owned()).collect();
    known.extend(Page::all().map(|page| page.message().to_owned()));
    for lang in Lang::all() {
        for (file, id) in messages(lang.code()) {
            let used = known.contains(&id) || code.contains(&format!("\"{id}\""));
            assert!(used, "{}: nothing uses “{id}”", file.display());
        }
    }
    drop(input);
}

fn messages(code: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for file in files(&root().join("locales").join(code), "ftl") {
        for line in fs::read_to_string(&file).unwrap().lines() {
            let Some((id, _)) = line.split_once(" =") else { continue };
            if id.starts_with(|c: char| c.is_ascii_lowercase()) {
                found.push((file.clone(), id.to_owned()));
            }
        }
    }
    found
}

fn has_message(code: &str, id: &str) -> bool {
    messages(code).iter().any(|(_, known)| known == id)
}

/// fluent-bundle keeps terms and messages in one table.
#[test]
fn no_term_has_the_name_of_a_message_and_none_is_defined_twice() {
    for lang in Lang::all() {
        let mut seen = BTreeMap::new();
        for file in files(&root().join("locales").join(lang.code()), "ftl") {
            for line in fs::read_to_string(&file).unwrap().lines() {
                let Some((id, _)) = line.split_once(" =") else { continue };
                if !id.starts_with(|c: char| c.is_ascii_lowercase() || c == '-') {
                    continue;
                }
                let id = id.trim_start_matches('-').to_owned();
                if let Some(other) = seen.insert(id.clone(), file.clone()) {
                    panic!("“{id}” stands in {} and in {other:?}", file.display());
                }
            }
        }
    }
}

#[test]
fn feeds_hold_the_same_items_in_every_language_and_their_addresses_are_places() {
    let input = input();
    for source in Source::all() {
        let english = input.feed(Lang::ENGLISH, source);
        assert!(!english.items.is_empty());
        for lang in Lang::all() {
            let feed = input.feed(lang, source);
            assert_eq!(feed.left_out, 0, "{source:?} {}", lang.code());
            let ids = |feed: &wco::feeds::Feed| -> Vec<String> {
                feed.items.iter().map(|item| item.id.clone()).collect()
            };
            assert_eq!(ids(feed), ids(english), "{source:?} {}", lang.code());
            for (item, same) in feed.items.iter().zip(&english.items) {
                assert_eq!(item.date_published, same.date_published, "{}", item.id);
                assert_eq!(item.tags, same.tags, "{}", item.id);
                if source != Source::Highlights {
                    assert!(item.date().is_some(), "{}", item.id);
                    let place = item.place().unwrap_or_else(|| panic!("{} has no place", item.id));
                    assert_eq!(place.lang, lang, "{}", item.id);
                    let own = needed_feeds(&place);
                    let found = !place.page.kind().is_dynamic() || own == [source];
                    assert!(found, "{} stands in {source:?}, its page looks in {own:?}", item.id);
                    for other in Lang::all().filter(|other| *other != lang) {
                        let there = item.translation(other).unwrap();
                        let known = input
                            .feed(other, source)
                            .items
                            .iter()
                            .any(|i| i.place() == Some(there.clone()));
                        assert!(known, "{}: {} is no item", item.id, there.href());
                    }
                } else if let Some(page) = &item.wco.page {
                    assert!(Page::from_id(page).is_some(), "{}: “{page}” is no page", item.id);
                }
            }
        }
    }
}

#[test]
fn news_stand_newest_first() {
    let input = input();
    for lang in Lang::all() {
        let dates: Vec<_> = input.feed(lang, Source::News).items.iter().map(|i| i.date()).collect();
        assert!(dates.is_sorted_by(|a, b| a >= b));
    }
}

#[test]
fn dates_are_written_out_in_each_language() {
    let input = input();
    let french = Lang::from_code("fr").unwrap();
    let cases = [
        ("2024-03-01", "1 March 2024", "1er mars 2024"),
        ("2024-08-22", "22 August 2024", "22 août 2024"),
        ("2009-12-11", "11 December 2009", "11 décembre 2009"),
    ];
    for (iso, english, in_french) in cases {
        let date = wco::l10n::Date::parse(iso).unwrap();
        assert_eq!(date.long(words(&input, Lang::ENGLISH)), english);
        assert_eq!(date.long(words(&input, french)), in_french);
    }
}

#[test]
fn every_place_knows_its_counterparts() {
    for page in Page::all().filter(|page| !page.kind().is_dynamic()) {
        for lang in Lang::all() {
            let there = Place::new(lang, page);
            assert_eq!(Place::from_path(&there.href()), Some(there));
        }
    }
}

#[test]
fn every_page_of_text_has_at_least_60_words_and_none_that_another_has() {
    let input = input();
    for lang in Lang::all() {
        let l10n = words(&input, lang);
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let text_pages = Page::all()
            .filter(|page| *page != pages::HOME && page.year().is_none())
            .filter(|page| !page.kind().is_dynamic());
        for page in text_pages {
            let at = format!("{} {}", lang.code(), page.id());
            let body = l10n.body(page).unwrap_or_else(|| panic!("{at} has no body"));
            let mut count = 0;
            for block in blocks(&body.text) {
                let text = match &block {
                    Block::Heading { text, .. } | Block::Paragraph(text) => plain(text),
                    Block::List(items) => items.iter().map(|i| plain(i) + " ").collect(),
                    Block::Facts(facts) => {
                        facts.iter().map(|(t, v)| format!("{} {} ", plain(t), plain(v))).collect()
                    }
                };
                count += text.split_whitespace().count();
                if matches!(block, Block::Paragraph(_))
                    && let Some(other) = seen.insert(text.clone(), page.id())
                {
                    panic!("{at} and {other} share “{text}”");
                }
            }
            assert!(count >= 60, "{at} has {count} words");
        }
    }
}
