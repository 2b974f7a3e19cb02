//! What a page shows, and where menus link it.

/// What a page shows: each kind has one file in `src/pages/`, or shares the
/// text page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of tree.txt and say it")]
pub enum Kind {
    Home,
    Section,
    Text,
    Topic,
    Service,
    Newsroom,
    NewsYear,
    NewsTopic,
    NewsItem,
    UpcomingEvents,
    EventHistory,
    EventYear,
    Event,
    Index,
    Sitemap,
    Contact,
    Faq,
    Search,
    SignIn,
    Register,
    ChangePassword,
    ResetPassword,
    Meetings,
}

impl Kind {
    /// Whether the page lists the items of a feed, over several pages where they are many.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Newsroom | Self::NewsYear | Self::NewsTopic | Self::EventYear)
    }

    /// Whether the page shows anything of a feed beyond the home page's lists.
    pub fn shows_feed(self) -> bool {
        self.is_list() || self.is_dynamic() || self == Self::UpcomingEvents
    }

    /// Whether the page stands for many addresses, whose last part is the slug
    /// of a feed's item.
    pub fn is_dynamic(self) -> bool {
        matches!(self, Self::NewsItem | Self::Event)
    }
}

/// The menu that links a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The main menu.
    Main,
    /// The utility row at the top.
    Meta,
    /// What belongs to signing in.
    Account,
    /// The legal line of the footer.
    Legal,
    /// No menu: it is reached by a form, a list or its parent.
    None,
}
