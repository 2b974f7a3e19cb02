//! The feeds that were read so far, and how fresh they are.

#[cfg(target_arch = "wasm32")]
use futures::future::LocalBoxFuture;
use leptos::prelude::*;

use super::{Feed, Item};
#[cfg(target_arch = "wasm32")]
use super::{FeedError, Reading};
#[cfg(target_arch = "wasm32")]
use crate::clock::{Pace, paint};
use crate::context::context;
#[cfg(target_arch = "wasm32")]
use crate::json::Json;
use crate::json::Named;
use crate::l10n::Date;
use crate::site::{Kind, Lang, Page, Place, base, pages};

/// A feed of the site, by what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// What the home page puts first.
    Highlights,
    /// News of the current year.
    News,
    /// News of an earlier year.
    NewsOf(u16),
    /// Events of the current year and later.
    Events,
    /// Events of an earlier year.
    EventsOf(u16),
    /// News of one topic, of all years: made from the others when the site is built.
    Topic(&'static str),
}

impl Source {
    /// Every feed that an editor keeps.
    pub fn all() -> Vec<Self> {
        let years = |kind: Kind, of: fn(u16) -> Self| {
            let pages = Page::all().filter(move |page| page.kind() == kind);
            pages.filter_map(Page::year).map(of)
        };
        let mut all = vec![Self::Highlights, Self::News, Self::Events];
        all.extend(years(Kind::NewsYear, Self::news_of).filter(|source| *source != Self::News));
        all.extend(years(Kind::EventYear, Self::EventsOf));
        all
    }

    /// The feed with the news of a year: the newest year of the tree is the current one.
    pub fn news_of(year: u16) -> Self {
        let newest = pages::MEDIA_NEWSROOM.children().filter_map(Page::year).max();
        if newest.is_none_or(|newest| year >= newest) { Self::News } else { Self::NewsOf(year) }
    }

    /// The feed with the events of a year: those after the last year of the history.
    pub fn events_of(year: u16) -> Self {
        let newest = pages::EVENTS_EVENT_HISTORY.children().filter_map(Page::year).max();
        if newest.is_none_or(|newest| year > newest) { Self::Events } else { Self::EventsOf(year) }
    }

    /// Its file, without `.json`; also its key in a page's embedded data.
    pub fn name(self) -> String {
        match self {
            Self::Highlights => "highlights".to_owned(),
            Self::News => "news".to_owned(),
            Self::NewsOf(year) => format!("news-{year}"),
            Self::Events => "events".to_owned(),
            Self::EventsOf(year) => format!("events-{year}"),
            Self::Topic(topic) => format!("topic-{topic}"),
        }
    }

    /// Whether it holds news, newest first.
    pub fn is_news(self) -> bool {
        matches!(self, Self::News | Self::NewsOf(_) | Self::Topic(_))
    }

    /// Where it is deployed, unless `config.json` names another address.
    pub fn url(self, lang: Lang) -> String {
        format!("{}feeds/{}/{}.json", base(), lang.code(), self.name())
    }
}

