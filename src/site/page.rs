//! The tree of pages.

use super::{Kind, Lang, Menu, PAGES, WORD_FILES, pages};

/// A page of the tree: a cheap handle into the declared table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Page(pub(crate) u16);

/// What `build.rs` writes down of each page.
#[derive(Debug)]
pub(crate) struct PageData {
    pub(crate) id: &'static str,
    pub(crate) message: &'static str,
    pub(crate) kind: Kind,
    pub(crate) parent: Page,
    pub(crate) children: &'static [Page],
    pub(crate) slugs: [&'static str; super::LANGUAGES.len()],
    pub(crate) words: usize,
    pub(crate) also: Option<usize>,
    pub(crate) menu: Menu,
    pub(crate) year: u16,
    pub(crate) topic: &'static str,
}

impl Page {
    /// Every page, in the tree's order, home first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..PAGES.len()).map(|index| Self(index as u16))
    }

    /// The page with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|page| page.id() == id)
    }

    fn data(self) -> &'static PageData {
        &PAGES[usize::from(self.0)]
    }

    /// The id, which is also the id of the message that names the page.
    pub fn id(self) -> &'static str {
        self.data().id
    }

    /// The id of the message with the page's summary and body (attributes
    /// `summary`, `body`, and `title` where the heading differs from the name).
    pub fn message(self) -> &'static str {
        self.data().message
    }

    /// What the page shows.
    pub fn kind(self) -> Kind {
        self.data().kind
    }

    /// The menu that links the page.
    pub fn menu(self) -> Menu {
        self.data().menu
    }

    /// The year that a page of news or events shows.
    pub fn year(self) -> Option<u16> {
        Some(self.data().year).filter(|year| *year != 0)
    }

    /// Whether the pages below are one for each year: names of four digits.
    pub fn splits_by_year(self) -> bool {
        let mut below = self.children().peekable();
        below.peek().is_some() && below.all(|child| child.year().is_some())
    }

    /// The tag whose news the page shows.
    pub fn topic(self) -> Option<&'static str> {
        Some(self.data().topic).filter(|topic| !topic.is_empty())
    }

    /// The page's own part of its address.
    pub fn slug(self, lang: Lang) -> &'static str {
        self.data().slugs[lang.index()]
    }

    /// The page above; none for home.
    pub fn parent(self) -> Option<Self> {
        (self != pages::HOME).then(|| self.data().parent)
    }

    /// The pages below that have one address each, in order.
    pub fn children(self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        self.data().children.iter().copied().filter(|child| !child.kind().is_dynamic())
    }

    /// The page below that stands for a feed's items, if there is one.
    pub fn dynamic_child(self) -> Option<Self> {
        self.data().children.iter().copied().find(|child| child.kind().is_dynamic())
    }

    /// Home, the section … down to the page itself.
    pub fn trail(self) -> Vec<Self> {
        let mut trail: Vec<Self> =
            std::iter::successors(Some(self), |page| page.parent()).collect();
        trail.reverse();
        trail
    }

    /// The page right under home that this one belongs to; home itself for home.
    pub fn section(self) -> Self {
        self.trail().get(1).copied().unwrap_or(self)
    }

    /// Whether `self` is `other` or above it.
    pub fn contains(self, other: Self) -> bool {
        std::iter::successors(Some(other), |page| page.parent()).any(|page| page == self)
    }

    /// How far below home.
    pub fn depth(self) -> usize {
        std::iter::successors(self.parent(), |page| page.parent()).count()
    }

    /// The pages before and after this one among its siblings.
    pub fn neighbours(self) -> (Option<Self>, Option<Self>) {
        let Some(parent) = self.parent().filter(|parent| *parent != pages::HOME) else {
            return (None, None);
        };
        let siblings: Vec<Self> = parent.children().collect();
        let Some(at) = siblings.iter().position(|page| *page == self) else {
            return (None, None);
        };
        (at.checked_sub(1).map(|i| siblings[i]), siblings.get(at + 1).copied())
    }

    /// The file with the page's words, by index in [`WORD_FILES`].
    pub fn words(self) -> &'static str {
        WORD_FILES[self.data().words]
    }

    /// The files that showing the page needs: its own words and, for their
    /// summaries, those of the pages that it lists.
    pub fn needed_words(self) -> Vec<&'static str> {
        let mut files = vec![self.words()];
        files.extend(self.data().also.map(|file| WORD_FILES[file]));
        if self.kind().shows_feed() {
            files.push("feeds");
        }
        if self != pages::HOME {
            for child in self.children() {
                if !files.contains(&child.words()) {
                    files.push(child.words());
                }
            }
        }
        files
    }
}

/// The six sections of the main menu, in order.
pub(crate) fn sections() -> impl Iterator<Item = Page> {
    with_menu(Menu::Main)
}

/// The pages right under home that belong to `menu`.
pub(crate) fn with_menu(menu: Menu) -> impl Iterator<Item = Page> {
    pages::HOME.children().filter(move |page| page.menu() == menu)
}
