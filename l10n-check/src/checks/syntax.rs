//! What cannot be read, or is read as something else than was meant.

use fluent_syntax::ast::{Expression, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::finding::{Findings, Kind, Note};
use crate::message::{Entry, File, Language, Pattern};

pub(super) fn check(language: &Language<'_>, findings: &mut Findings) {
    for file in &language.files {
        for error in &file.errors {
            findings.add_to(file.source, unreadable(file, error));
        }
        for entry in &file.entries {
            for part in &entry.parts {
                for at in variants_on_one_line(file, &part.pattern) {
                    let text = format!(
                        "This variant stands in the text of the one before it, so that “{}” shows it as it is: each variant begins a line of its own.",
                        entry.part_name(part)
                    );
                    findings.add_to(file.source, Note::new(Kind::Syntax, at, text));
                }
            }
        }
    }
}

const TAB: &str = "A tab indents this line: write four spaces instead.";

/// What is broken, where the parser gave up, and how to mend it.
fn unreadable(file: &File<'_>, error: &ParserError) -> Note {
    let (start, junk) = file.junk(error);
    let name = |text: &str| text.split(['=', '\n']).next().unwrap_or_default().trim().to_owned();
    let trimmed = junk.trim_start();
    let Some(attribute) = trimmed.strip_prefix('.') else {
        let at = stumble(file, error, 0);
        let at_margin = at == start || matches!(error.kind, ErrorKind::ExpectedToken('='));
        let advice = match junk.chars().next() {
            Some('\t') => TAB.to_owned(),
            Some('#') => "A comment begins with “# ”, “## ” or “### ”, and its text.".to_owned(),
            _ => advice(&error.kind, at_margin),
        };
        let text = format!("“{}” cannot be read and is left out. {advice}", name(junk));
        return Note::new(Kind::Syntax, at, text);
    };
    if junk.starts_with('\t') {
        let text = format!("“.{}” cannot be read and is left out. {TAB}", name(attribute));
        return Note::new(Kind::Syntax, start, text);
    }
    // The parser does not say what is wrong with an attribute: read it as a message.
    let from = start + (junk.len() - trimmed.len()) + 1;
    let own = parser::parse(attribute).err().and_then(|(_, errors)| errors.into_iter().next());
    let own = own.filter(|error| error.slice.as_ref().is_some_and(|slice| slice.start == 0));
    let (at, advice) = match own {
        Some(error) => (stumble(file, &error, from), advice(&error.kind, false)),
        None => (from, advice(&error.kind, true)),
    };
    let message = file.entries.iter().rev().find(|entry| entry.at < start);
    let text = format!(
        "“.{}” of “{}” cannot be read, and it and what follows it are left out. {advice}",
        name(attribute),
        message.map(Entry::name).unwrap_or_default()
    );
    Note::new(Kind::Syntax, at, text)
}

/// Where the parser gave up. What it missed belongs to the end of the line before, if it
/// went on over empty lines to look for it.
fn stumble(file: &File<'_>, error: &ParserError, from: usize) -> usize {
    let at = from + error.pos.start;
    let before = file.source.text.get(..at).unwrap_or_default();
    match error.kind {
        ErrorKind::ExpectedToken('=') => at,
        ErrorKind::ExpectedToken(_) | ErrorKind::MissingValue => before.trim_end().len(),
        _ => at,
    }
}

fn advice(kind: &ErrorKind, at_margin: bool) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } if at_margin => {
            "This line begins at the margin, where a message begins with its id and “=”. If it goes on with the text above, indent it by four spaces.".into()
        }
        ErrorKind::ExpectedToken('}') => {
            "A “{” is not closed: write “}” here, or { \"{\" } above to show a brace.".into()
        }
        ErrorKind::ExpectedToken(token) => format!("“{token}” is missing here."),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "End the line after “->”: each variant, and the “}” at the end, begins a line of its own.".into()
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('0') => {
            "A number is missing here.".into()
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "A name is missing here: it begins with a letter, a to z, right after “$”, “-”, “.” or “[”.".into()
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "It has no text: write it after “=”, or on the next lines, indented by four spaces.".into()
        }
        ErrorKind::MissingDefaultVariant => {
            "No variant is the default: write “*” before the last one, as in “*[other]”. Each variant, and the “}” at the end, begins a line of its own.".into()
        }
        ErrorKind::MultipleDefaultVariants => {
            "Two variants have the “*” of the default: leave it to one.".into()
        }
        ErrorKind::MissingValue => {
            "The text is missing: write it, or { \"\" } where there is to be none.".into()
        }
        ErrorKind::UnbalancedClosingBrace => {
            "A “}” closes nothing: remove it, or write { \"}\" } to show a brace. In a choice, each variant and the “}” at the end begin a line of their own.".into()
        }
        ErrorKind::UnterminatedStringLiteral => {
            "A quotation mark inside { } is not closed on its line.".into()
        }
        ErrorKind::ForbiddenCallee => {
            "Functions have names in capitals, as NUMBER($count); a term with parameters begins with “-”.".into()
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "Before “->” stands a variable, as in { $count -> …".into()
        }
        ErrorKind::TermAttributeAsPlaceable => {
            "The attribute of a term cannot be shown: write the term without it.".into()
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            "Parameters are written (name: \"value\"), each once.".into()
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "After “\\” inside quotation marks stands “\\”, “\"”, or u and four digits, as in \\u00A0.".into()
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            "Inside { } stands a $variable, a -term, the id of a message, or \"text\"; to show a brace, write { \"{\" }.".into()
        }
    }
}

/// Places of `[key]` inside a variant: a variant that was meant to be the next.
fn variants_on_one_line(file: &File<'_>, pattern: &Pattern<'_>) -> Vec<usize> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element
        else {
            continue;
        };
        for variant in variants {
            found.extend(variants_on_one_line(file, &variant.value));
            for element in &variant.value.elements {
                if let PatternElement::TextElement { value } = element
                    && let Some(at) = variant_key(value)
                {
                    found.push(file.source.offset(value) + at);
                }
            }
        }
    }
    found
}

/// Where a text has `*[key]`, or `[key]` with a key of plurals.
fn variant_key(text: &str) -> Option<usize> {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    text.match_indices('[').find_map(|(at, _)| {
        let key = text[at + 1..].split_once(']')?.0.trim();
        let default = text[..at].ends_with('*');
        let named =
            PLURALS.contains(&key) || !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit());
        let name = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (named || default && name).then_some(if default { at - 1 } else { at })
    })
}
