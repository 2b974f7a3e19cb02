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

/// The part of a feed that a page shows. Never copies more of it: there may be thousands
/// of items, each with a page.
pub(super) fn slice(place: &Place, input: &Input, source: Source) -> Feed {
    let whole = input.feed(place.lang, source);
    let kind = place.page.kind();
    let part = |items: Vec<Item>| Feed { items, left_out: whole.left_out, ..Feed::default() };
    if kind.is_dynamic() {
        // The item itself, and those on both sides of it, which it links.
        let around = input.around(place, source);
        let whole_item = |item: &Item| item.place().as_ref() == Some(place);
        let take = |item: &Item| if whole_item(item) { item.clone() } else { item.short() };
        return part(around.into_iter().map(take).collect());
    }
    if kind.is_list() {
        let first = usize::from(place.number - 1) * PAGE_SIZE;
        let items: Vec<Item> =
            whole.items.iter().skip(first).take(PAGE_SIZE).map(Item::short).collect();
        let after = whole.items.len().saturating_sub(first + items.len());
        return Feed { before: first, after, next_url: whole.next_url.clone(), ..part(items) };
    }
    let shown = |(index, item): &(usize, &Item)| {
        kind != Kind::Home || source != Source::News || item.wco.current || *index < LATEST
    };
    part(whole.items.iter().enumerate().filter(shown).map(|(_, item)| item.short()).collect())
}
