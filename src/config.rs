//! What a deployment configures in `config.json`, read at run time.

use serde::Deserialize;

use crate::site::base;

/// The deployment's configuration; everything in it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Config {
    /// Where the contact form is sent, by POST as `application/x-www-form-urlencoded`
    /// with the fields `name`, `email`, `sender` and `message`; without it there is no form.
    pub contact_form: Option<String>,
    /// Whether `?l10n` and `?pseudo` work; `scripts/boot.js` reads it.
    pub translator_view: bool,
}

impl Config {
    /// Reads the file; what cannot be read counts as not configured.
    pub fn parse(text: &str) -> Self {
        serde_json::from_str::<Self>(text).unwrap_or_default().checked()
    }

    /// Drops an address that words must not be sent to.
    fn checked(mut self) -> Self {
        let safe = |url: &String| {
            url.starts_with("https://") || (url.starts_with('/') && !url.starts_with("//"))
        };
        self.contact_form = self.contact_form.filter(safe);
        self
    }

    /// Where the file is deployed.
    pub fn url() -> String {
        format!("{}config.json", base())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
