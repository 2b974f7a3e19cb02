//! The service as a client sees it: every answer that docs/accounts.md names.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt as _;

const DELEGATE: &str = "delegate@trial.example";
const PASSWORD: &str = "only for the trial";

/// A browser: keeps the cookie and the token.
struct Client {
    service: Router,
    cookie: String,
    token: String,
}

struct Answer {
    status: StatusCode,
    headers: axum::http::HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    /// The status, and the kind of the problem.
    fn problem(&self) -> (u16, String) {
        let kind = self.headers.get("content-type").unwrap();
        assert_eq!(kind, "application/problem+json", "{}", self.text);
        let json = self.json();
        assert_eq!(json["status"], self.status.as_u16());
        let kind = json["type"].as_str().unwrap().strip_prefix("urn:wco:problem:").unwrap();
        (self.status.as_u16(), kind.to_owned())
    }

    /// `field:code` of everything that is wrong.
    fn fields(&self) -> Vec<String> {
        assert_eq!(self.problem(), (422, "fields".to_owned()));
        let errors = self.json()["errors"].as_array().unwrap().clone();
        let text = |error: &Value, name: &str| error[name].as_str().unwrap().to_owned();
        errors.iter().map(|e| format!("{}:{}", text(e, "field"), text(e, "code"))).collect()
    }
}

fn service() -> Router {
    accounts::router(None).unwrap()
}

impl Client {
    async fn new(service: &Router) -> Self {
        let mut client =
            Self { service: service.clone(), cookie: String::new(), token: String::new() };
        assert!(client.session().await["user"].is_null());
        client
    }

    async fn signed_in(service: &Router, user: &str) -> Self {
        let mut client = Self::new(service).await;
        let answer = client.sign_in(user, PASSWORD).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        client
    }

    async fn session(&mut self) -> Value {
        let session = self.ask("GET", "/session", None).await.json();
        self.token = session["csrfToken"].as_str().unwrap().to_owned();
        session
    }

    async fn sign_in(&mut self, user: &str, password: &str) -> Answer {
        let given = json!({ "userName": user, "password": password });
        let answer = self.ask("POST", "/session", Some(given)).await;
        if answer.status == 201 {
            self.token = answer.json()["csrfToken"].as_str().unwrap().to_owned();
        }
        answer
    }

    async fn ask(&mut self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let path = if path.starts_with("/api/") {
            path.to_owned()
        } else {
            format!("/api/accounts{path}")
        };
        let mut request = Request::builder().method(method).uri(path);
        if !self.cookie.is_empty() {
            request = request.header("cookie", &self.cookie);
        }
        if method != "GET" {
            request = request.header("x-csrf-token", &self.token);
        }
        let body = match body {
            Some(json) => {
                request = request.header("content-type", "application/json");
                Body::from(json.to_string())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).unwrap()).await
    }

    async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        if let Some(cookie) = parts.headers.get("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
                assert!(cookie.contains(part), "{cookie}");
            }
            assert!(cookie.starts_with("__Host-session="), "{cookie}");
            cookie.split(';').next().unwrap().clone_into(&mut self.cookie);
        }
        assert_eq!(parts.headers["cache-control"], "no-store");
        assert_eq!(parts.headers["x-content-type-options"], "nosniff");
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }
}

#[tokio::test]
async fn signing_in_and_out() {
    let service = service();
    let mut client = Client::new(&service).await;
    let before = client.cookie.clone();
    assert_eq!(client.ask("GET", "/meetings", None).await.problem(), (401, "signed-out".into()));
    let answer = client.sign_in("Delegate@Trial.example ", PASSWORD).await;
    assert_eq!(answer.json()["user"]["name"], "Trial Delegate");
    assert_ne!(client.cookie, before, "a session that was known before must not become a good one");
    assert!(!answer.headers["set-cookie"].to_str().unwrap().contains("Max-Age"));
    assert_eq!(client.session().await["user"]["userName"], DELEGATE);
    assert_eq!(client.ask("GET", "/meetings", None).await.status, 200);

    let old = client.cookie.clone();
    assert_eq!(client.ask("DELETE", "/session", None).await.status, 204);
    client.cookie = old;
    assert!(client.session().await["user"].is_null());
    assert_eq!(client.ask("GET", "/meetings", None).await.status, 401);
}

#[tokio::test]
async fn a_session_lasts_where_that_was_asked_for() {
    let service = service();
    let mut client = Client::new(&service).await;
    let given = json!({ "userName": DELEGATE, "password": PASSWORD, "remember": true });
    let answer = client.ask("POST", "/session", Some(given)).await;
    assert!(answer.headers["set-cookie"].to_str().unwrap().ends_with("; Max-Age=1209600"));
}

