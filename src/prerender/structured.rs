//! What a page tells search engines of its matter, as JSON-LD
//! (<https://schema.org>, <https://www.w3.org/TR/json-ld11/>).

use serde_json::{Value, json};

use super::absolute;
use crate::feeds::Item;
use crate::shell::Head;
use crate::site::{Kind, Place};

/// The way from home to the page.
pub(super) fn breadcrumb(head: &Head, origin: &str) -> Value {
    let steps: Vec<Value> = head
        .trail
        .iter()
        .enumerate()
        .map(|(index, (name, path))| {
            json!({
                "@type": "ListItem",
                "position": index + 1,
                "name": name,
                "item": absolute(origin, path),
            })
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": steps,
    })
}

/// A news article or an event.
pub(super) fn item(place: &Place, item: &Item, site: &str, origin: &str) -> Option<Value> {
    let url = absolute(origin, &place.href());
    let mut data = match place.page.kind() {
        Kind::NewsItem => json!({
            "@type": "NewsArticle",
            "headline": item.title,
            "datePublished": item.date_published,
            "mainEntityOfPage": url,
            "publisher": { "@type": "Organization", "name": site },
        }),
        Kind::Event => json!({
            "@type": "Event",
            "name": item.title,
            "startDate": item.start()?.iso(),
            "endDate": item.end()?.iso(),
            "location": item.wco.place.as_ref().map(|place| json!({
                "@type": "Place",
                "name": place,
                "address": place,
            })),
            "organizer": { "@type": "Organization", "name": site },
        }),
        _ => return None,
    };
    let fields = data.as_object_mut()?;
    fields.insert("@context".to_owned(), "https://schema.org".into());
    fields.insert("url".to_owned(), url.into());
    fields.insert("inLanguage".to_owned(), place.lang.code().into());
    fields.insert("description".to_owned(), item.summary.clone().into());
    fields.insert("image".to_owned(), item.image.clone().into());
    fields.retain(|_, value| !value.is_null());
    Some(data)
}
