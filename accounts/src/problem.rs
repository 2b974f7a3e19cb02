//! What goes wrong, as RFC 9457 problem details.

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A field of a form, and what is wrong with it. Clients have the words.
#[derive(Debug, Serialize)]
pub(crate) struct FieldError {
    pub(crate) field: &'static str,
    pub(crate) code: &'static str,
}

/// <https://www.rfc-editor.org/rfc/rfc9457>, with the extensions `errors` and `retryAfter`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Problem {
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
    /// Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u64>,
}

impl Problem {
    fn new(status: StatusCode, kind: &str, title: &'static str) -> Self {
        let kind = format!("urn:wco:problem:{kind}");
        Self { kind, title, status: status.as_u16(), errors: Vec::new(), retry_after: None }
    }

    pub(crate) fn malformed() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "malformed", "The request cannot be read")
    }

    pub(crate) fn credentials() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "credentials", "User name or password is not right")
    }

    pub(crate) fn signed_out() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "signed-out", "Sign in first")
    }

    pub(crate) fn csrf() -> Self {
        Self::new(StatusCode::FORBIDDEN, "csrf", "The token of the session is missing or old")
    }

    pub(crate) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "This account may not do that")
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "There is nothing here")
    }

    pub(crate) fn method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method", "That cannot be done here")
    }

    pub(crate) fn conflict(kind: &str, title: &'static str) -> Self {
        Self::new(StatusCode::CONFLICT, kind, title)
    }

    pub(crate) fn media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "Send application/json")
    }

    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The request is too large")
    }

    pub(crate) fn fields(errors: Vec<FieldError>) -> Self {
        let title = "Some fields are not right";
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "fields", title) }
    }

    pub(crate) fn too_many(seconds: u64) -> Self {
        let problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many", "Too many attempts");
        Self { retry_after: Some(seconds), ..problem }
    }

    /// Something that the caller cannot mend; the reason goes to the log, not to the caller.
    pub(crate) fn internal(reason: impl std::fmt::Display) -> Self {
        eprintln!("accounts: {reason}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "The service has failed")
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let seconds = self.retry_after;
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = seconds {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
