//! What components ask for words.

use fluent::FluentArgs;

use super::{Catalog, Words};
use crate::context::context;
use crate::element::{Child, el};
use crate::site::{Lang, Page, Place};

/// A language and its messages, as a context of the part of the page that is in it. Copied
/// into everything that shows words: the messages stay as long as the program does.
#[derive(Clone, Copy)]
pub struct L10n {
    /// The language.
    pub lang: Lang,
    catalog: &'static Catalog,
}

impl L10n {
    /// Messages of `catalog` in `lang`.
    pub fn new(lang: Lang, catalog: &'static Catalog) -> Self {
        Self { lang, catalog }
    }

    /// The one of the part of the page that is being built.
    #[track_caller]
    pub fn from_context() -> Self {
        context()
    }

    /// A message as plain text, for attributes and titles.
    pub fn text(self, id: &str) -> String {
        self.text_with(id, &FluentArgs::new())
    }

    /// A message with variables as plain text.
    pub fn text_with(self, id: &str, args: &FluentArgs<'_>) -> String {
        self.catalog.get(self.lang, id, None, args).text
    }

    /// A message as text on the page: marked with its language where it is not
    /// the page's.
    pub fn view(self, id: &str) -> Child {
        self.view_with(id, &FluentArgs::new())
    }

    /// A message with variables as text on the page.
    pub fn view_with(self, id: &str, args: &FluentArgs<'_>) -> Child {
        self.mark(self.catalog.get(self.lang, id, None, args))
    }

    /// The address of a page in this language.
    #[inline(never)]
    pub fn href(self, page: Page) -> String {
        Place::new(self.lang, page).href()
    }

    /// A page's name, as menus and lists show it.
    pub fn name(self, page: Page) -> Child {
        self.view(page.id())
    }

    /// A page's heading: its name, unless its message has a `title` of its own.
    pub fn title(self, page: Page) -> Words {
        let args = self.page_args(page);
        self.catalog
            .find(self.lang, page.message(), Some("title"), &args)
            .unwrap_or_else(|| self.catalog.get(self.lang, page.id(), None, &FluentArgs::new()))
    }

    /// A page's summary: one sentence, at most 160 characters.
    pub fn summary(self, page: Page) -> Words {
        self.catalog.get(self.lang, page.message(), Some("summary"), &self.page_args(page))
    }

    /// A page's body in the markup of [`super::markup`], where it has one.
    pub fn body(self, page: Page) -> Option<Words> {
        self.catalog.find(self.lang, page.message(), Some("body"), &self.page_args(page))
    }

    /// Text on the page, marked with its language where it is not the page's, and with
    /// its message where translators are to see it.
    pub fn mark(self, words: Words) -> Child {
        let foreign = words.lang != self.lang;
        if !foreign && words.message.is_none() {
            return words.text.into();
        }
        let lang = words.lang;
        el("span")
            .attr_if("lang", foreign.then(|| lang.code()))
            .attr_if("dir", foreign.then(|| lang.dir()))
            .attr_if("data-message", words.message)
            .with(words.text)
            .into()
    }

    fn page_args(self, page: Page) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        if let Some(year) = page.year() {
            args.set("year", year.to_string());
        }
        args
    }
}
