//! English typography.

use super::{punctuation, quotes};
use crate::finding::Note;
use crate::glyphs::Glyph;

pub(super) fn notes(glyphs: &[Glyph]) -> Vec<Note> {
    let mut notes = Vec::new();
    punctuation::apostrophes(glyphs, &mut notes);
    punctuation::dots(glyphs, &mut notes);
    punctuation::dashes(glyphs, &mut notes);
    punctuation::no_space(glyphs, ",;:!?.", &mut notes);
    quotes::straight(glyphs, &quotes::ENGLISH, &mut notes);
    notes
}
