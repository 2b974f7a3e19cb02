//! `cargo xtask l10n`: the checks, on the command line.

use std::path::PathBuf;
use std::process::ExitCode;

use l10n_check::{Finding, Kind, Project, mend};

const USAGE: &str = "\
l10n-check [--fix] [--markdown] [--root DIR]

  --fix        mend what needs no judgement: apostrophes, ellipses, no-break spaces,
               quotation marks that pair clearly; then tell what is left
  --markdown   print the table of what is translated in Markdown, and findings on
               standard error
  --root DIR   the project’s folder, if it is not this one

Exit status 0 without findings, 1 with, 2 where the files cannot be read.

A comment “# l10n-ignore: KIND” above a message switches a kind of finding off for it,
“### l10n-ignore: KIND” for the file. Kinds (“typography” for apostrophe to ligature):
";

struct Options {
    root: PathBuf,
    fix: bool,
    markdown: bool,
}

fn main() -> ExitCode {
    let help = std::env::args().any(|word| word == "--help" || word == "-h");
    let Some(options) = options().filter(|_| !help) else {
        print!("{USAGE}");
        for (name, meaning) in Kind::all() {
            println!("  {name:<12} {meaning}");
        }
        return if help { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("l10n-check: {message}");
            ExitCode::from(2)
        }
    }
}

/// What was asked for; none where it cannot be understood.
fn options() -> Option<Options> {
    let mut options = Options { root: PathBuf::from("."), fix: false, markdown: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--fix" => options.fix = true,
            "--markdown" => options.markdown = true,
            "--root" => options.root = PathBuf::from(words.next()?),
            _ => return None,
        }
    }
    Some(options)
}

/// Whether there is nothing to mend.
fn run(options: &Options) -> Result<bool, String> {
    if options.fix {
        for (file, count) in mend(&options.root)? {
            eprintln!("{file}: {count} mended");
        }
    }
    let report = Project::read(&options.root)?.check();
    let findings = listed(&report.findings);
    if options.markdown {
        eprint!("{findings}");
        print!("{}", report.coverage.markdown());
    } else {
        print!("{findings}\n{}", report.coverage.text());
    }
    Ok(report.findings.is_empty())
}

/// The findings, file by file, and how many they are.
fn listed(findings: &[Finding]) -> String {
    let mut text = String::new();
    for group in findings.chunk_by(|one, other| one.file == other.file) {
        for finding in group {
            text.push_str(&format!("{finding}\n"));
        }
        text.push('\n');
    }
    let mendable = findings.iter().filter(|finding| !finding.edits.is_empty()).count();
    text.push_str(&match findings.len() {
        0 => "No findings.\n".to_owned(),
        count if mendable == 0 => format!("Findings: {count}\n"),
        count => format!("Findings: {count}, of which --fix mends {mendable}\n"),
    });
    text
}
