//! What a schema found, in words.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

/// Where in a file: its path, and the item's number and id.
pub(crate) fn place(path: &str, json: &Value, item: Option<usize>) -> String {
    let Some(index) = item else { return path.to_owned() };
    let id = json["items"][index]["id"].as_str();
    let id = id.map(|id| format!(" “{id}”")).unwrap_or_default();
    format!("{path}: item {}{id}", index + 1)
}

/// The messages for one error of a file.
pub(crate) fn tell(path: &str, json: &Value, error: &ValidationError<'_>) -> Vec<String> {
    let pointer = error.instance_path().to_string();
    let mut parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let item = match parts.as_slice() {
        ["items", index, ..] => index.parse().ok(),
        _ => None,
    };
    if item.is_some() {
        parts.drain(..2);
    }
    let at = place(path, json, item);
    let field = parts.join(".");
    let inside = |name: &str| {
        if field.is_empty() { name.to_owned() } else { format!("{field}.{name}") }
    };
    let value = shown(error.instance());
    let say = |field: &str, what: String| {
        if field.is_empty() { format!("{at}: {what}") } else { format!("{at}, {field}: {what}") }
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            vec![say(&inside(property.as_str().unwrap_or_default()), "is missing".to_owned())]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|name| say(&inside(name), "there is no field of this name".to_owned()))
            .collect(),
        ValidationErrorKind::PropertyNames { error } => {
            let name = error.instance().as_str().unwrap_or_default();
            vec![say(&inside(name), "there is nothing of this name".to_owned())]
        }
        ValidationErrorKind::AnyOf { .. } if parts.is_empty() => {
            vec![say(
                "content_html",
                "is missing, and content_text too: one of them is needed".to_owned(),
            )]
        }
        ValidationErrorKind::AnyOf { .. } => {
            vec![say(
                &field,
                format!("{value} is neither an https address nor a path at the same host"),
            )]
        }
        ValidationErrorKind::Format { format } => vec![say(&field, wrong_format(&value, format))],
        ValidationErrorKind::Pattern { pattern } => {
            vec![say(&field, wrong_pattern(&value, pattern))]
        }
        ValidationErrorKind::MinLength { .. } => vec![say(&field, "is empty".to_owned())],
        ValidationErrorKind::Enum { options } => {
            vec![say(&field, format!("{value} is not one of {options}"))]
        }
        ValidationErrorKind::Type { kind } => {
            let wanted = match kind {
                jsonschema::error::TypeKind::Single(kind) => kind.to_string(),
                jsonschema::error::TypeKind::Multiple(_) => "another kind of value".to_owned(),
            };
            vec![say(&field, format!("{value} is not of the kind “{wanted}”"))]
        }
        _ => vec![say(&field, error.to_string())],
    }
}

fn wrong_format(value: &str, format: &str) -> String {
    match format {
        "date" => format!("{value} is no day such as 2024-03-22"),
        "date-time" => {
            format!("{value} is no RFC 3339 date and time such as 2024-03-05T09:00:00Z")
        }
        "uri" => format!("{value} is no address such as https://www.example.org/page/"),
        _ => format!("{value} is not of the form “{format}”"),
    }
}

fn wrong_pattern(value: &str, pattern: &str) -> String {
    match pattern {
        "^https://" => format!("{value} does not begin with https://"),
        "\\S" => "is empty".to_owned(),
        "^(https://|/(?!/))" => {
            format!("{value} is neither an https address nor a path at the same host")
        }
        _ if pattern.starts_with("^[A-Za-z]{2,3}") => {
            format!("{value} is no code of a language such as en")
        }
        _ => format!("{value} does not match {pattern}"),
    }
}

/// A value, short enough for a message.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let short: String = text.chars().take(LONGEST).collect();
    let more = if text.chars().count() > LONGEST { "…" } else { "" };
    format!("“{short}{more}”")
}
