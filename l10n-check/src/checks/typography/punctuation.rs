//! Apostrophes, ellipses and dashes: what French and English share.

use super::{char_after, char_before};
use crate::finding::{Edit, Kind, Note};
use crate::glyphs::{Glyph, OBJECT};

/// Straight apostrophes.
pub(super) fn apostrophes(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    // Once one opens a quotation, another may close it: that takes a reader.
    let quotation = (0..glyphs.len()).any(|at| {
        glyphs[at].c == '\'' && !is_word(char_before(glyphs, at)) && is_word(char_after(glyphs, at))
    });
    for (at, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| is(glyph, '\'')) {
        let (left, right) = (char_before(glyphs, at), char_after(glyphs, at));
        let inside = left.is_alphabetic() && (is_word(right) || right == '«');
        let possessive = left.is_alphabetic() && !quotation;
        let after_object = left == OBJECT && right.is_alphabetic();
        let text = "Straight apostrophe: write ’ instead (U+2019).";
        let note = Note::new(Kind::Apostrophe, glyph.at, text);
        notes.push(if inside || possessive || after_object {
            note.mended_by(vec![glyph.replaced("’")])
        } else {
            note
        });
    }
}

/// Three dots.
pub(super) fn dots(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    let mut at = 0;
    while at < glyphs.len() {
        let count = glyphs[at..].iter().take_while(|glyph| is(glyph, '.')).count();
        if count >= 3 {
            let (first, last) = (glyphs[at], glyphs[at + count - 1]);
            let text = "Three dots: write the ellipsis … instead (U+2026).";
            let note = Note::new(Kind::Dots, first.at, text);
            // Only three that stand side by side in the file, without a tag in between.
            notes.push(if count == 3 && last.end() - first.at == 3 {
                let edit = Edit { start: first.at, end: last.end(), text: "…".to_owned() };
                note.mended_by(vec![edit])
            } else {
                note
            });
        }
        at += count.max(1);
    }
}

/// A hyphen between spaces.
pub(super) fn dashes(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    for (at, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| is(glyph, '-')) {
        let alone =
            char_before(glyphs, at).is_whitespace() && char_after(glyphs, at).is_whitespace();
        if alone && at > 0 && at + 1 < glyphs.len() {
            let text = "“ - ” stands for a dash: write – instead (U+2013). A list begins every line with “- ”.";
            notes.push(Note::new(Kind::Dash, glyph.at, text));
        }
    }
}

/// A space before punctuation that has none.
pub(super) fn no_space(glyphs: &[Glyph], marks: &str, notes: &mut Vec<Note>) {
    for (at, glyph) in glyphs.iter().enumerate() {
        let mark = glyph.text && marks.contains(glyph.c);
        let after = char_after(glyphs, at);
        // “.NET”, “:)” and “ ...” are something else.
        let ends = !matches!(glyph.c, '.' | ':') || after.is_whitespace();
        if mark && ends && at > 0 && char_before(glyphs, at).is_whitespace() {
            let text = format!("No space before “{}”: remove it.", glyph.c);
            notes.push(Note::new(Kind::Spaces, glyph.at, text));
        }
    }
}

/// Whether this is the translator’s own `c`.
pub(super) fn is(glyph: &Glyph, c: char) -> bool {
    glyph.text && glyph.c == c
}

/// A letter, a digit, or what is filled in.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == OBJECT
}
