//! References to what is not there: the whole message would be shown in English.

use crate::finding::{Findings, Kind, Note};
use crate::message::Language;
use crate::uses::Uses;

/// The functions that messages can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

pub(super) fn check(language: &Language<'_>, findings: &mut Findings) {
    for (file, entry) in language.entries() {
        for part in &entry.parts {
            let uses = Uses::of(&part.pattern, file.source);
            for (name, at) in &uses.terms {
                let (id, attribute) = split(name.trim_start_matches('-'));
                let there = language.term(id).is_some_and(|term| term.part(attribute).is_some());
                if !there && !language.broken.contains(&format!("-{id}")) {
                    let text = format!(
                        "There is no term “{name}” in this language: look for the right name in terms.ftl, or add it there."
                    );
                    findings.add(file, &[entry], Note::new(Kind::Undefined, *at, text));
                }
            }
            for (name, at) in &uses.messages {
                let (id, attribute) = split(name);
                let message = language.message(id);
                let there = message.is_some_and(|message| message.part(attribute).is_some());
                if !there && !language.broken.contains(id) {
                    let text = format!(
                        "There is no message “{name}” in this language: look for the right name, or write “$” before a variable and “-” before a term."
                    );
                    findings.add(file, &[entry], Note::new(Kind::Undefined, *at, text));
                }
            }
            for (name, at) in &uses.functions {
                if !FUNCTIONS.contains(&name.as_str()) {
                    let text = format!(
                        "There is no function “{name}”: there is {}.",
                        FUNCTIONS.join(", ")
                    );
                    findings.add(file, &[entry], Note::new(Kind::Undefined, *at, text));
                }
            }
        }
    }
}

fn split(name: &str) -> (&str, Option<&str>) {
    match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    }
}
