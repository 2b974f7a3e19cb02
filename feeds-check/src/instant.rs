//! Points in time, for comparing.

/// Seconds since 1970 of a date and time after RFC 3339, fractions left out. Only for
/// texts that the schema has let pass.
pub(crate) fn instant(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let zone = text.get(19..)?.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let offset = match zone.split_at_checked(1)? {
        ("Z" | "z", "") => 0,
        (sign, rest) => {
            let (hours, minutes) = rest.split_once(':')?;
            let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
            if sign == "-" { -minutes } else { minutes }
        }
    };
    let minutes = (days(year, month, day) * 24 + hour) * 60 + minute - offset;
    Some(minutes * 60 + second)
}

/// Days since 1 January 1970 in the Gregorian calendar. Years are taken to begin in March,
/// so that the day that leap years add is the last one.
fn days(year: i64, month: i64, day: i64) -> i64 {
    /// From 1 March of the year 0.
    const TO_1970: i64 = 719_468;
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - TO_1970
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn instants_are_compared_across_offsets() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2000-02-29T23:59:59.999z", Some(951_868_799)),
            ("2000-03-01T00:00:00+00:00", Some(951_868_800)),
            ("2024-03-05T09:00:00+01:00", Some(1_709_625_600)),
            ("2024-03-05T03:00:00-05:00", Some(1_709_625_600)),
            ("2024-03-05", None),
            ("5 March", None),
        ] {
            assert_eq!(instant(text), seconds, "{text}");
        }
    }
}
