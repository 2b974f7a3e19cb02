//! The Members' area: meetings, their documents, and taking part.

use axum::Json;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::body::{Check, Object};
use crate::problem::Problem;
use crate::session::SignedIn;
use crate::store::User;
use crate::{PATH, Shared, trial};

#[derive(Deserialize)]
pub(crate) struct Wish {
    #[serde(default)]
    language: Option<String>,
}

/// `GET /meetings?language=en`: a JSON Feed whose items have a `_wco` extension
/// (`docs/accounts.md`).
pub(crate) async fn list(
    State(service): State<Shared>,
    visitor: SignedIn,
    wish: Result<Query<Wish>, QueryRejection>,
) -> Result<Response, Problem> {
    let Ok(Query(wish)) = wish else { return Err(Problem::malformed()) };
    let language = match wish.language.as_deref() {
        None | Some("en") => "en",
        Some("fr") => "fr",
        Some(_) => return Err(Problem::malformed()),
    };
    let mut items = Vec::new();
    for meeting in trial::meetings().iter().filter(|meeting| meeting.admits(&visitor.user)) {
        let registered = service.store.is_registered(&meeting.id, &visitor.user)?;
        items.push(meeting.item(language, registered));
    }
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": if language == "fr" { "Réunions" } else { "Meetings" },
        "language": language,
        "items": items,
    });
    Ok(([(CONTENT_TYPE, "application/feed+json")], Json(feed).into_response().into_body())
        .into_response())
}

/// `GET /meetings/{meeting}/documents/{document}`: the file.
pub(crate) async fn document(
    visitor: SignedIn,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Result<Response, Problem> {
    let Ok(Path((meeting, document))) = path else { return Err(Problem::malformed()) };
    let meeting = of(&meeting, &visitor.user)?;
    let document = meeting.documents.iter().find(|own| own.id == document);
    let document = document.ok_or_else(Problem::not_found)?;
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}.txt\"", document.id)),
    ];
    Ok((headers, document.text.clone()).into_response())
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Participation {
    name: String,
    position: String,
    attendance: String,
    #[serde(default)]
    remarks: String,
}

/// `POST /meetings/{meeting}/registration`: take part.
pub(crate) async fn register(
    State(service): State<Shared>,
    visitor: SignedIn,
    path: Result<Path<String>, PathRejection>,
    Object(given): Object<Participation>,
) -> Result<StatusCode, Problem> {
    let meeting = of(&named(path)?, &visitor.user)?;
    if !meeting.registration_open {
        return Err(Problem::conflict("closed", "Registration for this meeting has ended"));
    }
    let mut check = Check::default();
    check.text("name", &given.name, 200);
    check.text("position", &given.position, 200);
    check.choice("attendance", &given.attendance, &["in-person", "remote"]);
    check.optional("remarks", &given.remarks, 2000);
    check.done()?;
    let answers = serde_json::to_string(&given).map_err(Problem::internal)?;
    if service.store.register(&meeting.id, &visitor.user, &answers)? {
        Ok(StatusCode::CREATED)
    } else {
        Err(Problem::conflict("registered", "You are registered already"))
    }
}

/// `DELETE /meetings/{meeting}/registration`: take it back.
pub(crate) async fn withdraw(
    State(service): State<Shared>,
    visitor: SignedIn,
    path: Result<Path<String>, PathRejection>,
) -> Result<StatusCode, Problem> {
    let meeting = of(&named(path)?, &visitor.user)?;
    if service.store.withdraw(&meeting.id, &visitor.user)? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::conflict("not-registered", "You are not registered"))
    }
}

fn named(path: Result<Path<String>, PathRejection>) -> Result<String, Problem> {
    path.map(|Path(name)| name).map_err(|_| Problem::malformed())
}

/// The meeting, for who may see it.
fn of(id: &str, user: &User) -> Result<&'static Meeting, Problem> {
    let meeting = trial::meetings().iter().find(|meeting| meeting.id == id);
    let meeting = meeting.ok_or_else(Problem::not_found)?;
    if meeting.admits(user) { Ok(meeting) } else { Err(Problem::forbidden()) }
}

/// A meeting, in every language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Meeting {
    id: String,
    title: Texts,
    summary: Texts,
    start: String,
    end: String,
    place: Texts,
    observers: bool,
    /// Only who tests sees it.
    #[serde(default)]
    tests: bool,
    registration_open: bool,
    agenda: Vec<Texts>,
    documents: Vec<Document>,
    #[serde(default)]
    content_html: Option<Texts>,
}

/// The same in every language.
#[derive(Deserialize)]
struct Texts {
    en: String,
    fr: String,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    title: Texts,
    text: String,
}

impl Texts {
    fn of(&self, language: &str) -> &str {
        if language == "fr" { &self.fr } else { &self.en }
    }
}

impl Meeting {
    fn admits(&self, user: &User) -> bool {
        match user.role.as_str() {
            "tester" => true,
            "delegate" => !self.tests,
            _ => self.observers && !self.tests,
        }
    }

    fn item(&self, language: &str, registered: bool) -> Value {
        let documents: Vec<Value> = self
            .documents
            .iter()
            .map(|document| {
                json!({
                    "title": document.title.of(language),
                    "url": format!("{PATH}/meetings/{}/documents/{}", self.id, document.id),
                    "size": document.text.len(),
                    "mime_type": "text/plain",
                })
            })
            .collect();
        let agenda: Vec<&str> = self.agenda.iter().map(|point| point.of(language)).collect();
        let mut item = json!({
            "id": self.id,
            "title": self.title.of(language),
            "summary": self.summary.of(language),
            "content_text": self.summary.of(language),
            "_wco": {
                "start": self.start,
                "end": self.end,
                "place": self.place.of(language),
                "agenda": agenda,
                "documents": documents,
                "registration": { "open": self.registration_open, "registered": registered },
            },
        });
        if let (Some(html), Some(fields)) = (&self.content_html, item.as_object_mut()) {
            fields.insert("content_html".to_owned(), html.of(language).into());
        }
        item
    }
}
