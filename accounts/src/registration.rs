//! Asking for an account.

use std::time::Instant;

use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use crate::Shared;
use crate::body::{Check, Object};
use crate::problem::Problem;
use crate::session::Visitor;

/// All that the Secretariat needs to examine an access request.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AccessRequest {
    given_name: String,
    family_name: String,
    email: String,
    #[serde(default)]
    telephone: String,
    represents: String,
    organization: String,
    country: String,
    position: String,
    language: String,
    reason: String,
}

/// `POST /registrations`: keeps the request; the answer does not tell whether the person is
/// known already.
pub(crate) async fn create(
    State(service): State<Shared>,
    _: Visitor,
    Object(given): Object<AccessRequest>,
) -> Result<StatusCode, Problem> {
    let mut check = Check::default();
    check.text("givenName", &given.given_name, 100);
    check.text("familyName", &given.family_name, 100);
    check.text("email", &given.email, 200);
    if !given.email.trim().is_empty() && !is_address(given.email.trim()) {
        check.fail("email", "email");
    }
    check.optional("telephone", &given.telephone, 40);
    check.choice("represents", &given.represents, &["member", "partner"]);
    check.text("organization", &given.organization, 200);
    check.text("country", &given.country, 100);
    check.text("position", &given.position, 200);
    check.choice("language", &given.language, &["en", "fr"]);
    check.text("reason", &given.reason, 2000);
    check.done()?;
    let attempt = service.limits.attempt(&format!("request {}", given.email), Instant::now());
    attempt.map_err(Problem::too_many)?;
    let request = serde_json::to_string(&given).map_err(Problem::internal)?;
    service.store.put_request(&request)?;
    Ok(StatusCode::ACCEPTED)
}

/// As the browser's own check is (<https://html.spec.whatwg.org/#valid-e-mail-address>),
/// roughly: whether mail arrives, only mail can tell.
fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty()
            && !text.contains(char::is_whitespace)
            && !host.contains('@')
            && host.split('.').all(|part| {
                let inner = |c: char| c.is_alphanumeric() || c == '-';
                !part.is_empty() && part.chars().all(inner) && !part.starts_with('-')
            })
    })
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_are_told_from_other_texts() {
        for good in ["a@b.org", "first.last+wco@customs.example", "é@exämple.org", "a@localhost"]
        {
            assert!(is_address(good), "{good}");
        }
        for bad in ["", "a", "@b.org", "a@", "a b@c.org", "a@b@c.org", "a@b..org", "a@-b.org"] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