/// The feeds that showing a place needs.
pub fn needed_feeds(place: &Place) -> Vec<Source> {
    let page = place.page;
    // The slugs of items begin with their year, that of news with a part of its own.
    let year = || place.item.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
    match page.kind() {
        Kind::Home => vec![Source::Highlights, Source::News],
        Kind::Newsroom => vec![Source::News],
        Kind::NewsYear => page.year().map(Source::news_of).into_iter().collect(),
        Kind::NewsItem => vec![Source::news_of(year())],
        Kind::UpcomingEvents => vec![Source::Events],
        Kind::EventYear => page.year().map(Source::EventsOf).into_iter().collect(),
        Kind::Event => vec![Source::events_of(year())],
        Kind::NewsTopic => page.topic().map(Source::Topic).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The item that a place stands for, among those of its feed.
pub fn item_of(place: &Place, feed: &Feed) -> Option<Item> {
    feed.items.iter().find(|item| item.place().as_ref() == Some(place)).cloned()
}

/// What a prerendered page carries of its feeds, as inert JSON: by [`Source::name`].
pub type PageFeeds = Named<Feed>;

/// How a feed on the page stands to the one on the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// Nothing of it was read yet.
    #[default]
    Unread,
    /// Only what the prerendered page shows of it.
    Part,
    /// As last read.
    Whole,
    /// The last attempt to read it failed: what is shown is of this day.
    Stale(Option<Date>),
}

struct Entry {
    of: (Lang, Source),
    feed: Feed,
    freshness: Freshness,
}

/// The feeds read so far, by language and source.
#[derive(Clone, Copy)]
pub struct Feeds {
    read: RwSignal<Vec<Entry>>,
}

impl Default for Feeds {
    fn default() -> Self {
        Self { read: RwSignal::new(Vec::new()) }
    }
}

impl Feeds {
    /// The one of this page.
    #[track_caller]
    pub fn from_context() -> Self {
        context()
    }

    /// Whether this feed was read as a whole.
    pub fn has(self, lang: Lang, source: Source) -> bool {
        untrack(|| {
            self.with(lang, source, |_, freshness| {
                !matches!(freshness, Freshness::Unread | Freshness::Part)
            })
        })
    }

    /// Looks at a feed and how fresh it is; empty where it was never read. Tracked.
    pub fn with<T>(
        self,
        lang: Lang,
        source: Source,
        look: impl FnOnce(&Feed, Freshness) -> T,
    ) -> T {
        self.read.with(|read| match read.iter().find(|entry| entry.of == (lang, source)) {
            Some(entry) => look(&entry.feed, entry.freshness),
            None => look(&Feed::default(), Freshness::Unread),
        })
    }

    /// Takes in a feed that was read. Further parts that were read before stay behind it.
    pub fn put(self, lang: Lang, source: Source, mut feed: Feed) {
        self.change(lang, source, |entry| {
            if entry.freshness != Freshness::Part && entry.feed.parts.len() > 1 {
                feed.append(std::mem::take(&mut entry.feed));
            }
            (entry.feed, entry.freshness) = (feed, Freshness::Whole);
        });
    }

    /// Takes in what a page shows of a feed.
    pub fn put_part(self, lang: Lang, source: Source, feed: Feed) {
        self.change(lang, source, |entry| entry.feed = feed);
    }

    /// The item that a place stands for, if its feed was read and has it. Tracked.
    pub fn item(self, place: &Place) -> Option<Item> {
        let source = *needed_feeds(place).first()?;
        self.with(place.lang, source, |feed, _| item_of(place, feed))
    }

    /// Notes that reading the feed failed: the last good data stay.
    pub fn fail(self, lang: Lang, source: Source) {
        self.change(lang, source, |entry| entry.freshness = Freshness::Stale(entry.feed.day));
    }

    fn change(self, lang: Lang, source: Source, change: impl FnOnce(&mut Entry)) {
        self.read.update(|read| {
            let of = (lang, source);
            let at = read.iter().position(|entry| entry.of == of).unwrap_or_else(|| {
                read.push(Entry { of, feed: Feed::default(), freshness: Freshness::Part });
                read.len() - 1
            });
            change(&mut read[at]);
        });
    }

    /// Tries again to read a feed, as the visitor wished.
    pub fn retry(self, lang: Lang, source: Source) {
        #[cfg(target_arch = "wasm32")]
        leptos::task::spawn_local(self.refresh(lang, source));
        #[cfg(not(target_arch = "wasm32"))]
        let _ = (self, lang, source);
    }

    /// Fetches the next part of a feed and takes it in, or notes that it failed.
    #[cfg(target_arch = "wasm32")]
    pub async fn more(self, lang: Lang, source: Source) {
        let next = untrack(|| self.with(lang, source, |feed, _| feed.next().map(str::to_owned)));
        let Some(next) = next else { return };
        match fetch_part(next, lang, source, &|_| false).await {
            Ok(part) => self.change(lang, source, |entry| {
                entry.feed.append(part);
                entry.freshness = Freshness::Whole;
            }),
            Err(_) => self.fail(lang, source),
        }
    }

    /// Fetches the feed and takes it in, or notes that it failed.
    #[cfg(target_arch = "wasm32")]
    pub async fn refresh(self, lang: Lang, source: Source) {
        let begun = |reading: &Reading| {
            let newest = untrack(|| {
                self.with(lang, source, |known, freshness| match freshness {
                    Freshness::Unread | Freshness::Part => reading.newest(&known.items),
                    Freshness::Whole | Freshness::Stale(_) => None,
                })
            });
            let newest = newest.filter(|_| source.is_news());
            let any = newest.is_some();
            newest.into_iter().for_each(|feed| self.put_part(lang, source, feed));
            any
        };
        match fetch(lang, source, &begun).await {
            Ok(feed) => self.put(lang, source, feed),
            Err(_) => self.fail(lang, source),
        }
    }
}

/// Fetches the first part of a feed; what is wrong with it is told on the console. `begun` may
/// look at it before it is read, which it is in steps: it may be long. Where that shows
/// something, it is painted first.
///
/// # Errors
/// It could not be had, or is no feed.
#[cfg(target_arch = "wasm32")]
pub fn fetch<'a>(
    lang: Lang,
    source: Source,
    begun: &'a dyn Fn(&Reading) -> bool,
) -> LocalBoxFuture<'a, Result<Feed, FeedError>> {
    Box::pin(async move {
        let url = crate::config::Config::load().await.feed_url(lang, source);
        fetch_part(url, lang, source, begun).await
    })
}