#[tokio::test]
async fn who_does_not_exist_is_told_like_who_errs() {
    let service = service();
    let mut client = Client::new(&service).await;
    let wrong = client.sign_in(DELEGATE, "something else").await;
    let nobody = client.sign_in("nobody@trial.example", "something else").await;
    assert_eq!(wrong.problem(), (401, "credentials".into()));
    assert_eq!(wrong.text, nobody.text);
    let reset = |name: &str| json!({ "userName": name });
    let known = client.ask("POST", "/password-resets", Some(reset(DELEGATE))).await;
    let unknown = client.ask("POST", "/password-resets", Some(reset("nobody"))).await;
    assert_eq!((known.status, &known.text), (unknown.status, &unknown.text));
    let code = |name: &str| json!({ "userName": name, "code": "0000000000", "newPassword": "a long password of mine" });
    let known = client.ask("PUT", "/password-resets", Some(code(DELEGATE))).await;
    let unknown = client.ask("PUT", "/password-resets", Some(code("nobody"))).await;
    assert_eq!(known.fields(), ["code:wrong"]);
    assert_eq!(known.text, unknown.text);
}

#[tokio::test]
async fn attempts_are_counted() {
    let service = service();
    let mut client = Client::new(&service).await;
    for _ in 0..5 {
        assert_eq!(client.sign_in(DELEGATE, "guess").await.status, 401);
    }
    let answer = client.sign_in(DELEGATE, PASSWORD).await;
    assert_eq!(answer.problem(), (429, "too-many".into()));
    let seconds: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=900).contains(&seconds));
    assert_eq!(answer.json()["retryAfter"], seconds);
}

#[tokio::test]
async fn what_writes_needs_the_token_of_its_session() {
    let service = service();
    let mut client = Client::signed_in(&service, DELEGATE).await;
    let other = Client::signed_in(&service, "observer@trial.example").await;
    let good = client.token.clone();
    for (method, path) in [
        ("DELETE", "/session"),
        ("POST", "/session"),
        ("POST", "/registrations"),
        ("PUT", "/password"),
        ("POST", "/password-resets"),
        ("PUT", "/password-resets"),
        ("POST", "/meetings/trial-one/registration"),
        ("DELETE", "/meetings/trial-one/registration"),
    ] {
        for token in ["", "nonsense", &other.token] {
            token.clone_into(&mut client.token);
            let answer = client.ask(method, path, Some(json!({}))).await;
            assert_eq!(answer.problem(), (403, "csrf".into()), "{method} {path}");
        }
    }
    client.token = good;
    assert_eq!(client.session().await["user"]["userName"], DELEGATE);
}

#[tokio::test]
async fn a_password_is_changed_and_other_sessions_end() {
    let service = service();
    let mut client = Client::signed_in(&service, DELEGATE).await;
    let mut elsewhere = Client::signed_in(&service, DELEGATE).await;
    let change =
        |current: &str, new: &str| json!({ "currentPassword": current, "newPassword": new });
    for (current, new, wrong) in [
        ("", "a long password of mine", vec!["currentPassword:required"]),
        ("wrong", "a long password of mine", vec!["currentPassword:wrong"]),
        (PASSWORD, "", vec!["newPassword:required"]),
        (PASSWORD, "too short", vec!["newPassword:too-short"]),
        (PASSWORD, PASSWORD, vec!["newPassword:same"]),
        (PASSWORD, "xx Delegate@trial.example xx", vec!["newPassword:name"]),
    ] {
        let answer = client.ask("PUT", "/password", Some(change(current, new))).await;
        assert_eq!(answer.fields(), wrong, "{current} {new}");
    }
    let new = "a long password of mine";
    let answer = client.ask("PUT", "/password", Some(change(PASSWORD, new))).await;
    assert_eq!(answer.status, 204, "{}", answer.text);
    assert_eq!(client.session().await["user"]["userName"], DELEGATE);
    assert!(elsewhere.session().await["user"].is_null());
    assert_eq!(elsewhere.sign_in(DELEGATE, PASSWORD).await.status, 401);
    assert_eq!(elsewhere.sign_in(DELEGATE, new).await.status, 201);
}

#[tokio::test]
async fn a_code_resets_a_password_once() {
    let service = service();
    let mut client = Client::new(&service).await;
    let mut elsewhere = Client::signed_in(&service, DELEGATE).await;
    let ask = json!({ "userName": DELEGATE });
    assert_eq!(client.ask("POST", "/password-resets", Some(ask)).await.status, 202);
    let outbox = format!("/api/trial/outbox?userName={DELEGATE}");
    let code = client.ask("GET", &outbox, None).await.json()["code"].as_str().unwrap().to_owned();
    let new = "a long password of mine";
    let typed = format!("{} {}", &code[..5].to_lowercase(), &code[5..]);
    let reset = json!({ "userName": DELEGATE, "code": typed, "newPassword": new });
    assert_eq!(client.ask("PUT", "/password-resets", Some(reset.clone())).await.status, 204);
    assert!(elsewhere.session().await["user"].is_null());
    assert_eq!(client.ask("PUT", "/password-resets", Some(reset)).await.fields(), ["code:wrong"]);
    assert_eq!(client.sign_in(DELEGATE, new).await.status, 201);
}

