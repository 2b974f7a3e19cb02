//! French typography: above all the no-break spaces, which no keyboard has.

use super::words::no_break;
use super::{NARROW, WIDE, before, char_after, char_before, numbers, punctuation, quotes, words};
use crate::finding::{Edit, Kind, Note};
use crate::glyphs::{Glyph, OBJECT, inserted};

pub(super) fn notes(glyphs: &[Glyph]) -> Vec<Note> {
    let mut notes = Vec::new();
    punctuation::apostrophes(glyphs, &mut notes);
    punctuation::dots(glyphs, &mut notes);
    punctuation::dashes(glyphs, &mut notes);
    punctuation::no_space(glyphs, ",.", &mut notes);
    quotes::straight(glyphs, &quotes::FRENCH, &mut notes);
    quotes::english_in_french(glyphs, &mut notes);
    numbers::groups(glyphs, &mut notes);
    numbers::kept_together(glyphs, &mut notes);
    words::notes(glyphs, &mut notes);
    for (at, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| glyph.text) {
        match glyph.c {
            ';' | '!' | '?' if needs_narrow(glyphs, at) => {
                notes.extend(space_before(glyphs, at, NARROW, true));
            }
            ':' if needs_colon_space(glyphs, at) => {
                // “ISO:9001” may be meant so.
                let sure = !char_after(glyphs, at).is_alphanumeric();
                notes.extend(space_before(glyphs, at, WIDE, sure));
            }
            '%' if is_percent(glyphs, at) => notes.extend(space_before(glyphs, at, WIDE, true)),
            '»' if at > 0 => notes.extend(space_before(glyphs, at, WIDE, true)),
            '«' if at + 1 < glyphs.len() => notes.extend(space_after(glyphs, at)),
            _ => {}
        }
    }
    notes
}

/// Not inside “?!” and “(?)”.
fn needs_narrow(glyphs: &[Glyph], at: usize) -> bool {
    at > 0 && !matches!(char_before(glyphs, at), '!' | '?' | '(')
}

/// Not in 10:30, ::, :) and ://
fn needs_colon_space(glyphs: &[Glyph], at: usize) -> bool {
    let (left, right) = (char_before(glyphs, at), char_after(glyphs, at));
    let time = left.is_ascii_digit() && right.is_ascii_digit();
    at > 0 && !time && left != ':' && !matches!(right, ':' | ')' | '/')
}

/// After a number; not where the sign itself is meant.
fn is_percent(glyphs: &[Glyph], at: usize) -> bool {
    let number = glyphs[..at].iter().rev().map(|glyph| glyph.c).find(|c| !c.is_whitespace());
    number.is_some_and(|c| c.is_ascii_digit() || c == OBJECT)
}

/// What to say where `space` does not stand before this mark. Mended if `sure`.
fn space_before(glyphs: &[Glyph], at: usize, space: char, sure: bool) -> Option<Note> {
    let left = before(glyphs, at)?;
    if left.c == space {
        return None;
    }
    let (mark, what) = (glyphs[at].c, name(space));
    let text = match left.c {
        c if no_break(c) => {
            format!("The no-break space before “{mark}” is another: write a {what}.")
        }
        c if c.is_whitespace() => {
            format!("The line may break before “{mark}”: write a {what} instead of the space.")
        }
        _ => format!("A {what} is missing before “{mark}”."),
    };
    let note =
        Note::new(Kind::Spaces, if left.c.is_whitespace() { left.at } else { glyphs[at].at }, text);
    if !sure {
        return Some(note);
    }
    let first =
        glyphs[..at].iter().rposition(|glyph| !glyph.c.is_whitespace()).map_or(0, |at| at + 1);
    Some(match replaced(&glyphs[first..at], glyphs[at].at, space) {
        Some(edit) => note.mended_by(vec![edit]),
        None => note,
    })
}

/// What to say where no no-break space stands after «.
fn space_after(glyphs: &[Glyph], at: usize) -> Option<Note> {
    let right = glyphs.get(at + 1)?;
    if right.c == WIDE {
        return None;
    }
    let what = name(WIDE);
    let text = match right.c {
        c if no_break(c) => format!("The no-break space after “«” is another: write a {what}."),
        c if c.is_whitespace() => {
            format!("The line may break after “«”: write a {what} instead of the space.")
        }
        _ => format!("A {what} is missing after “«”."),
    };
    let note = Note::new(Kind::Spaces, glyphs[at].at, text);
    let length = glyphs[at + 1..].iter().take_while(|glyph| glyph.c.is_whitespace()).count();
    Some(match replaced(&glyphs[at + 1..=at + length], glyphs[at].end(), WIDE) {
        Some(edit) => note.mended_by(vec![edit]),
        None => note,
    })
}

/// The edit that puts `space` in the place of these ones, or at `at` where there are
/// none. None if they do not stand side by side in the file, or a line ends there.
fn replaced(spaces: &[Glyph], at: usize, space: char) -> Option<Edit> {
    let (Some(first), Some(last)) = (spaces.first(), spaces.last()) else {
        return Some(inserted(at, &space.to_string()));
    };
    let length: usize = spaces.iter().map(|glyph| glyph.c.len_utf8()).sum();
    let together = last.end() - first.at == length && spaces.iter().all(|glyph| glyph.text);
    together.then(|| Edit { start: first.at, end: last.end(), text: space.to_string() })
}

fn name(space: char) -> &'static str {
    if space == NARROW { "narrow no-break space (U+202F)" } else { "no-break space (U+00A0)" }
}
