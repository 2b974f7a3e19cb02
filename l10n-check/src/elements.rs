//! The elements in a text, read as `src/l10n/markup.rs` of the site reads them, and
//! what looks like one and is none.

use std::fmt;

use crate::glyphs::{Glyph, string};

/// An element that the site knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// `a`, `strong`, `em`, `abbr`, `sup` or `span`.
    pub(crate) name: &'static str,
    /// A link's name or the code of a language.
    pub(crate) value: String,
    pub(crate) at: usize,
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            "a" => write!(f, "<a data-l10n-name=\"{}\">", self.value),
            "span" => write!(f, "<span lang=\"{}\">", self.value),
            name => write!(f, "<{name}>"),
        }
    }
}

/// A text, apart from the elements in it.
#[derive(Default)]
pub(crate) struct Text {
    /// What is left without them. Words in another language are no text of the
    /// translator's.
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) elements: Vec<Element>,
    /// What cannot be read, where, and how to mend it.
    pub(crate) problems: Vec<(usize, String)>,
}

/// Reads a text in the language `code`.
pub(crate) fn read(glyphs: &[Glyph], code: &str) -> Text {
    let source = string(glyphs);
    let mut reader = Reader {
        rest: &source,
        glyphs: glyphs.iter(),
        code,
        strange: Vec::new(),
        foreign: 0,
        read: Text::default(),
    };
    reader.content(None);
    reader.read
}

/// The text without its elements.
pub(crate) fn plain(text: &str) -> String {
    let glyphs: Vec<Glyph> =
        text.char_indices().map(|(at, c)| Glyph { c, at, text: true }).collect();
    string(&read(&glyphs, "").glyphs)
}

struct Reader<'a> {
    rest: &'a str,
    /// Those of `rest`.
    glyphs: std::slice::Iter<'a, Glyph>,
    code: &'a str,
    /// The names of start tags that cannot be read.
    strange: Vec<String>,
    /// How many elements with another language are around.
    foreign: usize,
    read: Text,
}

impl<'a> Reader<'a> {
    /// Reads up to the end tag of `inside`, or to the end.
    fn content(&mut self, inside: Option<&Element>) {
        while let Some(c) = self.rest.chars().next() {
            if c == '<' {
                if let Some(end) = inside.map(|element| format!("</{}>", element.name))
                    && self.rest.starts_with(&end)
                {
                    self.skip(end.len());
                    return;
                }
                if self.tag() {
                    continue;
                }
            } else if c == '&' && self.entity() {
                continue;
            }
            let foreign = self.foreign > 0;
            let glyph =
                self.glyphs.next().map(|glyph| Glyph { text: glyph.text && !foreign, ..*glyph });
            self.read.glyphs.extend(glyph);
            self.rest = &self.rest[c.len_utf8()..];
        }
        if let Some(element) = inside {
            let text = format!(
                "{element} is not closed: write </{}> after its words, before those of elements around it and in the same paragraph or item.",
                element.name
            );
            self.read.problems.push((element.at, text));
        }
    }

    /// Reads the tag that begins here; false where it is only a sign.
    fn tag(&mut self) -> bool {
        let at = self.at();
        let Some((name, value, length)) = start_tag(self.rest) else {
            let Some(text) = strange_tag(self.rest) else { return false };
            let name: String = self.rest[1..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
                .collect();
            match self.strange.iter().rposition(|open| name == format!("/{open}")) {
                // It closes one that was told already.
                Some(open) => drop(self.strange.remove(open)),
                None => {
                    self.read.problems.push((at, text));
                    self.strange.push(name);
                }
            }
            // What is in the tag is no text either.
            let end = self.rest[1..].find(['<', '>']).map_or(self.rest.len(), |end| end + 1);
            let end = end + usize::from(self.rest[end..].starts_with('>'));
            self.skip(end);
            return true;
        };
        let element = Element { name, value: value.to_owned(), at };
        self.skip(length);
        if !self.rest.contains(&format!("</{name}>")) {
            let text = format!(
                "{element} is not closed: write </{name}> after its words, in the same paragraph or item."
            );
            self.read.problems.push((at, text));
            return true;
        }
        let foreign = usize::from(name == "span" && element.value != self.code);
        self.read.elements.push(element.clone());
        self.foreign += foreign;
        self.content(Some(&element));
        self.foreign -= foreign;
        true
    }

    /// Passes over an HTML entity.
    fn entity(&mut self) -> bool {
        let Some(end) = self.rest.find(';') else { return false };
        let name = &self.rest[1..end];
        let known = name.strip_prefix('#').unwrap_or(name);
        // “R&D;” is none.
        if known.len() < 2 || end > 10 || !known.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return false;
        }
        let text = format!("“&{name};” is shown as it stands: write the character itself.");
        self.read.problems.push((self.at(), text));
        self.skip(end + 1);
        true
    }

