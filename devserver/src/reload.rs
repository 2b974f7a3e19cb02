//! Loading open pages anew when the folder has changed.

use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::Response;
use futures::stream;

/// Where pages listen.
pub(crate) const PATH: &str = "/dev/changes";

/// The script itself: `EventSource` connects again by itself when the server was away.
const SCRIPT: &str =
    "<script>new EventSource('/dev/changes').onmessage = () => location.reload();</script>";

/// Adds the script to every page.
pub(crate) async fn insert(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let html = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !html {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    parts.headers.remove(CONTENT_LENGTH);
    let page = [page, Bytes::from_static(SCRIPT.as_bytes())].concat();
    Response::from_parts(parts, Body::from(page))
}

/// Server-sent events: one whenever the folder's `index.html` was written, which is the
/// last file that a build writes.
pub(crate) async fn changes(folder: Arc<Path>) -> Response {
    let file = folder.join("index.html");
    let events = stream::unfold((file, None::<SystemTime>), |(file, mut seen)| async move {
        loop {
            tokio::time::sleep(Duration::from_millis(30)).await;
            let now = tokio::fs::metadata(&file).await.and_then(|data| data.modified()).ok();
            // While a build replaces the folder there is no file: wait for the next.
            if now.is_some() && now != seen {
                let first = seen.is_none();
                seen = now;
                if !first {
                    let event = Bytes::from_static(b"data: changed\n\n");
                    return Some((Ok::<_, Infallible>(event), (file, seen)));
                }
            }
        }
    });
    let mut response = Response::new(Body::from_stream(events));
    let kind = HeaderValue::from_static("text/event-stream");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
