//! Items of one language against those of the others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::File;
use crate::finding::{Findings, Item};
use crate::items_of;

/// An item and where it is.
struct Known<'a> {
    path: &'a str,
    number: usize,
    item: &'a Value,
}

/// The items of all feeds, by language.
pub(crate) struct Index<'a> {
    languages: BTreeSet<&'a str>,
    /// One address may have several: feeds of topics repeat the news.
    by_url: BTreeMap<(&'a str, &'a str), Vec<Known<'a>>>,
    url_by_id: BTreeMap<(&'a str, &'a str), &'a str>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(feeds: impl Iterator<Item = (&'a File, &'a Value)>) -> Self {
        let mut languages = BTreeSet::new();
        let mut by_url = BTreeMap::<_, Vec<_>>::new();
        let mut url_by_id = BTreeMap::new();
        for (file, feed) in feeds {
            let Some(language) = language(file, feed) else { continue };
            languages.insert(language);
            for (index, item) in items_of(feed).iter().enumerate() {
                let Some(url) = item["url"].as_str() else { continue };
                let known = Known { path: &file.path, number: index + 1, item };
                by_url.entry((language, url)).or_default().push(known);
                if let Some(id) = item["id"].as_str() {
                    url_by_id.insert((language, id), url);
                }
            }
        }
        Self { languages, by_url, url_by_id }
    }

    /// Checks that the translations of a feed’s items are there and lead back. Where the
    /// feeds of no other language are known, there is nothing to compare with.
    pub(crate) fn check(&self, file: &File, feed: &Value, findings: &mut Findings<'_>) {
        let Some(own) = language(file, feed) else { return };
        let Some(home) = feed["home_page_url"].as_str().and_then(origin) else { return };
        if self.languages.len() < 2 {
            return;
        }
        for (index, item) in items_of(feed).iter().enumerate() {
            let Some(url) = item["url"].as_str() else { continue };
            if origin(url).as_ref() != Some(&home) {
                continue;
            }
            let translations = item["_wco"]["translations"].as_object();
            for (language, there) in translations.into_iter().flatten() {
                let field = format!("_wco.translations.{language}");
                if let Some(there) = there.as_str()
                    && findings.spare(index, &[&field])
                    && let Some(text) = self.wrong(item, (own, url), (language, there))
                {
                    findings.add(Some(Item::at(index, item)), &field, text);
                }
            }
        }
    }

    /// What is wrong with the translation `there` of the item at `here`, each with its
    /// language before its address.
    fn wrong(&self, item: &Value, here: (&str, &str), there: (&str, &str)) -> Option<String> {
        let ((own, url), (language, address)) = (here, there);
        if !self.languages.contains(language) {
            let known = self.languages.iter().copied().collect::<Vec<_>>().join(", ");
            return Some(format!("there are no feeds in “{language}”, only in {known}"));
        }
        let Some(found) = self.by_url.get(&there) else {
            let id = item["id"].as_str().unwrap_or_default();
            let meant = self.url_by_id.get(&(language, id));
            let meant = meant.map(|url| format!("; the one with the same id has {url}"));
            let meant = meant.unwrap_or_default();
            return Some(format!("no item in “{language}” has the url {address}{meant}"));
        };
        let leads_back = |known: &Known<'_>| known.item["_wco"]["translations"][own] == url;
        if found.iter().any(leads_back) {
            return None;
        }
        let Known { path, number, .. } = found.first()?;
        let needed = format!("it needs {url} as _wco.translations.{own}");
        Some(format!("{address}, item {number} of {path}, does not lead back: {needed}"))
    }
}

/// The language of a feed: that of its folder, or what it says itself.
fn language<'a>(file: &'a File, feed: &'a Value) -> Option<&'a str> {
    let said = || feed["language"].as_str()?.split('-').next();
    file.folder.as_deref().or_else(said)
}

/// Scheme and host of an address, in small letters as they may be written either way.
fn origin(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(format!("{scheme}://{host}").to_ascii_lowercase())
}