#[cfg(target_arch = "wasm32")]
async fn fetch_part(
    url: String,
    lang: Lang,
    source: Source,
    begun: &dyn Fn(&Reading) -> bool,
) -> Result<Feed, FeedError> {
    let warn = |what: String| leptos::logging::warn!("{url}: {what}");
    let read = async {
        let mut reading = Reading::begin(&get(&url).await?, lang)?;
        if begun(&reading) {
            paint().await;
        }
        let pace = Pace::begin();
        while reading.step() {
            pace.keep().await;
        }
        Ok(reading.end(warn))
    };
    let mut feed = read.await;
    match &mut feed {
        Ok(feed) => {
            if source.is_news() {
                feed.sort_by_date();
            }
            feed.next_url = feed.next_url.take().and_then(|next| absolute(&next, &url));
            feed.parts = vec![url];
            feed.day = Some(crate::clock::day());
        }
        // Nothing is wrong with it then: the page says that it did not come.
        Err(FeedError::Network(crate::net::NetError::Network)) => {}
        Err(error) => warn(error.to_string()),
    }
    feed
}

#[cfg(target_arch = "wasm32")]
async fn get(url: &str) -> Result<Json, FeedError> {
    /// Milliseconds.
    const PATIENCE: u32 = 8_000;
    let text = crate::net::get(url, PATIENCE).await.map_err(FeedError::Network)?;
    Json::parse_there(&text).map_err(FeedError::Format)
}

/// The address of a feed's next part, as it stands in the part at `url`. Feeds name the
/// site by its public address, wherever this copy of it is deployed.
#[cfg(target_arch = "wasm32")]
fn absolute(next: &str, url: &str) -> Option<String> {
    let own = crate::site::deployed(next);
    if own != next {
        return Some(own);
    }
    let here = web_sys::Url::new_with_base(url, &window().location().href().ok()?).ok()?;
    let next = web_sys::Url::new_with_base(next, &here.href()).ok()?;
    matches!(next.protocol().as_str(), "https:" | "http:").then(|| next.href())
}
