//! The string literals of Rust code, to see which messages it asks for.

/// Every string literal outside comments and tests, as it is written.
pub(crate) fn string_literals(code: &str) -> Vec<String> {
    let mut lexer = Lexer { code: code.chars().collect(), at: 0 };
    let mut found = Vec::new();
    // Depth of braces since `#[cfg(test)]`, while what follows it lasts.
    let mut test: Option<usize> = None;
    while let Some(c) = lexer.here() {
        if lexer.is("//") {
            lexer.skip_while(|c| c != '\n');
        } else if lexer.is("/*") {
            lexer.skip_comment();
        } else if lexer.is("#[cfg(test)]") {
            lexer.at += "#[cfg(test)]".len();
            test = Some(0);
        } else if let Some(text) = lexer.string() {
            if test.is_none() {
                found.push(text);
            }
        } else if c == '\'' {
            lexer.skip_character();
        } else if c.is_alphanumeric() || c == '_' {
            // As a whole, so that the r at the end of a name begins no raw string.
            lexer.skip_while(|c| c.is_alphanumeric() || c == '_');
        } else {
            test = match (test, c) {
                (Some(0), ';') | (Some(1), '}') => None,
                (Some(depth), '{') => Some(depth + 1),
                (Some(depth), '}') => Some(depth.saturating_sub(1)),
                (depth, _) => depth,
            };
            lexer.at += 1;
        }
    }
    found
}

struct Lexer {
    code: Vec<char>,
    at: usize,
}

impl Lexer {
    fn here(&self) -> Option<char> {
        self.code.get(self.at).copied()
    }

    fn is(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(i, c)| self.code.get(self.at + i) == Some(&c))
    }

    fn skip_while(&mut self, more: impl Fn(char) -> bool) {
        while self.here().is_some_and(&more) {
            self.at += 1;
        }
    }

    fn skip_comment(&mut self) {
        let mut depth = 0;
        while self.here().is_some() {
            if self.is("/*") {
                depth += 1;
                self.at += 2;
            } else if self.is("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    /// A character, or the `'` of a lifetime.
    fn skip_character(&mut self) {
        self.at += 1;
        if self.here() == Some('\\') {
            self.at += 2;
            self.skip_while(|c| c != '\'' && c != '\n');
            self.at += 1;
        } else if self.code.get(self.at + 1) == Some(&'\'') {
            self.at += 2;
        }
    }

    /// The string that begins here: plain, raw, of bytes.
    fn string(&mut self) -> Option<String> {
        let mut start = self.at;
        if self.code.get(start) == Some(&'b') {
            start += 1;
        }
        let raw = self.code.get(start) == Some(&'r');
        start += usize::from(raw);
        let hashes = self.code.iter().skip(start).take_while(|c| raw && **c == '#').count();
        start += hashes;
        if self.code.get(start) != Some(&'"') {
            return None;
        }
        self.at = start + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while let Some(c) = self.here() {
            if self.is(&end) {
                break;
            }
            text.push(c);
            self.at += 1;
            if c == '\\' && !raw {
                text.extend(self.here());
                self.at += 1;
            }
        }
        self.at += end.len();
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_found_and_comments_and_tests_are_not() {
        let code = r####"
            //! "doc"
            fn f<'a>(x: &'a str) -> char { g("one", '"', '\'', "a\"b"); /* "no /* "no" */ */ }
            #[cfg(test)]
            use x::{y, z};
            const A: &str = r#"two "quoted""#;
            #[cfg(test)]
            mod tests { fn t() { "}"; "no" } }
            fn after(for_r: u8) { "three"; b"four"; r"five" }
        "####;
        let found = string_literals(code);
        assert_eq!(found, ["one", "a\\\"b", "two \"quoted\"", "three", "four", "five"]);
    }
}
