//! The feeds of the topics: made from the news of all years, for the topics' pages and
//! for whoever follows one topic only.

use super::{Failure, Input, Options, absolute};
use crate::feeds::Source;
use crate::l10n::L10n;
use crate::site::{Lang, Page, Place};

/// Writes a JSON Feed (<https://www.jsonfeed.org/version/1.1/>) for each topic and language.
pub(super) fn write(options: &Options, input: &Input) -> Result<(), Failure> {
    for lang in Lang::all() {
        let l10n = L10n::new(lang, input.catalog);
        for page in Page::all() {
            let Some(topic) = page.topic() else { continue };
            let source = Source::Topic(topic);
            let name = l10n.text(page.parent().unwrap_or(page).id());
            let feed = serde_json::json!({
                "version": "https://jsonfeed.org/version/1.1",
                "title": format!("{name} – {}", l10n.text("site-name")),
                "home_page_url": absolute(&options.origin, &Place::new(lang, page).href()),
                "feed_url": absolute(&options.origin, &source.url(lang)),
                "language": lang.code(),
                "items": input.feed(lang, source).items,
            });
            let file = format!("feeds/{}/{}.json", lang.code(), source.name());
            super::write(&options.target.join(file), &format!("{feed:#}\n"))?;
        }
    }
    Ok(())
}
