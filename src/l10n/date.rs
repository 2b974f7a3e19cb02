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

    /// The day after.
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        if day < self.days_in_month() {
            Self { day: day + 1, ..self }
        } else if month < 12 {
            Self { year, month: month + 1, day: 1 }
        } else {
            Self { year: year + 1, month: 1, day: 1 }
        }
    }

    /// The day so many days after 1 January 1970
    /// (<https://howardhinnant.github.io/date_algorithms.html#civil_from_days>).
    pub fn from_unix_days(days: u64) -> Self {
        const ERA: u64 = 146_097;
        let days = days + 719_468;
        let (era, of_era) = (days / ERA, days % ERA);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // Counted from March, so that the leap day is the last.
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Self {
            year: u16::try_from(year).unwrap_or(u16::MAX),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
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
    pub fn long(self, l10n: L10n) -> String {
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
    fn days_follow_each_other_as_on_the_calendar() {
        let mut date = Date { year: 1970, month: 1, day: 1 };
        for days in 0..60_000 {
            assert_eq!(Date::from_unix_days(days), date);
            assert_eq!(Date::parse(&date.iso()), Some(date));
            date = date.next();
        }
        assert_eq!(date, Date { year: 2134, month: 4, day: 11 });
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
