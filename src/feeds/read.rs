//! Reading a feed: strict about what a feed is, tolerant of single bad items.

use std::fmt;

use super::{Feed, Item};
use crate::json::{Entries, Json, wrong};
use crate::l10n::Date;
use crate::net::NetError;
use crate::order::{order, take_in};
use crate::site::Lang;

/// Why a feed as a whole could not be had.
#[derive(Clone, Debug, PartialEq)]
pub enum FeedError {
    /// It could not be fetched.
    Network(NetError),
    /// It is no JSON, or no JSON Feed: where the reader gave up.
    Format(String),
    /// It is in this other language.
    Language(String),
}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(error) => write!(f, "{error}"),
            Self::Format(what) => f.write_str(what),
            Self::Language(code) => write!(f, "the feed is in the language “{code}”"),
        }
    }
}

/// Reads a feed in `lang`. An item without what every item needs, in another language,
/// or with an id that came before, is left out; `report` is told which and why.
///
/// # Errors
/// The text is no JSON Feed, or one in another language.
pub fn parse(text: &str, lang: Lang, report: impl FnMut(String)) -> Result<Feed, FeedError> {
    let text = text.trim_start_matches('\u{feff}');
    read(&Json::parse(text).map_err(FeedError::Format)?, lang, report)
}

/// Takes a feed out of its JSON, as [`parse`] does.
///
/// # Errors
/// It is no JSON Feed, or one in another language.
pub fn read(json: &Json, lang: Lang, report: impl FnMut(String)) -> Result<Feed, FeedError> {
    let mut reading = Reading::begin(json, lang)?;
    while reading.step() {}
    Ok(reading.end(report))
}

/// A feed that is being read, some items at a time: it may have thousands.
pub struct Reading {
    lang: Lang,
    entries: Entries,
    feed: Feed,
    /// How many items were looked at.
    count: usize,
    /// Of those that were good: which of the feed's items they are, from 1.
    numbers: Vec<usize>,
    /// Of those that were not: the same, and why.
    bad: Vec<(usize, String)>,
}

impl Reading {
    /// Begins with what a feed says of itself.
    ///
    /// # Errors
    /// It is no JSON Feed, or one in another language.
    pub fn begin(json: &Json, lang: Lang) -> Result<Self, FeedError> {
        let format = FeedError::Format;
        let version = json.text_in("version").map_err(format)?.unwrap_or_default();
        if !version.starts_with("https://jsonfeed.org/version/1") {
            return Err(FeedError::Format(format!("version “{version}” is unknown")));
        }
        let language = json.text_in("language").map_err(format)?;
        if let Some(code) = language.filter(|code| !is_of(code, lang)) {
            return Err(FeedError::Language(code));
        }
        let Some(list) = json.get("items") else {
            return Err(FeedError::Format("“items” is missing".to_owned()));
        };
        let Some(entries) = list.entries() else {
            return Err(FeedError::Format(wrong("items", "list")));
        };
        let next_url = json.text_in("next_url").unwrap_or_default();
        // At once: memory that it grew through would stay with the page.
        let items = Vec::with_capacity(entries.count());
        let feed = Feed { items, next_url, ..Feed::default() };
        let (count, numbers, bad) = (0, Vec::new(), Vec::new());
        Ok(Self { lang, entries, feed, count, numbers, bad })
    }

    /// Reads some more items; false once there are no more.
    pub fn step(&mut self) -> bool {
        let Self { lang, entries, feed, count, numbers, bad } = self;
        Item::some(entries, &mut |item| {
            *count += 1;
            match item.and_then(|item| check(item, *lang)) {
                Ok(item) => {
                    numbers.push(*count);
                    feed.items.push(item);
                }
                Err(why) => bad.push((*count, why)),
            }
        })
    }

    /// What was read; `report` is told which items were left out, and why.
    pub fn end(self, mut report: impl FnMut(String)) -> Feed {
        let Self { mut feed, numbers, mut bad, .. } = self;
        let mut numbers = numbers.into_iter();
        retain_first(&mut feed.items, &mut |double| {
            let number = numbers.by_ref().next().unwrap_or_default();
            if let Some(Item { id, .. }) = double {
                bad.push((number, format!("id “{id}” came before")));
            }
        });
        feed.left_out = bad.len();
        for (number, why) in bad {
            report(format!("item {number}: {why}"));
        }
        feed
    }

