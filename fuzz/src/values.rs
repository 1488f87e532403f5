//! A value of any storage class in a column of any type.

use std::cell::OnceCell;
use std::convert::identity;

use reflect_schema::rusqlite::types::Value as Stored;
use reflect_schema::{Connection, ErrorKind};

use super::schema::{Sample, connect_in_memory};

/// The code for `values.sql`, where the crate that this is a part of has it.
macro_rules! schema {
    ($path:tt) => {
        reflect_schema::reflect_schema!(
            $path,
            types = {
                "INT_U8" => u8,
                "INT_U64" => u64,
                "INT_F64" => f64,
                "INT_BOOL" => bool,
                "INT_STRING" => String,
                "INT_BYTES" => Vec<u8>,
                "INT_VALUE" => reflect_schema::Value,
                "INT_DECIMAL" => reflect_schema::rust_decimal::Decimal,
                "INT_DATE" => reflect_schema::chrono::NaiveDate,
                "INT_TIME" => reflect_schema::chrono::NaiveTime,
                "INT_MOMENT" => reflect_schema::chrono::NaiveDateTime,
                "TEXT_I64" => i64,
                "TEXT_U8" => u8,
                "TEXT_U64" => u64,
                "TEXT_F64" => f64,
                "TEXT_BOOL" => bool,
                "TEXT_BYTES" => Vec<u8>,
                "TEXT_VALUE" => reflect_schema::Value,
                "TEXT_DECIMAL" => reflect_schema::rust_decimal::Decimal,
                "TEXT_DATE" => reflect_schema::chrono::NaiveDate,
                "TEXT_TIME" => reflect_schema::chrono::NaiveTime,
                "TEXT_MOMENT" => reflect_schema::chrono::NaiveDateTime,
                "BLOB_I64" => i64,
                "BLOB_U8" => u8,
                "BLOB_U64" => u64,
                "BLOB_F64" => f64,
                "BLOB_BOOL" => bool,
                "BLOB_STRING" => String,
                "BLOB_VALUE" => reflect_schema::Value,
                "BLOB_DECIMAL" => reflect_schema::rust_decimal::Decimal,
                "BLOB_DATE" => reflect_schema::chrono::NaiveDate,
                "BLOB_TIME" => reflect_schema::chrono::NaiveTime,
                "BLOB_MOMENT" => reflect_schema::chrono::NaiveDateTime,
                "REAL_I64" => i64,
                "REAL_U8" => u8,
                "REAL_U64" => u64,
                "REAL_BOOL" => bool,
                "REAL_STRING" => String,
                "REAL_BYTES" => Vec<u8>,
                "REAL_VALUE" => reflect_schema::Value,
                "REAL_DECIMAL" => reflect_schema::rust_decimal::Decimal,
                "REAL_DATE" => reflect_schema::chrono::NaiveDate,
                "REAL_TIME" => reflect_schema::chrono::NaiveTime,
                "REAL_MOMENT" => reflect_schema::chrono::NaiveDateTime,
                "NUM_I64" => i64,
                "NUM_U8" => u8,
                "NUM_U64" => u64,
                "NUM_F64" => f64,
                "NUM_BOOL" => bool,
                "NUM_STRING" => String,
                "NUM_BYTES" => Vec<u8>,
                "NUM_VALUE" => reflect_schema::Value,
                "NUM_DECIMAL" => reflect_schema::rust_decimal::Decimal,
                "NUM_DATE" => reflect_schema::chrono::NaiveDate,
                "NUM_TIME" => reflect_schema::chrono::NaiveTime,
                "NUM_MOMENT" => reflect_schema::chrono::NaiveDateTime,
            },
            dates = {
                sample.form_unix => unix,
                sample.form_unix_ms => unix_ms,
                sample.form_julian => julian,
                sample.form_canonical => canonical,
            },
        );
    };
}
pub(crate) use schema;

