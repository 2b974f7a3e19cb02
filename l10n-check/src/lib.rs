//! Checks the words of the site: what a translation lacks, where it differs from
//! English in what must be the same, and where its typography or its wording is not
//! what readers of the language expect. `cargo xtask l10n` runs it.
//!
//! Each finding says where it is, of what [`Kind`], and how to mend it. A comment
//! switches a kind off: `# l10n-ignore: KIND, KIND` above a message for that message,
//! `### l10n-ignore: KIND` for the whole file.

mod blocks;
mod checks;
mod coverage;
mod elements;
mod finding;
mod fix;
mod glyphs;
mod literals;
mod message;
mod project;
mod render;
mod source;
mod tables;
mod tree;
mod uses;

#[cfg(test)]
mod tests;

pub use coverage::{Coverage, Row};
pub use finding::{Edit, Finding, Kind};
pub use fix::mend;
pub use project::{Project, Report};
