//! Changing a password, and putting a new one in the place of one that was forgotten.

use std::time::Instant;

use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::body::{Check, Object};
use crate::problem::Problem;
use crate::session::{SignedIn, Visitor};
use crate::{Shared, secret};

/// In characters (NIST SP 800-63B-4, section 3.1.1.2).
const SHORTEST: usize = 15;
const LONGEST: usize = 200;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Change {
    current_password: String,
    new_password: String,
}

/// `PUT /password`: another password; all other sessions of the account end.
pub(crate) async fn change(
    State(service): State<Shared>,
    visitor: SignedIn,
    Object(given): Object<Change>,
) -> Result<StatusCode, Problem> {
    let SignedIn { token, user } = visitor;
    let mut check = Check::default();
    check.text("currentPassword", &given.current_password, LONGEST);
    choose(&mut check, &given.new_password, &user.user_name);
    if given.new_password == given.current_password {
        check.fail("newPassword", "same");
    }
    check.done()?;
    service.limits.attempt(&user.user_name, Instant::now()).map_err(Problem::too_many)?;
    let (hash, current) = (user.hash.clone(), given.current_password);
    let right = tokio::task::spawn_blocking(move || secret::verify(&current, Some(&hash)));
    if !right.await.map_err(Problem::internal)? {
        let mut check = Check::default();
        check.fail("currentPassword", "wrong");
        check.done()?;
    }
    service.limits.forget(&user.user_name);
    set(&service, user.id, given.new_password).await?;
    service.store.end_all(&user.user_name, Some(&token))?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Forgotten {
    user_name: String,
}

/// `POST /password-resets`: sends a code to the account's address. The answer is the same
/// whether there is such an account or not.
pub(crate) async fn ask_reset(
    State(service): State<Shared>,
    _: Visitor,
    Object(given): Object<Forgotten>,
) -> Result<StatusCode, Problem> {
    let mut check = Check::default();
    check.text("userName", &given.user_name, 200);
    check.done()?;
    let name = given.user_name.trim();
    let attempt = service.limits.attempt(&format!("reset {name}"), Instant::now());
    attempt.map_err(Problem::too_many)?;
    if let Some(user) = service.store.user(name)? {
        service.store.put_reset(&user, &secret::code())?;
    }
    Ok(StatusCode::ACCEPTED)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Reset {
    user_name: String,
    code: String,
    new_password: String,
}

/// `PUT /password-resets`: a new password for a code; all sessions of the account end. A
/// wrong code and an account that does not exist are told alike.
pub(crate) async fn reset(
    State(service): State<Shared>,
    _: Visitor,
    Object(given): Object<Reset>,
) -> Result<StatusCode, Problem> {
    let mut check = Check::default();
    check.text("userName", &given.user_name, 200);
    check.text("code", &given.code, 40);
    choose(&mut check, &given.new_password, given.user_name.trim());
    check.done()?;
    let name = given.user_name.trim();
    let attempts = format!("code {name}");
    service.limits.attempt(&attempts, Instant::now()).map_err(Problem::too_many)?;
    // As it may be typed: with spaces, in small letters.
    let code: String = given.code.chars().filter(char::is_ascii_alphanumeric).collect();
    let code = code.to_ascii_uppercase();
    let user = service.store.user(name)?;
    let user = match user {
        Some(user) if service.store.is_reset(&user, &code)? => user,
        _ => {
            let mut check = Check::default();
            check.fail("code", "wrong");
            return check.done().map(|()| StatusCode::NO_CONTENT);
        }
    };
    service.limits.forget(&attempts);
    service.limits.forget(name);
    set(&service, user.id, given.new_password).await?;
    service.store.end_all(&user.user_name, None)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whether a password may be chosen.
fn choose(check: &mut Check, password: &str, user_name: &str) {
    const FIELD: &str = "newPassword";
    let length = password.chars().count();
    let name = user_name.to_lowercase();
    if length == 0 {
        check.fail(FIELD, "required");
    } else if length < SHORTEST {
        check.fail(FIELD, "too-short");
    } else if length > LONGEST {
        check.fail(FIELD, "too-long");
    } else if name.chars().count() > 2 && password.to_lowercase().contains(&name) {
        check.fail(FIELD, "name");
    }
}

async fn set(service: &Shared, user: i64, password: String) -> Result<(), Problem> {
    let hash = tokio::task::spawn_blocking(move || secret::hash(&password));
    let hash = hash.await.map_err(Problem::internal)?.map_err(Problem::internal)?;
    Ok(service.store.set_password(user, &hash)?)
}