    /// The place of the next character.
    fn at(&self) -> usize {
        self.glyphs.as_slice().first().map_or(0, |glyph| glyph.at)
    }

    fn skip(&mut self, bytes: usize) {
        let (skipped, rest) = self.rest.split_at(bytes);
        for _ in skipped.chars() {
            self.glyphs.next();
        }
        self.rest = rest;
    }
}

/// Name, value and length of the start tag here.
fn start_tag(source: &str) -> Option<(&'static str, &str, usize)> {
    for (tag, name) in
        [("<strong>", "strong"), ("<em>", "em"), ("<abbr>", "abbr"), ("<sup>", "sup")]
    {
        if source.starts_with(tag) {
            return Some((name, "", tag.len()));
        }
    }
    for (tag, name) in [("<a data-l10n-name=\"", "a"), ("<span lang=\"", "span")] {
        let value = source.strip_prefix(tag).and_then(|rest| rest.split_once("\">"));
        if let Some((value, _)) = value
            && !value.is_empty()
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        {
            return Some((name, value, tag.len() + value.len() + 2));
        }
    }
    None
}

/// What to say about a tag that the site does not know; none where `<` is a sign.
fn strange_tag(source: &str) -> Option<String> {
    let inner = source.strip_prefix('<')?;
    let end = inner.strip_prefix('/');
    let name: String =
        end.unwrap_or(inner).chars().take_while(char::is_ascii_alphanumeric).collect();
    if inner.starts_with("!--") {
        return Some("A comment is shown as text: write it above the message, after “# ”.".into());
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Some(match (end, name.as_str()) {
        (Some(_), "strong" | "em" | "abbr" | "sup" | "a" | "span") => {
            format!("</{name}> closes nothing: remove it, or write the start tag before its words.")
        }
        (None, "a") => "A link is written <a data-l10n-name=\"NAME\">words</a>, where NAME is a page’s id or a name of src/site/links.txt: addresses stand there and not here.".into(),
        (None, "span") => "A span is written <span lang=\"CODE\">words</span>, for words in another language.".into(),
        (None, "strong" | "em" | "abbr" | "sup") => {
            format!("<{name}> is written so, without anything more in it.")
        }
        _ => format!("<{name}> is no element of texts and would be shown as it stands. There are strong, em, abbr, sup, a and span."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> (String, Vec<String>, usize) {
        let glyphs: Vec<Glyph> =
            text.char_indices().map(|(at, c)| Glyph { c, at, text: true }).collect();
        let read = read(&glyphs, "fr");
        let elements = read.elements.iter().map(Element::to_string).collect();
        (string(&read.glyphs), elements, read.problems.len())
    }

    #[test]
    fn elements_are_told_from_text() {
        let (text, elements, problems) =
            read_all("À <a data-l10n-name=\"b\">c <em>d</em></a>, 1<sup>er</sup> < 2 & 3");
        assert_eq!(text, "À c d, 1er < 2 & 3");
        assert_eq!(elements, ["<a data-l10n-name=\"b\">", "<em>", "<sup>"]);
        assert_eq!(problems, 0);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_is_no_text() {
        for (source, plain) in [
            ("<b>x</b>", "x"),
            ("<a href=\"x\">y</a>", "y"),
            ("<a href=\"x\">y", "y"),
            ("<strong>x", "x"),
            ("x</em>", "x"),
            ("x&nbsp;y", "xy"),
            ("<!-- x -->", ""),
            ("<em class=\"x\">y", "y"),
        ] {
            let (text, _, problems) = read_all(source);
            assert_eq!(text, plain, "{source}");
            assert_eq!(problems, 1, "{source}");
        }
        let (_, _, crossed) = read_all("<strong>a <em>b</strong> c</em>");
        assert_eq!(crossed, 2);
    }
}
