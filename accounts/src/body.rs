//! Reading requests, so that whatever is wrong with them becomes a problem with words.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::problem::{FieldError, Problem};
use crate::{LONGEST_BODY, Shared};

/// A JSON object.
pub(crate) struct Object<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Shared> for Object<T> {
    type Rejection = Problem;

    async fn from_request(request: Request<Body>, _: &Shared) -> Result<Self, Problem> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        // Forms of other sites cannot send this type without being asked for leave.
        let kind = kind.and_then(|kind| kind.split(';').next()).map(str::trim);
        if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case("application/json")) {
            return Err(Problem::media_type());
        }
        let bytes = to_bytes(request.into_body(), LONGEST_BODY).await;
        let bytes = bytes.map_err(|_| Problem::too_large())?;
        serde_json::from_slice(&bytes).map(Self).map_err(|_| Problem::malformed())
    }
}

/// What is wrong with the fields of a form.
#[derive(Default)]
pub(crate) struct Check(Vec<FieldError>);

impl Check {
    pub(crate) fn fail(&mut self, field: &'static str, code: &'static str) {
        self.0.push(FieldError { field, code });
    }

    /// A text that must be there, of at most `longest` characters.
    pub(crate) fn text(&mut self, field: &'static str, value: &str, longest: usize) {
        if value.trim().is_empty() {
            self.fail(field, "required");
        } else {
            self.optional(field, value, longest);
        }
    }

    /// A text that may be left out.
    pub(crate) fn optional(&mut self, field: &'static str, value: &str, longest: usize) {
        if value.chars().count() > longest {
            self.fail(field, "too-long");
        } else if value.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
            self.fail(field, "characters");
        }
    }

    /// One of some words.
    pub(crate) fn choice(&mut self, field: &'static str, value: &str, choices: &[&str]) {
        if value.is_empty() {
            self.fail(field, "required");
        } else if !choices.contains(&value) {
            self.fail(field, "choice");
        }
    }

    pub(crate) fn done(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::fields(self.0)) }
    }
}
