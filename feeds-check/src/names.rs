//! Fields that no schema knows: most are typing mistakes.

use serde_json::Value;

/// What to say of the unknown field `name` of an object that `rule` describes.
pub(crate) fn unknown(name: &str, rule: &Value, schema: &Value) -> String {
    let known: Vec<&str> = names(rule).collect();
    let extension = &schema["$defs"]["extension"];
    if known.contains(&"_wco") && names(extension).any(|own| own == name) {
        return "belongs into _wco".to_owned();
    }
    let nearest = known.iter().map(|own| (distance(name, own), own)).min();
    match nearest {
        // Two wrong letters, but never most of a short name.
        Some((wrong, own)) if wrong <= 2 && wrong * 2 < own.chars().count() => {
            format!("there is no field of this name; “{own}” may be meant")
        }
        _ => format!("there is no field of this name; there are {}", known.join(", ")),
    }
}

fn names(rule: &Value) -> impl Iterator<Item = &str> {
    rule["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str())
}

/// How many letters have to be changed, added or taken out to make one name the other
/// (Levenshtein); small and capital letters count as the same.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.to_lowercase().chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distance_counts_letters() {
        for (one, other, letters) in [
            ("deadlin", "deadline", 1),
            ("Deadline", "deadline", 0),
            ("datePublished", "date_published", 1),
            ("", "new", 3),
            ("élan", "elan", 1),
        ] {
            assert_eq!(distance(one, other), letters, "{one} {other}");
        }
    }
}
