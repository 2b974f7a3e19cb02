//! Bodies block by block, read as `src/l10n/markup.rs` of the site reads them.

use std::fmt;

use crate::glyphs::Glyph;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Paragraph,
    /// With its level.
    Heading(u8),
    /// With the number of its items.
    List(usize),
    /// With the number of its entries.
    Facts(usize),
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many = |n: &usize| if *n == 1 { "" } else { "s" };
        match self {
            Self::Paragraph => write!(f, "a paragraph"),
            Self::Heading(2) => write!(f, "a heading (## )"),
            Self::Heading(_) => write!(f, "a lower heading (### )"),
            Self::List(n) => write!(f, "a list with {n} item{} (- )", many(n)),
            Self::Facts(n) => write!(f, "a list of facts with {n} line{} ( :: )", many(n)),
        }
    }
}

/// A block and its texts: the items of a list, terms and values of facts.
pub(crate) struct Block {
    pub(crate) shape: Shape,
    /// Where it begins.
    pub(crate) at: usize,
    pub(crate) texts: Vec<Vec<Glyph>>,
}

/// The blocks of a body.
pub(crate) fn blocks(run: &[Glyph]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = run;
    loop {
        let end = rest.windows(2).position(|pair| pair.iter().all(|glyph| glyph.c == '\n'));
        let chunk = trim(&rest[..end.unwrap_or(rest.len())]);
        if let Some(first) = chunk.first() {
            blocks.push(block(chunk, first.at));
        }
        match end {
            Some(end) => rest = &rest[end + 2..],
            None => return blocks,
        }
    }
}

fn block(chunk: &[Glyph], at: usize) -> Block {
    let lines: Vec<&[Glyph]> =
        chunk.split(|glyph| glyph.c == '\n').map(trim).filter(|line| !line.is_empty()).collect();
    if let [line] = lines.as_slice() {
        for (mark, level) in [("### ", 3), ("## ", 2)] {
            if begins(line, mark) {
                let texts = vec![line[mark.len()..].to_vec()];
                return Block { shape: Shape::Heading(level), at, texts };
            }
        }
    }
    if lines.iter().all(|line| begins(line, "- ")) {
        let texts: Vec<_> = lines.iter().map(|line| line[2..].to_vec()).collect();
        return Block { shape: Shape::List(texts.len()), at, texts };
    }
    let facts: Vec<_> = lines.iter().filter_map(|line| fact(line)).collect();
    if facts.len() == lines.len() {
        let shape = Shape::Facts(facts.len());
        let texts = facts.into_iter().flat_map(|(term, value)| [term, value]).collect();
        return Block { shape, at, texts };
    }
    Block { shape: Shape::Paragraph, at, texts: vec![line(chunk)] }
}

/// Text of more lines as one.
pub(crate) fn line(run: &[Glyph]) -> Vec<Glyph> {
    let mut line: Vec<Glyph> = Vec::new();
    for (index, part) in run.split(|glyph| glyph.c == '\n').map(trim).enumerate() {
        if index > 0
            && let (Some(last), false) = (line.last().copied(), part.is_empty())
        {
            line.push(Glyph { c: ' ', at: last.end(), text: false });
        }
        line.extend(part);
    }
    line
}

fn fact(line: &[Glyph]) -> Option<(Vec<Glyph>, Vec<Glyph>)> {
    let at = (0..line.len()).find(|at| begins(&line[*at..], " :: "))?;
    Some((line[..at].to_vec(), line[at + 4..].to_vec()))
}

fn begins(glyphs: &[Glyph], text: &str) -> bool {
    glyphs.len() >= text.len() && glyphs.iter().zip(text.chars()).all(|(glyph, c)| glyph.c == c)
}

fn trim(glyphs: &[Glyph]) -> &[Glyph] {
    let space = |glyph: &Glyph| glyph.c.is_whitespace();
    let Some(start) = glyphs.iter().position(|glyph| !space(glyph)) else { return &[] };
    let end = glyphs.iter().rposition(|glyph| !space(glyph)).map_or(start, |last| last + 1);
    &glyphs[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glyphs::string;

    fn glyphs(text: &str) -> Vec<Glyph> {
        text.char_indices().map(|(at, c)| Glyph { c, at, text: true }).collect()
    }

    #[test]
    fn a_body_is_read_as_the_site_reads_it() {
        let body = "First\nline.\n\n## Heading\n\n### Lower\n\n\n- one\n- two\n\nA :: 1\nB :: 2 :: 3\n\n- no\nlist\n\n## no\nheading";
        let blocks = blocks(&glyphs(body));
        let shapes: Vec<_> = blocks.iter().map(|block| block.shape).collect();
        assert_eq!(
            shapes,
            [
                Shape::Paragraph,
                Shape::Heading(2),
                Shape::Heading(3),
                Shape::List(2),
                Shape::Facts(2),
                Shape::Paragraph,
                Shape::Paragraph,
            ]
        );
        let texts =
            |at: usize| blocks[at].texts.iter().map(|text| string(text)).collect::<Vec<_>>();
        assert_eq!(texts(0), ["First line."]);
        assert_eq!(texts(3), ["one", "two"]);
        assert_eq!(texts(4), ["A", "1", "B", "2 :: 3"]);
        assert_eq!(blocks[1].at, 13);
        assert!(super::blocks(&[]).is_empty());
    }
}
