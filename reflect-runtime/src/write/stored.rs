//! Whether SQLite stores a value as it is given. A column's affinity may make another of it
//! (<https://sqlite.org/datatype3.html#type_affinity_of_a_column>); what would be read differently
//! is refused before anything is written.

use reflect_catalog::Affinity;
use rusqlite::types::ValueRef;

use crate::def::{Form, TableDef};
use crate::value::is_exact;
use crate::{Error, ErrorKind, Mismatch, Result};

/// Fails where the column would make another value of this one.
#[inline]
pub(crate) fn check(table: &'static TableDef, index: usize, value: ValueRef<'_>) -> Result<()> {
    let (column, storage) = table.columns[index];
    let keeps = match (storage.affinity, value) {
        (Affinity::Blob, _)
        | (_, ValueRef::Null | ValueRef::Blob(_))
        | (Affinity::Text, ValueRef::Text(_)) => true,
        // A number in a column of text becomes text.
        (Affinity::Text, _) => false,
        (_, ValueRef::Text(text)) => keeps_text(text, storage.form),
        (Affinity::Real, ValueRef::Integer(value)) => is_exact(value),
        (_, ValueRef::Integer(_) | ValueRef::Real(_)) => true,
    };
    if keeps { Ok(()) } else { Err(unkept(table, column, value)) }
}

/// A column of numbers makes a number of text that reads as one. Where the column is read as text
/// all the same, that does no harm if the number reads like the text.
fn keeps_text(text: &[u8], form: Form) -> bool {
    let Some(number) = Number::of(text) else { return true };
    if form != Form::Text {
        return false;
    }
    let reads = match number {
        Number::Integer(value) => value.to_string(),
        Number::Real(value) => format!("{value:?}"),
    };
    reads.as_bytes() == text
}

/// What SQLite makes of text in a column of NUMERIC affinity.
enum Number {
    Integer(i64),
    Real(f64),
}

impl Number {
    /// A number in decimal, with white space around it.
    fn of(text: &[u8]) -> Option<Self> {
        // Some versions of SQLite read no further than to a NUL.
        let text = text.split(|byte| *byte == 0).next()?;
        let text = std::str::from_utf8(text).ok()?;
        // Rust reads words such as `inf`, too, which are no numbers to SQLite.
        let text = text.trim_matches([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']);
        if !text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
            return None;
        }
        if let Ok(value) = text.parse() {
            return Some(Self::Integer(value));
        }
        let value: f64 = text.parse().ok()?;
        Some(whole(value).map_or(Self::Real(value), Self::Integer))
    }
}

/// The integer that a real is.
fn whole(real: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and is compared then")]
    let integer = real as i64;
    #[expect(clippy::cast_precision_loss, reason = "the very same number is asked for")]
    #[expect(clippy::float_cmp, reason = "the very same number is asked for")]
    let same = integer as f64 == real;
    (same && is_exact(integer)).then_some(integer)
}

#[cold]
fn unkept(table: &'static TableDef, column: &'static str, value: ValueRef<'_>) -> Error {
    let mismatch = Mismatch::new("a value that the column keeps as it is", value);
    Error::new(ErrorKind::Encode { table: table.name, column, mismatch })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::def::{BLOB, INTEGER, NUMERIC, REAL, Storage, TEXT};

    const TABLE: TableDef = TableDef::new(
        "t",
        &[
            ("integer", INTEGER),
            ("real", REAL),
            ("numeric", NUMERIC),
            ("text", TEXT),
            ("blob", BLOB),
            ("json", NUMERIC.as_text()),
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
        let reals = [0.5, 1.0, 1e17, 1e300, f64::INFINITY];
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
            "CREATE TABLE t (integer INT, real REAL, numeric NUM, text TEXT, blob, json JSON)",
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
                reads_alike(&value, &stored, storage.form),
                "{name} {value:?} {stored:?}"
            );
        }
    }

    fn reads_alike(
        given: &rusqlite::types::Value,
        stored: &rusqlite::types::Value,
        form: Form,
    ) -> bool {
        use rusqlite::types::Value::{Integer, Real, Text};
        match (given, stored) {
            (Text(given), Integer(stored)) if form == Form::Text => *given == stored.to_string(),
            (Text(given), Real(stored)) if form == Form::Text => *given == format!("{stored:?}"),
            (Integer(a), Real(b)) | (Real(b), Integer(a)) => whole(*b) == Some(*a),
            (given, stored) => given == stored,
        }
    }
}
