//! Quotation marks.

use super::punctuation::{is, is_word};
use super::{char_after, char_before};
use crate::finding::{Kind, Note};
use crate::glyphs::Glyph;

/// Straight quotation marks; `marks` are those to write, outside and inside others.
pub(super) fn straight(glyphs: &[Glyph], marks: &Marks, notes: &mut Vec<Note>) {
    let places: Vec<usize> = (0..glyphs.len()).filter(|at| is(&glyphs[*at], '"')).collect();
    let clear = places.len().is_multiple_of(2)
        && places.chunks(2).all(|pair| opens(glyphs, pair[0]) && closes(glyphs, pair[1]));
    for pair in places.chunks(2) {
        let (open, close) = marks.at_depth(depth(glyphs, pair[0]));
        let text = format!("Straight quotation marks: write {}…{} instead.", open, close);
        let note = Note::new(Kind::Quotes, glyphs[pair[0]].at, text);
        notes.push(match pair {
            [first, last] if clear => {
                note.mended_by(vec![glyphs[*first].replaced(open), glyphs[*last].replaced(close)])
            }
            _ => note,
        });
    }
}

/// “ ” in French, outside « ».
pub(super) fn english_in_french(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    let mut at = 0;
    while at < glyphs.len() {
        let glyph = glyphs[at];
        if !(is(&glyph, '“') || is(&glyph, '”')) || depth(glyphs, at) > 0 {
            at += 1;
            continue;
        }
        let end =
            (at + 1..glyphs.len()).find(|end| matches!(glyphs[*end].c, '“' | '”' | '«' | '»'));
        let end = end.filter(|end| glyph.c == '“' && is(&glyphs[*end], '”'));
        let note =
            Note::new(Kind::Quotes, glyph.at, "English quotation marks: write « … » instead.");
        notes.push(match end {
            Some(end) => {
                let (open, close) = FRENCH.outside;
                note.mended_by(vec![glyph.replaced(open), glyphs[end].replaced(close)])
            }
            None => note,
        });
        at = end.unwrap_or(at) + 1;
    }
}

/// Opening and closing marks of a language.
pub(super) struct Marks {
    outside: (&'static str, &'static str),
    inside: (&'static str, &'static str),
}

pub(super) const FRENCH: Marks =
    Marks { outside: ("«\u{a0}", "\u{a0}»"), inside: ("“", "”") };
pub(super) const ENGLISH: Marks = Marks { outside: ("“", "”"), inside: ("‘", "’") };

impl Marks {
    fn at_depth(&self, depth: usize) -> (&'static str, &'static str) {
        if depth == 0 { self.outside } else { self.inside }
    }
}

/// How many quotations are open at a place.
fn depth(glyphs: &[Glyph], at: usize) -> usize {
    glyphs[..at].iter().fold(0, |depth, glyph| match glyph.c {
        '«' | '“' => depth + 1,
        '»' | '”' => usize::saturating_sub(depth, 1),
        _ => depth,
    })
}

fn opens(glyphs: &[Glyph], at: usize) -> bool {
    let left = char_before(glyphs, at);
    let free = left.is_whitespace()
        || matches!(left, '(' | '[' | '’' | '\'' | '«' | '“' | '/' | '–' | '—');
    free && !char_after(glyphs, at).is_whitespace()
}

fn closes(glyphs: &[Glyph], at: usize) -> bool {
    !char_before(glyphs, at).is_whitespace() && !is_word(char_after(glyphs, at))
}
