//! One `.ftl` file: what is wrong in it, and where.

use std::fmt;

use fluent::FluentResource;

/// A message that could not be read. The file's other messages are unharmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as `fr/about.ftl`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, in words for a translator.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.what)
    }
}

/// Reads a file; what cannot be read is left out and reported.
pub(super) fn read(name: &str, source: String) -> (FluentResource, Vec<Problem>) {
    match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let problems = errors
                .iter()
                .map(|error| {
                    // The parser stumbles where it cannot go on, often a message later:
                    // the place to mend is the message that it gave up.
                    let broken = error.slice.clone().unwrap_or_else(|| error.pos.clone());
                    let (line, column) = position(resource.source(), broken.start);
                    let (stumble, _) = position(resource.source(), error.pos.start);
                    let entry = resource.source().get(broken).unwrap_or_default();
                    let id = entry.split(['=', '\n']).next().unwrap_or_default().trim();
                    let what = format!(
                        "“{id}” is left out, since it cannot be read: {} (line {stumble})",
                        error.kind
                    );
                    Problem { file: name.to_owned(), line, column, what }
                })
                .collect();
            (resource, problems)
        }
    }
}

/// Line and column, both from 1, of a byte offset.
fn position(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset.min(source.len())).unwrap_or(source);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Tells whether two readings of the same files had the same text (FNV-1a, 64 bits):
/// a prerendered page carries it, so that the browser knows whether its words are
/// those that the page was rendered with.
pub fn fingerprint<'a>(sources: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for source in sources {
        // 0xff is in no UTF-8 text: it keeps the files apart.
        for byte in source.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_message_is_reported_with_its_place_and_spares_the_others() {
        let source = "one = Eins\n\ntwo = { $x\n\nthree = Drei\n";
        let (resource, problems) = read("de/count.ftl", source.to_owned());
        assert_eq!(problems.len(), 1);
        assert_eq!((problems[0].file.as_str(), problems[0].line), ("de/count.ftl", 3));
        assert!(problems[0].what.contains("“two”"), "{}", problems[0]);
        assert_eq!(resource.entries().count(), 3, "two messages and the junk between them");
    }

    #[test]
    fn positions_count_characters() {
        assert_eq!(position("é\nàb", 5), (2, 2));
        assert_eq!(position("", 3), (1, 1));
    }

    #[test]
    fn a_fingerprint_tells_texts_and_their_borders_apart() {
        assert_eq!(fingerprint(["a", "b"]), fingerprint(["a", "b"]));
        assert_ne!(fingerprint(["ab", ""]), fingerprint(["a", "b"]));
        assert_ne!(fingerprint(["a"]), fingerprint(["b"]));
    }
}
