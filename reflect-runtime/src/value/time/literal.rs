//! Dates and times that the compiler reads, for `date!`, `datetime!` and `time!`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

const DATE: &str = "date! takes a day that there is, such as \"2024-05-01\"";
const TIME: &str = "time! takes a time of day, such as \"12:30\", \"12:30:15\" or \"12:30:15.250\"";
const DATETIME: &str =
    "datetime! takes a day that there is and a time, such as \"2024-05-01 12:30:00\"";

/// The date of a literal.
///
/// # Panics
/// When it is none; at compile time, since it is called in constants only.
#[doc(hidden)]
#[must_use]
#[expect(clippy::panic, reason = "the compiler's error")]
pub const fn date(text: &str) -> NaiveDate {
    match read_date(text.as_bytes()) {
        Some(date) if text.len() == 10 => date,
        _ => panic!("{}", DATE),
    }
}

/// The time of a literal.
///
/// # Panics
/// When it is none; at compile time, since it is called in constants only.
#[doc(hidden)]
#[must_use]
#[expect(clippy::panic, reason = "the compiler's error")]
pub const fn time(text: &str) -> NaiveTime {
    match read_time(text.as_bytes(), 0) {
        Some(time) => time,
        None => panic!("{}", TIME),
    }
}

/// The date and time of a literal.
///
/// # Panics
/// When it is none; at compile time, since it is called in constants only.
#[doc(hidden)]
#[must_use]
#[expect(clippy::panic, reason = "the compiler's error")]
pub const fn datetime(text: &str) -> NaiveDateTime {
    let bytes = text.as_bytes();
    if bytes.len() > 10
        && (bytes[10] == b' ' || bytes[10] == b'T')
        && let (Some(date), Some(time)) = (read_date(bytes), read_time(bytes, 11))
    {
        return NaiveDateTime::new(date, time);
    }
    panic!("{}", DATETIME)
}

/// The date at the beginning.
const fn read_date(text: &[u8]) -> Option<NaiveDate> {
    if text.len() < 10 || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let (Some(year), Some(month), Some(day)) =
        (number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
    else {
        return None;
    };
    NaiveDate::from_ymd_opt(year.cast_signed(), month, day)
}

/// The time from there to the end.
const fn read_time(text: &[u8], at: usize) -> Option<NaiveTime> {
    let length = text.len() - at;
    let has_seconds = length > 5;
    if length != 5 && length != 8 && length < 10
        || length > 18
        || text[at + 2] != b':'
        || has_seconds && text[at + 5] != b':'
        || length > 8 && text[at + 8] != b'.'
    {
        return None;
    }
    let (Some(hour), Some(minute)) = (number(text, at, 2), number(text, at + 3, 2)) else {
        return None;
    };
    let mut second = 0;
    if has_seconds {
        match number(text, at + 6, 2) {
            Some(found) => second = found,
            None => return None,
        }
    }
    let mut nanosecond = 0;
    if length > 8 {
        let digits = length - 9;
        match number(text, at + 9, digits) {
            Some(found) => nanosecond = found,
            None => return None,
        }
        let mut place = digits;
        while place < 9 {
            nanosecond *= 10;
            place += 1;
        }
    }
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)
}

/// The number of so many digits from there on.
const fn number(text: &[u8], from: usize, digits: usize) -> Option<u32> {
    let (mut number, mut at) = (0, from);
    while at < from + digits {
        if !text[at].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (text[at] - b'0') as u32;
        at += 1;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_what_chrono_reads() {
        for text in ["2024-02-29", "0000-01-01", "9999-12-31"] {
            assert_eq!(Ok(date(text)), text.parse());
        }
        for text in ["00:00:00", "23:59:59", "12:30:15.25", "12:30:15.123456789", "12:30"] {
            assert_eq!(Ok(time(text)), text.parse());
            let moment = format!("2024-05-01T{text}");
            let parsed = date("2024-05-01").and_time(time(text));
            assert_eq!(datetime(&moment), parsed);
            assert_eq!(datetime(&moment.replace('T', " ")), parsed);
        }
    }

    #[test]
    fn what_is_none_is_none() {
        for text in ["", "2024-5-01", "2023-02-29", "2024/05/01", "20240501", "2024-13-01"] {
            assert_eq!(read_date(text.as_bytes()), None, "{text}");
        }
        for text in
            ["", "1:30", "24:00", "12:60", "12:30:", "12:30:1", "12:30:15.", "12:30:15.1234567890"]
        {
            assert_eq!(read_time(text.as_bytes(), 0), None, "{text}");
        }
        for text in ["2024-05-01", "2024-05-01 ", "2024-05-01-12:30", "2024-05-01 12:30Z"] {
            assert!(std::panic::catch_unwind(|| datetime(text)).is_err(), "{text}");
        }
        assert!(std::panic::catch_unwind(|| date("2024-05-01 ")).is_err());
    }
}
