use std::fmt;

use reflect_catalog::Broken;

use super::Values;

/// A foreign key that would refer to a row that isn't there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokenReference {
    /// The table of the foreign key.
    pub table: String,
    /// The columns of the foreign key.
    pub columns: Vec<String>,
    /// The row of that table as it would have been: its primary key, or its row id.
    pub row: Values,
    /// The table referred to.
    pub parent: String,
    /// The columns referred to, in the order of `columns`.
    pub parent_columns: Vec<String>,
    /// The values that these would have to have in a row of the parent.
    pub key: Values,
    /// The parent's row was there before: it would be deleted, or get another key, while a row still
    /// refers to it. Otherwise the row that refers to it is what is new.
    pub parent_removed: bool,
}

impl fmt::Display for BrokenReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, row, parent, key, .. } = self;
        let columns = self.columns.join(", ");
        if self.parent_removed {
            let row = if row.0.is_empty() { String::new() } else { format!(" ({row})") };
            write!(
                f,
                "a row of `{table}`{row} still refers to this row of `{parent}` by `{columns}`: {key}"
            )
        } else {
            let row = if row.0.is_empty() { String::new() } else { format!(" (row {row})") };
            write!(
                f,
                "`{table}.{columns}`{row} refers to a row of `{parent}` that does not exist: {key}"
            )
        }
    }
}

/// A foreign key that SQLite can't follow, whatever is stored.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokenKey {
    /// The table of the foreign key.
    pub table: String,
    /// The columns of the foreign key.
    pub columns: Vec<String>,
    /// The table referred to.
    pub parent: String,
    /// The columns referred to; none where the declaration names none and the table has no primary key.
    pub parent_columns: Vec<String>,
    /// The reason why it can't be followed.
    pub reason: Broken,
}

impl fmt::Display for BrokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, columns, parent, parent_columns, reason } = self;
        let parents = parent_columns.join(", ");
        write!(f, "SQLite can't follow the foreign key `{table}.{}`: ", columns.join(", "))?;
        match reason {
            Broken::MissingTable => {
                write!(f, "it refers to a table `{parent}`, which is not there")
            }
            Broken::MissingColumn => {
                write!(f, "it refers to `{parent}.{parents}`, and there is no such column")
            }
            Broken::ColumnCount => {
                write!(f, "it has another number of columns than the key of `{parent}`")
            }
            Broken::View => {
                write!(f, "it refers to the view `{parent}`, and only a table has keys")
            }
            Broken::NotUnique => {
                write!(f, "it refers to `{parent}.{parents}`, which is no unique key")
            }
            Broken::PartialIndex => write!(
                f,
                "it refers to `{parent}.{parents}`, which is unique only among the rows of a partial index"
            ),
            Broken::OtherCollation => write!(
                f,
                "it refers to `{parent}.{parents}`, which is unique only in another collation than its own"
            ),
        }
    }
}
