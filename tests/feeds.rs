//! Whatever stands in a feed or in an item's HTML, reading it ends well.
#![cfg(feature = "ssr")]

use proptest::prelude::*;
use wco::feeds::{Rich, parse, rich};
use wco::l10n::Date;
use wco::site::Lang;

/// Text that is nearly a feed: its own words and signs in any order.
fn nearly_a_feed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(":".to_owned()),
        Just(",".to_owned()),
        Just("null".to_owned()),
        Just(r#""version":"https://jsonfeed.org/version/1.1""#.to_owned()),
        Just(r#""items":"#.to_owned()),
        Just(r#"{"id":"1","title":"T"}"#.to_owned()),
        Just(r#""_wco":"#.to_owned()),
        Just(r#""date_published":"2024-02-30T25:61:00+99:99""#.to_owned()),
        "\"[^\"]{0,12}\"",
        "-?[0-9]{1,30}(\\.[0-9]{1,10})?",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A feed whose items have fields of any kind.
fn a_feed() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        any::<String>().prop_map(|text| serde_json::json!(text)),
        any::<i64>().prop_map(|number| serde_json::json!(number)),
        any::<f64>().prop_map(|number| serde_json::json!(number)),
        any::<bool>().prop_map(|flag| serde_json::json!(flag)),
        Just(serde_json::Value::Null),
        prop::collection::vec(any::<String>(), 0..3).prop_map(|list| serde_json::json!(list)),
    ];
    let name = prop_oneof![
        Just("id"),
        Just("title"),
        Just("summary"),
        Just("url"),
        Just("tags"),
        Just("image"),
        Just("date_published"),
        Just("language"),
        Just("_wco"),
        Just("content_html"),
    ];
    let item = prop::collection::btree_map(name, value, 0..8);
    prop::collection::vec(item, 0..8).prop_map(|items| {
        serde_json::json!({"version": "https://jsonfeed.org/version/1.1", "items": items})
            .to_string()
    })
}

fn each(pieces: &[Rich], look: &mut impl FnMut(&str, &[(&'static str, String)])) {
    for piece in pieces {
        if let Rich::Element { tag, attributes, children } = piece {
            look(tag, attributes);
            each(children, look);
        }
    }
}

proptest! {
    // A million with PROPTEST_CASES=1000000 cargo test --release --features ssr --test feeds
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_feed_or_an_error(text in nearly_a_feed()) {
        let _ = parse(&text, Lang::ENGLISH, |_| ());
    }

    #[test]
    fn every_item_is_shown_or_counted(text in a_feed()) {
        let mut told = 0;
        let feed = parse(&text, Lang::ENGLISH, |_| told += 1);
        let feed = feed.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let json: serde_json::Value = serde_json::from_str(&text)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let count = json["items"].as_array().map_or(0, Vec::len);
        prop_assert_eq!(feed.items.len() + feed.left_out, count);
        prop_assert_eq!(feed.left_out, told);
        for item in &feed.items {
            prop_assert!(!item.id.is_empty() && !item.title.trim().is_empty());
            let _ = (item.date(), item.place(), item.image(), item.short());
        }
    }

    #[test]
    fn any_html_ends_in_harmless_elements(html in "(<[a-z!/]{0,8}[ \\t/]?[a-z]{0,6}=?['\"]?[a-z:/&#;]{0,12}['\"]?>?|[a-z<&;\"'=]{0,9}){0,20}") {
        each(&rich(&html), &mut |tag, attributes| {
            assert!(!["script", "style", "iframe", "svg", "form", "object"].contains(&tag), "{html}");
            assert!(attributes.iter().all(|(name, _)| !name.starts_with("on")), "{html}");
        });
    }

    #[test]
    fn any_text_is_a_day_or_none(text in "[0-9T:+Zé-]{0,24}") {
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.iso(), &text[..10]);
        }
    }
}