/// The storage class, and the value in a form that a person can write.
fn parse(input: &[u8]) -> Option<(Stored, bool)> {
    let (class, rest) = input.split_first()?;
    let text = || str::from_utf8(rest).ok();
    let bits = || rest.try_into().ok();
    let value = match class {
        b'n' => Stored::Null,
        b'i' => Stored::Integer(text()?.parse().ok()?),
        b'I' => Stored::Integer(i64::from_le_bytes(bits()?)),
        b'r' => Stored::Real(text()?.parse().ok()?),
        b'R' => Stored::Real(f64::from_le_bytes(bits()?)),
        // Text need not be UTF-8.
        b't' | b'b' => Stored::Blob(rest.to_vec()),
        _ => return None,
    };
    Some((value, *class == b't'))
}

thread_local! {
    static DATABASE: OnceCell<Connection> = const { OnceCell::new() };
}

/// Stores the value in every column, and reads it from each.
pub fn check(input: &[u8]) {
    let Some((value, is_text)) = parse(input) else { return };
    DATABASE.with(|database| {
        let conn = database.get_or_init(|| connect_in_memory().unwrap());
        each_column(conn, &value, is_text);
    });
}

fn store(conn: &Connection, column: &str, value: &Stored, is_text: bool) {
    let value_in_sql = if is_text { "CAST(?1 AS TEXT)" } else { "?1" };
    let sql = format!("INSERT OR REPLACE INTO sample (id, {column}) VALUES (1, {value_in_sql})");
    conn.prepare_cached(&sql).unwrap().execute([value]).unwrap();
}

/// What is read from a column is found by it, and can be written there; what can't be read is an error
/// that says so.
macro_rules! columns {
    ($($sought:path => { $($column:ident)* })*) => {
        fn each_column(conn: &Connection, value: &Stored, is_text: bool) {
            $($({
                let name = stringify!($column);
                store(conn, name, value, is_text);
                let read = || Sample::query().select(|it| it.$column).all(conn);
                match read() {
                    Ok(found) => {
                        let kept = found[0].clone();
                        let there = Sample::query().filter(|it| it.$column.eq($sought(kept.clone())));
                        assert_eq!(there.count(conn).unwrap(), 1, "{name} {kept:?} of {value:?}");
                        match there.update(conn, |it| it.$column.set($sought(kept.clone()))) {
                            Ok(_) => assert_eq!(read().unwrap(), [kept], "{name} of {value:?}"),
                            Err(error) => assert!(is_refusal(error.kind()), "{name}: {error}"),
                        }
                    }
                    Err(error) => {
                        let kind = error.kind();
                        assert!(matches!(kind, ErrorKind::Decode { .. }), "{name}: {error}");
                    }
                }
            })*)*
        }
    };
}

columns! {
    identity => {
        int_i64 int_f64 int_bool int_string int_bytes int_value int_decimal int_date int_time
        int_moment text_i64 text_f64 text_bool text_string text_bytes text_value text_decimal
        text_date text_time text_moment blob_i64 blob_f64 blob_bool blob_string blob_bytes
        blob_value blob_decimal blob_date blob_time blob_moment real_i64 real_f64 real_bool
        real_string real_bytes real_value real_decimal real_date real_time real_moment num_i64
        num_f64 num_bool num_string num_bytes num_value num_decimal num_date num_time num_moment
        declared_boolean declared_decimal declared_date declared_time declared_moment
        declared_json declared_uuid declared_untyped form_unix form_unix_ms form_julian
        form_canonical
    }
    signed => {
        int_u8 int_u64 text_u8 text_u64 blob_u8 blob_u64 real_u8 real_u64 num_u8 num_u64
    }
}

/// Integers in a query are of one type.
fn signed<T: TryInto<i64, Error: std::fmt::Debug>>(value: Option<T>) -> Option<i64> {
    value.map(|it| it.try_into().unwrap())
}

/// A value that can be read, and would not be written so.
fn is_refusal(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::Encode { .. } | ErrorKind::Unfit { .. })
}
