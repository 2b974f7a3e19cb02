//! Reading a feed: strict about what a feed is, tolerant of single bad items.

use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Feed, Item};
use crate::net::NetError;

/// Why a feed as a whole could not be had.
#[derive(Clone, Debug, PartialEq)]
pub enum FeedError {
    /// It could not be fetched.
    Network(NetError),
    /// It is no JSON, or no JSON Feed: where the reader gave up.
    Format(String),
}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(error) => write!(f, "{error}"),
            Self::Format(what) => f.write_str(what),
        }
    }
}

#[derive(Deserialize)]
struct Envelope<'a> {
    version: String,
    #[serde(borrow)]
    items: Vec<&'a RawValue>,
}

/// Reads a feed. An item without what every item needs, or with an id that came
/// before, is left out; `report` is told which and why.
///
/// # Errors
/// The text is no JSON Feed.
pub fn parse(text: &str, mut report: impl FnMut(String)) -> Result<Feed, FeedError> {
    let text = text.trim_start_matches('\u{feff}');
    let envelope: Envelope<'_> =
        serde_json::from_str(text).map_err(|e| FeedError::Format(e.to_string()))?;
    if !envelope.version.starts_with("https://jsonfeed.org/version/1") {
        return Err(FeedError::Format(format!("version “{}” is unknown", envelope.version)));
    }
    let mut feed = Feed::default();
    let mut seen = HashSet::new();
    for (index, raw) in envelope.items.iter().enumerate() {
        match check(serde_json::from_str::<Item>(raw.get()), &mut seen) {
            Ok(item) => feed.items.push(item),
            Err(why) => {
                report(format!("item {}: {why}", index + 1));
                feed.left_out += 1;
            }
        }
    }
    Ok(feed)
}

fn check(item: serde_json::Result<Item>, seen: &mut HashSet<String>) -> Result<Item, String> {
    let item = item.map_err(|e| e.to_string())?;
    if item.id.is_empty() || item.title.trim().is_empty() {
        return Err("id or title is empty".to_owned());
    }
    if !seen.insert(item.id.clone()) {
        return Err(format!("id “{}” came before", item.id));
    }
    Ok(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(items: &str) -> (Feed, Vec<String>) {
        let mut reports = Vec::new();
        let text = format!(r#"{{"version":"https://jsonfeed.org/version/1.1","items":[{items}]}}"#);
        (parse(&text, |report| reports.push(report)).unwrap(), reports)
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
            assert!(matches!(parse(text, |_| ()), Err(FeedError::Format(_))), "{text}");
        }
        let other = r#"{"version":"https://example.org/2","items":[]}"#;
        assert!(parse(other, |_| ()).unwrap_err().to_string().contains("example.org"));
    }

    #[test]
    fn unknown_fields_and_a_byte_order_mark_do_no_harm() {
        let text = "\u{feff}{\"version\":\"https://jsonfeed.org/version/1.1\",\"new\":[1],\"items\":[{\"id\":\"1\",\"title\":\"T\",\"x\":{}}]}";
        assert_eq!(parse(text, |_| ()).unwrap().items.len(), 1);
    }
}
