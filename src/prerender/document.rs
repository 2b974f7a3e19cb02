//! The frame around a rendered page: `index.html`, filled in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use super::assets::Assets;
use super::headers::integrity;
use super::render::slice;
use super::{Failure, Input, Options, Written, absolute, offline, path_of, structured};
use crate::app::Screen;
use crate::boot::PageData;
use crate::feeds::{Source, item_of, needed_feeds};
use crate::l10n::{L10n, SHARED_FILES, needed_files, words_url};
use crate::shell::Head;
use crate::site::{Lang, Place, base, pages};

const LANG: &str = "<html lang=\"en\"";
const HEAD: &str = "<!-- prerender:head -->";
const BODY: &str = "<!-- prerender:body -->";

/// The frame, with the names of what Trunk has built.
pub(super) struct Frame {
    template: String,
    glue: String,
    wasm: String,
    pub(super) assets: Assets,
    pub(super) origin: String,
    /// Where the service worker stands, if there is one.
    worker: Option<String>,
    /// What scripts and program must be, by their path
    /// (<https://www.w3.org/TR/SRI/>).
    integrity: BTreeMap<String, String>,
}

impl Frame {
    /// Reads the `index.html` that Trunk has written, or the copy that an earlier run
    /// has kept of it.
    pub(super) fn new(options: &Options, assets: Assets) -> Result<Self, Failure> {
        let built = options.target.join("index.html");
        // The door takes the place of index.html: the frame is kept beside the site, so
        // that pages can be written again without compiling.
        let kept = options.source.join("target/frame.html");
        let mut text = fs::read_to_string(&built).map_err(Failure::at(&built))?;
        if text.contains(HEAD) {
            fs::create_dir_all(options.source.join("target")).map_err(Failure::at(&kept))?;
            fs::write(&kept, &text).map_err(Failure::at(&kept))?;
        } else {
            text = fs::read_to_string(&kept).map_err(Failure::at(&kept))?;
        }
        let (start, rest) = split(&text, "<meta name=\"trunk\" content=\"")?;
        let (names, rest) = split(rest, "\"")?;
        let rest = rest.trim_start().trim_start_matches('/').trim_start_matches('>');
        let (glue, wasm) = names
            .trim()
            .split_once(' ')
            .ok_or_else(|| Failure(format!("index.html: “{names}” are not two names")))?;
        let template = format!("{start}{rest}");
        for marker in [LANG, HEAD, BODY] {
            if !template.contains(marker) {
                return Err(Failure(format!("index.html has no “{marker}”")));
            }
        }
        let name = |path: &str| path_of(path.rsplit('/').next().unwrap_or(path));
        Ok(Self {
            template,
            glue: name(glue),
            wasm: name(wasm),
            assets,
            origin: options.origin.clone(),
            integrity: BTreeMap::new(),
            worker: offline::is_on(options)?.then(|| path_of(offline::WORKER)),
        })
    }

    /// Shortens the script that Trunk has written for the program, and notes what it and
    /// all that a page starts with must be.
    ///
    /// # Errors
    /// A file cannot be read or written.
    pub(super) fn seal(&mut self, options: &Options) -> Result<(), Failure> {
        self.minify_glue(options)?;
        for path in [&self.assets.boot, &self.glue, &self.wasm] {
            let file = options.target.join(path.strip_prefix(base()).unwrap_or(path));
            let content = fs::read(&file).map_err(Failure::at(&file))?;
            self.integrity.insert(path.clone(), integrity(content));
        }
        Ok(())
    }

    fn integrity(&self, path: &str) -> String {
        let sum = self.integrity.get(path);
        sum.map(|sum| format!(" integrity=\"{sum}\"")).unwrap_or_default()
    }

    fn minify_glue(&self, options: &Options) -> Result<(), Failure> {
        let path = options.target.join(self.glue.trim_start_matches(base()));
        let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
        let text = super::script::minify(&self.glue, &text, true)?;
        fs::write(&path, text).map_err(Failure::at(&path))
    }

