//! A list of a feed's items over several pages: links from one to the next without
//! script; with it, more items on the same page, and a choice of topic and year.

use leptos::prelude::*;

use super::filter::{Filter, filter_form};
use super::news_list::{Draw, status};
use crate::element::{Child, El, el};
use crate::feeds::{Feeds, Freshness, Item, Source};
use crate::l10n::{L10n, fluent_args};
use crate::order::sort_by;
use crate::site::{Kind, Page, Place, pages};

/// How many items a page of a list shows, and how many more at a time.
pub(crate) const PAGE_SIZE: usize = 10;

/// What a list shows of its feed.
#[derive(Default)]
struct Shown<'a> {
    lines: Vec<&'a Item>,
    freshness: Freshness,
    /// How many there are to show, as far as is known.
    total: usize,
    /// Whether there is more than is shown.
    more: bool,
    /// Whether there is more than is known.
    open: bool,
}

/// The list of a page, with what leads on from it.
#[derive(Clone)]
struct List {
    l10n: L10n,
    place: Place,
    feeds: Feeds,
    state: RwSignal<ListState>,
}

/// What a list depends on beside its feed.
#[derive(Clone, Copy)]
pub(super) struct ListState {
    /// What the visitor chose.
    pub(super) filter: Filter,
    /// How many items are shown, from the first of the page.
    size: usize,
    /// How many items have come before those that the page was drawn with: what is being
    /// read stays, on the first page below them.
    newer: usize,
    /// Whether the program answers: not yet while it takes over the page.
    live: bool,
}

impl ListState {
    /// Shows the first items of another choice.
    pub(super) fn choose(&mut self, filter: Filter) {
        (self.filter, self.size, self.newer) = (filter, PAGE_SIZE, 0);
    }
}

/// The list of a place. `name` is the message that names it.
pub(super) fn feed_list(l10n: L10n, place: &Place, name: &'static str, draw: Draw) -> El {
    let list = List {
        l10n,
        place: place.clone(),
        feeds: Feeds::from_context(),
        state: RwSignal::new(ListState {
            filter: Filter::default(),
            size: PAGE_SIZE,
            newer: 0,
            live: false,
        }),
    };
    list.clone().come_alive();
    let live = |part: fn(&List, &Shown<'_>) -> Vec<El>| {
        let list = list.clone();
        Child::Live(Box::new(move || list.shown(&mut |shown| part(&list, shown))))
    };
    let lines = list.clone();
    let lines = move || lines.shown(&mut |shown| draw(l10n, &shown.lines));
    let told = list.clone();
    let told = move || told.shown(&mut |shown| told.notice(shown, name).into_iter().collect());
    let filters = (place.page.kind() == Kind::Newsroom).then(|| filter_form(l10n, list.state));
    let count = el("p").class("feed-list__count").attr("role", "status");
    el("div")
        .class("feed-list")
        .maybe(filters)
        .with(count.with(live(List::count)))
        .with(el("ul").class("news-lines").live(lines))
        .live(told)
        .with(live(List::end))
}

impl List {
    fn lang(&self) -> crate::site::Lang {
        self.l10n.lang
    }

    /// The feed that holds what was chosen.
    fn source(&self) -> Option<Source> {
        let own = crate::feeds::needed_feeds(&self.place).first().copied();
        self.state.get().filter.source().or(own)
    }

    /// The first item of the page, counted from the feed's first.
    fn first(&self) -> usize {
        let ListState { filter, newer, .. } = self.state.get();
        match usize::from(self.place.number - 1) * PAGE_SIZE {
            0 => 0,
            _ if !filter.is_empty() => 0,
            first => first + newer,
        }
    }

