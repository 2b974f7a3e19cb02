//! Bodies have the same blocks in every language.

use super::{Pair, body_blocks};
use crate::finding::{Findings, Kind, Note};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let Pair { file, entry, english_file, english } = pair;
    for part in entry.parts.iter().filter(|part| part.is_body()) {
        let Some(counterpart) = english.part(part.attribute) else { continue };
        let own = body_blocks(file, part);
        let other = body_blocks(english_file, counterpart);
        let same = own.iter().zip(&other).take_while(|(a, b)| a.shape == b.shape).count();
        let name = entry.part_name(part);
        let number = same + 1;
        let (at, text) = match (own.get(same), other.get(same)) {
            (None, None) => continue,
            (Some(one), Some(two)) => (
                one.at,
                format!(
                    "Block {number} of “{name}” is {}; in English ({}) it is {}. A blank line separates blocks.",
                    one.shape,
                    english_file.source.place(two.at),
                    two.shape
                ),
            ),
            (Some(one), None) => (
                one.at,
                format!(
                    "“{name}” goes on with {}, where English ends ({}).",
                    one.shape,
                    english_file.source.place(counterpart.at)
                ),
            ),
            (None, Some(two)) => (
                part.at,
                format!(
                    "“{name}” ends after {same} blocks; in English {} follows ({}).",
                    two.shape,
                    english_file.source.place(two.at)
                ),
            ),
        };
        findings.add(file, &[entry, english], Note::new(Kind::Blocks, at, text));
    }
}
