//! Reading files over the network.

use std::fmt;

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetError {
    /// No answer: offline, refused, or too slow.
    Network,
    /// An answer that is not the file: its HTTP status.
    Status(u16),
    /// An answer of another kind than was asked for, such as a page of HTML.
    WrongContent,
    /// An answer of more than [`LONGEST`] characters.
    TooLong,
}

/// The longest text that is read, in UTF-16 code units: what a page can take in without
/// standing still, many times the longest file of the site.
pub const LONGEST: u32 = 8_000_000;

impl fmt::Display for NetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network => f.write_str("no answer"),
            Self::Status(status) => write!(f, "status {status}"),
            Self::WrongContent => f.write_str("the answer is something else"),
            Self::TooLong => f.write_str("the answer is too long"),
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use browser::get;

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;

    use futures::FutureExt;
    use futures::future::{LocalBoxFuture, Shared};
    use gloo_net::http::Request;
    use js_sys::JsString;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::AbortSignal;

    use super::NetError;

    type Answer = Shared<LocalBoxFuture<'static, Result<JsString, NetError>>>;

    thread_local! {
        /// What is being read at this moment, by address.
        static UNDER_WAY: RefCell<Vec<(String, Answer)>> = RefCell::default();
    }

    /// The text at `url`, if it comes within `patience` milliseconds. Who asks while
    /// it is being read gets the same answer: a link is pointed at, then clicked. The text
    /// stays the browser's until somebody makes it a `String`.
    ///
    /// # Errors
    /// Whatever is not a complete answer with status 200.
    pub fn get(url: &str, patience: u32) -> impl Future<Output = Result<JsString, NetError>> {
        UNDER_WAY.with_borrow_mut(|under_way| {
            if let Some((_, answer)) = under_way.iter().find(|(address, _)| address == url) {
                return answer.clone();
            }
            let address = url.to_owned();
            let answer = async move {
                let answer = read(&address, patience).await;
                UNDER_WAY.with_borrow_mut(|under_way| under_way.retain(|(url, _)| *url != address));
                answer
            };
            let answer = answer.boxed_local().shared();
            under_way.push((url.to_owned(), answer.clone()));
            answer
        })
    }

    async fn read(url: &str, patience: u32) -> Result<JsString, NetError> {
        let signal = AbortSignal::timeout_with_u32(patience);
        let request = Request::get(url).abort_signal(Some(&signal));
        let response = request.send().await.map_err(|_| NetError::Network)?;
        // gloo-net takes every answer for a success.
        if response.status() != 200 {
            return Err(NetError::Status(response.status()));
        }
        let text = web_sys::Response::from(response).text().map_err(|_| NetError::Network)?;
        let text = JsFuture::from(text).await.map_err(|_| NetError::Network)?;
        let text: JsString = text.dyn_into().map_err(|_| NetError::WrongContent)?;
        // Measured before anybody copies it: the program's memory never shrinks again.
        if text.length() > super::LONGEST { Err(NetError::TooLong) } else { Ok(text) }
    }
}
