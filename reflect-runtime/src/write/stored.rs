//! Whether SQLite stores a value as it is given. A column's affinity may make another of it
//! (<https://sqlite.org/datatype3.html#type_affinity_of_a_column>); what would be read differently
//! is refused before anything is written.

use reflect_catalog::Affinity;
use rusqlite::types::ValueRef;

use crate::def::{Form, Storage, TableDef};
use crate::value::is_exact;
use crate::{Error, Mismatch, Result};

/// Fails where the column would make another value of this one.
#[inline]
pub(crate) fn check(table: &'static TableDef, index: usize, value: ValueRef<'_>) -> Result<()> {
    let storage = table.columns[index].1;
    let keeps = match (storage.affinity, value) {
        // It would be NULL.
        (_, ValueRef::Real(value)) if value.is_nan() => false,
        (Affinity::Blob, _)
        | (_, ValueRef::Null | ValueRef::Blob(_))
        | (Affinity::Text, ValueRef::Text(_)) => true,
        // A number in a column of text becomes text.
        (Affinity::Text, _) => false,
        (_, ValueRef::Text(text)) => keeps_text(text, storage),
        (Affinity::Real, ValueRef::Integer(value)) => !storage.class && is_exact(value),
        (Affinity::Real, ValueRef::Real(_)) | (_, ValueRef::Integer(_)) => true,
        (_, ValueRef::Real(value)) => !storage.class || whole(value).is_none(),
    };
    if keeps { Ok(()) } else { Err(unkept(table, index, value)) }
}

/// A column of numbers makes a number of text that reads as one. Where the column is read as text
/// all the same, that does no harm if the number reads like the text.
fn keeps_text(text: &[u8], storage: Storage) -> bool {
    let Some(number) = Number::of(text) else { return true };
    if storage.form != Form::Text {
        return false;
    }
    let reads = match number {
        // With a point: text without one is never kept.
        Number::Integer(_) if storage.affinity == Affinity::Real => return false,
        Number::Integer(value) => value.to_string(),
        Number::Real(value) if storage.affinity == Affinity::Real => format!("{value:?}"),
        Number::Real(value) => match whole(value) {
            Some(value) => value.to_string(),
            None => format!("{value:?}"),
        },
    };
    reads.as_bytes() == text
}

/// What SQLite skips around a number.
const SPACES: [char; 6] = [' ', '\t', '\n', '\u{b}', '\u{c}', '\r'];

/// The number that text in a column of numbers is.
enum Number {
    Integer(i64),
    Real(f64),
}

impl Number {
    /// A number in decimal, with white space around it.
    fn of(text: &[u8]) -> Option<Self> {
        // Most text is none from its first letter on, and may be long.
        let first = text.iter().find(|byte| !SPACES.contains(&char::from(**byte)))?;
        if !first.is_ascii_digit() && !b"+-.".contains(first) {
            return None;
        }
        // Some versions of SQLite read no further than to a NUL.
        let text = text.split(|byte| *byte == 0).next()?;
        let text = std::str::from_utf8(text).ok()?;
        // Rust reads words such as `inf`, too, which are no numbers to SQLite.
        let text = text.trim_matches(SPACES);
        if !text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
            return None;
        }
        if let Ok(value) = text.parse() {
            return Some(Self::Integer(value));
        }
        text.parse().ok().map(Self::Real)
    }
}

/// The integer that a column of NUMERIC affinity makes of a real.
fn whole(real: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and is compared then")]
    let integer = real as i64;
    #[expect(clippy::cast_precision_loss, reason = "the very same number is asked for")]
    #[expect(clippy::float_cmp, reason = "the very same number is asked for")]
    let same = integer as f64 == real;
    (same && is_exact(integer)).then_some(integer)
}

#[cold]
fn unkept(table: &'static TableDef, index: usize, value: ValueRef<'_>) -> Error {
    table.unfit(index, Mismatch::new("a value that the column keeps as it is", value))
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value::{Integer, Real, Text};

    use super::*;
    use crate::def::{BLOB, INTEGER, NUMERIC, REAL, TEXT};

    const TABLE: TableDef = TableDef::new(
        "t",
        &[
            ("integer", INTEGER),
            ("real", REAL),
            ("numeric", NUMERIC),
            ("text", TEXT),
            ("blob", BLOB),
            ("json", NUMERIC.as_text()),
            ("measure", REAL.as_text()),
            ("any_number", NUMERIC.by_class()),
            ("any_real", REAL.by_class()),
        ],
        &[],
        &[],
    );

    /// What SQLite stores, and whether we let it.
    fn rows() -> Vec<(usize, rusqlite::types::Value)> {
        let texts = [
            "",
            " ",
            "a",
            "1",
            "01",
            "+1",
            "-1",
            "1.0",
            "1.5",
            "1e3",
            "1e-3",
            " 1",
            "1 ",
            "0x10",
            "inf",
            "nan",
            ".5",
            "5.",
            "-",
            "e",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-0",
            "0.1",
            "1_000",
            "1.50",
            "\u{a0}1",
            "1\0",
            "1\0x",
            "1 \0",
            "\x001",
            "a\x001",
        ];
        let numbers = [0, 1, -1, i64::MAX, i64::MIN, (1 << 53) + 1];
        let reals = [0.5, 1.0, 1e17, 1e300, f64::INFINITY, f64::NAN];
        let values = texts.map(|it| it.to_owned().into()).into_iter();
        let values: Vec<rusqlite::types::Value> =
            values.chain(numbers.map(Into::into)).chain(reals.map(Into::into)).collect();
        (0..TABLE.columns.len())
            .flat_map(|column| values.clone().into_iter().map(move |value| (column, value)))
            .collect()
    }

    #[test]
    fn what_passes_is_stored_as_it_is() {
        static DEF: TableDef = TABLE;
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE t (integer INT, real REAL, numeric NUM, text TEXT, blob, json JSON,
                measure REAL, any_number NUM, any_real REAL)",
        )
        .unwrap();
        for (column, value) in rows() {
            let (name, storage): (_, Storage) = DEF.columns[column];
            let sql = format!("INSERT INTO t ({name}) VALUES (?1) RETURNING {name}");
            let stored: rusqlite::types::Value =
                conn.query_row(&sql, [&value], |row| row.get(0)).unwrap();
            let passes = check(&DEF, column, (&value).into()).is_ok();
            if !passes && matches!(&value, rusqlite::types::Value::Text(it) if it.contains('\0')) {
                continue;
            }
            assert_eq!(
                passes,
                reads_alike(&value, &stored, storage),
                "{name} {value:?} {stored:?}"
            );
        }
    }

    fn reads_alike(
        given: &rusqlite::types::Value,
        stored: &rusqlite::types::Value,
        storage: Storage,
    ) -> bool {
        let form = storage.form;
        match (given, stored) {
            (Text(given), Integer(stored)) if form == Form::Text => *given == stored.to_string(),
            (Text(given), Real(stored)) if form == Form::Text => *given == format!("{stored:?}"),
            (Integer(a), Real(b)) | (Real(b), Integer(a)) => {
                !storage.class && whole(*b) == Some(*a)
            }
            (given, stored) => given == stored,
        }
    }
}
