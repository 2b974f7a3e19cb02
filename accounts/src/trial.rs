//! What trial and tests need: accounts and meetings, all of them invented and marked so, and
//! ways to bring about what otherwise takes time.

use std::sync::OnceLock;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::body::Object;
use crate::meetings::Meeting;
use crate::problem::Problem;
use crate::{Service, Shared, secret};

/// User name, name, role: documented in docs/accounts.md.
const ACCOUNTS: [(&str, &str, &str); 2] = [
    ("delegate@trial.example", "Trial Delegate", "delegate"),
    ("observer@trial.example", "Trial Observer", "observer"),
];
const PASSWORD: &str = "only for the trial";

impl Service {
    /// Puts the trial's accounts into the store.
    pub(crate) fn seed(&self) -> Result<(), String> {
        let hash = secret::hash(PASSWORD)?;
        for (user_name, name, role) in ACCOUNTS {
            let put = self.store.put_user(user_name, name, role, &hash);
            put.map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}

/// The trial's meetings: `trial/meetings.json`.
#[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
pub(crate) fn meetings() -> &'static [Meeting] {
    static MEETINGS: OnceLock<Vec<Meeting>> = OnceLock::new();
    let read = || serde_json::from_str(include_str!("../trial/meetings.json"));
    MEETINGS.get_or_init(|| read().expect("trial/meetings.json has meetings"))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Named {
    user_name: String,
}

/// `GET /outbox?userName=…`: the code of the last message to somebody.
pub(crate) async fn outbox(
    State(service): State<Shared>,
    Query(wish): Query<Named>,
) -> Result<Json<Value>, Problem> {
    let code = service.store.last_code(&wish.user_name)?;
    Ok(Json(json!({ "code": code })))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NewUser {
    user_name: String,
    role: String,
}

/// `POST /users`: an account for one test, with the trial's password.
pub(crate) async fn create_user(
    State(service): State<Shared>,
    Object(given): Object<NewUser>,
) -> Result<StatusCode, Problem> {
    let hash = tokio::task::spawn_blocking(|| secret::hash(PASSWORD));
    let hash = hash.await.map_err(Problem::internal)?.map_err(Problem::internal)?;
    service.store.put_user(&given.user_name, "Trial Account", &given.role, &hash)?;
    Ok(StatusCode::CREATED)
}

/// `POST /expire`: ends all sessions of somebody, as time does.
pub(crate) async fn expire(
    State(service): State<Shared>,
    Object(wish): Object<Named>,
) -> Result<StatusCode, Problem> {
    service.store.end_all(&wish.user_name, None)?;
    Ok(StatusCode::NO_CONTENT)
}
