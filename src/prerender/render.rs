//! One page, rendered by the components that the browser takes over.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use super::Input;
use crate::app::{App, Screen};
use crate::feeds::{Feeds, Source};
use crate::l10n::L10n;
use crate::shell::Head;

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
        for ((lang, source), feed) in &input.feeds {
            feeds.put(*lang, *source, feed.clone());
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
pub(super) fn slice(screen: &Screen, input: &Input, source: Source) -> crate::feeds::Feed {
    use crate::site::Kind;
    let mut feed = input.feed(screen.lang(), source).clone();
    if let Screen::At(place) = screen
        && source == Source::News
    {
        match place.page.kind() {
            Kind::NewsItem => feed.items.retain(|item| item.place().as_ref() == Some(place)),
            _ => {
                let mut latest = 0;
                feed.items.retain(|item| {
                    latest += 1;
                    item.wco.current || latest <= 10
                });
            }
        }
    }
    feed
}
