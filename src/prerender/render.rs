//! One page, rendered by the components that the browser takes over.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use super::Input;
use crate::app::{App, Screen};
use crate::feeds::{Feed, Feeds, Source, needed_feeds};
use crate::l10n::L10n;
use crate::pages::LATEST;
use crate::shell::Head;
use crate::site::{Kind, Place};

/// A page before it is put into its frame.
pub(super) struct Rendered {
    pub(super) head: Head,
    pub(super) body: String,
}

/// Renders what is shown at a place.
pub(super) fn render(screen: &Screen, input: &Input) -> Rendered {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let rendered = owner.with(|| {
        let path = match screen {
            Screen::At(place) => place.href(),
            Screen::Missing { path, .. } => format!("/{path}"),
        };
        provide_context(RequestUrl::new(&path));
        provide_context(input.catalog.clone());
        let feeds = Feeds::default();
        // What the browser will have: the page's own part of its feeds.
        if let Screen::At(place) = screen {
            for source in needed_feeds(place) {
                feeds.put_part(place.lang, source, slice(place, input, source));
            }
        }
        provide_context(feeds);
        let l10n = L10n::new(screen.lang(), input.catalog.clone());
        let head = Head::of(screen, &l10n, feeds);
        let screen = screen.clone();
        let body = view! { <App screen refresh=false/> }.to_html();
        Rendered { head, body }
    });
    owner.unset_with_forced_cleanup();
    rendered
}

/// The part of a feed that a page shows.
pub(super) fn slice(place: &Place, input: &Input, source: Source) -> Feed {
    let mut feed = input.feed(place.lang, source).clone();
    match place.page.kind() {
        kind if kind.is_dynamic() => feed.items.retain(|item| item.place().as_ref() == Some(place)),
        Kind::Home if source == Source::News => {
            let mut count = 0;
            feed.items.retain(|item| {
                count += 1;
                item.wco.current || count <= LATEST
            });
        }
        _ => {}
    }
    // Pages of lists do not show the whole text.
    if !place.page.kind().is_dynamic() {
        for item in &mut feed.items {
            item.content_text = None;
        }
    }
    feed
}
