//! One page, rendered by the components that the browser takes over.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::Input;
use crate::app::{Screen, app};
use crate::clock::Today;
use crate::feeds::{Feed, Feeds, Item, Source, needed_feeds};
use crate::l10n::L10n;
use crate::pages::{LATEST, PAGE_SIZE};
use crate::shell::Head;
use crate::site::{Kind, Lang, Place};

/// A page before it is put into its frame.
pub(super) struct Rendered {
    pub(super) head: Head,
    pub(super) body: String,
}

/// Renders what is shown at a place.
pub(super) fn render(screen: &Screen, input: &Input) -> Rendered {
    let feeds = match screen {
        Screen::At(place) => needed_feeds(place)
            .into_iter()
            .map(|source| (source, slice(place, input, source)))
            .collect(),
        Screen::Missing { .. } => Vec::new(),
    };
    on_page(screen.lang(), feeds, input, |l10n, feeds| Rendered {
        head: Head::of(screen, l10n, feeds),
        body: app(screen.clone()).to_html(),
    })
}

/// Makes something in what a page has around it: words, feeds and the day.
pub(super) fn on_page<T>(
    lang: Lang,
    own: Vec<(Source, Feed)>,
    input: &Input,
    make: impl FnOnce(L10n, Feeds) -> T,
) -> T {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let made = owner.with(|| {
        provide_context(input.catalog);
        let feeds = Feeds::default();
        // What the browser will have: the page's own part of its feeds.
        for (source, feed) in own {
            feeds.put_part(lang, source, feed);
        }
        provide_context(feeds);
        provide_context(Today::new(input.day));
        make(L10n::new(lang, input.catalog), feeds)
    });
    owner.unset_with_forced_cleanup();
    made
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
