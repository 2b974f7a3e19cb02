//! What words may refer to: the pages of `tree.txt` and the names of `links.txt`.

use std::collections::BTreeSet;

/// The pages and outside addresses of the site.
#[derive(Debug, Default)]
pub(crate) struct Site {
    /// Ids of messages that pages ask for: their names, and their texts.
    pub(crate) messages: BTreeSet<String>,
    /// Names that links may have.
    pub(crate) targets: BTreeSet<String>,
    /// Ids of pages: messages whose value is a page's name.
    pub(crate) pages: BTreeSet<String>,
}

impl Site {
    pub(crate) fn read(tree: &str, links: &str) -> Self {
        let mut site = Self::default();
        for line in content(tree) {
            let mut fields = line.split_whitespace();
            let (Some(id), Some(kind)) = (fields.next(), fields.next()) else { continue };
            // Years share one message, which takes the year as a variable.
            let text = match kind {
                "news-year" | "event-year" => format!("{kind}-page"),
                _ => format!("{id}-page"),
            };
            site.messages.extend([id.to_owned(), text]);
            site.pages.insert(id.to_owned());
            // These stand for many addresses: there is no one to link to.
            if !matches!(kind, "news-item" | "event") {
                site.targets.insert(id.to_owned());
            }
        }
        let names = content(links).filter_map(|line| line.split_whitespace().next());
        site.targets.extend(names.map(str::to_owned));
        site
    }
}

/// The lines that are neither blank nor comments.
pub(crate) fn content(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_links_are_read() {
        let tree = "# A comment\nhome  home\n  media  section\n    m-2024  news-year year=2024\n    m-item  news-item  menu=none\n";
        let site =
            Site::read(tree, "# Links\n\next-x https://example.org/ https://example.org/fr\n");
        let messages =
            ["home", "home-page", "m-2024", "m-item", "m-item-page", "media", "media-page"];
        assert!(messages.iter().all(|id| site.messages.contains(*id)));
        assert!(site.messages.contains("news-year-page"));
        assert!(!site.messages.contains("m-2024-page"));
        let targets: Vec<_> = site.targets.iter().map(String::as_str).collect();
        assert_eq!(targets, ["ext-x", "home", "m-2024", "media"]);
    }
}
