//! The text of an item as elements.

use super::body::external;
use crate::element::{Child, El, el};
use crate::feeds::{Item, Rich, rich};
use crate::l10n::L10n;

/// The whole text of an item; none where it has no more to say than its summary.
pub(super) fn item_text(l10n: L10n, item: &Item) -> Option<El> {
    let body = el("div").class("body");
    if let Some(html) = &item.content_html {
        return Some(body.all(children(l10n, rich(&html.read()))));
    }
    let text = item.content_text.as_ref()?.read();
    if Some(&text) == item.summary.as_ref() {
        return None;
    }
    let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    Some(body.all(paragraphs.map(|text| el("p").with(text.to_owned()))))
}

fn children(l10n: L10n, pieces: Vec<Rich>) -> Vec<Child> {
    pieces.into_iter().map(|piece| child(l10n, piece)).collect()
}

fn child(l10n: L10n, piece: Rich) -> Child {
    let (tag, attributes, inner) = match piece {
        Rich::Text(text) => return text.into(),
        Rich::Element { tag, attributes, children } => (tag, attributes, children),
    };
    let outside = attributes.iter().any(|(name, url)| *name == "href" && url.starts_with("http"));
    let mut element = el(tag);
    for (name, value) in attributes {
        element = element.attr(name, value);
    }
    if tag == "img" {
        element = element.attr("loading", "lazy");
    }
    element = element.all(children(l10n, inner));
    if outside { external(l10n, element).into() } else { element.into() }
}
