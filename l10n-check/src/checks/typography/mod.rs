//! Typography: French rules for French, English ones for English, none for others.

mod english;
mod french;
mod numbers;
mod punctuation;
mod quotes;
mod words;

use super::texts;
use crate::finding::Findings;
use crate::glyphs::{Glyph, string};
use crate::message::Language;
use crate::tables::{Tables, find_words};

/// What stands between a number’s groups, and before ; ! and ?
const NARROW: char = '\u{202f}';
/// What stands before : and %, and inside « ».
const WIDE: char = '\u{a0}';

pub(super) fn check(language: &Language<'_>, tables: &Tables, findings: &mut Findings) {
    let rules = match language.code {
        "en" => english::notes,
        "fr" => french::notes,
        _ => return,
    };
    for (file, entry) in language.entries() {
        for part in &entry.parts {
            for text in texts(file, part, language.code) {
                let mut glyphs = text.glyphs;
                leave_out_names(&mut glyphs, tables);
                leave_out_addresses(&mut glyphs);
                for note in rules(&glyphs) {
                    findings.add(file, &[entry], note);
                }
            }
        }
    }
}

/// Names have their own typography.
fn leave_out_names(glyphs: &mut [Glyph], tables: &Tables) {
    let text: Vec<char> = glyphs.iter().map(|glyph| glyph.c).collect();
    for name in &tables.names {
        let length = name.chars().count();
        let mut from = 0;
        while let Some(at) = find_words(&text, name, from) {
            glyphs[at..at + length].iter_mut().for_each(|glyph| glyph.text = false);
            from = at + length;
        }
    }
}

/// Web and mail addresses are no text.
fn leave_out_addresses(glyphs: &mut [Glyph]) {
    for word in glyphs.split_mut(|glyph| glyph.c.is_whitespace()) {
        let text = string(word);
        let mail = text.split_once('@').is_some_and(|(_, host)| host.contains('.'));
        if text.contains("://") || text.starts_with("www.") || mail {
            word.iter_mut().for_each(|glyph| glyph.text = false);
        }
    }
}

/// The glyph before, if there is one.
fn before(glyphs: &[Glyph], at: usize) -> Option<Glyph> {
    glyphs.get(at.checked_sub(1)?).copied()
}

/// The character before, or a blank at the beginning.
fn char_before(glyphs: &[Glyph], at: usize) -> char {
    before(glyphs, at).map_or('\n', |glyph| glyph.c)
}

/// The character after, or a blank at the end.
fn char_after(glyphs: &[Glyph], at: usize) -> char {
    glyphs.get(at + 1).map_or('\n', |glyph| glyph.c)
}
