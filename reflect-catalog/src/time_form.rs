//! The forms in which dates and times are stored. SQLite has no type for them
//! (<https://sqlite.org/lang_datefunc.html#time_values>).

use std::fmt;

/// The form in which the dates and times of a column are stored.
///
/// ```
/// use reflect_catalog::TimeForm;
/// let form = TimeForm::parse("YYYY-MM-DDTHH:MM:SS.SSSZ").unwrap();
/// assert_eq!(form.to_string(), "YYYY-MM-DDTHH:MM:SS.SSSZ");
/// assert_eq!(TimeForm::parse("unix_ms").unwrap().to_string(), "unix_ms");
/// assert_eq!(TimeForm::parse("DD.MM.YYYY"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeForm {
    /// Any form that SQLite's functions read.
    Any,
    /// `2007-01-31`, `23:59:59` or `2007-01-31 23:59:59`, with a fraction only where there is one.
    Canonical,
    /// A number.
    Number(TimeNumber),
    /// Text of one length.
    Text(TextForm),
}

/// A number that is a date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeNumber {
    /// Seconds since 1970-01-01 in UTC, an integer.
    Unix,
    /// Milliseconds since 1970-01-01 in UTC, an integer.
    UnixMillis,
    /// Days since noon of November 24, 4714 BC, with a fraction.
    Julian,
}

/// Text in which the parts of a date and time have their places.
///
/// [`parse`](Self::parse) says how it is spelled.
// A byte, since columns hold it: the places after the second, or `MINUTES`; `T`; two bits for the
// zone; and the parts that are there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TextForm(u8);

/// What follows the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Nothing.
    None,
    /// `Z`
    Z,
    /// `+00:00`
    Offset,
    /// `+00:00` after a space
    SpacedOffset,
}

impl Zone {
    const ALL: [Self; 4] = [Self::None, Self::Z, Self::Offset, Self::SpacedOffset];

    /// The text of it.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Z => "Z",
            Self::Offset => "+00:00",
            Self::SpacedOffset => " +00:00",
        }
    }
}

impl TimeNumber {
    const ALL: [Self; 3] = [Self::Unix, Self::UnixMillis, Self::Julian];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unix => "unix",
            Self::UnixMillis => "unix_ms",
            Self::Julian => "julian",
        }
    }
}

impl TextForm {
    /// A date alone.
    pub const DAY: Self = Self(Self::ONLY_DAY);

    const PLACES: u8 = 0b1111;
    const MINUTES: u8 = 0b1111;
    const T: u8 = 1 << 4;
    const ZONE: u8 = 5;
    const ONLY_DAY: u8 = 1 << 7;
    /// No time alone has a `T`, and no date alone a fraction.
    const ONLY_TIME: u8 = Self::ONLY_DAY | Self::T;

