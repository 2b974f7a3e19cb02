//! The tables beside this program: names that never vary, and the glossary.

use crate::tree::content;

/// Names and glossary.
#[derive(Debug)]
pub(crate) struct Tables {
    /// Names that are the same in every language, the longest first.
    pub(crate) names: Vec<String>,
    pub(crate) glossary: Vec<Rule>,
}

/// What the French of an English term must not be.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The English term, in its forms.
    pub(crate) english: Vec<String>,
    /// What it is in French, in its forms.
    pub(crate) french: Vec<String>,
    /// What it is not.
    pub(crate) forbidden: Vec<String>,
    /// Phrases in which a forbidden rendering is right.
    pub(crate) allowed: Vec<String>,
}

impl Tables {
    /// The tables as they are kept with the program.
    pub(crate) fn of_the_site() -> Self {
        Self::read(include_str!("../names.txt"), include_str!("../glossary.tsv"))
    }

    pub(crate) fn read(names: &str, glossary: &str) -> Self {
        let mut names: Vec<String> = content(names).map(|line| line.trim().to_owned()).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
        Self { names, glossary: content(glossary).map(Rule::read).collect() }
    }
}

impl Rule {
    /// `English | more    French    forbidden | more    allowed | more`, by tabulators.
    fn read(line: &str) -> Self {
        let mut columns = line.split('\t').map(|column| {
            let parts = column.split('|').map(|part| part.trim().to_owned());
            parts.filter(|part| !part.is_empty()).collect::<Vec<String>>()
        });
        let mut next = || columns.next().unwrap_or_default();
        Self { english: next(), french: next(), forbidden: next(), allowed: next() }
    }
}

/// Where `wanted` stands in `text` as a word of its own or in the plural, from `from`.
pub(crate) fn find_words(text: &[char], wanted: &str, from: usize) -> Option<usize> {
    let wanted: Vec<char> = wanted.chars().collect();
    let letter = |at: usize| text.get(at).is_some_and(|c| c.is_alphanumeric());
    (from..(text.len() + 1).saturating_sub(wanted.len())).find(|&at| {
        let end = at + wanted.len();
        let plural = text.get(end).is_some_and(|c| matches!(c, 's' | 'S')) && !letter(end + 1);
        text[at..end] == wanted[..]
            && (at == 0 || !letter(at - 1) || !letter(at))
            && (!letter(end) || plural || !letter(end - 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_of_the_site_can_be_read() {
        let tables = Tables::of_the_site();
        assert!(tables.names.iter().any(|name| name == "CLiKC!"));
        for rule in tables.glossary {
            assert!(!rule.english.is_empty() && !rule.french.is_empty(), "{rule:?}");
            assert!(!rule.forbidden.is_empty(), "{rule:?}");
            for right in &rule.french {
                let text: Vec<char> = right.chars().collect();
                let wrong = rule.forbidden.iter().find(|w| find_words(&text, w, 0).is_some());
                assert_eq!(wrong, None, "in {right}");
            }
        }
    }

    #[test]
    fn words_are_found_as_words() {
        let text: Vec<char> = "les banques, banque".chars().collect();
        assert_eq!(find_words(&text, "banque", 0), Some(4));
        assert_eq!(find_words(&text, "banque", 5), Some(13));
        assert_eq!(find_words(&text, "ban", 0), None);
        assert_eq!(find_words(&text, "anque", 0), None);
        assert_eq!(find_words(&['a'], "abc", 0), None);
    }
}
