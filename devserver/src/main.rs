//! Serves a folder the way that a static host does: right types and statuses, a 404
//! page in the path's language, compression, and caching by name.
//!
//! `devserver FOLDER [--port N] [--reload] [--with-accounts]`; with `--reload` open pages load
//! anew when the folder's `index.html` changes, with `--with-accounts` the trial's accounts
//! service stands beside the site.

mod headers;
mod reload;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use axum::serve::ListenerExt;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use headers::Headers;

struct Arguments {
    folder: PathBuf,
    port: u16,
    reload: bool,
    accounts: bool,
}

fn arguments() -> Result<Arguments, String> {
    let mut found =
        Arguments { folder: PathBuf::new(), port: 8080, reload: false, accounts: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--reload" => found.reload = true,
            "--with-accounts" => found.accounts = true,
            "--port" => {
                let port = words.next().unwrap_or_default();
                found.port = port.parse().map_err(|_| format!("“{port}” is no port"))?;
            }
            _ => found.folder = word.into(),
        }
    }
    if found.folder.is_dir() {
        Ok(found)
    } else {
        Err(format!("no folder “{}” to serve", found.folder.display()))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match arguments() {
        Ok(arguments) => serve(arguments).await,
        Err(message) => Err(message),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("devserver: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> Result<(), String> {
    let folder: Arc<Path> = arguments.folder.into();
    let mut files = ServeDir::new(&folder);
    if !arguments.reload {
        // As a host that knows of the copies that a release has; with `--reload` pages are
        // changed on the way.
        files = files.precompressed_br().precompressed_gzip();
    }
    let mut router: Router = Router::new().fallback_service(files);
    if arguments.reload {
        let watched = folder.clone();
        router = router
            .layer(middleware::from_fn(reload::insert))
            .route(reload::PATH, get(move || reload::changes(watched.clone())));
    }
    if arguments.reload || arguments.accounts {
        let config = config(&folder, arguments.reload, arguments.accounts);
        let config = move || async move { ([(CONTENT_TYPE, "application/json")], config) };
        router = router.route("/config.json", get(config));
    }
    let host = Host { headers: Headers::of(&folder), folder, reload: arguments.reload };
    let mut router = router
        .layer(middleware::from_fn_with_state(Arc::new(host), as_hosted))
        .layer(CompressionLayer::new());
    if arguments.accounts {
        // It says itself what its answers are.
        router = router.merge(accounts::router(None)?);
        println!("Trial accounts: {}", accounts::TRIAL_ACCOUNTS);
    }
    let address = ("127.0.0.1", arguments.port);
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .map_err(|error| format!("port {}: {error}", arguments.port))?;
    println!("http://127.0.0.1:{}/", arguments.port);
    // An answer goes out as head and body: with Nagle's algorithm (RFC 896) the body would wait for
    // the browser to acknowledge the head, which browsers put off for 40 ms.
    let listener = listener.tap_io(|connection| {
        // Where it cannot be set, answers are only slower.
        let _ = connection.set_nodelay(true);
    });
    axum::serve(listener, router).await.map_err(|error| error.to_string())
}

/// The folder's `config.json`, with what was asked for: under `--reload` translators see what
/// they ask for, and accounts are where they stand.
fn config(folder: &Path, reload: bool, accounts: bool) -> String {
    let text = std::fs::read_to_string(folder.join("config.json")).unwrap_or_default();
    let mut config: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    if !config.is_object() {
        config = serde_json::json!({});
    }
    if reload {
        config["translatorView"] = true.into();
    }
    if accounts {
        config["accounts"] = accounts::PATH.into();
    }
    config.to_string()
}

/// What answers are made from.
struct Host {
    folder: Arc<Path>,
    headers: Headers,
    reload: bool,
}

/// What a host's configuration adds to plain files.
async fn as_hosted(State(host): State<Arc<Host>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        response = missing(&host.folder, &path).await;
    }
    let mut except = Vec::new();
    if host.reload {
        // The script that reloads pages stands in them.
        except.push(CONTENT_SECURITY_POLICY);
    }
    let missing = response.status() == StatusCode::NOT_FOUND;
    if missing {
        except.extend([CACHE_CONTROL, CONTENT_TYPE]);
    }
    let headers = response.headers_mut();
    host.headers.apply(&path, headers, &except);
    if missing {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    response
}

/// The page for wrong addresses, of the path's language where there is one.
async fn missing(folder: &Path, path: &str) -> Response {
    let language = path
        .split('/')
        .nth(1)
        .filter(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    let own = language.map(|language| folder.join(language).join("404.html"));
    let mut page = None;
    for file in own.into_iter().chain([folder.join("404.html")]) {
        if page.is_none() {
            page = tokio::fs::read(file).await.ok();
        }
    }
    let mut response = Response::new(Body::from(page.unwrap_or_default()));
    *response.status_mut() = StatusCode::NOT_FOUND;
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, html);
    response
}
