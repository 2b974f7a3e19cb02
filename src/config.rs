//! What a deployment configures in `config.json`, read at run time.

use crate::feeds::Source;
use crate::json::{Json, Named};
use crate::site::{Lang, base};

/// The deployment's configuration, as far as the program reads it (`scripts/boot.js` also does);
/// everything in it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Where the contact form is sent, by POST as `application/x-www-form-urlencoded`
    /// with the fields `name`, `email`, `sender` and `message`; without it there is no form.
    pub contact_form: Option<String>,
    /// Where feeds are read from instead of `feeds/LANGUAGE/NAME.json`: by language
    /// code, then by name ([`Source::name`]).
    pub feeds: Named<Named<String>>,
}

impl Config {
    /// Reads the file; what cannot be read counts as not configured. Addresses that words
    /// must not be sent to, or feeds not read from, are dropped.
    pub fn parse(text: &str) -> Self {
        let Ok(json) = Json::parse(text) else { return Self::default() };
        let feeds = json.get("feeds").and_then(|feeds| feeds.fields()).unwrap_or_default();
        let feeds = feeds.into_iter().map(|(lang, feeds)| {
            let mut feeds = Named::texts(&feeds);
            feeds.0.retain(|(_, url)| is_safe(url));
            (lang, feeds)
        });
        Self {
            contact_form: json.get("contactForm").and_then(|u| u.text()).filter(|u| is_safe(u)),
            feeds: Named(feeds.collect()),
        }
    }

    /// Where a feed is read from.
    pub fn feed_url(&self, lang: Lang, source: Source) -> String {
        let configured = self.feeds.get(lang.code()).and_then(|feeds| feeds.get(&source.name()));
        configured.cloned().unwrap_or_else(|| source.url(lang))
    }

    /// The deployment's configuration. It is read once; where that fails, nothing counts
    /// as configured, and the next call tries again.
    #[cfg(target_arch = "wasm32")]
    pub async fn load() -> Self {
        /// Milliseconds.
        const PATIENCE: u32 = 8_000;
        static READ: std::sync::OnceLock<Config> = std::sync::OnceLock::new();
        if let Some(config) = READ.get() {
            return config.clone();
        }
        match crate::net::get(&Self::url(), PATIENCE).await {
            Ok(text) => READ.get_or_init(|| Self::parse(&String::from(text))).clone(),
            Err(_) => Self::default(),
        }
    }

    /// Where the file is deployed.
    pub fn url() -> String {
        format!("{}config.json", base())
    }
}

/// Over an encrypted line, or at the same host.
fn is_safe(url: &str) -> bool {
    url.starts_with("https://") || (url.starts_with('/') && !url.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_read_from_where_the_deployment_says() {
        let config = Config::parse(
            r#"{"feeds": {"en": {"news": "https://cms.example.org/news", "events": "http://x.org/"}}}"#,
        );
        let url = |source| config.feed_url(Lang::ENGLISH, source);
        assert_eq!(url(Source::News), "https://cms.example.org/news");
        assert_eq!(url(Source::Events), "/feeds/en/events.json");
        let french = Lang::from_code("fr").unwrap();
        assert_eq!(config.feed_url(french, Source::News), "/feeds/fr/news.json");
    }

    #[test]
    fn everything_may_be_left_out_and_nonsense_counts_as_nothing() {
        for text in ["{}", "", "[]", "<!doctype html>", r#"{"contactForm": 7}"#] {
            assert_eq!(Config::parse(text), Config::default(), "{text}");
        }
    }

    #[test]
    fn forms_are_sent_over_https_or_to_the_same_host() {
        let form =
            |url: &str| Config::parse(&format!(r#"{{"contactForm": "{url}"}}"#)).contact_form;
        assert_eq!(form("https://example.org/c").as_deref(), Some("https://example.org/c"));
        assert_eq!(form("/contact").as_deref(), Some("/contact"));
        for bad in ["http://example.org/", "javascript:alert(1)", "//example.org/", ""] {
            assert_eq!(form(bad), None, "{bad}");
        }
    }
}
