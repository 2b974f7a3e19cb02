//! Small letters and capitals. The browser's own in the browser: the tables of all
//! scripts are a fair part of what each visitor would download.

/// The text in small letters, by Unicode's default mapping.
#[cfg(target_arch = "wasm32")]
pub fn lowercase(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// The text in small letters, by Unicode's default mapping.
#[cfg(not(target_arch = "wasm32"))]
pub fn lowercase(text: &str) -> String {
    text.to_lowercase()
}

/// The text in capitals, by Unicode's default mapping.
#[cfg(target_arch = "wasm32")]
pub fn uppercase(text: &str) -> String {
    js_sys::JsString::from(text).to_upper_case().into()
}

/// The text in capitals, by Unicode's default mapping.
#[cfg(not(target_arch = "wasm32"))]
pub fn uppercase(text: &str) -> String {
    text.to_uppercase()
}

/// Whether a character belongs to words: neither a gap nor punctuation. Told without
/// tables for the blocks that the languages of the site use.
pub fn is_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        // Latin-1's signs; general, supplemental and ideographic punctuation.
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | 'º' | 'µ'),
        '×' | '÷' | '،' | '؛' | '؟' => false,
        '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{303f}' => false,
        '\u{2190}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits_of_any_script() {
        for word in ["Évaluation", "œuvre", "2024", "straße", "محكمة", "税関"] {
            assert!(word.chars().all(is_word), "{word}");
        }
        let rest = " ’–…«»\u{a0}\u{202f}.,;:!?()/&·×،؟→";
        assert!(!rest.chars().any(is_word));
    }
}
