//! The words of the trade, in French.

use super::{Pair, texts};
use crate::finding::{Findings, Kind, Note};
use crate::glyphs::Glyph;
use crate::message::Language;
use crate::render::{Pick, rendered};
use crate::tables::{Rule, Tables, find_words};

pub(super) fn check(
    pair: &Pair<'_>,
    english: &Language<'_>,
    tables: &Tables,
    findings: &mut Findings,
) {
    let Pair { file, entry, english: counterpart, .. } = pair;
    for part in &entry.parts {
        let Some(other) = counterpart.part(part.attribute) else { continue };
        let source = normal(rendered(english, &other.pattern, Pick::All).chars(), true);
        let about = |rule: &&Rule| {
            rule.english.iter().any(|term| find_words(&source, &term.to_lowercase(), 0).is_some())
        };
        let rules: Vec<&Rule> = tables.glossary.iter().filter(about).collect();
        if rules.is_empty() {
            continue;
        }
        for text in texts(file, part, "fr") {
            for rule in &rules {
                for (at, wrong) in wrong(rule, &text.glyphs) {
                    let text = format!(
                        "“{}” is “{}” in French and not “{wrong}”.",
                        rule.english.first().map_or("", String::as_str),
                        rule.french.first().map_or("", String::as_str)
                    );
                    findings.add(file, &[entry], Note::new(Kind::Glossary, at, text));
                }
            }
        }
    }
}

/// The forbidden renderings in a text, with their places.
fn wrong<'a>(rule: &'a Rule, glyphs: &[Glyph]) -> Vec<(usize, &'a str)> {
    let exact = normal(glyphs.iter().map(|glyph| glyph.c), false);
    let lower = normal(glyphs.iter().map(|glyph| glyph.c), true);
    let allowed: Vec<_> = rule
        .allowed
        .iter()
        .flat_map(|phrase| {
            let length = phrase.chars().count();
            all(&lower, &phrase.to_lowercase()).map(move |at| at..at + length).collect::<Vec<_>>()
        })
        .collect();
    let mut found = Vec::new();
    for forbidden in &rule.forbidden {
        // Where only the capitals are wrong, they tell right from wrong.
        let small = forbidden.to_lowercase();
        let by_capitals = rule.french.iter().any(|right| right.to_lowercase().contains(&small));
        let (text, wanted) =
            if by_capitals { (&exact, forbidden.clone()) } else { (&lower, small) };
        let places = all(text, &wanted).filter(|at| {
            let covered = allowed.iter().any(|range| range.contains(at));
            !covered && glyphs.get(*at).is_some_and(|glyph| glyph.text)
        });
        found.extend(places.filter_map(|at| Some((glyphs.get(at)?.at, forbidden.as_str()))));
    }
    found
}

fn all<'a>(text: &'a [char], wanted: &'a str) -> impl Iterator<Item = usize> + use<'a> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = find_words(text, wanted, from)?;
        from = at + 1;
        Some(at)
    })
}

/// Characters one to one, with ordinary spaces and apostrophes, in small letters if
/// `lower`.
fn normal(text: impl Iterator<Item = char>, lower: bool) -> Vec<char> {
    text.map(|c| match c {
        '\u{a0}' | '\u{202f}' | '\n' => ' ',
        '\'' => '’',
        c if lower => c.to_lowercase().next().unwrap_or(c),
        c => c,
    })
    .collect()
}
