//! `cargo xtask feeds check`: the checks, on the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use feeds_check::{File, Report, check, neighbours, shipped};

const USAGE: &str = "\
feeds-check [FILE…]

  Checks public/config.json and every public/feeds/LANGUAGE/NAME.json, or only these
  files: feeds, and what is none as a configuration.

Exit status 0 without errors, 1 with, 2 for wrong use or files that cannot be read.
";

fn main() -> ExitCode {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let is_option = |file: &&PathBuf| file.to_string_lossy().starts_with('-');
    if let Some(option) = files.iter().find(is_option) {
        print!("{USAGE}");
        let help = option == Path::new("--help") || option == Path::new("-h");
        return if help { ExitCode::SUCCESS } else { ExitCode::from(2) };
    }
    match run(files) {
        Ok(report) => {
            print!("{}", listed(&report));
            if report.errors() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("feeds-check: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(named: Vec<PathBuf>) -> Result<Report, String> {
    let files = if named.is_empty() { shipped(Path::new("public"))? } else { named };
    let read = |files: &[PathBuf]| -> Result<Vec<File>, String> {
        files.iter().map(|file| File::read(file)).collect()
    };
    check(&read(&files)?, &read(&neighbours(&files)?)?)
}

/// The findings, and the sum of it all.
fn listed(report: &Report) -> String {
    let mut text: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
    if !text.is_empty() {
        text.push('\n');
    }
    let counts = [
        (report.files, "file"),
        (report.items, "item"),
        (report.errors(), "error"),
        (report.warnings(), "warning"),
    ];
    let counts = counts.map(|(count, name)| match count {
        1 => format!("1 {name}"),
        count => format!("{count} {name}s"),
    });
    text.push_str(&format!("{}\n", counts.join(", ")));
    text
}
