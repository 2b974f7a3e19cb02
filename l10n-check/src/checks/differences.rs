//! What must be the same in every language: what is filled in, and the elements.

use super::{Pair, texts};
use crate::finding::{Findings, Kind, Note};
use crate::message::{File, Part};
use crate::uses::{Names, Uses};

pub(super) fn check(pair: &Pair<'_>, code: &str, findings: &mut Findings) {
    for part in &pair.entry.parts {
        let Some(english) = pair.english.part(part.attribute) else { continue };
        let own = Uses::of(&part.pattern, pair.file.source);
        let other = Uses::of(&english.pattern, pair.english_file.source);
        let compare = Comparison { pair, part, english };
        if !pair.entry.term {
            // The parameters of a term are each language's own.
            compare.names(Kind::Variables, "variable", &own.variables, &other.variables, findings);
        }
        compare.names(Kind::Terms, "term", &own.terms, &other.terms, findings);
        compare.names(Kind::Functions, "function", &own.functions, &other.functions, findings);
        compare.names(Kind::References, "message", &own.messages, &other.messages, findings);
        let own = elements(pair.file, part, code);
        let other = elements(pair.english_file, english, code);
        compare.names(Kind::Elements, "element", &own, &other, findings);
    }
}

/// The elements that all languages share. Raised letters and words in another language
/// depend on the language.
fn elements(file: &File<'_>, part: &Part<'_>, code: &str) -> Names {
    let mut names = Names::new();
    for element in texts(file, part, code).into_iter().flat_map(|text| text.elements) {
        if !matches!(element.name, "sup" | "span") {
            names.entry(element.to_string()).or_insert(element.at);
        }
    }
    names
}

struct Comparison<'a> {
    pair: &'a Pair<'a>,
    part: &'a Part<'a>,
    english: &'a Part<'a>,
}

impl Comparison<'_> {
    fn names(&self, kind: Kind, what: &str, own: &Names, other: &Names, findings: &mut Findings) {
        let Pair { file, entry, english_file, english } = self.pair;
        let name = entry.part_name(self.part);
        let place = |at: usize| english_file.source.place(at);
        for (missing, at) in other.iter().filter(|(name, _)| !own.contains_key(*name)) {
            let text = format!(
                "“{name}” lacks the {what} {missing} that English has ({}): add it.",
                place(*at)
            );
            findings.add(file, &[entry, english], Note::new(kind, self.part.at, text));
        }
        for (extra, at) in own.iter().filter(|(name, _)| !other.contains_key(*name)) {
            let text = format!(
                "“{name}” has the {what} {extra}, which English has not ({}): remove it, or correct its name.",
                place(self.english.at)
            );
            findings.add(file, &[entry, english], Note::new(kind, *at, text));
        }
    }
}
