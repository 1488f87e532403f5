use std::fmt;

use reflect_catalog::diff::{Level, Report};

use crate::ErrorKind;

/// The text of the errors of this module; nothing for others.
pub(crate) fn write_error(f: &mut fmt::Formatter<'_>, kind: &ErrorKind) -> fmt::Result {
    match kind {
        ErrorKind::Incompatible(differences) => {
            let report = Report::new(differences, Level::Error);
            write!(
                f,
                "the database does not have the schema that this code was built for:\n\n{report}"
            )
        }
        ErrorKind::ExistsOtherwise(differences) => {
            let report = Report::new(differences, Level::Error);
            write!(
                f,
                "nothing was created, since the database has some of it in another form:\n\n{report}"
            )
        }
        ErrorKind::ReferredTo { table, columns, parent } => {
            let columns = columns.join(", ");
            write!(
                f,
                "nothing was dropped, since rows of `{table}`, which is no part of this schema, \
                 refer to `{parent}` by `{columns}`"
            )
        }
        ErrorKind::NoDatabase { path } => {
            write!(f, "there is no database at {}", path.display())
        }
        ErrorKind::DatabaseExists { path } => {
            write!(f, "there is a database already at {}", path.display())
        }
        ErrorKind::NotADatabase { path, source } => write!(f, "{}: {source}", path.display()),
        ErrorKind::JournalMode { found } => write!(
            f,
            "the database can't be put into WAL mode: it stays in the journal mode `{found}`"
        ),
        _ => Ok(()),
    }
}
