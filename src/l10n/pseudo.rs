//! Pseudo-text: every letter accented and every vowel doubled, so that words that do not
//! come from a message stand out, and texts that have no room to grow break in sight.

use std::borrow::Cow;

/// Letters, and what stands for them.
const LETTERS: [(&str, &str); 2] = [
    ("abcdefghijklmnopqrstuvwxyz", "àƀçđéƒğħíĵķĺɱñóƥɋřšŧúṽŵẋýž"),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÀƁÇĐÉƑĞĦÍĴĶĹṀÑÓƤɊŘŠŦÚṼŴẊÝŽ"),
];

/// What Fluent applies to the text of every message, elements excepted.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut inside_tag = false;
    for c in text.chars() {
        inside_tag = (inside_tag || c == '<') && c != '>';
        match stand_in(c).filter(|_| !inside_tag) {
            Some(other) => {
                out.push(other);
                if "aeiouAEIOU".contains(c) {
                    out.push(other);
                }
            }
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn stand_in(c: char) -> Option<char> {
    LETTERS.iter().find_map(|(plain, accented)| accented.chars().nth(plain.find(c)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_accented_and_vowels_doubled_but_elements_stay() {
        assert_eq!(transform("Home: 12"), "Ħóóɱéé: 12");
        assert_eq!(
            transform("<a data-l10n-name=\"x\">A</a> b"),
            "<a data-l10n-name=\"x\">ÀÀ</a> ƀ"
        );
    }

    #[test]
    fn every_letter_has_a_stand_in_of_its_own() {
        for (plain, accented) in LETTERS {
            assert_eq!(accented.chars().count(), 26);
            assert!(plain.chars().all(|c| stand_in(c).is_some_and(|other| !other.is_ascii())));
        }
    }
}
