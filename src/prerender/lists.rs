//! What search engines read: `sitemap.xml` and `robots.txt`.

use std::fmt::Write as _;

use super::render::slice;
use super::{Failure, Input, Options, Written, absolute, path_of};
use crate::app::Screen;
use crate::feeds::{Item, needed_feeds};
use crate::l10n::Date;
use crate::site::Place;

/// Writes both (<https://www.sitemaps.org/protocol.html>, with alternates after
/// <https://developers.google.com/search/docs/specialty/international/localized-versions>).
pub(super) fn write(options: &Options, input: &Input, written: &[Written]) -> Result<(), Failure> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for Written { screen, head, .. } in written {
        let Screen::At(place) = screen else { continue };
        let _ = write!(xml, "<url><loc>{}</loc>", absolute(&options.origin, &place.href()));
        for (code, path) in head.hreflangs() {
            let url = absolute(&options.origin, &path);
            let _ =
                write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{url}\"/>");
        }
        if let Some(day) = last_change(place, input) {
            let _ = write!(xml, "<lastmod>{}</lastmod>", day.iso());
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    super::write(&options.target.join("sitemap.xml"), &xml)?;
    let sitemap = absolute(&options.origin, &path_of("sitemap.xml"));
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n");
    super::write(&options.target.join("robots.txt"), &robots)
}

/// The day on which a page of a feed last changed: that of the item, or of the newest that
/// the list shows. Nobody dates the other pages, and a guess is worse than none
/// (<https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap>).
fn last_change(place: &Place, input: &Input) -> Option<Date> {
    let kind = place.page.kind();
    let source = *needed_feeds(place).first()?;
    let shown = slice(place, input, source).items;
    let own = |item: &&Item| {
        kind.is_list() || (kind.is_dynamic() && item.place().as_ref() == Some(place))
    };
    let days = shown.iter().filter(own).filter_map(Item::date);
    days.filter(|day| *day <= input.day).max()
}
