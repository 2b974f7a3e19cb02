//! What was perhaps forgotten: text that is the same as in English.

use super::Pair;
use crate::finding::{Findings, Kind, Note};
use crate::message::Language;
use crate::render::{Pick, rendered};
use crate::tables::{Tables, find_words};

/// Up to so many letters, words are often the same by chance.
const LETTERS: usize = 3;

pub(super) fn check(
    pair: &Pair<'_>,
    language: &Language<'_>,
    english: &Language<'_>,
    tables: &Tables,
    findings: &mut Findings,
) {
    let Pair { file, entry, english: counterpart, .. } = pair;
    let meant = |comment: &[&str]| comment.iter().any(|line| line.trim().starts_with("Same in "));
    if meant(&entry.comment) || meant(&counterpart.comment) {
        return;
    }
    for part in &entry.parts {
        let Some(other) = counterpart.part(part.attribute) else { continue };
        let text = rendered(language, &part.pattern, Pick::All);
        if text == rendered(english, &other.pattern, Pick::All) && letters(&text, tables) > LETTERS
        {
            let text = format!(
                "“{}” is the same as in English: translate it, or write “# Same in {}” above it if that is meant.",
                entry.part_name(part),
                name(language.code)
            );
            findings.add(file, &[entry, counterpart], Note::new(Kind::Same, part.at, text));
        }
    }
}

/// How many letters there are besides names that never vary and what is filled in.
fn letters(text: &str, tables: &Tables) -> usize {
    let mut left: Vec<char> = Vec::new();
    let mut inside = false;
    for c in text.chars() {
        inside = (inside || c == '{') && c != '}';
        left.push(if inside { ' ' } else { c });
    }
    for name in &tables.names {
        while let Some(at) = find_words(&left, name, 0) {
            left[at..at + name.chars().count()].fill(' ');
        }
    }
    left.into_iter().filter(|c| c.is_alphabetic()).count()
}

/// The language’s name in English.
fn name(code: &str) -> &str {
    match code {
        "ar" => "Arabic",
        "de" => "German",
        "es" => "Spanish",
        "fr" => "French",
        "pt" => "Portuguese",
        "ru" => "Russian",
        _ => code,
    }
}
