//! Text so that the index knows its words. Pagefind takes `l’équipe` for one word and
//! `œ` for a letter of its own; `scripts/search/fold.js` does the same to queries, and
//! undoes it in what results show.

/// Marks where something was put in. Pagefind passes over it, and no text has it.
const MARK: char = '\u{2060}';

/// French words that lose their last letter before a vowel.
const ELIDED: [&str; 15] = [
    "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
    "quelqu",
];

/// Puts a mark and a space after elided words, and a mark between `o` and `e` for `œ`.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 20);
    // The word that is being read, in small letters.
    let mut word = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '’' | '\'' => {
                out.push(c);
                let next_is_word = rest.peek().is_some_and(|next| next.is_alphabetic());
                if next_is_word && ELIDED.contains(&word.as_str()) {
                    out.extend([MARK, ' ']);
                }
                word.clear();
            }
            'œ' | 'Œ' | 'æ' | 'Æ' => {
                let (first, upper) = match c {
                    'œ' => ('o', false),
                    'Œ' => ('O', true),
                    'æ' => ('a', false),
                    _ => ('A', true),
                };
                // « ŒUVRE », but « Œuvre ».
                let upper = upper && rest.peek().is_some_and(|next| next.is_uppercase());
                out.extend([first, MARK, if upper { 'E' } else { 'e' }]);
                word.push(c);
            }
            _ => {
                out.push(c);
                if c.is_alphabetic() { word.extend(c.to_lowercase()) } else { word.clear() }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn elided_words_stand_alone_and_ligatures_are_two_letters() {
        assert_eq!(fold("L’équipe qu’il"), "L’\u{2060} équipe qu’\u{2060} il");
        assert_eq!(
            fold("<p>l’œuvre d'ŒUVRE"),
            "<p>l’\u{2060} o\u{2060}euvre d'\u{2060} O\u{2060}EUVRE"
        );
    }

    #[test]
    fn other_apostrophes_stay() {
        for text in ["organization’s", "Members’ area", "aujourd’hui", "don’t", "l’ "] {
            assert_eq!(fold(text), text);
        }
    }
}
