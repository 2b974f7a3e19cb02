//! Events as calendar files (RFC 5545).

use super::Item;
use crate::l10n::Date;

/// The file of an event that takes whole days; none without a first day. `url` is the
/// absolute address of the event's page.
pub fn calendar(item: &Item, url: &str) -> Option<String> {
    let (start, end) = (item.start()?, item.end()?);
    // The stamp tells versions apart (section 3.8.7.2). It must not be that of the build,
    // which would make a new file of an unchanged event.
    let stamp = item.date().unwrap_or(start);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//World Customs Organization//Website//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@wcoomd.org", text(&item.id)),
        format!("DTSTAMP:{}T000000Z", day(stamp)),
        format!("DTSTART;VALUE=DATE:{}", day(start)),
        // The end is the first day after the event (section 3.6.1).
        format!("DTEND;VALUE=DATE:{}", day(end.next())),
        format!("SUMMARY:{}", text(&item.title)),
    ];
    let optional = [("LOCATION", &item.wco.place), ("DESCRIPTION", &item.summary)];
    for (name, value) in optional {
        lines.extend(value.as_ref().map(|value| format!("{name}:{}", text(value))));
    }
    lines.push(format!("URL:{url}"));
    lines.push("END:VEVENT".to_owned());
    lines.push("END:VCALENDAR".to_owned());
    Some(lines.iter().map(|line| fold(line)).collect())
}

fn day(date: Date) -> String {
    date.iso().replace('-', "")
}

/// Section 3.3.11.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, broken where it has more than 75 octets (section 3.1), but never
/// inside a character.
fn fold(line: &str) -> String {
    const LONGEST: usize = 75;
    let mut out = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        length += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feeds::Extension;

    #[test]
    fn an_event_is_a_file_of_whole_days() {
        let item = Item {
            id: "e1".to_owned(),
            title: "A; B, C\\D".to_owned(),
            summary: Some("é".repeat(80)),
            wco: Extension {
                start: Some("2024-02-28".to_owned()),
                end: Some("2024-02-29".to_owned()),
                place: Some("Brussels,\nBelgium".to_owned()),
                ..Extension::default()
            },
            ..Item::default()
        };
        let file = calendar(&item, "https://example.org/en/events/a/").unwrap();
        assert!(file.contains("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240301\r\n"));
        assert!(file.contains("SUMMARY:A\\; B\\, C\\\\D\r\nLOCATION:Brussels\\,\\nBelgium\r\n"));
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("DESCRIPTION:{}\r\n", "é".repeat(80))));
        assert_eq!(calendar(&Item::default(), ""), None);
    }
}
