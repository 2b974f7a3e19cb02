//! One page, rendered by the components that the browser takes over.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use super::Input;
use crate::app::{App, Screen};
use crate::clock::Today;
use crate::feeds::{Feed, Feeds, Item, Source, needed_feeds};
use crate::l10n::L10n;
use crate::pages::{LATEST, PAGE_SIZE};
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
        provide_context(Today::new(input.day));
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
    let whole = input.feed(place.lang, source);
    let mut feed = Feed { next_url: None, parts: Vec::new(), ..whole.clone() };
    let kind = place.page.kind();
    if kind.is_dynamic() {
        // The item itself, and those on both sides of it, which it links.
        let own = |item: &Item| item.place().as_ref() == Some(place);
        feed.items.retain(|item| item.place().is_some());
        if let Some(at) = feed.items.iter().position(own) {
            feed.items.truncate(at + 2);
            feed.items.drain(..at.saturating_sub(1));
        }
        for item in feed.items.iter_mut().filter(|item| !own(item)) {
            *item = item.short();
        }
        return feed;
    }
    if kind.is_list() {
        let first = usize::from(place.number - 1) * PAGE_SIZE;
        feed.items = feed.items.into_iter().skip(first).take(PAGE_SIZE).collect();
        feed.before = first;
        feed.after = whole.items.len().saturating_sub(first + feed.items.len());
        feed.next_url = whole.next_url.clone();
    } else if kind == Kind::Home && source == Source::News {
        let mut count = 0;
        feed.items.retain(|item| {
            count += 1;
            item.wco.current || count <= LATEST
        });
    }
    feed.items = feed.items.iter().map(Item::short).collect();
    feed
}
