//! Checks feeds and `config.json`: against their schemas in `docs/schemas/`, and for what
//! no schema can say.

mod relations;
mod words;

use jsonschema::Validator;
use serde_json::Value;

const FEED: &str = include_str!("../../docs/schemas/feed.schema.json");
const CONFIG: &str = include_str!("../../docs/schemas/config.schema.json");

/// A file to check.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, as messages name it.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// What was checked, and what is wrong.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// One message each: file, item, field, what is wrong and what would be right.
    pub errors: Vec<String>,
    /// How many items the feeds have.
    pub items: usize,
}

/// Checks files, each by itself and against each other.
///
/// # Errors
/// A schema of the project that is none: says which.
pub fn check(files: &[File]) -> Result<Report, String> {
    let feed = validator("feed.schema.json", FEED)?;
    let config = validator("config.schema.json", CONFIG)?;
    let mut report = Report::default();
    let mut feeds = Vec::new();
    for File { path, text } in files {
        let json: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(json) => json,
            Err(error) => {
                report.errors.push(format!("{path}: no JSON: {error}"));
                continue;
            }
        };
        let is_config = path.ends_with("config.json");
        let schema = if is_config { &config } else { &feed };
        for error in schema.iter_errors(&json) {
            report.errors.extend(words::tell(path, &json, &error));
        }
        if !is_config {
            report.items += json["items"].as_array().map_or(0, Vec::len);
            feeds.push((path.as_str(), json));
        }
    }
    relations::check(&feeds, &mut report.errors);
    Ok(report)
}

fn validator(name: &str, text: &str) -> Result<Validator, String> {
    let schema: Value = serde_json::from_str(text).map_err(|e| format!("{name}: {e}"))?;
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .map_err(|e| format!("{name}: {e}"))
}