    /// A complete page of the site.
    pub(super) fn page(
        &self,
        page: &Written,
        body: &str,
        input: &Input,
        incomplete: &BTreeSet<&str>,
    ) -> String {
        let Written { screen, fallback, .. } = page;
        let lang = screen.lang();
        let mut head = self.head(&page.head);
        if let Screen::At(place) = screen {
            self.feeds_and_item(&mut head, place, input);
        }
        let files = match screen {
            Screen::At(place) => needed_files(place.page),
            Screen::Missing { .. } => SHARED_FILES.to_vec(),
        };
        let mut langs = vec![lang];
        if incomplete.contains(lang.code()) {
            langs.push(Lang::ENGLISH);
        }
        let words: Vec<String> =
            langs.iter().flat_map(|lang| files.iter().map(|file| words_url(*lang, file))).collect();
        head.push_str(&self.program(&words));
        let mut data = PageData {
            base: base().to_owned(),
            origin: self.origin.clone(),
            path: page.head.path(),
            day: input.day.iso(),
            incomplete: incomplete.iter().map(|code| (*code).to_owned()).collect(),
            ..PageData::default()
        };
        for lang in langs.iter().filter(|l| **l == lang || *fallback) {
            let fingerprint = input.catalog.fingerprint(*lang, &files);
            data.words.0.push((lang.code().to_owned(), fingerprint));
        }
        if let Screen::At(place) = screen {
            for source in needed_feeds(place) {
                data.feeds.0.push((source.name(), slice(place, input, source)));
            }
        }
        let body =
            format!("<div id=\"site\">{}</div>{}{}", body, fallen(lang, input), page_data(&data));
        self.fill(lang, &head, &body)
    }

    /// What starts the program, once the page is painted: what it needs must not hold up
    /// what is read, nor take the line from style, font and images. `words` are the addresses of
    /// the page's words.
    pub(super) fn program(&self, words: &[String]) -> String {
        let Self { glue, wasm, assets, .. } = self;
        let Assets { boot, carousel, translate, search, search_style, .. } = assets;
        let Assets { accounts, accounts_style, .. } = assets;
        let base = base();
        let index = path_of(super::search::FOLDER);
        let worker = self.worker.as_ref();
        let worker = worker.map(|path| format!(" data-worker=\"{path}\"")).unwrap_or_default();
        let boot_is = self.integrity(boot);
        let glue_is = self.integrity(glue).replacen("integrity", "data-glue-integrity", 1);
        let wasm_is = self.integrity(wasm).replacen("integrity", "data-integrity", 1);
        let words = words.join(" ");
        format!(
            "<script type=\"module\" fetchpriority=\"low\" src=\"{boot}\"{boot_is} data-base=\"{base}\" \
             data-glue=\"{glue}\"{glue_is} data-words=\"{words}\" data-wasm=\"{wasm}\"{wasm_is} data-translate=\"{translate}\" \
             data-carousel=\"{carousel}\" data-search=\"{search}\" \
             data-search-style=\"{search_style}\" data-accounts=\"{accounts}\" data-accounts-style=\"{accounts_style}\" data-search-index=\"{index}/\"{worker}></script>"
        )
    }

    /// The files that every page loads.
    pub(super) fn shell(&self) -> Vec<String> {
        let Assets { style, boot, offline, .. } = &self.assets;
        [style, boot, offline, &self.glue, &self.wasm].map(Clone::clone).to_vec()
    }

