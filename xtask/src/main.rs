//! The project's commands. `cargo xtask` lists them.

mod bench;
mod check;
mod crawl;
mod extra_language;
mod feeds;
mod l10n;
mod process;
mod report;
mod serve;
mod setup;
mod sizes;
mod test;
mod toolchain;
mod tools;
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;

/// What went wrong, in words for whoever ran the command.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--release] [--with-accounts]
                      install what is missing, build, serve on http://127.0.0.1:8080/,
                      and build again when a file changes; with a service of accounts
                      to try signing in
  test                install what is missing, build, and run every check
  check               only formatting, lints and native tests
  l10n [--fix] [--markdown]
                      check the words of all languages; --fix mends what is safe,
                      --markdown prints the coverage as Markdown
  feeds check [FILE…] check feeds and config.json, or these files only
  report              figures of the built site: pages, links, sizes, times
  bench [PART…]       how quick and small the built release is, against what is wanted;
                      parts: sizes, view, interaction, search, memory, build
  bench wasm [FILE]   which crate each kilobyte of the program belongs to
  try-language        add a throw-away language to a copy, and look at its pages
  setup               only install what is missing
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["serve", rest @ ..] => serve::run_serve(rest),
        ["test"] => test::run_test(),
        ["check"] => check::run_check(),
        ["try-language"] => setup::builder().and_then(|b| extra_language::check(&b)),
        ["l10n", rest @ ..] => l10n::run_l10n(rest),
        ["feeds", "check", files @ ..] if !files.iter().any(|file| file.starts_with('-')) => {
            feeds::run_check(files)
        }
        ["bench", "wasm", files @ ..] => wasm::run_wasm(files),
        ["bench", parts @ ..] => bench::run_bench(parts),
        ["report"] => report::run_report(),
        ["setup"] => setup::everything().map(|_| println!("Everything is there.")),
        _ => {
            print!("{USAGE}");
            return if words.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nxtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    own.parent().map_or_else(|| own.clone(), PathBuf::from)
}
