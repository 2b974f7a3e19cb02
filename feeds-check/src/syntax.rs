//! Reading JSON, and saying in words where and why that fails.

use serde_json::Value;

/// Why a text is no JSON.
pub(crate) struct Wrong {
    /// Line and column, both from 1, the column in characters.
    pub(crate) place: String,
    /// What stands there, and what should.
    pub(crate) text: String,
}

/// How serde_json's messages begin, and what they mean to an editor.
const MEANINGS: [(&str, &str); 12] = [
    ("trailing comma", "a comma stands before a closing bracket; take it out"),
    ("expected `,` or `}`", "a comma or } is missing before this place"),
    ("expected `,` or `]`", "a comma or ] is missing before this place"),
    ("expected `:`", "a colon is missing between a field’s name and its value"),
    (
        "expected value",
        "a value is missing: text in quotation marks, a number, true, false, null, a list or fields in { }",
    ),
    (
        "expected ident",
        "a word is unknown: outside of quotation marks only true, false and null stand",
    ),
    ("key must be a string", "the name of a field in quotation marks is missing"),
    (
        "control character",
        "text has a tab or the end of a line in it; write \\t or \\n, or close the quotation mark",
    ),
    (
        "invalid escape",
        "a backslash stands before what needs none; a backslash itself is written \\\\",
    ),
    ("trailing characters", "something stands after the file’s last bracket; take it out"),
    ("EOF while parsing", "the file ends too early: a quotation mark or bracket is not closed"),
    ("invalid unicode code point", "the file is not in UTF-8; save it in that encoding"),
];

/// Reads JSON; a byte order mark before it does no harm.
pub(crate) fn parse(text: &[u8]) -> Result<Value, Wrong> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    serde_json::from_slice(text).map_err(|error| {
        let (line, bytes) = (error.line(), error.column());
        let own = text.split(|byte| *byte == b'\n').nth(line.saturating_sub(1)).unwrap_or_default();
        let before = own.get(..bytes).unwrap_or(own);
        let column = String::from_utf8_lossy(before).chars().count().max(1);
        let message = error.to_string();
        // The place is told already, and counted in characters.
        let reason = message.split(" at line ").next().unwrap_or_default();
        let meaning = MEANINGS.iter().find(|(start, _)| message.starts_with(start));
        let text = meaning.map_or_else(|| format!("no JSON: {reason}"), |(_, m)| (*m).to_owned());
        Wrong { place: format!("line {line}, column {column}"), text }
    })
}
