//! Questions and answers, each behind its question.

use super::body::{block, contents};
use super::{heading, lead};
use crate::element::{El, el};
use crate::l10n::L10n;
use crate::l10n::markup::{Block, blocks};
use crate::shell::breadcrumb;
use crate::site::Page;

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let (parts, message) = match l10n.body(page) {
        Some(words) => (blocks(&words.text), words.message),
        None => (Vec::new(), None),
    };
    let content = el("article")
        .class("page__content")
        .with(heading(l10n, l10n.title(page)))
        .with(lead(l10n, l10n.summary(page)))
        .maybe(contents(l10n, &parts))
        .with(el("div").class("body").attr_if("data-message", message).all(fold(l10n, parts)));
    vec![breadcrumb(l10n, page, None), el("div").class("page wrap").with(content)]
}

/// Puts what follows a heading of level 3 behind it. Without script it opens just so.
fn fold(l10n: L10n, parts: Vec<Block>) -> Vec<El> {
    let mut folded: Vec<El> = Vec::new();
    let mut answer: Option<El> = None;
    for part in parts {
        let question = matches!(part, Block::Heading { level: 3, .. });
        if matches!(part, Block::Heading { .. }) {
            folded.extend(answer.take());
        }
        let part = block(l10n, part);
        answer = match answer.take() {
            _ if question => Some(el("details").class("question").with(el("summary").with(part))),
            Some(details) => Some(details.with(part)),
            None => {
                folded.push(part);
                None
            }
        };
    }
    folded.extend(answer);
    folded
}
