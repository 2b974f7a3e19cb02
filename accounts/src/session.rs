//! Signing in and out.

use std::time::Instant;

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use crate::body::{Check, Object};
use crate::problem::Problem;
use crate::store::{LASTING, User};
use crate::{Shared, secret};

/// `__Host-`: only over TLS (or on one's own machine), only to this host, whole
/// (<https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/>, section 4.1.3).
const COOKIE_NAME: &str = "__Host-session";
/// Where clients send the token against forged requests.
const CSRF_HEADER: &str = "x-csrf-token";

/// What a browser is told of its session.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    user: Option<Person>,
    csrf_token: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    user_name: String,
    name: String,
    role: String,
}

fn describe(service: &Shared, token: &str, user: Option<User>) -> Json<Session> {
    let csrf_token = secret::csrf(&service.key, token);
    let user = user.map(|User { user_name, name, role, .. }| Person { user_name, name, role });
    Json(Session { user, csrf_token })
}

/// The session that a request belongs to, proven against forgery where it writes.
pub(crate) struct Visitor {
    pub(crate) token: String,
    pub(crate) user: Option<User>,
}

impl FromRequestParts<Shared> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, service: &Shared) -> Result<Self, Problem> {
        let token = cookie(&parts.headers).unwrap_or_default();
        if !matches!(parts.method, Method::GET | Method::HEAD) {
            let sent = parts.headers.get(CSRF_HEADER).and_then(|value| value.to_str().ok());
            if token.is_empty() || !secret::is_csrf(&service.key, &token, sent.unwrap_or_default())
            {
                return Err(Problem::csrf());
            }
        }
        let user = service.store.session(&token)?;
        Ok(Self { token, user })
    }
}

/// A visitor who has signed in.
pub(crate) struct SignedIn {
    pub(crate) token: String,
    pub(crate) user: User,
}

impl FromRequestParts<Shared> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, service: &Shared) -> Result<Self, Problem> {
        let Visitor { token, user } = Visitor::from_request_parts(parts, service).await?;
        user.map(|user| Self { token, user }).ok_or_else(Problem::signed_out)
    }
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .map(|(_, value)| value.to_owned())
}

fn set_cookie(token: &str, seconds: Option<i64>) -> (axum::http::HeaderName, String) {
    let lasting = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let value = format!("{COOKIE_NAME}={token}; Path=/; Secure; HttpOnly; SameSite=Lax{lasting}");
    (SET_COOKIE, value)
}

/// `GET /session`: who has signed in, and the token for writing. Never an error: to have
/// signed out is a state.
pub(crate) async fn read(State(service): State<Shared>, visitor: Visitor) -> Response {
    if visitor.token.is_empty() {
        let token = secret::token();
        return ([set_cookie(&token, None)], describe(&service, &token, None)).into_response();
    }
    describe(&service, &visitor.token, visitor.user).into_response()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Credentials {
    user_name: String,
    password: String,
    #[serde(default)]
    remember: bool,
}

/// `POST /session`: sign in. The session gets another token than it had before.
pub(crate) async fn create(
    State(service): State<Shared>,
    visitor: Visitor,
    Object(given): Object<Credentials>,
) -> Result<Response, Problem> {
    let mut check = Check::default();
    check.text("userName", &given.user_name, 200);
    check.text("password", &given.password, 200);
    check.done()?;
    let name = given.user_name.trim();
    service.limits.attempt(name, Instant::now()).map_err(Problem::too_many)?;
    let user = service.store.user(name)?;
    let hash = user.as_ref().map(|user| user.hash.clone());
    let password = given.password;
    // Takes a while, by intent: not where all other requests wait.
    let right = tokio::task::spawn_blocking(move || secret::verify(&password, hash.as_deref()));
    let right = right.await.map_err(Problem::internal)?;
    let Some(user) = user.filter(|_| right) else { return Err(Problem::credentials()) };
    service.limits.forget(name);
    service.store.end(&visitor.token)?;
    let token = service.store.begin(&user, given.remember)?;
    let cookie = set_cookie(&token, given.remember.then_some(LASTING));
    Ok((StatusCode::CREATED, [cookie], describe(&service, &token, Some(user))).into_response())
}

/// `DELETE /session`: sign out.
pub(crate) async fn end(
    State(service): State<Shared>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    service.store.end(&visitor.token)?;
    Ok((StatusCode::NO_CONTENT, [set_cookie("", Some(0))]).into_response())
}
