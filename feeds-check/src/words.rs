//! What a schema does not allow, in words.
//!
//! The words that differ from field to field come from the schema itself: `title` says
//! what a value should be, `examples` what that looks like.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::Value;

use crate::names;
use crate::schema::Schema;

/// What is wrong, in a value or in a field inside it.
pub(crate) struct Told {
    pub(crate) inside: Option<String>,
    pub(crate) text: String,
}

/// The messages for a broken rule.
pub(crate) fn tell(error: &ValidationError<'_>, schema: &Schema) -> Vec<Told> {
    use ValidationErrorKind as Kind;
    let here = |text: String| vec![Told { inside: None, text }];
    let value = error.instance();
    let around = schema.above(error.schema_path(), 1);
    match error.kind() {
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let text = format!("is missing{}", for_example(&around["properties"][name], schema));
            vec![Told { inside: Some(name.to_owned()), text }]
        }
        Kind::AnyOf { context } => match required(context.iter().flatten()).as_slice() {
            [] => here(error.to_string()),
            names => {
                let text = "is missing; one of them is needed".to_owned();
                vec![Told { inside: Some(names.join(" or ")), text }]
            }
        },
        Kind::AdditionalProperties { unexpected } => {
            let told = |name: &String| Told {
                inside: Some(name.clone()),
                text: names::unknown(name, around, &schema.json),
            };
            unexpected.iter().map(told).collect()
        }
        Kind::PropertyNames { error: inner } => {
            let name = inner.instance().as_str().unwrap_or_default().to_owned();
            let text = not_of_form(inner.instance(), schema.above(inner.schema_path(), 1));
            vec![Told { inside: Some(name), text }]
        }
        Kind::Constant { expected_value } => {
            here(format!("has to be {}, not {}", shown(expected_value), shown(value)))
        }
        Kind::Type { kind } => here(not_of_type(value, kind)),
        Kind::Format { .. } | Kind::Pattern { .. } => here(not_of_form(value, around)),
        // No rule of the schemas leads here: a test sees to that.
        _ => here(error.to_string()),
    }
}

/// The name of a field from the names on the way to it. Entries of lists have numbers,
/// from 1, as for people.
pub(crate) fn field<'a>(path: impl Iterator<Item = &'a str>) -> String {
    let mut field = String::new();
    let mut was_entry = false;
    for name in path {
        let entry = name.parse().ok().map(|index: usize| format!("entry {}", index + 1));
        if !field.is_empty() {
            field.push_str(if was_entry || entry.is_some() { ", " } else { "." });
        }
        was_entry = entry.is_some();
        field.push_str(entry.as_deref().unwrap_or(name));
    }
    field
}

/// The fields that are missing, where each of several rules would need another one.
fn required<'a>(errors: impl Iterator<Item = &'a ValidationError<'static>>) -> Vec<&'a str> {
    let name = |error: &'a ValidationError<'static>| match error.kind() {
        ValidationErrorKind::Required { property } => property.as_str(),
        _ => None,
    };
    errors.filter_map(name).collect()
}

fn not_of_form(value: &Value, rule: &Value) -> String {
    let what = rule["title"].as_str().unwrap_or("value of the right form");
    let examples = examples(rule);
    let such = if examples.is_empty() { String::new() } else { format!(" such as {examples}") };
    let text = value.as_str().unwrap_or_default();
    if text.trim().is_empty() {
        let article = if what == "text" { "" } else { "some " };
        return format!("is empty; it needs {article}{what}{such}");
    }
    // What people copy from a browser, which shows addresses for reading.
    let is_address = rule["format"].as_str().is_some_and(|format| format.starts_with("uri"));
    let hint = if is_address && text.contains(|c: char| !c.is_ascii() || c.is_whitespace()) {
        "; spaces and letters with accents are written as %20, %C3%A9 …"
    } else {
        ""
    };
    format!("{} is no {what}{such}{hint}", shown(value))
}

fn not_of_type(value: &Value, kind: &TypeKind) -> String {
    let kinds: Vec<String> = match kind {
        TypeKind::Single(kind) => vec![kind.to_string()],
        TypeKind::Multiple(kinds) => kinds.iter().map(|kind| kind.to_string()).collect(),
    };
    let named = |kind: &String| match kind.as_str() {
        "string" => "text in quotation marks",
        "boolean" => "true or false without quotation marks",
        "number" | "integer" => "a number without quotation marks",
        "array" => "a list in [ ]",
        "object" => "fields in { }",
        _ => "null",
    };
    let mut wanted: Vec<&str> = kinds.iter().map(named).collect();
    // What is meant to be written, before what stands for nothing.
    wanted.sort_by_key(|name| *name == "null");
    let found = match value {
        Value::String(_) => short(&value.to_string()),
        _ => shown(value),
    };
    format!("has to be {}, not {found}", wanted.join(" or "))
}

/// What a missing field looks like; nothing if the schema does not say it.
fn for_example(property: &Value, schema: &Schema) -> String {
    if let Some(expected) = property.get("const") {
        return format!("; it has to be {}", shown(expected));
    }
    let own = examples(property);
    let example = if own.is_empty() { examples(schema.referred(property)) } else { own };
    if example.is_empty() { String::new() } else { format!("; an example is “{example}”") }
}

fn examples(rule: &Value) -> String {
    let list = rule["examples"].as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}

/// A value for reading: text in the quotation marks of people.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => format!("“{}”", short(text)),
        _ => short(&value.to_string()),
    }
}

fn short(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    /// Rules that have words here, and what is no rule.
    const KNOWN: [&str; 18] = [
        "$schema",
        "$defs",
        "$ref",
        "title",
        "description",
        "examples",
        "deprecated",
        "type",
        "required",
        "anyOf",
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "items",
        "const",
        "format",
        "pattern",
    ];

    /// Calls `see` with every part of a schema.
    fn parts(schema: &Value, see: &mut impl FnMut(&Value)) {
        see(schema);
        for (name, part) in schema.as_object().into_iter().flatten() {
            match name.as_str() {
                "properties" | "patternProperties" | "$defs" => {
                    part.as_object().unwrap().values().for_each(|part| parts(part, see));
                }
                "anyOf" => part.as_array().unwrap().iter().for_each(|part| parts(part, see)),
                "items" | "additionalProperties" | "propertyNames" => parts(part, see),
                _ => {}
            }
        }
    }

    #[test]
    fn every_rule_of_the_schemas_has_words() {
        for text in [crate::FEED, crate::CONFIG] {
            parts(&serde_json::from_str(text).unwrap(), &mut |part| {
                for (name, _) in part.as_object().into_iter().flatten() {
                    assert!(KNOWN.contains(&name.as_str()), "{name}: {part}");
                }
                if part.get("pattern").is_some() || part.get("format").is_some() {
                    assert!(part["title"].is_string(), "needs a title for messages: {part}");
                }
            });
        }
    }

    #[test]
    fn every_field_has_a_description() {
        for text in [crate::FEED, crate::CONFIG] {
            let schema: Value = serde_json::from_str(text).unwrap();
            parts(&schema, &mut |part| {
                for (name, field) in part["properties"].as_object().into_iter().flatten() {
                    let referred = field["$ref"].as_str().and_then(|r| schema.pointer(&r[1..]));
                    let said = [Some(field), referred].into_iter().flatten();
                    let said: Vec<&Value> = said.map(|part| &part["description"]).collect();
                    assert!(said.iter().any(|text| text.is_string()), "{name}");
                }
            });
        }
    }
}
