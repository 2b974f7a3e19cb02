//! The feed and its items, as far as the site shows them.

use serde::Serialize;

use crate::json::{Entries, Entry, Field, Json, LongText, Named};
use crate::l10n::Date;
use crate::site::{Lang, Place};

/// A feed, or the part of one that a page shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Feed {
    /// The items that could be read, in the feed's order: newest first.
    pub items: Vec<Item>,
    /// How many could not.
    #[serde(skip_serializing_if = "is_zero")]
    pub left_out: usize,
    /// Of a part: how many items of the feed stand before its first.
    #[serde(skip_serializing_if = "is_zero")]
    pub before: usize,
    /// Of a part: how many items of the feed stand after its last.
    #[serde(skip_serializing_if = "is_zero")]
    pub after: usize,
    /// The address of the feed's next part (<https://www.jsonfeed.org/version/1.1/>).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_url: Option<String>,
    /// The addresses of the parts that were read.
    #[serde(skip)]
    pub parts: Vec<String>,
    /// The day on which it was read.
    #[serde(skip)]
    pub day: Option<Date>,
}

impl Feed {
    /// Reads the part of a feed that a page has brought.
    pub fn of_page(json: &Json) -> Self {
        let count =
            |name: &'static str| json.get(name).and_then(|value| value.count()).unwrap_or_default();
        let mut items = Vec::new();
        if let Some(mut entries) = json.get("items").and_then(|list| list.entries()) {
            while Item::some(&mut entries, &mut |item| items.extend(item)) {}
        }
        Self {
            items,
            left_out: count("left_out"),
            before: count("before"),
            after: count("after"),
            next_url: json.get("next_url").and_then(|url| url.text()),
            parts: Vec::new(),
            day: None,
        }
    }

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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Item {
    /// Unique in the feed, the same in every language.
    pub id: String,
    /// The item's own address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The headline.
    pub title: String,
    /// One or two sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Plain text of the whole item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_text: Option<LongText>,
    /// The whole item as HTML; what of it is shown, `rich.rs` decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_html: Option<LongText>,
    /// The language of the item, where it is another than the feed's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// The address of an image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Topics, by their name in the tree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What JSON Feed has no field for.
    #[serde(rename = "_wco", skip_serializing_if = "Extension::is_empty")]
    pub wco: Extension,
}

/// The site's extension of an item, `_wco`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Extension {
    /// A highlight's short name, above its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The last day to apply, `2024-03-22`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<String>,
    /// An event's first day, `2024-05-08`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// An event's last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Where an event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Shown as current news on the home page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub current: bool,
    /// Marked as new.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub new: bool,
    /// The id of a page of the tree to link to, where the item has no page of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// What the image shows, for those who do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alt: Option<String>,
    /// Documents that belong to the item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Attached>,
    /// The item's addresses in other languages, by language code.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub translations: Named<String>,
}

/// A document that belongs to an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Attached {
    /// Its name.
    pub title: String,
    /// Its address, `https://…`.
    pub url: String,
}

