//! What is longer than its place.

use crate::finding::{Findings, Kind, Note};
use crate::message::{Entry, Language, Part};
use crate::render::{Pick, rendered};
use crate::tree::Site;

/// What search engines show of a description, and what fits on cards.
const SUMMARY: usize = 160;
/// What menus have room for.
const NAME: usize = 100;
/// The file with the names of pages.
const NAMES: &str = "navigation.ftl";

pub(super) fn check(
    language: &Language<'_>,
    english: &Language<'_>,
    site: &Site,
    findings: &mut Findings,
) {
    for (file, entry) in language.entries() {
        let counterpart = english.same(entry).map(|(_, entry)| entry);
        let stated = limit(entry).or_else(|| counterpart.and_then(limit));
        for part in &entry.parts {
            let own = match part.attribute {
                Some("summary") => Some(SUMMARY),
                None if file.source.name == NAMES && site.pages.contains(entry.id) => Some(NAME),
                _ => None,
            };
            let Some(most) = stated.filter(|_| is_meant(entry, part)).or(own) else { continue };
            let length = rendered(language, &part.pattern, Pick::Longest).chars().count();
            if length > most {
                let text = format!(
                    "“{}” is {length} characters long, at most {most} fit: shorten it by {}.",
                    entry.part_name(part),
                    length - most
                );
                findings.add(file, &[entry], Note::new(Kind::Length, part.at, text));
            }
        }
    }
}

/// Whether a limit in the comment is about this part: the text of a message; its
/// attributes, except for bodies, where it has none.
fn is_meant(entry: &Entry<'_>, part: &Part<'_>) -> bool {
    part.attribute.is_none() || (entry.part(None).is_none() && !part.is_body())
}

/// The number of “At most N characters” in the comment.
fn limit(entry: &Entry<'_>) -> Option<usize> {
    let comment = entry.comment.join(" ").to_lowercase();
    comment.split("at most ").skip(1).find_map(|rest| {
        let mut words = rest.split_whitespace();
        let number = words.next()?.parse().ok()?;
        words.next()?.starts_with("character").then_some(number)
    })
}
