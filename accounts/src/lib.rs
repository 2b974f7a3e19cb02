//! The accounts service that `docs/accounts.md` and `docs/openapi.yaml` describe, over
//! SQLite: the contract's reference. It serves trial and tests and is never shipped with the
//! site; an organization's own service keeps the same contract.

mod body;
mod limit;
mod meetings;
mod password;
mod problem;
mod registration;
mod secret;
mod session;
mod store;
mod trial;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post, put};

use limit::Limits;
use problem::Problem;
use store::Store;

/// Where the service stands below the site.
pub const PATH: &str = "/api/accounts";
/// Where what only trial and tests need stands.
pub const TRIAL_PATH: &str = "/api/trial";

/// With whom the service can be tried, in words.
pub const TRIAL_ACCOUNTS: &str =
    "delegate@trial.example or observer@trial.example, password “only for the trial”";

/// No request has more to say.
const LONGEST_BODY: usize = 64 * 1024;

/// What all answers are made from.
pub(crate) struct Service {
    pub(crate) store: Store,
    pub(crate) limits: Limits,
    /// Signs the tokens against forged requests; new at every start.
    pub(crate) key: [u8; 32],
}

type Shared = Arc<Service>;

/// The service, with the trial's accounts in it. Without a file its data end with it.
///
/// # Errors
/// The database cannot be opened or written, in words.
pub fn router(database: Option<&Path>) -> Result<Router, String> {
    let store = Store::open(database).map_err(|error| format!("accounts: {error}"))?;
    let service = Service { store, limits: Limits::default(), key: secret::random() };
    service.seed().map_err(|error| format!("accounts: {error}"))?;
    let service = Arc::new(service);
    let api = Router::new()
        .route("/session", get(session::read).post(session::create).delete(session::end))
        .route("/registrations", post(registration::create))
        .route("/password", put(password::change))
        .route("/password-resets", post(password::ask_reset).put(password::reset))
        .route("/meetings", get(meetings::list))
        .route("/meetings/{meeting}/documents/{document}", get(meetings::document))
        .route(
            "/meetings/{meeting}/registration",
            post(meetings::register).delete(meetings::withdraw),
        )
        .fallback(async || Problem::not_found())
        .method_not_allowed_fallback(async || Problem::method())
        .layer(DefaultBodyLimit::max(LONGEST_BODY));
    let trial = Router::new()
        .route("/outbox", get(trial::outbox))
        .route("/users", post(trial::create_user))
        .route("/expire", post(trial::expire));
    Ok(Router::new()
        .nest(PATH, api)
        .nest(TRIAL_PATH, trial)
        .layer(middleware::from_fn(guarded))
        .with_state(service))
}

/// What every answer says: nobody keeps it, and it is nothing that runs.
async fn guarded(request: Request<axum::body::Body>, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
    response
}
