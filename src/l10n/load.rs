//! Which files of words a place needs, and fetching them.

use crate::site::{Lang, Page, base};

/// The files that every page needs.
pub const SHARED_FILES: [&str; 3] = ["terms", "common", "navigation"];

/// The files that showing `page` needs, in reading order.
pub fn needed_files(page: Page) -> Vec<&'static str> {
    SHARED_FILES.into_iter().chain(page.needed_words()).collect()
}

/// Where a file of words is deployed.
pub fn words_url(lang: Lang, file: &str) -> String {
    format!("{}locales/{}/{file}.ftl", base(), lang.code())
}

#[cfg(target_arch = "wasm32")]
pub use browser::{MissingFile, load};

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::fmt;

    use futures::future::join_all;

    use super::words_url;
    use crate::clock::Pace;
    use crate::l10n::Catalog;
    use crate::net::NetError;
    use crate::site::Lang;

    /// After this many milliseconds a page load is the quicker way.
    const PATIENCE: u32 = 10_000;

    /// A file of words that could not be had: its address, and why.
    #[derive(Debug)]
    pub struct MissingFile(String, NetError);

    impl fmt::Display for MissingFile {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}: {}", self.0, self.1)
        }
    }

    /// Fetches those of `files` that `catalog` lacks, all at once. What is wrong with their
    /// text is told on the console.
    ///
    /// # Errors
    /// The last file that could not be had; those that could are kept.
    pub async fn load(catalog: &Catalog, lang: Lang, files: &[&str]) -> Result<(), MissingFile> {
        let missing = files.iter().filter(|file| !catalog.has(lang, file));
        let answers = join_all(missing.map(|file| async move { (*file, fetch(lang, file).await) }));
        let mut result = Ok(());
        let answers = answers.await;
        let pace = Pace::begin();
        for (file, answer) in answers {
            pace.keep().await;
            match answer {
                // Another wish may have brought it meanwhile.
                Ok(_) if catalog.has(lang, file) => {}
                Ok(source) => {
                    for problem in catalog.add(lang, file, source) {
                        leptos::logging::warn!("{problem}");
                    }
                }
                Err(error) => result = Err(MissingFile(words_url(lang, file), error)),
            }
        }
        result
    }

    async fn fetch(lang: Lang, file: &str) -> Result<String, NetError> {
        let source = String::from(crate::net::get(&words_url(lang, file), PATIENCE).await?);
        // A host that answers everything with a page must not wipe out good words.
        if source.trim_start().starts_with('<') { Err(NetError::WrongContent) } else { Ok(source) }
    }
}
