//! Text character by character, each with its place in the file.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::finding::Edit;
use crate::message::Pattern;
use crate::source::Source;

/// Stands for what is filled in: a variable, a term, a choice.
pub(crate) const OBJECT: char = '\u{fffc}';

/// A character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) c: char,
    /// Its place in the file; for what is filled in, that of the placeable.
    pub(crate) at: usize,
    /// Whether it stands in the file as itself and is the translator's text. What is
    /// filled in, code, addresses and words in another language only surround it.
    pub(crate) text: bool,
}

impl Glyph {
    /// An edit that puts `text` in its place.
    pub(crate) fn replaced(self, text: &str) -> Edit {
        Edit { start: self.at, end: self.end(), text: text.to_owned() }
    }

    /// The place after it.
    pub(crate) fn end(self) -> usize {
        self.at + self.c.len_utf8()
    }
}

/// An edit that puts `text` at a place.
pub(crate) fn inserted(at: usize, text: &str) -> Edit {
    Edit { start: at, end: at, text: text.to_owned() }
}

/// The text of a pattern, then of each variant in it.
pub(crate) fn runs(pattern: &Pattern<'_>, source: &Source) -> Vec<Vec<Glyph>> {
    let mut runs = vec![Vec::new()];
    add(pattern, source, 0, &mut runs);
    runs
}

fn add(pattern: &Pattern<'_>, source: &Source, to: usize, runs: &mut Vec<Vec<Glyph>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let start = source.offset(value);
                let glyphs = value.char_indices().map(|(at, c)| Glyph {
                    c,
                    at: start + at,
                    text: c != '\n' && c != '\r',
                });
                runs[to].extend(glyphs);
            }
            PatternElement::Placeable { expression } => {
                expression_runs(expression, source, to, runs);
            }
        }
    }
}

fn expression_runs(
    expression: &Expression<&str>,
    source: &Source,
    to: usize,
    runs: &mut Vec<Vec<Glyph>>,
) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            runs[to].push(Glyph { c: OBJECT, at: place(selector, source), text: false });
            for variant in variants {
                runs.push(Vec::new());
                let last = runs.len() - 1;
                add(&variant.value, source, last, runs);
            }
            return;
        }
    };
    let at = place(inline, source);
    match inline {
        InlineExpression::StringLiteral { value } => {
            let text = unescape_unicode_to_string(value);
            runs[to].extend(text.chars().map(|c| Glyph { c, at, text: false }));
        }
        InlineExpression::NumberLiteral { value } => {
            runs[to].extend(value.chars().map(|c| Glyph { c, at, text: false }));
        }
        InlineExpression::Placeable { expression } => {
            expression_runs(expression, source, to, runs);
        }
        _ => runs[to].push(Glyph { c: OBJECT, at, text: false }),
    }
}

/// Where an expression stands.
pub(crate) fn place(expression: &InlineExpression<&str>, source: &Source) -> usize {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            source.offset(value)
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => source.offset(id.name),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) | Expression::Select { selector: inner, .. } => {
                place(inner, source)
            }
        },
    }
}

/// The characters alone.
pub(crate) fn string(glyphs: &[Glyph]) -> String {
    glyphs.iter().map(|glyph| glyph.c).collect()
}
