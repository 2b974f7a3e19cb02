//! The public website of the World Customs Organization, in English and French:
//! prerendered to complete pages, then taken over in the browser.
//!
//! Arrows between modules run one way: [`pages`] and [`shell`] use [`feeds`],
//! [`l10n`] and [`site`]; [`feeds`] and [`l10n`] use [`site`]; [`site`] uses none.

pub mod app;
pub mod boot;
pub mod clock;
pub mod config;
mod context;
pub mod element;
pub mod feeds;
pub mod json;
pub mod l10n;
pub mod net;
mod order;
mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod shell;
pub mod site;
