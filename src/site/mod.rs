//! What the site is: its languages, its tree of pages, their addresses.
//!
//! Everything here is derived from `tree.txt`, `links.txt` and
//! `locales/languages.toml` and `locales/*/slugs.toml` (see `build.rs`). Nothing here knows Leptos.

mod address;
mod kind;
mod language;
mod links;
mod page;
mod resolve;
mod suggest;

pub use address::{PUBLISHED, Place, base, deployed, origin, set_base, set_origin};
pub use kind::{Kind, Menu};
pub use language::{Lang, Language, Numbers};
pub use links::external_url;
pub use page::Page;
pub(crate) use page::{sections, with_menu};
pub use resolve::{Resolution, resolve};
pub use suggest::suggestions;

use page::PageData;

include!(concat!(env!("OUT_DIR"), "/site.rs"));