    /// The newest items of a long feed of news: before it was read, and much quicker. None of
    /// a feed that is as soon read, and none if one of `shown` stands further down.
    pub fn newest(&self, shown: &[Item]) -> Option<Feed> {
        /// Items: a screenful or two.
        const COUNT: usize = 40;
        /// Where reading all takes longer than a frame.
        const LONG: usize = 400;
        let total = self.entries.count();
        if total < LONG {
            return None;
        }
        let (mut days, mut ids) = (Vec::new(), Vec::new());
        let mut all = self.entries.clone();
        while all.step(&["id", "date_published"], 2, &mut |_, fields| {
            let mut texts = fields.into_iter().map(|field| field.into_text("").ok().flatten());
            ids.push(texts.next().flatten().unwrap_or_default());
            days.push(texts.next().flatten().as_deref().and_then(Date::parse));
        }) {}
        let order = newest_first(&days);
        let (first, rest) = order.split_at(COUNT);
        if rest.iter().any(|index| shown.iter().any(|item| item.id == ids[*index])) {
            return None;
        }
        let mut items = Vec::new();
        let mut entries = self.entries.picked(first);
        while Item::some(&mut entries, &mut |item| {
            items.extend(item.and_then(|item| check(item, self.lang)));
        }) {}
        retain_first(&mut items, &mut |_| ());
        Some(Feed { after: total - items.len(), items, ..Feed::default() })
    }
}

/// Keeps of the items with the same id the first. `look` is told of every item, in order: of
/// one that goes, which it is.
fn retain_first(items: &mut Vec<Item>, look: &mut dyn FnMut(Option<&Item>)) {
    let mut double = vec![false; items.len()];
    for pair in order(items.len(), &mut |a, b| items[a].id.cmp(&items[b].id)).windows(2) {
        double[pair[1]] = items[pair[0]].id == items[pair[1]].id;
    }
    let mut double = double.into_iter();
    items.retain(|item| {
        let double = double.next().unwrap_or_default();
        look(double.then_some(item));
        !double
    });
}

/// The indices of days, the newest first; those without a day last, equals as they come.
fn newest_first(days: &[Option<Date>]) -> Vec<usize> {
    order(days.len(), &mut |a, b| days[b].cmp(&days[a]))
}

/// Whether a language tag (RFC 5646) is of `lang`: `fr-BE` is French.
fn is_of(tag: &str, lang: Lang) -> bool {
    tag.split(['-', '_']).next().is_some_and(|code| code.eq_ignore_ascii_case(lang.code()))
}

fn check(item: Item, lang: Lang) -> Result<Item, String> {
    match item.language.as_ref().filter(|code| !is_of(code, lang)) {
        Some(code) => Err(format!("it is in the language “{code}”")),
        None => Ok(item),
    }
}

impl Feed {
    /// Puts the newest item first; items of one day keep the feed's order, and those
    /// without a date come last.
    pub fn sort_by_date(&mut self) {
        // Each date is read once, not at every comparison.
        let days: Vec<Option<Date>> = self.items.iter().map(Item::date).collect();
        take_in(&mut self.items, newest_first(&days));
    }

