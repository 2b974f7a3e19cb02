//! How much of the words each language has.

use std::fmt::Write as _;

use crate::message::Language;

/// How much is translated, by file.
#[derive(Debug)]
pub struct Coverage {
    /// The languages besides English.
    pub languages: Vec<String>,
    /// Every file of English, then all together.
    pub rows: Vec<Row>,
}

/// The texts of a file: messages and their attributes.
#[derive(Debug)]
pub struct Row {
    /// The file inside the language's folder; “together” for the last row.
    pub file: String,
    /// How many there are in English.
    pub total: usize,
    /// How many of them each language has.
    pub translated: Vec<usize>,
}

impl Coverage {
    pub(crate) fn of(languages: &[Language<'_>]) -> Self {
        let Some((english, others)) = languages.split_first() else {
            return Self { languages: Vec::new(), rows: Vec::new() };
        };
        let mut together =
            Row { file: "together".into(), total: 0, translated: vec![0; others.len()] };
        let mut rows = Vec::new();
        for file in &english.files {
            let has = |language: &Language<'_>| {
                file.entries
                    .iter()
                    .filter_map(|entry| Some((entry, language.same(entry)?.1)))
                    .flat_map(|(entry, other)| entry.parts.iter().map(move |part| (part, other)))
                    .filter(|(part, other)| other.part(part.attribute).is_some())
                    .count()
            };
            let row = Row {
                file: file.source.name.clone(),
                total: file.entries.iter().map(|entry| entry.parts.len()).sum(),
                translated: others.iter().map(has).collect(),
            };
            together.total += row.total;
            for (sum, more) in together.translated.iter_mut().zip(&row.translated) {
                *sum += more;
            }
            rows.push(row);
        }
        rows.push(together);
        Self { languages: others.iter().map(|language| language.code.to_owned()).collect(), rows }
    }

    /// The table for a terminal.
    pub fn text(&self) -> String {
        let width = self.rows.iter().map(|row| row.file.len()).max().unwrap_or_default();
        let mut table = format!("{:<width$}", "Translated");
        for language in &self.languages {
            let _ = write!(table, "  {language:>16}");
        }
        for row in &self.rows {
            let _ = write!(table, "\n{:<width$}", row.file);
            for translated in &row.translated {
                let cell = format!("{translated} / {}", row.total);
                let _ = write!(table, "  {cell:>11} {:>3}%", percent(*translated, row.total));
            }
        }
        table.push('\n');
        table
    }

    /// The table in Markdown.
    pub fn markdown(&self) -> String {
        let mut table = String::from("| file |");
        for language in &self.languages {
            let _ = write!(table, " {language} | |");
        }
        table.push_str("\n|---|");
        table.push_str(&"--:|--:|".repeat(self.languages.len()));
        for row in &self.rows {
            let _ = write!(table, "\n| {} |", row.file);
            for translated in &row.translated {
                let percent = percent(*translated, row.total);
                let _ = write!(table, " {translated} / {} | {percent}% |", row.total);
            }
        }
        table.push('\n');
        table
    }
}

/// Rounded down, so that 100 means all.
fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}
