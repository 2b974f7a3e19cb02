//! A calendar file beside the page of every event.

use super::{Failure, Input, Options};
use crate::feeds::{Source, calendar};
use crate::site::{Kind, Lang, base};

/// Writes them.
pub(super) fn write(options: &Options, input: &Input) -> Result<(), Failure> {
    for lang in Lang::all() {
        for source in Source::all() {
            for item in &input.feed(lang, source).items {
                let Some(place) = item.place().filter(|place| place.page.kind() == Kind::Event)
                else {
                    continue;
                };
                let Some(file) = calendar(item, item.url.as_deref().unwrap_or_default()) else {
                    continue;
                };
                let path = format!("{}event.ics", place.href());
                let path = path.strip_prefix(base()).unwrap_or(&path);
                super::write(&options.target.join(path), &file)?;
            }
        }
    }
    Ok(())
}