    /// Any document in the site's frame.
    pub(super) fn fill(&self, lang: Lang, head: &str, body: &str) -> String {
        let root = format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir());
        self.template.replacen(LANG, &root, 1).replacen(HEAD, head, 1).replacen(BODY, body, 1)
    }

    /// Style, font, icons and the script that sets the appearance before the first paint.
    pub(super) fn looks(&self) -> String {
        let Assets { style, early, .. } = &self.assets;
        format!(
            "<script>{early}</script>\
             <link rel=\"stylesheet\" href=\"{style}\">\
             <link rel=\"preload\" href=\"{}\" as=\"font\" type=\"font/woff2\" crossorigin>\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <meta name=\"theme-color\" content=\"#0b2f4f\">\
             <link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">",
            path_of("fonts/public-sans.woff2"),
            path_of("icon.svg"),
        )
    }

    /// Links to the feeds that a reader of the page may follow, and what the page's item is.
    fn feeds_and_item(&self, head: &mut String, place: &Place, input: &Input) {
        let l10n = L10n::new(place.lang, input.catalog);
        let site = l10n.text("site-name");
        let mut feeds = vec![(l10n.text(pages::MEDIA_NEWSROOM.id()), Source::News)];
        let topics = place.page.trail().into_iter().rev();
        // The pages below a topic have its news as their neighbour.
        let news = topics.flat_map(|page| {
            page.topic().map(|t| (page, t)).or_else(|| {
                let news = page.children().find(|child| child.topic().is_some())?;
                Some((news, news.topic()?))
            })
        });
        for (page, topic) in news.take(1) {
            let name = l10n.text(page.parent().unwrap_or(page).id());
            feeds.push((name, Source::Topic(topic)));
        }
        for (name, source) in feeds {
            let title = escape(&format!("{name} – {site}"));
            let json = absolute(&self.origin, &source.url(place.lang));
            let atom = absolute(&self.origin, &super::atom::path(place.lang, source));
            for (kind, url) in [("application/feed+json", json), ("application/atom+xml", atom)] {
                let _ = write!(
                    head,
                    "<link rel=\"alternate\" type=\"{kind}\" title=\"{title}\" href=\"{url}\">"
                );
            }
        }
        let source =
            needed_feeds(place).first().copied().filter(|_| place.page.kind().is_dynamic());
        let item = source.and_then(|source| item_of(place, &slice(place, input, source)));
        if let Some(data) =
            item.and_then(|item| structured::item(place, &item, &site, &self.origin))
        {
            let _ = write!(head, "<script type=\"application/ld+json\">{}</script>", json(&data));
        }
    }

    fn head(&self, head: &Head) -> String {
        let mut out = String::new();
        let _ = write!(
            out,
            "<title>{}</title><meta name=\"description\" content=\"{}\">",
            escape(&head.title),
            escape(&head.description)
        );
        out.push_str(&self.looks());
        let manifest = offline::manifest_path(head.lang);
        let _ = write!(out, "<link rel=\"manifest\" href=\"{manifest}\">");
        let Some(path) = head.path() else {
            out.push_str("<meta name=\"robots\" content=\"noindex\">");
            return out;
        };
        let url = absolute(&self.origin, &path);
        let _ = write!(out, "<link rel=\"canonical\" href=\"{url}\">");
        for (code, path) in head.hreflangs() {
            let url = absolute(&self.origin, &path);
            let _ = write!(out, "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{url}\">");
        }
        let graph = [
            ("og:title", head.title.as_str()),
            ("og:description", &head.description),
            ("og:url", &url),
            ("og:type", "website"),
            ("og:locale", head.lang.code()),
        ];
        for (property, content) in graph {
            let _ = write!(out, "<meta property=\"{property}\" content=\"{}\">", escape(content));
        }
        let breadcrumb = structured::breadcrumb(head, &self.origin);
        let _ = write!(out, "<script type=\"application/ld+json\">{}</script>", json(&breadcrumb));
        out
    }
}

/// What is shown when the program has fallen: `scripts/boot.js` does it.
fn fallen(lang: Lang, input: &Input) -> String {
    let text = L10n::new(lang, input.catalog).text("program-fallen");
    let lang = lang.code();
    format!("<p id=\"fallen\" role=\"alert\" lang=\"{lang}\" hidden>{}</p>", escape(&text))
}

fn page_data(data: &PageData) -> String {
    format!("<script type=\"application/json\" id=\"page\">{}</script>", json(data))
}

/// What a page tells the program where nothing was rendered that it could take over.
pub(super) fn bare_page_data(origin: &str) -> String {
    let (base, origin) = (base().to_owned(), origin.to_owned());
    page_data(&PageData { base, origin, ..PageData::default() })
}

fn split<'a>(text: &'a str, at: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once(at).ok_or_else(|| Failure(format!("index.html has no “{at}”")))
}

/// JSON that may stand inside a `script` element.
fn json(data: &impl serde::Serialize) -> String {
    // What is serialized here are plain structs with string keys, which cannot fail.
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

/// Text for an attribute in double quotes, or an element.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
