//! The small markup that messages may hold.
//!
//! Blocks stand apart by a blank line: `## ` and `### ` headings, `- ` lists,
//! `Term :: value` lists of facts, and paragraphs. Inside them the elements of
//! [`Tag`] may stand, in the manner of Fluent's DOM overlays: a link is
//! `<a data-l10n-name="NAME">`, where the name is a page's id or one of
//! `src/site/links.txt`, so that no address stands in a translation. Everything
//! else is text, `<` included: nothing that a message holds can become code.

use super::case::{is_word, lowercase};

/// One block of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the page's own: level 2 or 3, and a fragment to link it by.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The fragment: `#anchor`.
        anchor: String,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// An unordered list.
    List(Vec<Vec<Inline>>),
    /// Terms, each with its value.
    Facts(Vec<(Vec<Inline>, Vec<Inline>)>),
}

/// A piece of a block. No piece is ever an empty text: hydration would lose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// An element with its content.
    Element(Tag, Vec<Inline>),
}

/// The elements that messages may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `<a data-l10n-name="NAME">`
    Link(String),
    /// `<strong>`
    Strong,
    /// `<em>`
    Emphasis,
    /// `<abbr>`
    Abbreviation,
    /// `<sup>`
    Superscript,
    /// `<span lang="CODE">`: words in another language.
    Foreign(String),
}

/// Reads the body of a page.
pub fn blocks(source: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut anchors = Vec::new();
    for chunk in source.split("\n\n").map(str::trim).filter(|chunk| !chunk.is_empty()) {
        let lines: Vec<&str> = chunk.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
        blocks.push(block(&lines, &mut anchors));
    }
    blocks
}

fn block(lines: &[&str], anchors: &mut Vec<String>) -> Block {
    if let [line] = lines {
        let heading = (line.strip_prefix("### ").map(|text| (3, text)))
            .or_else(|| line.strip_prefix("## ").map(|text| (2, text)));
        if let Some((level, text)) = heading {
            let text = inlines(text);
            return Block::Heading { level, anchor: anchor(&text, anchors), text };
        }
    }
    if lines.iter().all(|line| line.starts_with("- ")) {
        return Block::List(lines.iter().map(|line| inlines(&line[2..])).collect());
    }
    if lines.iter().all(|line| line.contains(" :: ")) {
        let facts = lines.iter().filter_map(|line| line.split_once(" :: "));
        return Block::Facts(facts.map(|(term, value)| (inlines(term), inlines(value))).collect());
    }
    Block::Paragraph(inlines(&lines.join(" ")))
}

/// Reads text with elements, as a title or a sentence has it.
pub fn inlines(source: &str) -> Vec<Inline> {
    let mut rest = source;
    content(&mut rest, None)
}

/// Reads up to the end tag of `inside`, or to the end.
fn content(rest: &mut &str, inside: Option<&str>) -> Vec<Inline> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        *rest = &rest[at..];
        if let Some(name) = inside
            && let Some(after) =
                rest.strip_prefix("</").and_then(|r| r.strip_prefix(name)?.strip_prefix('>'))
        {
            *rest = after;
            flush(&mut text, &mut pieces);
            return pieces;
        }
        match start_tag(rest) {
            Some((tag, name, after)) if after.contains(&format!("</{name}>")) => {
                flush(&mut text, &mut pieces);
                *rest = after;
                let inner = content(rest, Some(name));
                if !inner.is_empty() {
                    pieces.push(Inline::Element(tag, inner));
                }
            }
            _ => {
                text.push('<');
                *rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    *rest = "";
    flush(&mut text, &mut pieces);
    pieces
}

fn flush(text: &mut String, pieces: &mut Vec<Inline>) {
    if !text.is_empty() {
        pieces.push(Inline::Text(std::mem::take(text)));
    }
}

/// The element that begins here, its name, and what follows its start tag.
fn start_tag(source: &str) -> Option<(Tag, &'static str, &str)> {
    const PLAIN: [(&str, &str, Tag); 4] = [
        ("<strong>", "strong", Tag::Strong),
        ("<em>", "em", Tag::Emphasis),
        ("<abbr>", "abbr", Tag::Abbreviation),
        ("<sup>", "sup", Tag::Superscript),
    ];
    for (start, name, tag) in PLAIN {
        if let Some(after) = source.strip_prefix(start) {
            return Some((tag, name, after));
        }
    }
    let (start, name): (&str, &'static str) = if source.starts_with("<a ") {
        ("<a data-l10n-name=\"", "a")
    } else {
        ("<span lang=\"", "span")
    };
    let (value, after) = source.strip_prefix(start)?.split_once("\">")?;
    if value.is_empty() || !value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return None;
    }
    let value = value.to_owned();
    Some((if name == "a" { Tag::Link(value) } else { Tag::Foreign(value) }, name, after))
}

