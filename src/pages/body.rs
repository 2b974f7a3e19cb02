//! The body of a page, from its message's markup.

use crate::element::{Child, El, el};
use crate::l10n::markup::{Block, Inline, Tag, blocks, plain};
use crate::l10n::{L10n, Words};
use crate::site::{Page, external_url};

/// The body, after a list of its headings where there are three or more.
pub(super) fn body(l10n: L10n, words: Words) -> Vec<El> {
    let blocks = blocks(&words.text);
    let foreign = (words.lang != l10n.lang).then(|| words.lang.code());
    let mut parts = Vec::from_iter(contents(l10n, &blocks));
    let blocks = blocks.into_iter().map(|part| block(l10n, part));
    parts.push(
        el("div")
            .class("body")
            .attr_if("lang", foreign)
            .attr_if("data-message", words.message)
            .all(blocks),
    );
    parts
}

pub(super) fn contents(l10n: L10n, blocks: &[Block]) -> Option<El> {
    let links: Vec<El> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, anchor, text } => {
                // The browser, not the router, scrolls to a fragment.
                let link = el("a").attr("href", format!("#{anchor}")).attr("rel", "external");
                Some(el("li").with(link.with(plain(text))))
            }
            _ => None,
        })
        .collect();
    (links.len() >= 3).then(|| {
        el("nav")
            .class("contents")
            .attr("aria-labelledby", "contents-title")
            .with(el("h2").attr("id", "contents-title").with(l10n.view("on-this-page")))
            .with(el("ul").all(links))
    })
}

pub(super) fn block(l10n: L10n, block: Block) -> El {
    match block {
        Block::Heading { level, anchor, text } => {
            el(if level == 2 { "h2" } else { "h3" }).attr("id", anchor).all(inlines(l10n, text))
        }
        Block::Paragraph(text) => el("p").all(inlines(l10n, text)),
        Block::List(items) => {
            el("ul").all(items.into_iter().map(|item| el("li").all(inlines(l10n, item))))
        }
        Block::Facts(facts) => {
            el("dl").class("facts").all(facts.into_iter().map(|(term, value)| {
                el("div")
                    .with(el("dt").all(inlines(l10n, term)))
                    .with(el("dd").all(inlines(l10n, value)))
            }))
        }
    }
}

pub(super) fn inlines(l10n: L10n, pieces: Vec<Inline>) -> Vec<Child> {
    pieces
        .into_iter()
        .map(|piece| match piece {
            Inline::Text(text) => text.into(),
            Inline::Element(Tag::Link(name), inner) => {
                link(l10n, &name, inlines(l10n, inner)).into()
            }
            Inline::Element(tag, inner) => element(tag).all(inlines(l10n, inner)).into(),
        })
        .collect()
}

fn element(tag: Tag) -> El {
    match tag {
        Tag::Strong => el("strong"),
        Tag::Emphasis => el("em"),
        Tag::Abbreviation => el("abbr"),
        Tag::Superscript => el("sup"),
        Tag::Foreign(code) => el("span").attr("lang", code),
        Tag::Link(_) => el("span"),
    }
}

/// A link by page id or by a name of `links.txt`. A name that is neither leaves the
/// text without a link; a test finds it before visitors do.
fn link(l10n: L10n, name: &str, inner: Vec<Child>) -> El {
    if let Some(page) = Page::from_id(name).filter(|page| !page.kind().is_dynamic()) {
        return el("a").attr("href", l10n.href(page)).all(inner);
    }
    match external_url(name, l10n.lang) {
        Some(href) => external(l10n, el("a").attr("href", href).all(inner)),
        None => el("span").all(inner),
    }
}

/// A link that says to everybody that it leads to another site.
pub(super) fn external(l10n: L10n, link: El) -> El {
    link.class("external")
        .attr("rel", "external noopener")
        .with(el("span").class("visually-hidden").with(l10n.view("external-link")))
}