#[tokio::test]
async fn an_access_request_is_checked_field_by_field() {
    let service = service();
    let mut client = Client::new(&service).await;
    let good = json!({
        "givenName": "Ana", "familyName": "Example", "email": "ana@customs.example",
        "represents": "member", "organization": "Customs of Example", "country": "Example",
        "position": "Attaché", "language": "fr", "reason": "Working documents",
    });
    assert_eq!(client.ask("POST", "/registrations", Some(good.clone())).await.status, 202);
    let long = "x".repeat(2001);
    for (field, value, code) in [
        ("givenName", "", "required"),
        ("givenName", "\u{1b}[2J", "characters"),
        ("email", "ana", "email"),
        ("represents", "journalist", "choice"),
        ("language", "", "required"),
        ("reason", &long, "too-long"),
    ] {
        let mut request = good.clone();
        request[field] = value.into();
        let answer = client.ask("POST", "/registrations", Some(request)).await;
        assert_eq!(answer.fields(), [format!("{field}:{code}")]);
    }
    let empty = json!({
        "givenName": "", "familyName": "", "email": "", "represents": "", "organization": "",
        "country": "", "position": "", "language": "", "reason": "",
    });
    assert_eq!(client.ask("POST", "/registrations", Some(empty)).await.fields().len(), 9);
}

#[tokio::test]
async fn meetings_are_for_those_whom_they_admit() {
    let service = service();
    let mut delegate = Client::signed_in(&service, DELEGATE).await;
    let mut observer = Client::signed_in(&service, "observer@trial.example").await;
    let ids = |feed: &Value| -> Vec<String> {
        let items = feed["items"].as_array().unwrap();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = delegate.ask("GET", "/meetings?language=fr", None).await;
    assert_eq!(all.headers["content-type"], "application/feed+json");
    let all = all.json();
    assert_eq!(all["language"], "fr");
    assert!(ids(&all).contains(&"trial-two".to_owned()));
    let some = observer.ask("GET", "/meetings", None).await.json();
    assert!(!ids(&some).contains(&"trial-two".to_owned()));

    let document = all["items"][0]["_wco"]["documents"][0]["url"].as_str().unwrap().to_owned();
    let file = delegate.ask("GET", &document, None).await;
    assert_eq!(file.headers["content-type"], "text/plain; charset=utf-8");
    assert!(file.text.contains("TRIAL-RESTRICTED"));
    let mut stranger = Client::new(&service).await;
    assert_eq!(stranger.ask("GET", &document, None).await.problem(), (401, "signed-out".into()));

    let join = json!({ "name": "Ana", "position": "Attaché", "attendance": "remote" });
    let one = "/meetings/trial-one/registration";
    let two = "/meetings/trial-two/registration";
    let none = "/meetings/none/registration";
    for (method, path, wanted) in [
        ("POST", two, (403, "forbidden")),
        ("DELETE", one, (409, "not-registered")),
        ("POST", none, (404, "not-found")),
    ] {
        let answer = observer.ask(method, path, Some(join.clone())).await;
        assert_eq!(answer.problem(), (wanted.0, wanted.1.to_owned()), "{method} {path}");
    }
    assert_eq!(
        delegate.ask("POST", two, Some(join.clone())).await.problem(),
        (409, "closed".into())
    );
    assert_eq!(delegate.ask("POST", one, Some(join.clone())).await.status, 201);
    assert_eq!(
        delegate.ask("POST", one, Some(join.clone())).await.problem(),
        (409, "registered".into())
    );
    let feed = delegate.ask("GET", "/meetings", None).await.json();
    assert_eq!(feed["items"][0]["_wco"]["registration"]["registered"], true);
    assert_eq!(delegate.ask("DELETE", one, None).await.status, 204);
    let bad = json!({ "name": "", "position": "x", "attendance": "by telephone" });
    let answer = delegate.ask("POST", one, Some(bad)).await;
    assert_eq!(answer.fields(), ["name:required", "attendance:choice"]);
}

#[tokio::test]
async fn nonsense_is_answered_with_words() {
    let service = service();
    let mut client = Client::new(&service).await;
    let (cookie, token) = (client.cookie.clone(), client.token.clone());
    let mut post = async |kind: &str, body: String| {
        let request = Request::post("/api/accounts/session")
            .header("cookie", &cookie)
            .header("x-csrf-token", &token)
            .header("content-type", kind)
            .body(Body::from(body))
            .unwrap();
        client.send(request).await.problem()
    };
    let json = "application/json; charset=utf-8";
    for body in
        ["", "{", "[]", "7", "{\"userName\": 7}", "{\"userName\":\"a\",\"password\":\"b\",\"x\":1}"]
    {
        assert_eq!(post(json, body.to_owned()).await, (400, "malformed".into()), "{body}");
    }
    assert_eq!(post("text/plain", "{}".to_owned()).await, (415, "media-type".into()));
    assert_eq!(post(json, "x".repeat(100_000)).await, (413, "too-large".into()));
    assert_eq!(client.ask("GET", "/nothing", None).await.problem(), (404, "not-found".into()));
    assert_eq!(client.ask("PATCH", "/session", None).await.problem(), (405, "method".into()));
    let answer = client.ask("GET", "/meetings?language=xx", None).await;
    assert_eq!(answer.status, 401);
}
