//! What no schema can say of one feed: its language, and its items against each other.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::File;
use crate::finding::{Findings, Item};
use crate::instant::instant;
use crate::items_of;

/// Checks a feed that the schema has been through.
pub(crate) fn check(file: &File, feed: &Value, findings: &mut Findings<'_>) {
    language(file, feed, findings);
    parts(feed, findings);
    ids(feed, findings);
    days(feed, findings);
    // Events are sorted by their own days.
    if !file.stem().starts_with("events") {
        order(feed, findings);
    }
}

/// A feed is in the folder of its language.
fn language(file: &File, feed: &Value, findings: &mut Findings<'_>) {
    let Some(folder) = &file.folder else { return };
    let text = match feed.get("language") {
        None => format!("is missing; in the folder {folder} it has to be “{folder}”"),
        Some(Value::String(code)) if code != folder => {
            format!("“{code}” is not the folder’s language, “{folder}”")
        }
        Some(_) => return,
    };
    findings.add(None, "language", text);
}

/// A feed must not go on in itself (JSON Feed 1.1, `next_url`).
fn parts(feed: &Value, findings: &mut Findings<'_>) {
    if let (Some(next), Some(own)) = (feed["next_url"].as_str(), feed["feed_url"].as_str())
        && next == own
    {
        let text = "is this feed’s own address; it has to be that of the next feed".to_owned();
        findings.add(None, "next_url", text);
    }
}

fn ids(feed: &Value, findings: &mut Findings<'_>) {
    let mut seen = BTreeMap::new();
    for (index, item) in items_of(feed).iter().enumerate() {
        let Some(id) = item["id"].as_str() else { continue };
        if let Some(first) = seen.get(id) {
            let text = format!("item {first} has the same id; each item needs one of its own");
            findings.add(Some(Item::at(index, item)), "id", text);
        } else {
            seen.insert(id, index + 1);
        }
    }
}

/// An event does not end before it starts.
fn days(feed: &Value, findings: &mut Findings<'_>) {
    for (index, item) in items_of(feed).iter().enumerate() {
        let (start, end) = (&item["_wco"]["start"], &item["_wco"]["end"]);
        // Days that are written rightly are sorted like words.
        if let (Some(start), Some(end)) = (start.as_str(), end.as_str())
            && end < start
            && findings.spare(index, &["_wco.start", "_wco.end"])
        {
            let text = format!("{end} is before {start}, the first day (_wco.start)");
            findings.add(Some(Item::at(index, item)), "_wco.end", text);
        }
    }
}

/// The newest item is the first. The site sorts news by itself, other readers do not.
fn order(feed: &Value, findings: &mut Findings<'_>) {
    const FIELD: &str = "date_published";
    let mut before: Option<(usize, &str, i64)> = None;
    for (index, item) in items_of(feed).iter().enumerate() {
        let text = item[FIELD].as_str().filter(|_| findings.spare(index, &[FIELD]));
        let Some((text, time)) = text.and_then(|text| Some((text, instant(text)?))) else {
            continue;
        };
        if let Some((number, other, earlier)) = before
            && time > earlier
        {
            let text =
                format!("{text} is later than {other} of item {number}; the newest comes first");
            findings.warn(Item::at(index, item), FIELD, text);
        }
        before = Some((index + 1, text, time));
    }
}
