//! Comments that translators need, and what comments switch off.

use crate::finding::{Findings, Kind, Note};
use crate::message::{Language, ignored_names};
use crate::uses::Uses;

pub(super) fn check(language: &Language<'_>, findings: &mut Findings) {
    for (file, entry) in language.entries().filter(|(_, entry)| !entry.term) {
        let mut variables: Vec<String> = entry
            .parts
            .iter()
            .flat_map(|part| Uses::of(&part.pattern, file.source).variables.into_keys())
            .collect();
        variables.sort();
        variables.dedup();
        for variable in variables {
            if !entry.comment.iter().any(|line| explains(line, &variable)) {
                let text = format!(
                    "The comment above “{}” does not explain {variable}: add a line “#   {variable} (String) - what it is”, with String or Number.",
                    entry.name()
                );
                findings.add(file, &[entry], Note::new(Kind::Comment, entry.at, text));
            }
        }
    }
    for file in &language.files {
        for line in &file.comments {
            for name in ignored_names(line).filter(|name| Kind::named(name).is_empty()) {
                let text = format!(
                    "There is no kind of finding “{name}” to ignore: l10n-check --help lists them."
                );
                findings
                    .add_to(file.source, Note::new(Kind::Comment, file.source.offset(name), text));
            }
        }
    }
}

/// Whether a line of a comment is `$name (Type) - what it is`.
fn explains(line: &str, variable: &str) -> bool {
    line.trim()
        .strip_prefix(variable)
        .and_then(|rest| rest.strip_prefix(" (")?.split_once(')'))
        .and_then(|(kind, rest)| Some((kind, rest.trim_start().strip_prefix(['-', '–'])?)))
        .is_some_and(|(kind, meaning)| !kind.is_empty() && !meaning.trim().is_empty())
}
