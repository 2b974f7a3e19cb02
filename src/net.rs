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
}

impl fmt::Display for NetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network => f.write_str("no answer"),
            Self::Status(status) => write!(f, "status {status}"),
            Self::WrongContent => f.write_str("the answer is something else"),
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use browser::get;

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo_net::http::Request;
    use web_sys::AbortSignal;

    use super::NetError;

    /// The text at `url`, if it comes within `patience` milliseconds.
    ///
    /// # Errors
    /// Whatever is not a complete answer with status 200.
    pub async fn get(url: &str, patience: u32) -> Result<String, NetError> {
        let signal = AbortSignal::timeout_with_u32(patience);
        let request = Request::get(url).abort_signal(Some(&signal));
        let response = request.send().await.map_err(|_| NetError::Network)?;
        // gloo-net takes every answer for a success.
        if response.status() != 200 {
            return Err(NetError::Status(response.status()));
        }
        response.text().await.map_err(|_| NetError::Network)
    }
}
