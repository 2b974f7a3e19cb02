//! Words in the visitor's language: Fluent messages with fallback to English,
//! dates, numbers, and the small markup that messages may hold.
//!
//! Messages are files, read at run time and never compiled in: what a translator
//! changes in a deployed `.ftl` shows on the next visit.

mod case;
mod catalog;
mod collation;
mod date;
mod file;
mod handle;
mod load;
pub mod markup;
mod number;
mod pseudo;

pub use case::lowercase;
pub use catalog::{Catalog, Miss, Mode, Words};
pub use collation::{initial, sort_key};
pub use date::Date;
pub use file::{Problem, fingerprint};
pub use handle::L10n;
#[cfg(target_arch = "wasm32")]
pub use load::{MissingFile, load};
pub use load::{SHARED_FILES, needed_files, words_url};

pub use fluent::{FluentArgs, fluent_args};
