//! Sorting words as a reader of a Latin-script language expects: accents, case and
//! punctuation do not matter. Written out here, since the prerenderer and every browser
//! must sort alike.

use super::case::{is_word, lowercase, uppercase};

/// What a text is sorted by.
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in lowercase(text).chars() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => key.push('a'),
            'æ' => key.push_str("ae"),
            'ç' => key.push('c'),
            'è' | 'é' | 'ê' | 'ë' => key.push('e'),
            'ì' | 'í' | 'î' | 'ï' => key.push('i'),
            'ñ' => key.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => key.push('o'),
            'œ' => key.push_str("oe"),
            'ù' | 'ú' | 'û' | 'ü' => key.push('u'),
            'ý' | 'ÿ' => key.push('y'),
            c if is_word(c) => key.push(c),
            // A gap sorts before any letter; several are one.
            _ if !key.is_empty() && !key.ends_with(' ') => key.push(' '),
            _ => {}
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The letter under which a text stands in an index, `#` for digits.
pub fn initial(key: &str) -> char {
    let first = key.chars().next().unwrap_or('#');
    if first.is_ascii_digit() || !is_word(first) {
        return '#';
    }
    uppercase(first.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        let mut words =
            ["Événements", "Évaluation", "evidence", "Etat", "Œuvre", "Origine", "offre"];
        words.sort_by_key(|word| sort_key(word));
        assert_eq!(
            words,
            ["Etat", "Évaluation", "Événements", "evidence", "Œuvre", "offre", "Origine"]
        );
        assert_eq!(sort_key("« À propos » de l’OMD"), "a propos de l omd");
    }

    #[test]
    fn initials_are_plain_capitals() {
        assert_eq!(initial(&sort_key("Éthique")), 'E');
        assert_eq!(initial(&sort_key("2024")), '#');
        assert_eq!(initial(""), '#');
    }
}