/// The text without its elements.
pub fn plain(pieces: &[Inline]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Inline::Text(more) => text.push_str(more),
            Inline::Element(_, inner) => text.push_str(&plain(inner)),
        }
    }
    text
}

/// A fragment from a heading's words, different from all before it.
fn anchor(text: &[Inline], taken: &mut Vec<String>) -> String {
    let mut anchor = String::new();
    for c in lowercase(&plain(text)).chars() {
        if is_word(c) {
            anchor.push(c);
        } else if !anchor.ends_with('-') && !anchor.is_empty() {
            anchor.push('-');
        }
    }
    let base = anchor.trim_end_matches('-').to_owned();
    let mut unique = base.clone();
    let mut count = 2;
    while taken.contains(&unique) {
        unique = format!("{base}-{count}");
        count += 1;
    }
    taken.push(unique.clone());
    unique
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn a_body_is_read_block_by_block() {
        let body = "First <strong>words</strong>.\n\n## A heading\n\n- one\n- two\n\nFounded :: 1952\nSeat :: Brussels\n\nLast\nline.";
        let blocks = blocks(body);
        assert_eq!(blocks.len(), 5);
        assert_eq!(
            blocks[0],
            Block::Paragraph(vec![
                text("First "),
                Inline::Element(Tag::Strong, vec![text("words")]),
                text("."),
            ])
        );
        assert!(
            matches!(&blocks[1], Block::Heading { level: 2, anchor, .. } if anchor == "a-heading")
        );
        assert_eq!(blocks[2], Block::List(vec![vec![text("one")], vec![text("two")]]));
        assert!(matches!(&blocks[3], Block::Facts(facts) if facts.len() == 2));
        assert_eq!(blocks[4], Block::Paragraph(vec![text("Last line.")]));
    }

    #[test]
    fn links_name_a_page_and_nest() {
        let read = inlines("See <a data-l10n-name=\"about\">the <em>WCO</em></a>");
        let inner = vec![text("the "), Inline::Element(Tag::Emphasis, vec![text("WCO")])];
        assert_eq!(read, [text("See "), Inline::Element(Tag::Link("about".into()), inner)]);
    }

    #[test]
    fn whatever_else_looks_like_markup_is_text() {
        for source in [
            "<script>alert(1)</script>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a data-l10n-name=\"x\" onclick=\"y\">z</a>",
            "<img src=x onerror=alert(1)>",
            "<strong>never closed",
            "a < b > c",
            "<span lang=\"fr\" style=\"x\">y</span>",
            "</strong>",
            "<",
        ] {
            assert_eq!(inlines(source), [text(source)], "{source}");
        }
    }

    #[test]
    fn no_text_is_empty() {
        assert_eq!(inlines("<em></em>"), []);
        assert_eq!(blocks("\n\n \n\n"), []);
    }

    #[test]
    fn headings_with_the_same_words_have_different_anchors() {
        let anchors: Vec<_> = blocks("## Été !\n\n## Été !")
            .into_iter()
            .filter_map(|block| match block {
                Block::Heading { anchor, .. } => Some(anchor),
                _ => None,
            })
            .collect();
        assert_eq!(anchors, ["été", "été-2"]);
    }
}
