//! The feeds that were read so far, and how fresh they are.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Feed;
use crate::site::{Kind, Lang, Page, base};

/// A feed of the site, by what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// What the home page puts first.
    Highlights,
    /// News of the current year.
    News,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Highlights, Self::News];

    /// Its file, without `.json`; also its key in a page's embedded data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Highlights => "highlights",
            Self::News => "news",
        }
    }

    /// Where it is deployed.
    pub fn url(self, lang: Lang) -> String {
        format!("{}feeds/{}/{}.json", base(), lang.code(), self.name())
    }
}

/// The feeds that showing `page` needs.
pub fn needed_feeds(page: Page) -> &'static [Source] {
    match page.kind() {
        Kind::Home => &Source::ALL,
        Kind::NewsItem => &[Source::News],
        _ => &[],
    }
}

/// What a prerendered page carries of its feeds, as inert JSON: by [`Source::name`].
pub type PageFeeds = BTreeMap<String, Feed>;

/// How a feed on the page stands to the one on the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// As it was when the page was made, or as last read.
    #[default]
    Shown,
    /// The last attempt to read it again failed: what is shown may be old.
    Stale,
}

/// The feeds read so far, by language and source.
#[derive(Clone, Copy)]
pub struct Feeds {
    read: RwSignal<BTreeMap<(Lang, Source), (Feed, Freshness)>>,
}

impl Default for Feeds {
    fn default() -> Self {
        Self { read: RwSignal::new(BTreeMap::new()) }
    }
}

impl Feeds {
    /// The one of this page.
    #[track_caller]
    pub fn from_context() -> Self {
        expect_context()
    }

    /// Whether this feed was read at all.
    pub fn has(self, lang: Lang, source: Source) -> bool {
        self.read.with_untracked(|read| read.contains_key(&(lang, source)))
    }

    /// The feed and how fresh it is; empty where it was never read. Tracked.
    pub fn get(self, lang: Lang, source: Source) -> (Feed, Freshness) {
        self.read.with(|read| read.get(&(lang, source)).cloned()).unwrap_or_default()
    }

    /// Takes in a feed that was read; nothing moves if it is the same as before.
    pub fn put(self, lang: Lang, source: Source, feed: Feed) {
        let fresh = (feed, Freshness::Shown);
        if self.read.with_untracked(|read| read.get(&(lang, source)) != Some(&fresh)) {
            self.read.update(|read| _ = read.insert((lang, source), fresh));
        }
    }

    /// Notes that reading the feed failed: the last good data stay.
    pub fn fail(self, lang: Lang, source: Source) {
        self.read.update(|read| read.entry((lang, source)).or_default().1 = Freshness::Stale);
    }

    /// Fetches the feed and takes it in, or notes that it failed.
    #[cfg(target_arch = "wasm32")]
    pub async fn refresh(self, lang: Lang, source: Source) {
        match fetch(lang, source).await {
            Ok(feed) => self.put(lang, source, feed),
            Err(_) => self.fail(lang, source),
        }
    }
}

/// Fetches a feed; what is wrong with it is told on the console.
///
/// # Errors
/// It could not be had, or is no feed.
#[cfg(target_arch = "wasm32")]
pub async fn fetch(lang: Lang, source: Source) -> Result<Feed, super::FeedError> {
    /// Milliseconds.
    const PATIENCE: u32 = 8_000;
    let url = source.url(lang);
    let warn = |what: String| leptos::logging::warn!("{url}: {what}");
    let text = crate::net::get(&url, PATIENCE).await.map_err(super::FeedError::Network);
    let feed = text.and_then(|text| super::parse(&text, warn));
    if let Err(error) = &feed {
        warn(error.to_string());
    }
    feed
}
