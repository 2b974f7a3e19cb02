//! The living style page of each language, for who works on the site: written under
//! `cargo xtask serve` alone, without the program, which would not know its address.

use std::fs;

use leptos::prelude::*;

use super::assets::Assets;
use super::document::{Frame, escape};
use super::render::{on_page, slice};
use super::{Failure, Input, Options};
use crate::app::{Screen, Shown};
use crate::element::el;
use crate::feeds::Source;
use crate::pages::styleguide;
use crate::shell::{footer, header};
use crate::site::{Lang, Place, base, pages};

/// What shows there what scripts make.
const SCRIPT: &str = "styleguide.js";

/// How it looks beyond what the site's own sheet says.
const SHEET: &str = "styleguide.css";

/// Writes it.
pub(super) fn write(options: &Options, frame: &Frame, input: &Input) -> Result<(), Failure> {
    let sheet = |name: &str| {
        let path = options.source.join("styles").join(name);
        fs::read_to_string(&path).map_err(Failure::at(&path))
    };
    let path = options.source.join("scripts").join(SCRIPT);
    let script = fs::read_to_string(&path).map_err(Failure::at(&path))?;
    let (tokens, mut own) = (sheet("tokens.css")?, sheet(SHEET)?);
    let tokens = names(&tokens);
    // In a file: the site's policy lets no style stand in a page.
    for name in &tokens {
        own += &format!("[data-swatch=\"{name}\"]{{background:var({name})}}");
        own += &format!("[data-bar=\"{name}\"]{{inline-size:var({name})}}\n");
    }
    for lang in Lang::all() {
        let folder = options.target.join(lang.code()).join("styleguide");
        if options.release {
            // What an earlier run under `serve` has left.
            let _ = fs::remove_dir_all(folder);
            continue;
        }
        let home = Place::new(lang, pages::HOME);
        let mut feeds: Vec<_> = [Source::Highlights, Source::News]
            .map(|source| (source, slice(&home, input, source)))
            .into();
        let coming = Place::new(lang, pages::EVENTS_UPCOMING_EVENTS);
        feeds.push((Source::Events, slice(&coming, input, Source::Events)));
        let body = on_page(lang, feeds, input, |l10n, _| {
            provide_context(Shown(RwSignal::new(Screen::At(home.clone()))));
            el("div")
                .class("site")
                .with(header(l10n))
                .with(el("main").attr("id", "main").all(styleguide(l10n, &tokens)))
                .with(footer(l10n))
                .to_html()
        });
        let Assets { accounts, accounts_style, carousel, .. } = &frame.assets;
        let head = format!(
            "<title>{}</title><meta name=\"robots\" content=\"noindex\">{}\
             <link rel=\"stylesheet\" href=\"{SHEET}\">\
             <link rel=\"stylesheet\" href=\"{accounts_style}\">\
             <script type=\"module\" src=\"{SCRIPT}\" data-glue data-base=\"{}\" \
             data-accounts=\"{accounts}\" data-carousel=\"{carousel}\"></script>",
            escape("Style guide"),
            frame.looks(),
            base(),
        );
        super::write(&folder.join(SCRIPT), &script)?;
        super::write(&folder.join(SHEET), &own)?;
        super::write(&folder.join("index.html"), &frame.fill(lang, &head, &body))?;
    }
    Ok(())
}

/// The custom properties that the first rule declares.
fn names(sheet: &str) -> Vec<&str> {
    let root = sheet.split_once('}').map_or(sheet, |(root, _)| root);
    let names = root.lines().filter_map(|line| line.trim().split_once(':'));
    names.map(|(name, _)| name).filter(|name| name.starts_with("--")).collect()
}
