//! The news as Atom feeds (RFC 4287), for readers that do not know JSON Feed.

use atom_syndication::{
    Category, Entry, Feed as Atom, FixedDateTime, Generator, Link, Person, Text,
};

use super::{Failure, Input, Options, absolute};
use crate::feeds::{Item, Source};
use crate::l10n::L10n;
use crate::site::{Lang, Page, Place, base, pages};

/// Where a feed is deployed as Atom.
pub(super) fn path(lang: Lang, source: Source) -> String {
    format!("{}feeds/{}/{}.atom", base(), lang.code(), source.name())
}

/// Writes the news of all topics and of each, in every language.
pub(super) fn write(options: &Options, input: &Input) -> Result<(), Failure> {
    for lang in Lang::all() {
        let topics = Page::all().filter_map(|page| Some((page, Source::Topic(page.topic()?))));
        for (page, source) in topics.chain([(pages::MEDIA_NEWSROOM, Source::News)]) {
            let path = path(lang, source);
            let file = path.strip_prefix(base()).unwrap_or(&path);
            let feed = feed(options, input, Place::new(lang, page), source);
            super::write(&options.target.join(file), &format!("{}\n", feed.to_string()))?;
        }
    }
    Ok(())
}

fn feed(options: &Options, input: &Input, place: Place, source: Source) -> Atom {
    let l10n = L10n::new(place.lang, input.catalog);
    let name = place.page.parent().filter(|_| place.page.topic().is_some()).unwrap_or(place.page);
    let home = absolute(&options.origin, &place.href());
    let own = absolute(&options.origin, &path(place.lang, source));
    let items = &input.feed(place.lang, source).items;
    let entries: Vec<Entry> =
        items.iter().filter_map(|item| entry(item, &options.origin)).collect();
    Atom {
        title: Text::plain(format!("{} – {}", l10n.text(name.id()), l10n.text("site-name"))),
        id: own.clone(),
        // An Atom feed must say when it changed; one without items never has.
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or_default(),
        authors: vec![Person { name: l10n.text("site-name"), ..Person::default() }],
        links: vec![
            link(home, "alternate", "text/html"),
            link(own, "self", "application/atom+xml"),
        ],
        lang: Some(place.lang.code().to_owned()),
        generator: Some(Generator { value: l10n.text("site-name"), ..Generator::default() }),
        entries,
        ..Atom::default()
    }
}

/// None where an item lacks what every entry must have (section 4.1.2).
fn entry(item: &Item, origin: &str) -> Option<Entry> {
    let updated = FixedDateTime::parse_from_rfc3339(item.date_published.as_deref()?).ok()?;
    let url = item.url.clone()?;
    // The id stays whatever the address; the link leads to this copy of the site.
    let page = item.place().map_or_else(|| url.clone(), |place| absolute(origin, &place.href()));
    let html = item.content_html.as_ref().map(|html| atom_syndication::Content {
        value: Some(html.read()),
        content_type: Some("html".to_owned()),
        ..Default::default()
    });
    let category = |tag: &String| Category { term: tag.clone(), ..Category::default() };
    Some(Entry {
        title: Text::plain(item.title.clone()),
        id: url,
        updated,
        published: Some(updated),
        links: vec![link(page, "alternate", "text/html")],
        summary: item.summary.clone().map(Text::plain),
        content: html,
        categories: item.tags.iter().map(category).collect(),
        ..Entry::default()
    })
}

fn link(href: String, rel: &str, kind: &str) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}