    /// Draws something of what is shown. The items stay in their feed: it may have thousands.
    fn shown(&self, draw: &mut dyn FnMut(&Shown<'_>) -> Vec<El>) -> Vec<El> {
        let Some(source) = self.source() else { return draw(&Shown::default()) };
        let ListState { filter, size, .. } = self.state.get();
        let first = self.first();
        self.feeds.with(self.lang(), source, |feed, freshness| {
            let taken: Vec<&Item> = feed.items.iter().filter(|item| filter.takes(item)).collect();
            // What a page has brought of its feed is all of one choice: to choose nothing.
            let total = if filter.is_empty() { feed.total() } else { taken.len() };
            let open = filter.is_empty() && feed.next().is_some();
            // A page that the list does not reach (any more) shows its first items.
            let first = if first < total { first } else { 0 };
            let lines = taken.into_iter().skip(first.saturating_sub(feed.before)).take(size);
            let lines: Vec<&Item> = lines.collect();
            let more = first + lines.len() < total || open;
            draw(&Shown { lines, freshness, total, more, open })
        })
    }

    fn count(&self, shown: &Shown<'_>) -> Vec<El> {
        if shown.total == 0 {
            return Vec::new();
        }
        let from = self.first() + 1;
        let args = fluent_args![
            "total" => shown.total,
            "from" => from,
            "to" => from + shown.lines.len().max(1) - 1,
        ];
        let id = match (shown.open, shown.lines.len() < shown.total) {
            (true, _) => "list-shown",
            (false, true) => "list-part",
            (false, false) => "list-total",
        };
        // Said again only when it says something else.
        let key = format!("{id} {} {from} {}", shown.total, shown.lines.len());
        vec![el("span").key(key).with(self.l10n.view_with(id, &args))]
    }

    fn notice(&self, shown: &Shown<'_>, name: &'static str) -> Option<El> {
        let empty = shown.lines.is_empty();
        if empty && shown.freshness == Freshness::Whole && !self.state.get().filter.is_empty() {
            let this = self.clone();
            let words = self.l10n.view("filter-none");
            let clear = el("button")
                .class("button button--quiet")
                .attr("type", "button")
                .on("click", move |_| {
                    this.state.update(|state| state.choose(Filter::default()));
                    // The button goes away with the notice.
                    #[cfg(target_arch = "wasm32")]
                    crate::shell::focus(".filters select");
                })
                .with(self.l10n.view("filter-clear"));
            return Some(el("div").class("notice").with(el("p").with(words)).with(clear));
        }
        let (feeds, lang, source) = (self.feeds, self.lang(), self.source()?);
        // Of what was chosen, the items that are known so far need not have any.
        let chosen = !self.state.get().filter.is_empty();
        let freshness = match shown.freshness {
            Freshness::Part if chosen => Freshness::Unread,
            other => other,
        };
        status(self.l10n, freshness, empty, name, move || feeds.retry(lang, source))
    }

    /// What follows the last line: a button with script, links to pages without.
    fn end(&self, shown: &Shown<'_>) -> Vec<El> {
        if !self.state.get().live {
            return self.pages(shown).into_iter().collect();
        }
        let this = self.clone();
        let more = shown.more.then(|| {
            let button = el("button")
                .class("button button--quiet")
                .attr("type", "button")
                .on("click", move |_| this.show_more())
                .with(self.l10n.view("list-more"));
            el("p").class("feed-list__more").key("more".to_owned()).with(button)
        });
        more.into_iter().collect()
    }

    fn show_more(&self) {
        #[cfg(target_arch = "wasm32")]
        if let Some(source) = untrack(|| self.source()) {
            let this = self.clone();
            leptos::task::spawn_local(async move {
                let (feeds, lang) = (this.feeds, this.lang());
                let state = || this.state.get_untracked();
                // While it is read, what is new may come before the page.
                let wanted = || untrack(|| this.first()) + state().size + PAGE_SIZE;
                let there = untrack(|| {
                    feeds.with(lang, source, |feed, _| feed.before + feed.items.len() >= wanted())
                });
                // Of the feed, the page has brought its own part.
                let known = feeds.has(lang, source) || (there && state().filter.is_empty());
                if !known {
                    feeds.refresh(lang, source).await;
                }
                let short = untrack(|| {
                    feeds.with(lang, source, |feed, _| {
                        feed.total() < wanted() && feed.next().is_some()
                    })
                });
                if short {
                    feeds.more(lang, source).await;
                }
                let mut before = 0;
                untrack(|| {
                    this.shown(&mut |shown| {
                        before = shown.lines.len();
                        Vec::new()
                    })
                });
                if this.state.try_update(|state| state.size += PAGE_SIZE).is_some() {
                    // The button has moved below what has come, or is gone: on with the reading.
                    leptos::task::tick().await;
                    crate::shell::focus(&format!(".news-line:nth-child({}) a", before + 1));
                }
            });
        }
    }

    /// Links to the pages of the list and, after the last, to the list that goes on.
    fn pages(&self, shown: &Shown<'_>) -> Option<El> {
        let last = shown.total.div_ceil(PAGE_SIZE).max(1);
        let onward = (shown.open && usize::from(self.place.number) == last)
            .then(|| self.earlier())
            .flatten();
        if last < 2 && onward.is_none() {
            return None;
        }
        let link = |number: usize| {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            let args = fluent_args!["number" => number];
            let words: Child = number.to_string().into();
            let href = Place { number, ..self.place.clone() }.href();
            let here = (number == self.place.number).then_some("page");
            let link = el("a").attr("href", href).attr_if("aria-current", here);
            el("li").with(
                link.attr("aria-label", self.l10n.text_with("page-number", &args)).with(words),
            )
        };
        let onward = onward.map(|page| {
            let href = Place::new(self.lang(), page).href();
            el("li").with(el("a").attr("href", href).with(self.l10n.mark(self.l10n.title(page))))
        });
        // The first, the last, and those around this one: a list may have hundreds.
        let here = usize::from(self.place.number);
        let near = |number: &usize| *number == 1 || *number == last || number.abs_diff(here) <= 2;
        let mut before = 0;
        let mut links = el("ul");
        for number in (1..=last).filter(near) {
            if number > before + 1 {
                links = links.with(el("li").attr("aria-hidden", "true").with("…"));
            }
            links = links.with(link(number));
            before = number;
        }
        let links = links.maybe(onward);
        let name = self.l10n.text("list-pages");
        Some(el("nav").class("pager").attr("aria-label", name).with(links))
    }

    /// The page of the year before the newest.
    fn earlier(&self) -> Option<Page> {
        let years = pages::MEDIA_NEWSROOM.children();
        let mut years: Vec<Page> = years.filter(|page| page.year().is_some()).collect();
        sort_by(&mut years, |a, b| b.year().cmp(&a.year()));
        (self.place.page == pages::MEDIA_NEWSROOM).then(|| years.get(1).copied()).flatten()
    }

    /// Once the program has taken over the page: buttons instead of links, and the
    /// choice that the address names.
    #[cfg(target_arch = "wasm32")]
    fn come_alive(self) {
        use leptos_router::location::{BrowserUrl, LocationProvider};

        use crate::context::context;
        use crate::element::effect;

        let address: BrowserUrl = context();
        let this = self.clone();
        effect(move || {
            let named = address.as_url().with(|url| {
                let newsroom = this.place.page.kind() == Kind::Newsroom;
                (newsroom && url.path() == this.place.href())
                    .then(|| Filter::from_query(url.search()))
            });
            let _ = this.state.try_update(|state| {
                state.live = true;
                if let Some(filter) = named.filter(|filter| *filter != state.filter) {
                    state.choose(filter);
                }
            });
        });
        // An item that was the first of the page, and is no more.
        let this = self.clone();
        let mut earlier: Option<(Filter, String)> = None;
        effect(move || {
            let Some(source) = this.source() else { return };
            let ListState { filter, newer, .. } = this.state.get();
            let first = this.feeds.with(this.lang(), source, |feed, _| {
                let skipped = this.first().saturating_sub(feed.before);
                let mut items = feed.items.iter().filter(|item| filter.takes(item)).skip(skipped);
                let at = earlier
                    .as_ref()
                    .filter(|(of, _)| *of == filter)
                    .and_then(|(_, id)| items.clone().position(|item| item.id == *id));
                (items.next().map(|item| item.id.clone()), at.unwrap_or_default())
            });
            if let (_, by @ 1..) = first {
                let first_page = this.place.number == 1 || !filter.is_empty();
                this.state.update(|state| {
                    state.newer = newer + by;
                    state.size += if first_page { by } else { 0 };
                });
            }
            earlier = first.0.map(|id| (filter, id));
        });
        effect(move || {
            let source = self.state.get().filter.source();
            if let Some(source) = source.filter(|source| !self.feeds.has(self.lang(), *source)) {
                leptos::task::spawn_local(self.feeds.refresh(self.lang(), source));
            }
        });
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn come_alive(self) {}
}
