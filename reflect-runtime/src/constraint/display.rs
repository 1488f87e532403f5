use std::fmt::{self, Display as _};

use crate::ErrorKind;

/// What the kinds of error say that are told here; nothing of others.
pub(crate) fn display(kind: &ErrorKind, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match kind {
        ErrorKind::UniqueViolation { table, columns, index, source } => {
            unique(f, table, columns, index.as_deref(), source)
        }
        ErrorKind::ForeignKeyViolation { reference: Some(reference), .. } => reference.fmt(f),
        ErrorKind::ForeignKeyViolation { reference: None, .. } => {
            f.write_str("a foreign key would refer to a row that does not exist")
        }
        ErrorKind::CheckViolation { table, name, expression, .. } => {
            let subject = if table.is_empty() { "a row" } else { &format!("`{table}`") };
            match name {
                Some(name) => write!(f, "{subject} breaks the check `{name}`: {expression}"),
                None => write!(f, "{subject} breaks a check: {expression}"),
            }
        }
        ErrorKind::NotNullViolation { column, source, .. } if column.is_empty() => source.fmt(f),
        ErrorKind::NotNullViolation { table, column, .. } => {
            write!(f, "`{table}.{column}` can't be NULL")
        }
        ErrorKind::TypeViolation { column, source, .. } if column.is_empty() => source.fmt(f),
        ErrorKind::TypeViolation { table, column, expected, found, .. } => {
            write!(f, "`{table}.{column}` is {expected} and can't hold a value of type {found}")
        }
        ErrorKind::Rejected { message, .. } => f.write_str(message),
        ErrorKind::Full(_) => {
            f.write_str("the disk is full, or the database as large as it may be")
        }
        ErrorKind::ReadOnly(_) => f.write_str("the database can only be read"),
        _ => Ok(()),
    }
}

fn unique(
    f: &mut fmt::Formatter<'_>,
    table: &str,
    columns: &[String],
    index: Option<&str>,
    source: &rusqlite::Error,
) -> fmt::Result {
    match (columns, index) {
        ([], Some(index)) => {
            let of = if table.is_empty() { String::new() } else { format!(" of `{table}`") };
            write!(f, "another row has the same value in the unique index `{index}`{of}")
        }
        ([], None) => source.fmt(f),
        ([column], _) => {
            write!(f, "`{table}.{column}` must be unique, and another row has the same value")
        }
        (columns, _) => write!(
            f,
            "`{table}.{}` must be unique together, and another row has the same values",
            columns.join(", ")
        ),
    }
}
