//! Mends what needs no judgement.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::finding::Edit;
use crate::project::Project;

/// How often the files are gone through at most: one repair can show the next.
const ROUNDS: usize = 8;

/// Mends the files of the project in this folder: only bytes that a finding's edits name
/// are changed. Tells how many repairs each file had.
///
/// # Errors
///
/// In words, where a file cannot be read or written.
pub fn mend(root: &Path) -> Result<BTreeMap<String, usize>, String> {
    let mut repairs = BTreeMap::new();
    for _ in 0..ROUNDS {
        let project = Project::read(root)?;
        let findings = project.check().findings;
        let mut changed = false;
        for (path, text) in project.texts() {
            let own = findings.iter().filter(|finding| finding.file == path);
            let (mended, count) = apply(text, own.map(|finding| finding.edits.as_slice()));
            if mended != text {
                fs::write(root.join(path), mended).map_err(|e| format!("{path}: {e}"))?;
                *repairs.entry(path.to_owned()).or_default() += count;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    Ok(repairs)
}

/// The text after every repair that touches none before it, and how many they were. The
/// edits of one repair, as both quotation marks of a pair, go together or not at all.
fn apply<'a>(text: &str, repairs: impl Iterator<Item = &'a [Edit]>) -> (String, usize) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut count = 0;
    let touch = |a: &Edit, b: &Edit| a.start <= b.end && b.start <= a.end;
    for repair in repairs.filter(|repair| !repair.is_empty()) {
        let known = repair.iter().all(|edit| text.get(edit.start..edit.end).is_some());
        if known && !repair.iter().any(|edit| taken.iter().any(|other| touch(edit, other))) {
            taken.extend(repair);
            count += 1;
        }
    }
    taken.sort();
    let mut mended = text.to_owned();
    for edit in taken.into_iter().rev() {
        mended.replace_range(edit.start..edit.end, &edit.text);
    }
    (mended, count)
}
