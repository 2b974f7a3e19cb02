//! The A to Z of topics, instruments and tools: every page of the main menu by name.

use super::body::body;
use super::{heading, lead};
use crate::element::{Child, El, el};
use crate::l10n::{L10n, initial, lowercase, sort_key};
use crate::order::sort_by;
use crate::shell::{breadcrumb, neighbours, section_nav};
use crate::site::{Kind, Menu, Page, pages};

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let letters = letters(l10n);
    let jumps = letters.iter().map(|(letter, _)| {
        let link = el("a").attr("href", format!("#{}", anchor(*letter))).attr("rel", "external");
        el("li").with(link.with(letter.to_string()))
    });
    let jumps = el("nav")
        .class("letters")
        .attr("aria-label", l10n.text("index-letters"))
        .with(el("ul").all(jumps));
    let groups = letters.iter().map(|(letter, entries)| {
        el("section")
            .class("letter")
            .with(el("h2").attr("id", anchor(*letter)).with(letter.to_string()))
            .with(el("ul").class("letter__entries").all(entries.iter().map(|e| entry(l10n, *e))))
    });
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .all(l10n.body(page).map(|words| body(l10n, words)).unwrap_or_default())
        .with(jumps)
        .all(groups)
        .maybe(neighbours(l10n, page));
    vec![
        breadcrumb(l10n, page, None),
        el("div").class("page wrap").maybe(section_nav(l10n, page)).with(content),
    ]
}

/// A page of the index; `surroundings` is the page above, where the name alone
/// (“Overview”) would not tell.
#[derive(Clone, Copy)]
struct Entry {
    page: Page,
    surroundings: Option<Page>,
}

/// All entries, sorted as the language sorts, by initial.
fn letters(l10n: L10n) -> Vec<(char, Vec<Entry>)> {
    let listed = |page: &Page| {
        page.menu() == Menu::Main
            && *page != pages::HOME
            && page.year().is_none()
            && page.kind() != Kind::Index
            && !page.kind().is_dynamic()
    };
    let named = |page: Page| (sort_key(&l10n.text(page.id())), page);
    let mut entries: Vec<(String, Page)> = Page::all().filter(listed).map(named).collect();
    sort_by(&mut entries, Ord::cmp);
    let is_double = |at: usize| {
        let same = |other: Option<&(String, Page)>| other.is_some_and(|o| o.0 == entries[at].0);
        same(entries.get(at + 1)) || at > 0 && same(entries.get(at - 1))
    };
    let mut letters: Vec<(char, Vec<Entry>)> = Vec::new();
    for (at, (key, page)) in entries.iter().enumerate() {
        let letter = initial(key);
        if letters.last().is_none_or(|(last, _)| *last != letter) {
            letters.push((letter, Vec::new()));
        }
        let surroundings = page.parent().filter(|_| is_double(at));
        if let Some((_, entries)) = letters.last_mut() {
            entries.push(Entry { page: *page, surroundings });
        }
    }
    letters
}

fn entry(l10n: L10n, entry: Entry) -> El {
    let href = l10n.href(entry.page);
    let mut link = el("a").attr("href", href).with(l10n.name(entry.page));
    if let Some(above) = entry.surroundings {
        let name: Child = l10n.name(above);
        link = link.with(" – ").with(name);
    }
    el("li").with(link)
}

fn anchor(letter: char) -> String {
    if letter == '#' { "digits".to_owned() } else { lowercase(letter.encode_utf8(&mut [0; 4])) }
}
