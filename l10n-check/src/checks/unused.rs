//! Messages that no one asks for.

use std::collections::BTreeSet;

use crate::finding::{Findings, Kind, Note};
use crate::message::Language;
use crate::project::Project;
use crate::uses::Uses;

pub(super) fn check(project: &Project, languages: &[Language<'_>], findings: &mut Findings) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (file, entry) in languages.iter().flat_map(Language::entries) {
        for part in &entry.parts {
            let uses = Uses::of(&part.pattern, file.source);
            for name in uses.terms.into_keys().chain(uses.messages.into_keys()) {
                used.extend(name.split('.').next().map(str::to_owned));
            }
        }
    }
    let Some(english) = languages.first() else { return };
    for (file, entry) in english.entries() {
        let name = entry.name();
        let asked = project.site.messages.contains(entry.id) || project.literals.contains(entry.id);
        if used.contains(&name) || (!entry.term && asked) {
            continue;
        }
        let text = if entry.term {
            format!("No message refers to the term “{name}”: remove it in every language.")
        } else {
            format!(
                "Neither a page (src/site/tree.txt) nor code asks for “{name}”: remove it in every language, or correct its name."
            )
        };
        findings.add(file, &[entry], Note::new(Kind::Unused, entry.at, text));
    }
}
