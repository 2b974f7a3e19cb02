//! The two pages that belong to no language: the door at `/`, and `404.html` for
//! hosts that know only one. Complete without script; nobody is sent anywhere by a
//! guess, only to the language that they chose before.

use std::fmt::Write as _;

use super::document::{Frame, escape};
use super::{Failure, Input, Options, absolute};
use crate::l10n::L10n;
use crate::site::{Lang, Place, base, pages};

/// Writes both.
pub(super) fn write(options: &Options, frame: &Frame, input: &Input) -> Result<(), Failure> {
    let names: Vec<String> =
        Lang::all().map(|lang| L10n::new(lang, input.catalog).text("site-name")).collect();
    let mut head = format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\">",
        escape(&names.join(" – ")),
        escape(&summaries(input).join(" – ")),
    );
    head.push_str(&frame.looks());
    let _ = write!(head, "<script src=\"{}\"></script>", frame.assets.door);
    let _ = write!(head, "<link rel=\"canonical\" href=\"{}\">", absolute(&frame.origin, base()));
    for lang in Lang::all() {
        let url = absolute(&frame.origin, &Place::new(lang, pages::HOME).href());
        let _ =
            write!(head, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{url}\">", lang.code());
    }
    let url = absolute(&frame.origin, base());
    let _ = write!(head, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{url}\">");
    let door = frame.fill(Lang::ENGLISH, &head, &body(input, &frame.origin, false));
    super::write(&options.target.join("index.html"), &door)?;

    let titles: Vec<String> =
        Lang::all().map(|lang| L10n::new(lang, input.catalog).text("missing-title")).collect();
    let leads: Vec<String> =
        Lang::all().map(|lang| L10n::new(lang, input.catalog).text("missing-lead")).collect();
    let mut head = format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\">",
        escape(&titles.join(" – ")),
        escape(&leads.join(" ")),
    );
    head.push_str("<meta name=\"robots\" content=\"noindex\">");
    head.push_str(&frame.looks());
    head.push_str(&frame.program(&[]));
    let missing = frame.fill(Lang::ENGLISH, &head, &body(input, &frame.origin, true));
    super::write(&options.target.join("404.html"), &missing)
}

fn summaries(input: &Input) -> Vec<String> {
    Lang::all().map(|lang| L10n::new(lang, input.catalog).summary(pages::HOME).text).collect()
}

/// A card for each language, in that language. On the page for wrong addresses the
/// program takes over and says it in the address's language, with suggestions.
fn body(input: &Input, origin: &str, missing: bool) -> String {
    let mut cards = String::new();
    for lang in Lang::all() {
        let l10n = L10n::new(lang, input.catalog);
        let (code, dir) = (lang.code(), lang.dir());
        let (heading, text) = if missing {
            (l10n.text("missing-title"), l10n.text("missing-lead"))
        } else {
            (l10n.text("site-name"), l10n.summary(pages::HOME).text)
        };
        let mut links = String::new();
        let ways: &[_] = if missing { &[pages::HOME, pages::SITEMAP] } else { &[pages::HOME] };
        for page in ways {
            let href = Place::new(lang, *page).href();
            let name = if missing { l10n.text(page.id()) } else { lang.data().name.to_owned() };
            let _ = write!(
                links,
                "<a class=\"button\" href=\"{href}\" hreflang=\"{code}\" data-language=\"{code}\">{}</a> ",
                escape(&name)
            );
        }
        let (heading, text) = (escape(&heading), escape(&text));
        let _ = write!(
            cards,
            "<section class=\"door__card\" lang=\"{code}\" dir=\"{dir}\">\
             <h2>{heading}</h2><p>{text}</p><p>{links}</p></section>"
        );
    }
    let names: Vec<String> = Lang::all()
        .map(|lang| {
            let name = L10n::new(lang, input.catalog).text("site-name");
            format!("<span lang=\"{}\">{}</span>", lang.code(), escape(&name))
        })
        .collect();
    let mark = crate::shell::mark().to_html();
    let id = if missing { " id=\"site\"" } else { "" };
    let data =
        if missing { crate::prerender::document::bare_page_data(origin) } else { String::new() };
    format!(
        "<div{id}><main class=\"door\">{mark}<h1 class=\"visually-hidden\">{}</h1>\
         <div class=\"door__cards\">{cards}</div></main></div>{data}",
        names.join(" – ")
    )
}
