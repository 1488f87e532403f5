//! SQL functions of ours: what the database compares and sorts is so the very value that Rust reads.
//!
//! Connections that we open have them. On others they are registered when a statement needs them.

#[cfg(feature = "rust_decimal")]
mod decimal;
#[cfg(feature = "chrono")]
mod time;
mod uuid;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::ast::Otherwise;
use crate::value::{Temporal, UuidForm};

/// Every function is pure, and for statements of ours: a schema that used it would need this program.
const FLAGS: FunctionFlags = FunctionFlags::SQLITE_UTF8
    .union(FunctionFlags::SQLITE_DETERMINISTIC)
    .union(FunctionFlags::SQLITE_DIRECTONLY);

/// Registers every function.
pub(super) fn register(conn: &Connection) -> rusqlite::Result<()> {
    #[cfg(feature = "chrono")]
    time::register(conn)?;
    #[cfg(feature = "rust_decimal")]
    decimal::register(conn)?;
    uuid::register(conn)
}

/// Prepares a statement, on a connection that may not have the functions yet.
pub(super) fn prepared<T>(
    conn: &Connection,
    prepare: impl Fn() -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    match prepare() {
        Err(error) if error.to_string().contains("no such function: reflect_") => {
            register(conn)?;
            prepare()
        }
        prepared => prepared,
    }
}

#[cfg(any(feature = "chrono", feature = "rust_decimal"))]
#[cold]
fn failed(message: &str) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(message.into())
}

/// The function that makes a date or time canonical.
pub(super) fn canonical_name(temporal: Temporal, otherwise: Otherwise) -> &'static str {
    match (temporal, otherwise) {
        (Temporal::Date, Otherwise::Null) => "reflect_date",
        (Temporal::Date, Otherwise::Itself) => "reflect_date_or_value",
        (Temporal::Time, Otherwise::Null) => "reflect_time",
        (Temporal::Time, Otherwise::Itself) => "reflect_time_or_value",
        (Temporal::DateTime, Otherwise::Null) => "reflect_datetime",
        (Temporal::DateTime, Otherwise::Itself) => "reflect_datetime_or_value",
    }
}

/// The function that writes a date or time in a form.
pub(super) fn in_form_name(temporal: Temporal) -> &'static str {
    match temporal {
        Temporal::Date => "reflect_date_as",
        Temporal::Time => "reflect_time_as",
        Temporal::DateTime => "reflect_datetime_as",
    }
}

/// The function that brings a UUID to a form.
pub(super) fn uuid_name(form: UuidForm) -> &'static str {
    match form {
        UuidForm::Text => "reflect_uuid",
        UuidForm::Bytes => "reflect_uuid_bytes",
    }
}
