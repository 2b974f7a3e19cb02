//! The contrast of the colours that stand together, computed from the tokens
//! (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::Path;

type Colour = [u8; 3];

fn colour(text: &str) -> Colour {
    let hex = text.trim().trim_start_matches('#');
    assert_eq!(hex.len(), 6, "{text}");
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    [part(0), part(2), part(4)]
}

/// Every colour of the token file, in light and in dark.
fn tokens() -> BTreeMap<String, [Colour; 2]> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css");
    let text = std::fs::read_to_string(file).unwrap();
    let plain = text.split("@media").next().unwrap();
    let mut found = BTreeMap::new();
    for line in plain.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|l| l.split_once(": "))
        else {
            continue;
        };
        let value = value.trim_end_matches(';');
        let pair = match value.strip_prefix("light-dark(").and_then(|v| v.strip_suffix(')')) {
            Some(both) if both.starts_with('#') => {
                let (light, dark) = both.split_once(',').unwrap();
                [colour(light), colour(dark)]
            }
            None if value.starts_with('#') => [colour(value); 2],
            _ => continue,
        };
        found.insert(name.to_owned(), pair);
    }
    found
}

fn luminance(colour: Colour) -> f64 {
    let [r, g, b] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_that_stand_together_can_be_told_apart() {
    let tokens = tokens();
    let pairs = [
        // Text that is read at length.
        ("ink", "ground", 7.0),
        ("ink", "wash", 7.0),
        ("muted", "ground", 7.0),
        ("muted", "wash", 7.0),
        ("on-band", "band", 7.0),
        ("on-band-quiet", "band", 7.0),
        // Headings, links, marks.
        ("navy", "ground", 7.0),
        ("navy", "wash", 7.0),
        ("teal", "ground", 4.5),
        ("teal", "wash", 4.5),
        ("amber", "ground", 4.5),
        ("amber", "wash", 4.5),
        ("error", "ground", 4.5),
        ("success", "ground", 4.5),
        ("focus-ground", "focus", 7.0),
        // Borders of fields, and the ring around what has the focus.
        ("line-strong", "ground", 3.0),
        ("focus", "focus-ground", 3.0),
    ];
    for (text, ground, least) in pairs {
        for (index, scheme) in ["light", "dark"].into_iter().enumerate() {
            let ratio = contrast(tokens[text][index], tokens[ground][index]);
            assert!(ratio >= least, "{text} on {ground}, {scheme}: {ratio:.2}, at least {least}");
        }
    }
}

#[test]
fn black_on_white_is_21_to_1() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
}
