//! News, highlights and events: JSON Feed 1.1 files, read from disk by the
//! prerenderer and over the network by the browser, by the same code.

mod calendar;
mod model;
mod read;
mod rich;
mod store;

pub use calendar::calendar;

pub use model::{Attached, Extension, Feed, Item};
pub use read::{FeedError, Reading, parse, read};
#[cfg(feature = "ssr")]
pub use rich::clean;
pub use rich::{Rich, rich};
#[cfg(target_arch = "wasm32")]
pub use store::fetch;
pub use store::{Feeds, Freshness, PageFeeds, Source, item_of, needed_feeds};
