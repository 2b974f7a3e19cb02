//! What the forms of `scripts/accounts/` say and where they lead: `accounts/LANGUAGE.json`.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};
use serde_json::json;

use super::{Failure, Input, Options};
use crate::l10n::L10n;
use crate::site::{Lang, Page, Place, pages};

/// The messages.
const WORDS: [&str; 83] = [
    "account-agenda",
    "account-another-code",
    "account-attendance",
    "account-change",
    "account-changed",
    "account-close",
    "account-code",
    "account-code-sent",
    "account-country",
    "account-current-password",
    "account-documents",
    "account-email",
    "account-email-hint",
    "account-error-closed",
    "account-error-conflict",
    "account-error-credentials",
    "account-error-cookies",
    "account-error-forbidden",
    "account-error-not-registered",
    "account-error-offline",
    "account-error-other",
    "account-error-registered",
    "account-error-server",
    "account-error-title",
    "account-error-too-many",
    "account-expired",
    "account-family-name",
    "account-field-characters",
    "account-field-choice",
    "account-field-email",
    "account-field-name",
    "account-field-required",
    "account-field-same",
    "account-field-too-long",
    "account-field-too-short",
    "account-field-wrong",
    "account-given-name",
    "account-help",
    "account-in-person",
    "account-language",
    "account-loading",
    "account-member",
    "account-menu",
    "account-name",
    "account-new-password",
    "account-new-password-hint",
    "account-no-documents",
    "account-no-meetings",
    "account-optional",
    "account-organization",
    "account-panel",
    "account-partner",
    "account-password",
    "account-password-set",
    "account-position",
    "account-problem",
    "account-reason",
    "account-register",
    "account-register-open",
    "account-registered",
    "account-registration",
    "account-registration-closed",
    "account-remarks",
    "account-remember",
    "account-remote",
    "account-represents",
    "account-request-sent",
    "account-reset-hint",
    "account-retry",
    "account-send-code",
    "account-send-request",
    "account-set-password",
    "account-show-password",
    "account-sign-in",
    "account-sign-in-first",
    "account-sign-out",
    "account-signed-in",
    "account-signed-out",
    "account-size",
    "account-telephone",
    "account-user-name",
    "account-withdraw",
    "account-withdrawn",
];

/// Their variables, which become `{name}` and the like.
const VARIABLES: [&str; 5] = ["name", "field", "minutes", "size", "title"];

/// The pages that forms lead to.
const PAGES: [Page; 7] = [
    pages::SIGN_IN,
    pages::REGISTER,
    pages::CHANGE_PASSWORD,
    pages::RESET_PASSWORD,
    pages::MEETINGS,
    pages::CONTACT,
    pages::HOME,
];

/// Writes one file for each language.
pub(super) fn write(options: &Options, input: &Input) -> Result<(), Failure> {
    for lang in Lang::all() {
        let l10n = L10n::new(lang, input.catalog);
        let mut args = FluentArgs::new();
        for name in VARIABLES {
            args.set(name, FluentValue::from(format!("{{{name}}}")));
        }
        let short = |id: &str| id.trim_start_matches("account-").to_owned();
        let words: BTreeMap<String, String> =
            WORDS.iter().map(|id| (short(id), l10n.text_with(id, &args))).collect();
        let pages: BTreeMap<&str, (String, String)> = PAGES
            .iter()
            .map(|page| (page.id(), (Place::new(lang, *page).href(), l10n.text(page.id()))))
            .collect();
        let file = options.target.join(format!("accounts/{}.json", lang.code()));
        super::write(&file, &json!({ "words": words, "pages": pages }).to_string())?;
    }
    Ok(())
}
