//! One event.

use leptos::prelude::*;

use super::news_item::{documents, picture, share};
use super::news_list::days;
use super::rich_text::item_text;
use crate::app::Screen;
use crate::clock::Today;
use crate::element::{El, el};
use crate::feeds::{Feeds, Freshness, Item, calendar, needed_feeds};
use crate::l10n::L10n;
use crate::shell::{breadcrumb, section_nav};
use crate::site::Place;

pub(super) fn page(l10n: L10n, place: &Place) -> Vec<El> {
    let Some(item) = untrack(|| Feeds::from_context().item(place)) else {
        let missing = Screen::Missing { lang: place.lang, path: place.href() };
        return super::show(l10n, &missing);
    };
    let fact = |name: &str, value: El| el("div").with(el("dt").with(l10n.view(name))).with(value);
    let when =
        days(l10n, &item).map(|days| fact("event-when", el("dd").with(days)).class("event__when"));
    let venue = item.wco.place.clone().map(|place| fact("event-where", el("dd").with(place)));
    let facts = el("dl").class("facts").maybe(when).maybe(venue);
    let content = el("article")
        .class("page__content")
        .with(el("h1").attr("tabindex", "-1").with(item.title.clone()))
        .live(state(l10n, &item))
        .with(el("div").class("body").with(facts))
        .maybe(add_to_calendar(l10n, place, &item))
        .maybe(picture(&item))
        .maybe(item_text(l10n, &item))
        .maybe(documents(l10n, &item))
        .with(share(l10n));
    vec![
        breadcrumb(l10n, place.page, Some(item.title)),
        el("div").class("page wrap").maybe(section_nav(l10n, place.page)).with(content),
    ]
}

/// Says that an event is over, by the visitor's clock.
fn state(l10n: L10n, item: &Item) -> impl Fn() -> Vec<El> + Send + 'static {
    let (item, today) = (item.clone(), Today::from_context());
    move || {
        let over = item.is_past(today.get());
        Vec::from_iter(over.then(|| el("p").class("badge").with(l10n.view("event-over"))))
    }
}

/// A link to the event as a calendar file: the one that was deployed with the page, or,
/// where the feed may have changed since, one made on the spot.
fn add_to_calendar(l10n: L10n, place: &Place, item: &Item) -> Option<El> {
    let source = *needed_feeds(place).first()?;
    let deployed = untrack(|| {
        Feeds::from_context().with(place.lang, source, |_, freshness| freshness == Freshness::Part)
    });
    let file = calendar(item, item.url.as_deref().unwrap_or_default())?;
    let href = if deployed { format!("{}event.ics", place.href()) } else { data_url(&file) };
    let link = el("a")
        .class("button button--quiet")
        .attr("href", href)
        .attr("rel", "external")
        .attr("type", "text/calendar")
        .attr("download", "event.ics")
        .with(l10n.view("event-calendar"));
    Some(el("p").with(link))
}

/// <https://www.rfc-editor.org/rfc/rfc2397>
fn data_url(file: &str) -> String {
    let mut url = String::from("data:text/calendar;charset=utf-8,");
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_in_an_address_is_as_it_was() {
        assert_eq!(super::data_url("A:é\r\n"), "data:text/calendar;charset=utf-8,A%3A%C3%A9%0D%0A");
    }
}
