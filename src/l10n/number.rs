//! Numbers as each language writes them.

use fluent::FluentValue;
use fluent::types::FluentNumber;

use crate::site::Numbers;

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// What Fluent calls for every number in a message of a language with `style`.
pub(super) fn formatter<M>(style: Numbers) -> Formatter<M> {
    match style {
        Numbers::Comma => |value, _| in_style(value, ',', '.'),
        Numbers::Space => |value, _| in_style(value, '\u{202f}', ','),
        Numbers::Point => |value, _| in_style(value, '.', ','),
    }
}

fn in_style(value: &FluentValue<'_>, group: char, decimal: char) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(write(number, group, decimal)),
        _ => None,
    }
}

fn write(number: &FluentNumber, group: char, decimal: char) -> String {
    let plain = number.as_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("\u{2212}", digits),
        None => ("", plain.as_ref()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        // Four digits stand together unless more numbers of that size stand below
        // each other; both languages' style guides group from 1 000 in running text.
        if number.options.use_grouping && index > 0 && left.is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(style: Numbers, value: f64) -> Option<String> {
        formatter(style)(&FluentValue::from(value), &())
    }

    #[test]
    fn each_language_has_its_own_separators() {
        let cases = [
            (0.0, "0", "0"),
            (999.0, "999", "999"),
            (1234.0, "1,234", "1\u{202f}234"),
            (1_234_567.891, "1,234,567.891", "1\u{202f}234\u{202f}567,891"),
            (-1000.5, "\u{2212}1,000.5", "\u{2212}1\u{202f}000,5"),
        ];
        for (value, english, french) in cases {
            assert_eq!(with(Numbers::Comma, value).as_deref(), Some(english));
            assert_eq!(with(Numbers::Space, value).as_deref(), Some(french));
        }
    }

    #[test]
    fn other_values_are_left_to_fluent() {
        assert_eq!(formatter(Numbers::Comma)(&FluentValue::from("1234"), &()), None);
    }
}