    /// Reads a form in which `Y`, `M`, `D`, `H`, `M` and `S` stand for digits.
    #[must_use]
    pub const fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let Some(rest) = strip(text, b"YYYY-MM-DD") else {
            return match time(text) {
                Some((places, b"")) => Some(Self(Self::ONLY_TIME | places)),
                _ => None,
            };
        };
        let separator = match rest {
            [] => return Some(Self::DAY),
            [b'T', ..] => Self::T,
            [b' ', ..] => 0,
            _ => return None,
        };
        let (_, rest) = rest.split_at(1);
        let Some((places, rest)) = time(rest) else { return None };
        let zone = match rest {
            b"" => 0,
            b"Z" => 1,
            b"+00:00" => 2,
            b" +00:00" => 3,
            _ => return None,
        };
        Some(Self(places | separator | zone << Self::ZONE))
    }

    /// The form that a text has, if it is a date or time in UTC or without a zone.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let all = ["YYYY-MM-DD HH:MM:SS", "YYYY-MM-DDTHH:MM:SS", "HH:MM:SS"];
        all.into_iter().find_map(|template| {
            let mut form = String::with_capacity(text.len());
            let mut rest = text.chars();
            for expected in template.chars() {
                match (expected, rest.clone().next()) {
                    ('Y' | 'M' | 'D' | 'H' | 'S', Some(digit)) if digit.is_ascii_digit() => {}
                    (expected, Some(found)) if expected == found => {}
                    _ => break,
                }
                rest.next();
                form.push(expected);
            }
            let rest = rest.as_str();
            let zone = rest.trim_start_matches(|it: char| it == '.' || it.is_ascii_digit());
            let fraction = &rest[..rest.len() - zone.len()];
            form.extend(fraction.chars().map(|it| if it == '.' { '.' } else { 'S' }));
            Self::parse(&(form + zone))
        })
    }

    const fn has(self, flags: u8) -> bool {
        self.0 & flags == flags
    }

    /// There is a date.
    #[must_use]
    pub const fn has_date(self) -> bool {
        !self.has(Self::ONLY_TIME)
    }

    /// There is a time.
    #[must_use]
    pub const fn has_time(self) -> bool {
        self.has(Self::ONLY_TIME) || !self.has(Self::ONLY_DAY)
    }

    /// The places after the second; `None` where there are no seconds.
    #[must_use]
    pub const fn places(self) -> Option<u8> {
        let places = self.0 & Self::PLACES;
        if places == Self::MINUTES { None } else { Some(places) }
    }

    /// What stands between date and time.
    #[must_use]
    pub const fn separator(self) -> char {
        if self.has(Self::T) { 'T' } else { ' ' }
    }

    /// What follows the time.
    #[must_use]
    pub const fn zone(self) -> Zone {
        if self.has(Self::ONLY_DAY) {
            return Zone::None;
        }
        Zone::ALL[(self.0 >> Self::ZONE & 0b11) as usize]
    }
}

/// The places after the second in the form of a time, or the mark for no seconds, and what follows.
const fn time(text: &[u8]) -> Option<(u8, &[u8])> {
    let Some(rest) = strip(text, b"HH:MM") else { return None };
    let Some(mut rest) = strip(rest, b":SS") else { return Some((TextForm::MINUTES, rest)) };
    let mut places = 0;
    if let Some(mut fraction) = strip(rest, b".S") {
        places = 1;
        while let [b'S', after @ ..] = fraction {
            if places == 9 {
                return None;
            }
            places += 1;
            fraction = after;
        }
        rest = fraction;
    }
    Some((places, rest))
}

/// The text after its beginning.
const fn strip<'t>(text: &'t [u8], beginning: &[u8]) -> Option<&'t [u8]> {
    let Some((start, rest)) = text.split_at_checked(beginning.len()) else { return None };
    let mut at = 0;
    while at < start.len() {
        if start[at] != beginning[at] {
            return None;
        }
        at += 1;
    }
    Some(rest)
}

impl TimeForm {
    /// Reads a name, or the form of a text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let named = [Self::Any, Self::Canonical].into_iter().find(|it| it.name() == Some(text));
        let number = || TimeNumber::ALL.into_iter().find(|it| it.name() == text).map(Self::Number);
        named.or_else(number).or_else(|| TextForm::parse(text).map(Self::Text))
    }

    /// Values of this form are equal and sort as the dates and times do. Julian days are binary
    /// fractions, of which several are one millisecond.
    #[must_use]
    pub const fn is_sorted(self) -> bool {
        !matches!(self, Self::Any | Self::Number(TimeNumber::Julian))
    }

    /// The name of a form that is not spelled out.
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Any => Some("any"),
            Self::Canonical => Some("canonical"),
            Self::Number(number) => Some(number.name()),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for TimeForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.name()) {
            (Self::Text(text), _) => text.fmt(f),
            (_, name) => f.write_str(name.unwrap_or_default()),
        }
    }
}

impl fmt::Display for TextForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.has_date() {
            f.write_str("YYYY-MM-DD")?;
        }
        if !self.has_time() {
            return Ok(());
        }
        if self.has_date() {
            write!(f, "{}", self.separator())?;
        }
        f.write_str("HH:MM")?;
        match self.places() {
            None => {}
            Some(0) => f.write_str(":SS")?,
            Some(places) => write!(f, ":SS.{}", "S".repeat(places.into()))?,
        }
        f.write_str(self.zone().text())
    }
}

impl fmt::Debug for TextForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests;
