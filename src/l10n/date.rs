//! Calendar days, written out by messages of `common.ftl`.

use fluent::fluent_args;

use super::L10n;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, four digits.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Reads the day of an RFC 3339 date or date and time: the day where it was
    /// written, whatever the offset.
    pub fn parse(text: &str) -> Option<Self> {
        let day = text.get(..10).filter(|day| day.is_ascii())?;
        if !matches!(text.as_bytes().get(10), None | Some(b'T' | b't' | b' ')) {
            return None;
        }
        let mut parts = day.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let date =
            Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (1..=12).contains(&date.month).then_some(())?;
        (1..=date.days_in_month()).contains(&date.day).then_some(date)
    }

    fn days_in_month(self) -> u8 {
        match self.month {
            2 if self.year.is_multiple_of(4)
                && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// `2024-03-01`, for `<time datetime>`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// “1 March 2024”, « 1er mars 2024 ».
    pub fn long(self, l10n: &L10n) -> String {
        let args = fluent_args![
            "day" => self.day,
            "month" => self.month,
            // Text: a year is not grouped like a number.
            "year" => self.year.to_string(),
        ];
        l10n.text_with("date-long", &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_were_written() {
        let first = Date { year: 2024, month: 3, day: 1 };
        assert_eq!(Date::parse("2024-03-01"), Some(first));
        assert_eq!(Date::parse("2024-03-01T23:30:00-11:00"), Some(first));
        assert_eq!(Date::parse("2024-03-01T00:00:00Z"), Some(first));
        assert_eq!(first.iso(), "2024-03-01");
        assert!(Date::parse("2024-02-29").is_some());
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "2024",
            "2024-3-1",
            "2024-13-01",
            "2023-02-29",
            "2024-00-10",
            "2024-04-31",
            "2024-03-01X",
            "20240301",
            "é024-03-01",
            "1900-02-29",
            "2024-03-0\u{e9}",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }
}
