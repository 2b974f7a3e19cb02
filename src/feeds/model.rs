//! The feed and its items, as far as the site shows them.

use serde::{Deserialize, Serialize};

use crate::l10n::Date;
use crate::site::{Lang, Place};

/// A feed, or the part of one that a page shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Feed {
    /// The items that could be read, in the feed's order: newest first.
    pub items: Vec<Item>,
    /// How many could not.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: usize,
    /// Of a part: how many items of the feed stand before its first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub before: usize,
    /// Of a part: how many items of the feed stand after its last.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub after: usize,
    /// The address of the feed's next part (<https://www.jsonfeed.org/version/1.1/>).
    #[serde(skip)]
    pub next_url: Option<String>,
    /// The addresses of the parts that were read.
    #[serde(skip)]
    pub parts: Vec<String>,
}

impl Feed {
    /// The address of the part to read next. A feed that leads back to a part that was
    /// read, or on and on, ends there.
    pub fn next(&self) -> Option<&str> {
        const MOST_PARTS: usize = 100;
        self.next_url.as_deref().filter(|url| {
            self.parts.len() < MOST_PARTS && !self.parts.iter().any(|part| part == url)
        })
    }

    /// How many items the whole feed has.
    pub fn total(&self) -> usize {
        self.before + self.items.len() + self.after
    }
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// One item (<https://www.jsonfeed.org/version/1.1/#items-a-name-items-a>).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Unique in the feed, the same in every language.
    pub id: String,
    /// The item's own address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The headline.
    pub title: String,
    /// One or two sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Plain text of the whole item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_text: Option<String>,
    /// The whole item as HTML; what of it is shown, `rich.rs` decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_html: Option<String>,
    /// The language of the item, where it is another than the feed's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// RFC 3339 date and time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// The address of an image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Topics, by their name in the tree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What JSON Feed has no field for.
    #[serde(default, rename = "_wco", skip_serializing_if = "Extension::is_empty")]
    pub wco: Extension,
}

/// The site's extension of an item, `_wco`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extension {
    /// A highlight's short name, above its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The last day to apply, `2024-03-22`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<String>,
    /// An event's first day, `2024-05-08`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// An event's last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Where an event takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Shown as current news on the home page.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub current: bool,
    /// Marked as new.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new: bool,
    /// The id of a page of the tree to link to, where the item has no page of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// What the image shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_alt: Option<String>,
    /// Documents that belong to the item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Attached>,
    /// The item's addresses in other languages, by language code.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub translations: std::collections::BTreeMap<String, String>,
}

/// A document that belongs to an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Attached {
    /// Its name.
    pub title: String,
    /// Its address, `https://…`.
    pub url: String,
}

impl Extension {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Item {
    /// The day of publication.
    pub fn date(&self) -> Option<Date> {
        self.date_published.as_deref().and_then(Date::parse)
    }

    /// The last day to apply.
    pub fn deadline(&self) -> Option<Date> {
        self.wco.deadline.as_deref().and_then(Date::parse)
    }

    /// An event's first day.
    pub fn start(&self) -> Option<Date> {
        self.wco.start.as_deref().and_then(Date::parse)
    }

    /// An event's last day; the first where none is given.
    pub fn end(&self) -> Option<Date> {
        self.wco.end.as_deref().and_then(Date::parse).or_else(|| self.start())
    }

    /// Whether the last day to apply, or of an event, was before `today`.
    pub fn is_past(&self, today: Date) -> bool {
        self.deadline().or_else(|| self.end()).is_some_and(|last| last < today)
    }

    /// The address of the image, where it may be shown.
    pub fn image(&self) -> Option<&str> {
        self.image.as_deref().filter(|url| url.starts_with("https://"))
    }

    /// Leaves out what lists do not show.
    pub fn shorten(&mut self) {
        (self.content_text, self.content_html) = (None, None);
        self.wco.documents.clear();
    }

    /// The item's own place in the site, if its address is one.
    pub fn place(&self) -> Option<Place> {
        place_of(self.url.as_deref()?)
    }

    /// The item's place in another language.
    pub fn translation(&self, lang: Lang) -> Option<Place> {
        place_of(self.wco.translations.get(lang.code())?)
    }
}

/// The place that the path of an absolute address stands for. Feeds name the site by
/// its public address, wherever this copy of it is deployed.
fn place_of(url: &str) -> Option<Place> {
    let path = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let path = &path[path.find('/')?..];
    Place::from_path(&format!("{}{}", crate::site::base(), path.trim_start_matches('/')))
}
