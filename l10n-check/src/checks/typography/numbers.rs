//! Numbers in French.

use super::punctuation::is;
use super::{NARROW, WIDE, char_after, char_before};
use crate::finding::{Kind, Note};
use crate::glyphs::{Glyph, string};

/// Groups of thousands, by a comma or by a space that lines break at.
pub(super) fn groups(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    let mut at = 0;
    while at < glyphs.len() {
        let end = number_end(glyphs, at);
        if end > at {
            group(glyphs, at, end, notes);
        }
        at = end.max(at + 1);
    }
}

/// Whether the digits and single signs from `at` to `end` are groups of thousands.
fn group(glyphs: &[Glyph], at: usize, end: usize, notes: &mut Vec<Note>) {
    let number = &glyphs[at..end];
    // After groups by spaces, a comma begins the decimals.
    let space = number.iter().position(|glyph| glyph.c.is_whitespace());
    let comma = number.iter().position(|glyph| glyph.c == ',');
    let number = match (space, comma) {
        (Some(space), Some(comma)) if space < comma => &number[..comma],
        _ => number,
    };
    let parts: Vec<&[Glyph]> = number.split(|glyph| !glyph.c.is_ascii_digit()).collect();
    let (Some((first, others)), true) = (parts.split_first(), glyphs[at].text) else { return };
    let thousands = !others.is_empty()
        && (1..=3).contains(&first.len())
        && others.iter().all(|part| part.len() == 3);
    // “+32 2 209” is a telephone.
    if !thousands || matches!(char_before(glyphs, at), '+' | '.' | '/' | '-') {
        return;
    }
    let start = number[0].at;
    if number.iter().any(|glyph| is(glyph, ',')) {
        let text = "A comma is for decimals in French: group thousands by a narrow no-break space (U+202F).";
        notes.push(Note::new(Kind::Number, start, text));
    } else {
        let spaces: Vec<_> = number.iter().filter(|glyph| is(glyph, ' ')).collect();
        if !spaces.is_empty() {
            let text = "The line may break inside this number: group thousands by a narrow no-break space (U+202F).";
            let edits = spaces.iter().map(|glyph| glyph.replaced(&NARROW.to_string())).collect();
            notes.push(Note::new(Kind::Spaces, start, text).mended_by(edits));
        }
    }
}

/// The end of the digits from `at`, with single spaces or commas between them.
fn number_end(glyphs: &[Glyph], at: usize) -> usize {
    let digit = |at: usize| glyphs.get(at).is_some_and(|glyph| glyph.c.is_ascii_digit());
    let sign = |at: usize| glyphs.get(at).is_some_and(|g| matches!(g.c, ' ' | ',' | NARROW | WIDE));
    let mut end = at;
    while digit(end) || (end > at && sign(end) && digit(end + 1)) {
        end += 1;
    }
    end
}

/// What stands before a number or a name, on one line with it.
const LEADS: [&str; 7] = ["n°", "N°", "M.", "MM.", "Mme", "Mmes", "Mlle"];

/// A number and its unit, “n°” and its number, “M.” and its name: on one line.
pub(super) fn kept_together(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    for (at, space) in glyphs.iter().enumerate().filter(|(_, glyph)| is(glyph, ' ')) {
        let right = char_after(glyphs, at);
        let start = glyphs[..at].iter().rposition(|g| !(g.c.is_alphabetic() || ".°".contains(g.c)));
        let word = string(&glyphs[start.map_or(0, |start| start + 1)..at]);
        let unit = char_before(glyphs, at).is_ascii_digit() && "€$£‰°".contains(right);
        let lead = LEADS.contains(&word.as_str())
            && (if word.ends_with('°') { right.is_ascii_digit() } else { right.is_uppercase() });
        if unit || lead {
            let what = if unit {
                "A number and its unit".into()
            } else {
                format!("“{word}” and what it goes with")
            };
            let text =
                format!("{what} stay on one line: put a no-break space (U+00A0) between them.");
            let edits = vec![space.replaced(&WIDE.to_string())];
            notes.push(Note::new(Kind::Spaces, space.at, text).mended_by(edits));
        }
    }
}
