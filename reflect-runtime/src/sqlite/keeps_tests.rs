//! The values that SQLite stores as they are given, against those that we let through.

use crate::table::TableDef;
use crate::value::Value::{Integer, Real, Text};
use crate::value::{BLOB, Form, INTEGER, NUMERIC, REAL, Storage, TEXT, Value};

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
        ("price", NUMERIC.as_number_text()),
        ("weight", REAL.as_number_text()),
        ("any_number", NUMERIC.by_class()),
        ("any_real", REAL.by_class()),
    ],
    &[],
    &[],
);

/// Values for each column.
fn rows() -> Vec<(usize, Value)> {
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
    let reals = [0.5, 1.0, 0.0, -0.0, -3.0, 1e15, 1e17, 1e300, f64::INFINITY, f64::NAN];
    let values = texts.map(Value::from).into_iter();
    let values: Vec<Value> =
        values.chain(numbers.map(Value::from)).chain(reals.map(Value::from)).collect();
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
            measure REAL, price NUM, weight REAL, any_number NUM, any_real REAL)",
    )
    .unwrap();
    for (column, value) in rows() {
        let (name, storage): (_, Storage) = DEF.columns[column];
        let sql = format!("INSERT INTO t ({name}) VALUES (?1) RETURNING {name}");
        let stored: Value = conn.query_row(&sql, [&value], |row| row.get(0)).unwrap();
        let passes = DEF.check(column, (&value).into()).is_ok();
        if passes && let Some(known) = storage.stored((&value).into()) {
            assert_eq!(
                format!("{:?}", known.to_value()),
                format!("{stored:?}"),
                "{name} {value:?}"
            );
        }
        if !passes && matches!(&value, Text(it) if it.contains('\0')) {
            continue;
        }
        assert_eq!(passes, reads_alike(&value, &stored, storage), "{name} {value:?} {stored:?}");
    }
}

#[test]
fn most_of_what_passes_is_known_as_it_is_stored() {
    let known = |(column, value): &(usize, Value)| {
        let storage = TABLE.columns[*column].1;
        storage.check(value.into()).is_ok().then(|| storage.stored(value.into()).is_some())
    };
    let all: Vec<_> = rows().iter().filter_map(known).collect();
    assert!(all.iter().filter(|it| !**it).count() * 4 < all.len());
}

fn reads_alike(given: &Value, stored: &Value, storage: Storage) -> bool {
    let form = storage.form;
    match (given, stored) {
        (Text(given), Integer(stored)) if form == Form::Text || form == Form::NumberText => {
            *given == stored.to_string()
        }
        (Text(given), Real(stored)) if form == Form::NumberText => *given == format!("{stored:?}"),
        (Integer(a), Real(b)) | (Real(b), Integer(a)) => !storage.class && whole(*b) == Some(*a),
        (given, stored) => given == stored,
    }
}

/// The integer that a column of NUMERIC affinity makes of a real.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "numbers are compared that saturate and round"
)]
fn whole(real: f64) -> Option<i64> {
    let integer = real as i64;
    let same = integer as f64 == real;
    let exact = integer as f64 as i128 == i128::from(integer);
    (same && exact).then_some(integer)
}
