//! The checks: each module has those of one sort.

mod comments;
mod differences;
mod glossary;
mod ids;
mod length;
mod links;
mod same;
mod structure;
mod syntax;
mod typography;
mod undefined;
mod unused;

use crate::blocks::{Block, blocks, line};
use crate::elements::{self, Text};
use crate::finding::Findings;
use crate::glyphs::runs;
use crate::message::{Entry, File, Language, Part};
use crate::project::Project;

/// A message of a language and its counterpart in English.
struct Pair<'a> {
    file: &'a File<'a>,
    entry: &'a Entry<'a>,
    english_file: &'a File<'a>,
    english: &'a Entry<'a>,
}

/// Runs them all. `languages` has English first.
pub(crate) fn run(project: &Project, languages: &[Language<'_>], findings: &mut Findings) {
    let Some((english, others)) = languages.split_first() else { return };
    for language in languages {
        syntax::check(language, findings);
        ids::duplicates(language, findings);
        undefined::check(language, findings);
        comments::check(language, findings);
        links::check(language, &project.site, findings);
        typography::check(language, &project.tables, findings);
        length::check(language, english, &project.site, findings);
    }
    for language in others {
        ids::differences(language, english, findings);
        for (file, entry) in language.entries() {
            let Some((english_file, counterpart)) = english.same(entry) else { continue };
            let pair = Pair { file, entry, english_file, english: counterpart };
            differences::check(&pair, language.code, findings);
            structure::check(&pair, findings);
            same::check(&pair, language, english, &project.tables, findings);
            if language.code == "fr" {
                glossary::check(&pair, english, &project.tables, findings);
            }
        }
    }
    unused::check(project, languages, findings);
}

/// The texts of a part, apart from their elements: those of a body block by block, any
/// other whole, then each variant of a choice.
fn texts(file: &File<'_>, part: &Part<'_>, code: &str) -> Vec<Text> {
    let runs = runs(&part.pattern, file.source);
    let mut texts = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        if part.is_body() && index == 0 {
            let parts = blocks(run).into_iter().flat_map(|block| block.texts);
            texts.extend(parts.map(|text| elements::read(&text, code)));
        } else {
            texts.push(elements::read(&line(run), code));
        }
    }
    texts
}

/// The blocks of a body.
fn body_blocks(file: &File<'_>, part: &Part<'_>) -> Vec<Block> {
    runs(&part.pattern, file.source).first().map(|run| blocks(run)).unwrap_or_default()
}
