//! What search engines read: `sitemap.xml` and `robots.txt`.

use std::fmt::Write as _;

use super::render::Rendered;
use super::{Failure, Options, absolute, path_of};
use crate::app::Screen;
use crate::site::Place;

/// Writes both (<https://www.sitemaps.org/protocol.html>, with alternates after
/// <https://developers.google.com/search/docs/specialty/international/localized-versions>).
pub(super) fn write(
    options: &Options,
    places: &[&Place],
    rendered: &[(Screen, Rendered, bool)],
) -> Result<(), Failure> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let heads = rendered.iter().filter(|(screen, ..)| matches!(screen, Screen::At(_)));
    for (place, (_, page, _)) in places.iter().zip(heads) {
        let _ = write!(xml, "<url><loc>{}</loc>", absolute(&options.origin, &place.href()));
        for (code, path) in page.head.hreflangs() {
            let url = absolute(&options.origin, &path);
            let _ =
                write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{url}\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    super::write(&options.target.join("sitemap.xml"), &xml)?;
    let sitemap = absolute(&options.origin, &path_of("sitemap.xml"));
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n");
    super::write(&options.target.join("robots.txt"), &robots)
}
