//! Writes every page of the site into the folder that Trunk has built.
//!
//! Trunk runs it after compiling. Run again by hand over an existing `dist/`, it
//! compiles nothing and refreshes all pages from the words and feeds on disk; with
//! `TRUNK_PROFILE=release` also the compressed copies of all files.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use wco::l10n::Mode;
use wco::prerender::{Options, run};
use wco::site;

fn main() -> ExitCode {
    site::set_base(&env::var("TRUNK_PUBLIC_URL").unwrap_or_default());
    let options = Options {
        source: env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| ".".into(), PathBuf::from),
        target: env::var_os("TRUNK_STAGING_DIR").map_or_else(|| "dist".into(), PathBuf::from),
        origin: env::var("SITE_ORIGIN").unwrap_or_else(|_| wco::site::PUBLISHED.to_owned()),
        mode: Mode::Plain,
        release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
    };
    match run(&options) {
        Ok(report) => {
            for problem in &report.problems {
                eprintln!("warning: locales/{problem}");
            }
            for warning in &report.warnings {
                eprintln!("warning: {warning}");
            }
            for miss in &report.misses {
                eprintln!(
                    "warning: locales/{} has no “{}”: shown in English",
                    miss.lang.code(),
                    miss.id
                );
            }
            println!("{} pages written to {}", report.pages, options.target.display());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
