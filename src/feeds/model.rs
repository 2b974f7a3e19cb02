//! The feed and its items, as far as the site shows them.

use serde::{Deserialize, Serialize};

use crate::l10n::Date;
use crate::site::{Lang, Place};

/// A feed: its good items, newest first, and how many had to be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Feed {
    /// The items that could be read.
    pub items: Vec<Item>,
    /// How many could not.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: usize,
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
    /// The item's addresses in other languages, by language code.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub translations: std::collections::BTreeMap<String, String>,
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
