//! What no schema can say: items against each other, files against each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::words::place;

/// Checks feeds, by path.
pub(crate) fn check(feeds: &[(&str, Value)], errors: &mut Vec<String>) {
    let known = addresses(feeds);
    for (path, feed) in feeds {
        language(path, feed, errors);
        let mut ids = BTreeSet::new();
        for (index, item) in items(feed).iter().enumerate() {
            let at = || place(path, feed, Some(index));
            if let Some(id) = item["id"].as_str()
                && !ids.insert(id)
            {
                errors.push(format!("{}, id: it came before in this file", at()));
            }
            let wco = &item["_wco"];
            if let (Some(start), Some(end)) = (wco["start"].as_str(), wco["end"].as_str())
                && end < start
            {
                errors.push(format!("{}, _wco.end: {end} is before {start}, the start", at()));
            }
            for (lang, url) in wco["translations"].as_object().into_iter().flatten() {
                if let Some(what) = translation(&known, item, url) {
                    errors.push(format!("{}, _wco.translations.{lang}: {what}", at()));
                }
            }
        }
    }
}

fn items(feed: &Value) -> &[Value] {
    feed["items"].as_array().map_or(&[], Vec::as_slice)
}

/// The items of all feeds, by their address.
fn addresses<'a>(feeds: &'a [(&str, Value)]) -> BTreeMap<&'a str, &'a Value> {
    let all = feeds.iter().flat_map(|(_, feed)| items(feed));
    all.filter_map(|item| Some((item["url"].as_str()?, item))).collect()
}

/// A feed stands in the folder of its language.
fn language(path: &str, feed: &Value, errors: &mut Vec<String>) {
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    if let Some(code) = feed["language"].as_str()
        && folder.len() == 2
        && code.split('-').next() != Some(folder)
    {
        errors.push(format!("{path}, language: “{code}” does not belong into the folder {folder}"));
    }
}

/// A translation exists, and leads back.
fn translation(known: &BTreeMap<&str, &Value>, item: &Value, url: &Value) -> Option<String> {
    let (own, url) = (item["url"].as_str()?, url.as_str()?);
    // Where only one file is checked, the others are not known.
    let origin = |url: &str| url.split('/').take(3).collect::<Vec<_>>().join("/");
    if origin(own) != origin(url) || known.len() < 2 {
        return None;
    }
    let Some(other) = known.get(url) else {
        return Some(format!("there is no item with the address {url}"));
    };
    let back = other["_wco"]["translations"].as_object();
    let leads_back = back.is_some_and(|back| back.values().any(|back| back == own));
    (!leads_back).then(|| format!("{url} does not name {own} as its translation"))
}
