//! Words and feeds, read from disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::feeds::{Feed, Item, Source, clean, parse};
use crate::l10n::{Catalog, Date, Mode, Problem};
use crate::site::{Lang, Page, Place};

/// What pages are made from.
pub struct Input {
    /// All words of all languages.
    pub catalog: &'static Catalog,
    /// All feeds.
    pub feeds: BTreeMap<(Lang, Source), Feed>,
    /// Where items with a page of their own stand among those of their feed.
    own: BTreeMap<(Lang, Source), Own>,
    /// The day that pages are made for.
    pub day: Date,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<String>,
}

impl Input {
    /// Reads `locales/` and `public/feeds/` below `source`.
    ///
    /// # Errors
    /// A file that cannot be read, or a feed that is none.
    pub fn read(source: &Path) -> Result<Self, Failure> {
        Self::read_as(source, Mode::Plain)
    }

    /// As [`Input::read`], with messages shown in another way.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn read_as(source: &Path, mode: Mode) -> Result<Self, Failure> {
        let mut input = Self {
            catalog: Catalog::with_mode(mode).keep(),
            feeds: BTreeMap::new(),
            own: BTreeMap::new(),
            day: crate::clock::day(),
            problems: Vec::new(),
            warnings: Vec::new(),
        };
        for lang in Lang::all() {
            let folder = source.join("locales").join(lang.code());
            for path in word_files(&folder)? {
                let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
                let name = file_name(&folder, &path);
                input.problems.extend(input.catalog.add(lang, &name, text));
            }
            for feed in Source::all() {
                input.read_feed(source, lang, feed)?;
            }
            input.sort_by_topic(lang);
        }
        let own = input.feeds.iter().map(|(of, feed)| (*of, Own::of(feed)));
        input.own = own.collect();
        Ok(input)
    }

    fn read_feed(&mut self, source: &Path, lang: Lang, feed: Source) -> Result<(), Failure> {
        let path = source.join(format!("public/feeds/{}/{}.json", lang.code(), feed.name()));
        let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
        let warnings = &mut self.warnings;
        let mut read =
            parse(&text, lang, |what| warnings.push(format!("{}: {what}", path.display())))
                .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        if feed.is_news() {
            read.sort_by_date();
        }
        for item in &mut read.items {
            // Nothing else is ever deployed, in pages or in feeds made from this one.
            item.content_html = item.content_html.take().map(|html| clean(&html.read()).into());
        }
        for item in &read.items {
            if let Some(url) = item.url.as_deref().filter(|_| item.place().is_none()) {
                warnings.push(format!("{}: “{url}” is no address of the site", path.display()));
            }
        }
        self.feeds.insert((lang, feed), read);
        Ok(())
    }

    /// Makes the feeds of the topics from the news of all years.
    fn sort_by_topic(&mut self, lang: Lang) {
        let news: Vec<Item> = self
            .feeds
            .iter()
            .filter(|((of, source), _)| {
                *of == lang && matches!(source, Source::News | Source::NewsOf(_))
            })
            .flat_map(|(_, feed)| feed.items.clone())
            .collect();
        for topic in Page::all().filter_map(Page::topic) {
            let own = news.iter().filter(|item| item.tags.iter().any(|tag| tag == topic));
            let mut feed = Feed { items: own.cloned().collect(), ..Feed::default() };
            feed.sort_by_date();
            self.feeds.insert((lang, Source::Topic(topic)), feed);
        }
    }

    /// The feed, which is empty only if it holds nothing.
    pub fn feed(&self, lang: Lang, source: Source) -> &Feed {
        const EMPTY: &Feed = &Feed {
            items: Vec::new(),
            left_out: 0,
            before: 0,
            after: 0,
            next_url: None,
            parts: Vec::new(),
            day: None,
        };
        self.feeds.get(&(lang, source)).unwrap_or(EMPTY)
    }

    /// The item of a place, with those before and after it in its feed that have a page.
    pub(super) fn around(&self, place: &Place, source: Source) -> Vec<&Item> {
        let items = &self.feed(place.lang, source).items;
        let Some(own) = self.own.get(&(place.lang, source)) else { return Vec::new() };
        let Some(at) = own.by_address.get(&place.href()) else { return Vec::new() };
        let around = own.indices.iter().skip(at.saturating_sub(1)).take(2 + (*at).min(1));
        around.filter_map(|index| items.get(*index)).collect()
    }

    /// The items that have a page of their own.
    pub(super) fn items(&self, lang: Lang) -> impl Iterator<Item = Place> {
        let edited = self
            .feeds
            .iter()
            .filter(move |((of, source), _)| *of == lang && !matches!(source, Source::Topic(_)));
        let places = edited.flat_map(|(_, feed)| feed.items.iter().filter_map(Item::place));
        // An item may lead to a page of the tree, which is written anyway.
        places.filter(|place| place.page.kind().is_dynamic())
    }
}

/// The items of a feed that have a page of their own.
#[derive(Default)]
struct Own {
    /// Their indices, in order.
    indices: Vec<usize>,
    /// Where in `indices` the item of a path stands.
    by_address: BTreeMap<String, usize>,
}

impl Own {
    fn of(feed: &Feed) -> Self {
        let mut own = Self::default();
        for (index, item) in feed.items.iter().enumerate() {
            if let Some(place) = item.place() {
                own.by_address.entry(place.href()).or_insert(own.indices.len());
                own.indices.push(index);
            }
        }
        own
    }
}

/// All `.ftl` files below `folder`, sorted.
pub(super) fn word_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(Failure::at(&folder))? {
            let path = entry.map_err(Failure::at(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// `about/legal` for `locales/fr/about/legal.ftl`.
fn file_name(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path).with_extension("");
    inside.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}
