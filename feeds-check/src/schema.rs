//! Checking against a JSON Schema.

use jsonschema::Validator;
use jsonschema::paths::Location;
use serde_json::Value;

use crate::finding::{Findings, Item};
use crate::{items_of, words};

/// A schema of the project.
pub(crate) struct Schema {
    pub(crate) json: Value,
    validator: Validator,
}

impl Schema {
    /// Reads a schema; the name is for the message if that fails.
    pub(crate) fn new(name: &str, text: &str) -> Result<Self, String> {
        let json: Value = serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        // In draft 2020-12 “format” is only a remark unless this is asked for.
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        let validator = options.build(&json).map_err(|error| format!("{name}: {error}"))?;
        Ok(Self { json, validator })
    }

    /// Adds a finding for everything that the schema does not allow.
    pub(crate) fn check(&self, json: &Value, findings: &mut Findings<'_>) {
        for error in self.validator.iter_errors(json) {
            let path = names(error.instance_path());
            let mut path: Vec<&str> = path.iter().map(String::as_str).collect();
            let mut item = None;
            if let ["items", index, ..] = path[..]
                && let Ok(index) = index.parse()
                && let Some(value) = items_of(json).get(index)
            {
                item = Some(Item::at(index, value));
                path.drain(..2);
            }
            for told in words::tell(&error, self) {
                let field = words::field(path.iter().copied().chain(told.inside.as_deref()));
                findings.add(item.clone(), &field, told.text);
            }
        }
    }

    /// The part of the schema `up` steps above one of its rules.
    pub(crate) fn above(&self, rule: &Location, up: usize) -> &Value {
        let path = names(rule);
        let steps = path.len().saturating_sub(up);
        path.iter().take(steps).fold(&self.json, |part, name| match part.as_array() {
            Some(list) => name.parse().ok().and_then(|i: usize| list.get(i)).unwrap_or(part),
            None => &part[name.as_str()],
        })
    }

    /// The part that a part refers to; itself if it refers to none.
    pub(crate) fn referred<'a>(&'a self, part: &'a Value) -> &'a Value {
        let target = part["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
        target.and_then(|target| self.json.pointer(target)).unwrap_or(part)
    }
}

/// The steps of a JSON Pointer (RFC 6901).
fn names(pointer: &Location) -> Vec<String> {
    let steps = pointer.as_str().split('/').skip(1);
    steps.map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}