impl Extension {
    fn read(json: &Json) -> Result<Self, String> {
        let document = |json: &Json| {
            Some(Attached { title: json.get("title")?.text()?, url: json.get("url")?.text()? })
        };
        // One after the other into what is there already, here as below: otherwise each error
        // would have code of its own for what was read before it.
        let mut own = Self::default();
        for (field, name) in [
            (&mut own.label, "label"),
            (&mut own.deadline, "deadline"),
            (&mut own.start, "start"),
            (&mut own.end, "end"),
            (&mut own.place, "place"),
            (&mut own.page, "page"),
            (&mut own.image_alt, "image_alt"),
        ] {
            *field = json.text_in(name)?;
        }
        for (field, name) in [(&mut own.current, "current"), (&mut own.new, "new")] {
            *field = json.flag_in(name)?.unwrap_or_default();
        }
        let documents = json.list_in("documents")?.unwrap_or_default();
        own.documents = documents.iter().filter_map(document).collect();
        own.translations = json.get("translations").map(|t| Named::texts(&t)).unwrap_or_default();
        Ok(own)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The fields of an item in the order in which [`Item::read`] takes them: those that are brought
/// at once first.
const FIELDS: [&str; 11] = [
    "id",
    "title",
    "url",
    "summary",
    "language",
    "date_published",
    "image",
    "tags",
    "_wco",
    "content_text",
    "content_html",
];

/// How many of them are brought at once.
const WHOLE: usize = 8;

impl Item {
    /// Reads some more items of a list; false once there are no more. An item is an error if
    /// a field that is needed is missing or empty, or one is of another kind: which.
    pub fn some(entries: &mut Entries, act: &mut dyn FnMut(Result<Self, String>)) -> bool {
        entries.step(&FIELDS, WHOLE, &mut |entry, fields| act(Self::read(entry, fields)))
    }

    fn read(entry: &Entry, fields: Vec<Field>) -> Result<Self, String> {
        let mut item = Self::default();
        let mut fields = fields.into_iter();
        let mut next = || fields.next().unwrap_or(Field::Absent);
        for (field, name) in [(&mut item.id, "id"), (&mut item.title, "title")] {
            let text = next().into_text(name)?.filter(|text| !text.trim().is_empty());
            *field = text.ok_or_else(|| format!("“{name}” is missing or empty"))?;
        }
        for (field, name) in [
            (&mut item.url, "url"),
            (&mut item.summary, "summary"),
            (&mut item.language, "language"),
            (&mut item.date_published, "date_published"),
            (&mut item.image, "image"),
        ] {
            *field = next().into_text(name)?;
        }
        item.tags = next().into_texts("tags")?;
        if next().is_there()
            && let Some(wco) = entry.get("_wco")
        {
            item.wco = Extension::read(&wco)?;
        }
        for (field, name) in
            [(&mut item.content_text, "content_text"), (&mut item.content_html, "content_html")]
        {
            *field = next().into_text(name)?.map(|_| entry.long_text(name));
        }
        Ok(item)
    }

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
    pub fn image(&self) -> Option<String> {
        let url = self.image.as_ref().filter(|url| url.starts_with("https://"))?;
        Some(crate::site::deployed(url))
    }

    /// The item without what lists do not show.
    pub fn short(&self) -> Self {
        let wco = Extension { documents: Vec::new(), ..self.wco.clone() };
        Self { content_text: None, content_html: None, wco, ..self.clone() }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_brings_of_a_feed_is_read_as_it_was_written() {
        let text = |text: &str| Some(text.to_owned());
        let wco = Extension {
            label: text("Label"),
            deadline: text("2024-03-22"),
            start: text("2024-05-08"),
            end: text("2024-05-10"),
            place: text("Brussels"),
            current: true,
            new: true,
            page: text("about"),
            image_alt: text("A ship"),
            documents: vec![Attached { title: "Agenda".into(), url: "https://x.org/a".into() }],
            translations: Named(vec![("fr".to_owned(), "https://x.org/fr/".to_owned())]),
        };
        let item = Item {
            id: "1".to_owned(),
            url: text("https://x.org/en/"),
            title: "Title".to_owned(),
            summary: text("Summary"),
            content_text: text("Text").map(LongText::from),
            content_html: text("<p>Text</p>").map(LongText::from),
            language: text("en"),
            date_published: text("2024-03-05T00:00:00Z"),
            image: text("https://x.org/i"),
            tags: vec!["origin".to_owned()],
            wco,
        };
        let least = Item { id: "2".to_owned(), title: "T".to_owned(), ..Item::default() };
        let feed = Feed {
            items: vec![item, least],
            left_out: 1,
            before: 2,
            after: 3,
            next_url: text("https://x.org/2"),
            parts: Vec::new(),
            day: None,
        };
        let written = serde_json::to_string(&feed).unwrap();
        assert_eq!(Feed::of_page(&Json::parse(&written).unwrap()), feed);
    }
}
