//! Messages and attributes that one language has and the other has not.

use std::collections::BTreeMap;

use crate::finding::{Findings, Kind, Note};
use crate::message::{Entry, File, Language};

/// Two messages of one name, in all files of a language: only the last is shown.
pub(super) fn duplicates(language: &Language<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<&str, (&File<'_>, &Entry<'_>)> = BTreeMap::new();
    for (file, entry) in language.entries() {
        let mut attributes: BTreeMap<&str, usize> = BTreeMap::new();
        for part in &entry.parts {
            let Some(name) = part.attribute else { continue };
            if let Some(first) = attributes.insert(name, part.at) {
                let text = format!(
                    "“{}” is there already in line {}: keep one of the two.",
                    entry.part_name(part),
                    file.source.position(first).0
                );
                findings.add(file, &[entry], Note::new(Kind::Duplicate, part.at, text));
            }
        }
        let Some((first_file, first)) = seen.get(entry.id) else {
            seen.insert(entry.id, (file, entry));
            continue;
        };
        let (name, place) = (entry.name(), first_file.source.place(first.at));
        let text = if first.term == entry.term {
            format!("“{name}” is there already ({place}): keep one of the two.")
        } else {
            format!(
                "“{name}” and “{}” ({place}) differ only by the “-” of a term: give one of them another name.",
                first.name()
            )
        };
        findings.add(file, &[entry, first], Note::new(Kind::Duplicate, entry.at, text));
    }
}

/// What `language` lacks, what it has too much, and what it has elsewhere.
pub(super) fn differences(
    language: &Language<'_>,
    english: &Language<'_>,
    findings: &mut Findings,
) {
    for file in &english.files {
        missing(file, language, findings);
    }
    for (file, entry) in language.entries() {
        let name = entry.name();
        let Some((english_file, counterpart)) = english.same(entry) else {
            if !english.broken.contains(&name) {
                let text = format!("“{name}” is not in English any more: remove it.");
                findings.add(file, &[entry], Note::new(Kind::Obsolete, entry.at, text));
            }
            continue;
        };
        if english_file.source.name != file.source.name {
            let text = format!(
                "“{name}” is in {} in English: move it to locales/{}/{}.",
                english_file.source.path, language.code, english_file.source.name
            );
            findings.add(file, &[entry, counterpart], Note::new(Kind::Misplaced, entry.at, text));
        }
        if !language.broken.contains(&name) && !english.broken.contains(&name) {
            attributes(file, entry, english_file, counterpart, findings);
        }
    }
}

/// The messages of an English file that `language` lacks.
fn missing(english: &File<'_>, language: &Language<'_>, findings: &mut Findings) {
    let name = &english.source.name;
    let Some(file) = language.file(name) else {
        let lacking = english.entries.iter().filter(|entry| language.same(entry).is_none());
        let count = lacking.filter(|entry| !entry.ignored.contains(&Kind::Missing)).count();
        if count > 0 && !english.ignored.contains(&Kind::Missing) {
            let text = format!(
                "The file is missing, and with it {count} message{}: copy {} and translate it.",
                if count == 1 { "" } else { "s" },
                english.source.path
            );
            let path = format!("locales/{}/{name}", language.code);
            findings.add_absent(path, Kind::Missing, text);
        }
        return;
    };
    // Where it would stand: below its predecessor in English.
    let mut before: Option<&Entry<'_>> = None;
    for entry in &english.entries {
        match language.same(entry) {
            Some((at, found)) if at.source.name == *name => before = Some(found),
            Some(_) => {}
            None if language.broken.contains(&entry.name()) => {}
            None => {
                let below = before.map(|b| format!(" below “{}”", b.name())).unwrap_or_default();
                let text = format!(
                    "“{}” is missing{below}: copy it from {} and translate it.",
                    entry.name(),
                    english.source.place(entry.at)
                );
                let at = before.map_or(0, |entry| entry.at);
                findings.add(file, &[entry], Note::new(Kind::Missing, at, text));
            }
        }
    }
}

fn attributes(
    file: &File<'_>,
    entry: &Entry<'_>,
    english_file: &File<'_>,
    english: &Entry<'_>,
    findings: &mut Findings,
) {
    let what = |attribute: Option<&str>| {
        attribute.map_or("text after “=”".to_owned(), |attribute| format!("“.{attribute}”"))
    };
    for part in english.parts.iter().filter(|part| entry.part(part.attribute).is_none()) {
        let text = format!(
            "“{}” lacks its {}: copy it from {} and translate it.",
            entry.name(),
            what(part.attribute),
            english_file.source.place(part.at)
        );
        findings.add(file, &[entry, english], Note::new(Kind::Missing, entry.at, text));
    }
    // A term may have attributes of its own, as a gender: they are never shown.
    for part in entry.parts.iter().filter(|part| english.part(part.attribute).is_none()) {
        if !entry.term {
            let text = format!(
                "“{}” has no {} in English: remove it.",
                entry.name(),
                what(part.attribute)
            );
            findings.add(file, &[entry, english], Note::new(Kind::Obsolete, part.at, text));
        }
    }
}
