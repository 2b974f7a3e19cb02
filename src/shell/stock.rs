//! What screens are made of, words and feeds, and getting what of it is missing.

use futures::future::{Either, join, join_all, select};
use leptos::task::spawn_local;

use crate::app::Screen;
use crate::clock::wait;
use crate::feeds::{Feeds, Source, needed_feeds};
use crate::l10n::{Catalog, MissingFile, SHARED_FILES, load, needed_files};
use crate::site::Lang;

/// The words and feeds that were read so far.
#[derive(Clone, Copy)]
pub(super) struct Stock {
    pub feeds: Feeds,
    pub catalog: &'static Catalog,
}

impl Stock {
    /// Sees to it that the words and feeds of a screen are there. A feed that cannot be
    /// had does not hold up the page: it says so itself.
    ///
    /// # Errors
    /// A file of words that could not be had.
    pub async fn load(self, screen: &Screen) -> Result<(), MissingFile> {
        join(self.load_words(screen), self.load_feeds(screen)).await.0
    }

    /// Waits for the words of a screen, without its feeds.
    ///
    /// # Errors
    /// A file of words that could not be had.
    pub async fn load_words(self, screen: &Screen) -> Result<(), MissingFile> {
        let files = match screen {
            Screen::At(place) => needed_files(place.page),
            Screen::Missing { .. } => SHARED_FILES.to_vec(),
        };
        let lang = screen.lang();
        load(self.catalog, lang, &files).await?;
        if lang != Lang::ENGLISH && crate::boot::is_incomplete(lang) {
            load(self.catalog, Lang::ENGLISH, &files).await?;
        }
        Ok(())
    }

    /// Waits for the feeds of a screen: for the one with the item that it shows, for that of
    /// a list only a moment, after which the list shows that it is on its way.
    async fn load_feeds(self, screen: &Screen) {
        /// Milliseconds.
        const MOMENT: i32 = 150;
        let Screen::At(place) = screen else { return };
        let (feeds, lang) = (self.feeds, place.lang);
        let missing = needed_feeds(place).into_iter().filter(|source| !feeds.has(lang, *source));
        let reading = join_all(missing.map(|source| feeds.refresh(lang, source)));
        if place.page.kind().is_dynamic() {
            reading.await;
        } else if let Either::Right((_, reading)) = select(reading, Box::pin(wait(MOMENT))).await {
            spawn_local(async { drop(reading.await) });
        }
    }

    /// The feeds of the screen that were read at an earlier time.
    pub fn feeds_before(self, screen: &Screen) -> Vec<Source> {
        let mut sources = match screen {
            Screen::At(place) => needed_feeds(place),
            Screen::Missing { .. } => Vec::new(),
        };
        sources.retain(|source| self.feeds.has(screen.lang(), *source));
        sources
    }

    /// Reads feeds again; what is new shows by itself.
    pub fn refresh(self, lang: Lang, sources: Vec<Source>) {
        for source in sources {
            spawn_local(self.feeds.refresh(lang, source));
        }
    }
}
