//! Writing the site to files: every page in every language, complete, and what
//! search engines and hosts read. Runs after Trunk has compiled the program.

mod accounts;
mod assets;
mod atom;
mod calendars;
mod compress;
mod document;
mod door;
pub mod headers;
mod input;
mod lists;
mod offline;
mod render;
mod script;
mod search;
mod shelf;
mod structured;
mod styleguide;
mod topics;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::app::Screen;
use crate::feeds::needed_feeds;
use crate::l10n::{Miss, Mode, Problem};
use crate::pages::PAGE_SIZE;
use crate::shell::Head;
use crate::site::{Lang, Page, Place, base};

pub use input::Input;

/// Where to read from and write to.
#[derive(Clone, Debug)]
pub struct Options {
    /// The project's folder, with `locales/`, `public/`, `styles/`, `scripts/`.
    pub source: PathBuf,
    /// The folder that Trunk has written, and that becomes the site.
    pub target: PathBuf,
    /// The public address of the site, without a path: `https://www.wcoomd.org`.
    pub origin: String,
    /// How messages are shown.
    pub mode: Mode,
    /// Whether the site is for visitors: with compressed copies, and all as small as can be.
    pub release: bool,
}

/// What was written, and what should be mended.
#[derive(Debug, Default)]
pub struct Report {
    /// How many pages.
    pub pages: usize,
    /// Messages that could not be read.
    pub problems: Vec<Problem>,
    /// Items of feeds that could not be read, and the like.
    pub warnings: Vec<String>,
    /// Messages that a language lacks; English stands in for them.
    pub misses: BTreeSet<Miss>,
}

/// A page that could not be made, or a file that could not be read or written.
#[derive(Debug)]
pub struct Failure(pub String);

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Failure {
    fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |error| Self(format!("{}: {error}", path.display()))
    }
}

/// Writes the whole site.
///
/// # Errors
/// The first page that could not be made (a message that English lacks, a feed that
/// is none) or file that could not be read or written, named.
pub fn run(options: &Options) -> Result<Report, Failure> {
    crate::site::set_origin(&options.origin);
    let input = Input::read_as(&options.source, options.mode)?;
    let assets = assets::write(options)?;
    let mut frame = document::Frame::new(options, assets)?;
    if options.release {
        frame.seal(options)?;
    }
    let mut report = Report {
        problems: input.problems.clone(),
        warnings: input.warnings.clone(),
        ..Report::default()
    };

    // Which languages lack words is told to every page: render all, then write.
    let mut rendered = Vec::new();
    let mut bodies = shelf::Shelf::new()?;
    for screen in screens(&input) {
        let page = render::render(&screen, &input);
        let misses = input.catalog.take_misses();
        if let Some(miss) = misses.iter().find(|miss| !miss.in_english) {
            let what = match &screen {
                Screen::At(place) => place.href(),
                Screen::Missing { lang, .. } => format!("the 404 page ({})", lang.code()),
            };
            return Err(Failure(format!(
                "{what} cannot be made: locales/en has no message “{}”, or it refers to one that is missing",
                miss.id
            )));
        }
        report.misses.extend(misses.iter().cloned());
        let written = Written { screen, head: page.head, fallback: !misses.is_empty() };
        rendered.push((written, bodies.put(&page.body)?));
    }
    let incomplete: BTreeSet<&str> = report.misses.iter().map(|miss| miss.lang.code()).collect();

    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    let mut written = Vec::new();
    for (page, body) in rendered {
        let html = frame.page(&page, &bodies.get(&body)?, &input, &incomplete);
        let Written { screen, head, .. } = &page;
        let file = match screen {
            Screen::At(place) => place.file(),
            Screen::Missing { lang, .. } => format!("{}/404.html", lang.code()),
        };
        if let (Screen::At(place), Some(other)) = (
            screen,
            titles.insert(format!("{} {}", screen.lang().code(), head.title), file.clone()),
        ) {
            report.warnings.push(format!(
                "{} and {other} have the same title “{}”",
                place.file(),
                head.title
            ));
        }
        write(&options.target.join(&file), &html)?;
        report.pages += usize::from(matches!(screen, Screen::At(_)));
        written.push(page);
    }
    lists::write(options, &input, &written)?;
    topics::write(options, &input)?;
    atom::write(options, &input)?;
    calendars::write(options, &input)?;
    accounts::write(options, &input)?;
    headers::write(options)?;
    styleguide::write(options, &frame, &input)?;
    // The door comes last: who waits for a finished build watches its file.
    door::write(options, &frame, &input)?;
    // But for the search, which takes longer than all pages together.
    search::write(options, &written, &input)?;
    offline::write(options, &frame, &input)?;
    if options.release {
        compress::write(&options.target)?;
    } else {
        compress::remove(&options.target)?;
    }
    Ok(report)
}

/// A page of the site, but for its body.
struct Written {
    screen: Screen,
    head: Head,
    /// Whether English stands in for words that its language lacks.
    fallback: bool,
}

/// Everything that has a page: the tree, the feeds' items, and a page for wrong
/// addresses, in every language.
fn screens(input: &Input) -> Vec<Screen> {
    let mut screens = Vec::new();
    for lang in Lang::all() {
        let pages = Page::all().filter(|page| !page.kind().is_dynamic());
        screens.extend(pages.flat_map(|page| numbered(input, lang, page)).map(Screen::At));
        screens.extend(input.items(lang).map(Screen::At));
        screens.push(Screen::Missing { lang, path: String::new() });
    }
    screens
}

/// A page and, where it lists more than fits on one, its further pages.
fn numbered(input: &Input, lang: Lang, page: Page) -> Vec<Place> {
    let first = Place::new(lang, page);
    let items = match needed_feeds(&first).first() {
        Some(source) if page.kind().is_list() => input.feed(lang, *source).items.len(),
        _ => 0,
    };
    let last = u16::try_from(items.div_ceil(PAGE_SIZE)).unwrap_or(u16::MAX).max(1);
    (1..=last).map(|number| Place { number, ..first.clone() }).collect()
}

fn write(path: &Path, content: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    }
    fs::write(path, content).map_err(Failure::at(path))
}

/// An absolute address of the deployed site.
fn absolute(options_origin: &str, path: &str) -> String {
    format!("{}{path}", options_origin.trim_end_matches('/'))
}

/// The path of a file of the deployed folder.
fn path_of(file: &str) -> String {
    format!("{}{file}", base())
}
