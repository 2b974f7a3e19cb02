//! Elements that can be read, and links that lead somewhere.

use super::texts;
use crate::finding::{Findings, Kind, Note};
use crate::message::Language;
use crate::tree::Site;

pub(super) fn check(language: &Language<'_>, site: &Site, findings: &mut Findings) {
    for (file, entry) in language.entries() {
        for part in &entry.parts {
            // A page's name, summary and title are plain text, as in the browser's tab.
            let plain = matches!(part.attribute, Some("summary" | "title"))
                || part.attribute.is_none() && site.pages.contains(entry.id) && !entry.term;
            for text in texts(file, part, language.code) {
                for (at, problem) in text.problems {
                    findings.add(file, &[entry], Note::new(Kind::Markup, at, problem));
                }
                for element in text.elements {
                    if plain {
                        let text = format!(
                            "{element} would be shown as it stands: “{}” is plain text. Elements stand in bodies.",
                            entry.part_name(part)
                        );
                        findings.add(file, &[entry], Note::new(Kind::Markup, element.at, text));
                    } else if element.name == "a" && !site.targets.contains(&element.value) {
                        let text = format!(
                            "“{}” is neither the id of a page (src/site/tree.txt) nor a name of src/site/links.txt: the words would be no link.",
                            element.value
                        );
                        findings.add(file, &[entry], Note::new(Kind::Link, element.at, text));
                    }
                }
            }
        }
    }
}