    /// Adds the items of the feed's next part, but for those that are there already.
    pub fn append(&mut self, next: Self) {
        self.items.extend(next.items);
        retain_first(&mut self.items, &mut |_| ());
        self.left_out += next.left_out;
        self.next_url = next.next_url;
        self.parts.extend(next.parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(items: &str) -> (Feed, Vec<String>) {
        let mut reports = Vec::new();
        let text = format!(r#"{{"version":"https://jsonfeed.org/version/1.1","items":[{items}]}}"#);
        (parse(&text, Lang::ENGLISH, |report| reports.push(report)).unwrap(), reports)
    }

    #[test]
    fn one_bad_item_spares_the_others() {
        let (feed, reports) = read(
            r#"{"id":"1","title":"Good"},{"id":2,"title":"Number"},{"title":"No id"},
               {"id":"1","title":"Again"},{"id":"3","title":" "},{"id":"4","title":"Last"}"#,
        );
        let ids: Vec<&str> = feed.items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["1", "4"]);
        assert_eq!((feed.left_out, reports.len()), (4, 4));
        assert!(reports[0].starts_with("item 2: "), "{reports:?}");
    }

    #[test]
    fn what_is_no_feed_is_an_error_that_says_where() {
        for text in [
            "",
            "<!doctype html>",
            r#"{"items":[]}"#,
            r#"{"version":"https://jsonfeed.org/version/1.1""#,
        ] {
            assert!(
                matches!(parse(text, Lang::ENGLISH, |_| ()), Err(FeedError::Format(_))),
                "{text}"
            );
        }
        let other = r#"{"version":"https://example.org/2","items":[]}"#;
        assert!(
            parse(other, Lang::ENGLISH, |_| ()).unwrap_err().to_string().contains("example.org")
        );
    }

    #[test]
    fn feeds_and_items_in_another_language_are_left_out() {
        let feed = |code: &str| {
            let text = format!(
                r#"{{"version":"https://jsonfeed.org/version/1.1","language":"{code}","items":[
                   {{"id":"1","title":"T","language":"fr"}},{{"id":"2","title":"T","language":"en-GB"}}]}}"#
            );
            parse(&text, Lang::ENGLISH, |_| ())
        };
        let read = feed("EN-gb").unwrap();
        assert_eq!((read.items.len(), read.left_out), (1, 1));
        assert_eq!(feed("fr"), Err(FeedError::Language("fr".to_owned())));
    }

    #[test]
    fn parts_of_a_feed_are_joined_without_doubles() {
        let (mut feed, _) = read(r#"{"id":"1","title":"A"},{"id":"2","title":"B"}"#);
        let (next, _) = read(r#"{"id":"2","title":"B"},{"id":"3","title":"C"},{"id":"4"}"#);
        feed.append(Feed { next_url: Some("/1".to_owned()), parts: vec!["/1".to_owned()], ..next });
        assert_eq!(feed.next(), None, "a feed that leads back to itself ends");
        let ids: Vec<&str> = feed.items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!((ids, feed.left_out), (vec!["1", "2", "3"], 1));
    }

    #[test]
    fn the_newest_of_a_long_feed_are_known_before_it_is_read() {
        let item = |number: usize| {
            let day = number * 7 % 28 + 1;
            match number % 50 {
                0 => format!(r#"{{"id":"{number}"}}"#),
                1 => r#"{"id":"same","title":"T","date_published":"2024-12-31"}"#.to_owned(),
                2 => format!(r#"{{"id":"{number}","title":"T"}}"#),
                _ => format!(
                    r#"{{"id":"{number}","title":"T","date_published":"2024-03-{day:02}T00:00:00Z"}}"#
                ),
            }
        };
        let begin = |count: usize| {
            let items: Vec<String> = (0..count).map(item).collect();
            let text = format!(
                r#"{{"version":"https://jsonfeed.org/version/1.1","items":[{}]}}"#,
                items.join(",")
            );
            Reading::begin(&Json::parse(&text).unwrap(), Lang::ENGLISH).unwrap()
        };
        assert_eq!(begin(399).newest(&[]), None);
        let newest = begin(1000).newest(&[]).unwrap();
        let items = &newest.items;
        assert_eq!(begin(1000).newest(&items[5..6]).as_ref(), Some(&newest));
        let mut whole = begin(1000);
        while whole.step() {}
        let mut whole = whole.end(|_| ());
        whole.sort_by_date();
        assert!(items.len() > 20, "{}", items.len());
        assert_eq!(items[..], whole.items[..items.len()]);
        assert_eq!((newest.total(), whole.total()), (1000, 961));
        // What is shown, and not among them, would be gone until all is read.
        let other = &whole.items[500];
        assert!(!items.contains(other));
        assert_eq!(begin(1000).newest(std::slice::from_ref(other)), None);
    }

    #[test]
    fn unknown_fields_and_a_byte_order_mark_do_no_harm() {
        let text = "\u{feff}{\"version\":\"https://jsonfeed.org/version/1.1\",\"new\":[1],\"items\":[{\"id\":\"1\",\"title\":\"T\",\"x\":{}}]}";
        assert_eq!(parse(text, Lang::ENGLISH, |_| ()).unwrap().items.len(), 1);
    }
}
