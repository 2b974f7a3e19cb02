//! Reading a feed: strict about what a feed is, tolerant of single bad items.

use std::fmt;

use super::{Feed, Item};
use crate::json::{Json, wrong};
use crate::l10n::Date;
use crate::net::NetError;
use crate::order::{order, sort_with};
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
pub fn read(json: &Json, lang: Lang, mut report: impl FnMut(String)) -> Result<Feed, FeedError> {
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
    let next_url = json.text_in("next_url").unwrap_or_default();
    // At once: memory that it grew through would stay with the page.
    let items = Vec::with_capacity(list.length());
    let mut feed = Feed { items, next_url, ..Feed::default() };
    let (mut count, mut numbers, mut bad) = (0, Vec::new(), Vec::new());
    Item::each(&list, &mut |item| {
        count += 1;
        match item.and_then(|item| check(item, lang)) {
            Ok(item) => {
                numbers.push(count);
                feed.items.push(item);
            }
            Err(why) => bad.push((count, why)),
        }
    })
    .ok_or_else(|| FeedError::Format(wrong("items", "list")))?;
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
    Ok(feed)
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
        sort_with(&mut self.items, &mut |a, b| days[b].cmp(&days[a]));
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
    fn unknown_fields_and_a_byte_order_mark_do_no_harm() {
        let text = "\u{feff}{\"version\":\"https://jsonfeed.org/version/1.1\",\"new\":[1],\"items\":[{\"id\":\"1\",\"title\":\"T\",\"x\":{}}]}";
        assert_eq!(parse(text, Lang::ENGLISH, |_| ()).unwrap().items.len(), 1);
    }
}
