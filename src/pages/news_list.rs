//! News as dated lines, and where an item leads.

use crate::element::{Child, El, el};
use crate::feeds::{Feeds, Freshness, Item, Source};
use crate::l10n::{Date, L10n, fluent_args};
use crate::site::Page;

/// Where an item leads: its own page here, the page of the tree that it names, or,
/// for the item of a feed from elsewhere, its address.
fn item_href(l10n: L10n, item: &Item) -> Option<String> {
    if let Some(place) = item.place() {
        return Some(place.href());
    }
    if let Some(page) = item.wco.page.as_deref().and_then(Page::from_id) {
        return Some(l10n.href(page));
    }
    item.url.clone().filter(|url| url.starts_with("https://"))
}

/// An item's title, as a link where it leads anywhere.
pub(super) fn item_link(l10n: L10n, item: &Item) -> El {
    let link = match item_href(l10n, item) {
        Some(href) => el("a").attr("href", href),
        None => el("span"),
    };
    link.with(item.title.clone())
}

/// A day, for people and machines.
pub(super) fn day(l10n: L10n, date: Date) -> El {
    el("time").attr("datetime", date.iso()).with(date.long(l10n))
}

/// A dated line. It is named by all that it shows.
pub(super) fn line(l10n: L10n, item: &Item) -> El {
    let date = item.date().map(|date| day(l10n, date));
    el("li").class("news-line").key(key(item)).maybe(date).with(item_link(l10n, item))
}

/// Tells two items, or two versions of one, apart by what lists show of them.
pub(super) fn key(item: &Item) -> String {
    let wco = &item.wco;
    let optional = [
        &item.summary,
        &item.url,
        &item.date_published,
        &wco.label,
        &wco.deadline,
        &wco.start,
        &wco.end,
        &wco.place,
        &wco.page,
        &item.image,
    ];
    let mut key = format!("{}\0{}\0{}{}", item.id, item.title, wco.current, wco.new);
    for text in optional {
        key.push('\0');
        key.push_str(text.as_deref().unwrap_or_default());
    }
    key
}

/// The items of a feed that a list shows.
pub(super) type Pick = for<'a> fn(Vec<&'a Item>) -> Vec<&'a Item>;

/// Elements for items.
pub(super) type Draw = fn(L10n, &[&Item]) -> Vec<El>;

/// All items.
pub(super) fn all(items: Vec<&Item>) -> Vec<&Item> {
    items
}

/// What a list shows of a feed, kept in step with it: only lines of items that change are
/// drawn anew. `list` is what the lines stand in, `name` the message that names it.
pub(super) fn from_feed(
    l10n: L10n,
    source: Source,
    name: &'static str,
    list: El,
    pick: Pick,
    draw: Draw,
) -> [Child; 2] {
    let feeds = Feeds::from_context();
    let lang = l10n.lang;
    let retry = move || feeds.retry(lang, source);
    [
        list.live(move || {
            feeds.with(lang, source, |feed, _| draw(l10n, &pick(feed.items.iter().collect())))
        })
        .into(),
        Child::Live(Box::new(move || {
            feeds.with(lang, source, |feed, freshness| {
                let empty = pick(feed.items.iter().collect()).is_empty();
                status(l10n, freshness, empty, name, retry).into_iter().collect()
            })
        })),
    ]
}

/// News as dated lines with their summaries.
pub(super) fn news(l10n: L10n, items: &[&Item]) -> Vec<El> {
    let line = |item: &&Item| {
        let summary = item.summary.clone().map(|text| el("p").with(text));
        line(l10n, item).maybe(summary)
    };
    items.iter().map(line).collect()
}

/// Events as lines: day or days, title, place.
pub(super) fn events(l10n: L10n, items: &[&Item]) -> Vec<El> {
    let line = |item: &&Item| {
        let place = item.wco.place.clone().map(|place| el("p").with(place));
        el("li")
            .class("news-line")
            .key(key(item))
            .maybe(days(l10n, item))
            .with(item_link(l10n, item))
            .maybe(place)
    };
    items.iter().map(line).collect()
}

/// The day or days of an event.
pub(super) fn days(l10n: L10n, item: &Item) -> Option<El> {
    let (start, end) = (item.start()?, item.end()?);
    if start == end {
        return Some(day(l10n, start));
    }
    Some(el("span").class("days").with(day(l10n, start)).with(" – ").with(day(l10n, end)))
}

/// Says that a feed could not be read again, and that what is shown may be old; or,
/// where nothing is shown, that there is nothing to show.
pub(super) fn status(
    l10n: L10n,
    freshness: Freshness,
    empty: bool,
    feed: &str,
    retry: impl Fn() + Send + 'static,
) -> Option<El> {
    if empty && freshness == Freshness::Unread {
        let args = fluent_args!["feed" => l10n.text(feed)];
        return Some(skeleton(l10n.view_with("feed-loading", &args)));
    }
    let stale = matches!(freshness, Freshness::Stale(_));
    let (id, day) = match (freshness, empty) {
        (Freshness::Stale(day), false) => ("feed-stale", day),
        (Freshness::Stale(_), true) => ("feed-failed", None),
        (_, true) => ("feed-empty", None),
        (_, false) => return None,
    };
    let date = day.map(|day| day.long(l10n)).unwrap_or_default();
    let words = l10n.view_with(id, &fluent_args!["feed" => l10n.text(feed), "date" => date]);
    let button = stale.then(|| {
        el("button")
            .class("button button--quiet")
            .attr("type", "button")
            .on("click", move |_| retry())
            .with(l10n.view("feed-retry"))
    });
    let class = if stale { "notice" } else { "empty" };
    let notice = el("div").class(class).attr("role", "status").key(id.to_owned());
    Some(notice.with(el("p").with(words)).maybe(button))
}

/// The shape of lines that are on their way. Only seen if they take longer than a moment:
/// see `.skeleton` in `news.css`.
fn skeleton(words: Child) -> El {
    let line = || el("div").class("skeleton__line").attr("aria-hidden", "true");
    el("div")
        .class("skeleton")
        .attr("role", "status")
        .key("feed-loading".to_owned())
        .with(el("p").class("visually-hidden").with(words))
        .all([line(), line(), line(), line()])
}
