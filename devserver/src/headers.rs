//! The headers that the served folder asks for in its `_headers`
//! (<https://docs.netlify.com/routing/headers/>): paths, and below each, indented, what its
//! answers have. `! Name` takes back what an earlier path has given.

use std::path::Path;

use axum::http::header::HeaderName;
use axum::http::{HeaderMap, HeaderValue};

/// One line below a path.
enum Rule {
    Set(HeaderName, HeaderValue),
    Remove(HeaderName),
}

/// All of a folder.
#[derive(Default)]
pub(crate) struct Headers(Vec<(String, Rule)>);

impl Headers {
    /// Reads the folder's `_headers`, if there is one. Lines that are none are passed over,
    /// as hosts do.
    pub(crate) fn of(folder: &Path) -> Self {
        let text = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        let mut path = String::new();
        let mut rules = Vec::new();
        for line in text.lines() {
            if line.starts_with('/') {
                line.trim().clone_into(&mut path);
            } else if let Some(name) = line.trim().strip_prefix("! ") {
                rules.extend(name.parse().ok().map(|name| (path.clone(), Rule::Remove(name))));
            } else if let Some((name, value)) = line.trim().split_once(": ") {
                let rule = name.parse().ok().zip(value.parse().ok());
                rules.extend(rule.map(|(name, value)| (path.clone(), Rule::Set(name, value))));
            }
        }
        Self(rules)
    }

    /// Gives an answer at `path` what it should have, but for what is in `except`.
    pub(crate) fn apply(&self, path: &str, headers: &mut HeaderMap, except: &[HeaderName]) {
        for (_, rule) in self.0.iter().filter(|(pattern, _)| matches(pattern, path)) {
            match rule {
                Rule::Set(name, _) if except.contains(name) => {}
                Rule::Set(name, value) => {
                    headers.insert(name.clone(), value.clone());
                }
                Rule::Remove(name) => {
                    headers.remove(name);
                }
            }
        }
    }
}

/// Whether a path fits a pattern, in which `*` stands for anything.
fn matches(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_is_anything() {
        assert!(matches("/*", "/en/") && matches("/assets/*", "/assets/x.js"));
        assert!(matches("/a/*/b.json", "/a/en/b.json") && matches("/*.ftl", "/locales/en/x.ftl"));
        assert!(!matches("/a/*/b.json", "/a/en/c.json") && !matches("/wco-*", "/en/"));
        assert!(matches("/x", "/x") && !matches("/x", "/x/y"));
    }
}
