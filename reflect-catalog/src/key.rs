use std::fmt;

use crate::same_name;

/// A primary key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrimaryKey {
    /// The name of the constraint.
    pub name: Option<String>,
    /// Its columns, in the order of the key.
    pub columns: Vec<String>,
    /// The key is SQLite's row id under another name: never NULL, and given by SQLite when it is
    /// left out. True of one column declared exactly `INTEGER`, unless the table is `WITHOUT ROWID`
    /// or the key has an index of its own, as the inline `INTEGER PRIMARY KEY DESC` does
    /// (<https://sqlite.org/lang_createtable.html#rowids_and_the_integer_primary_key>).
    pub rowid_alias: bool,
    /// Declared `AUTOINCREMENT`: the number of a deleted row is never given again.
    pub autoincrement: bool,
    /// The collations that it compares its columns by, where one is not its column's own.
    pub collations: Vec<String>,
}

/// A `UNIQUE` constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unique {
    /// The name of the constraint.
    pub name: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// The collations that it compares them by, where one is not its column's own.
    pub collations: Vec<String>,
}

/// A `CHECK` constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The name of the constraint.
    pub name: Option<String>,
    /// The condition that must hold, as written.
    pub expression: String,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The name of the constraint.
    pub name: Option<String>,
    /// The columns of this table.
    pub columns: Vec<String>,
    /// The table referred to; spelled as that table is, where it exists.
    pub parent: String,
    /// The columns referred to, in the order of `columns`; where the declaration leaves them out,
    /// the parent's primary key.
    pub parent_columns: Vec<String>,
    /// The action on this row when the parent is deleted.
    pub on_delete: Action,
    /// The action on this row when the parent's key changes.
    pub on_update: Action,
    /// The name after `MATCH`, which SQLite ignores.
    pub match_name: Option<String>,
    /// Declared `DEFERRABLE`: the check may wait for the end of the transaction.
    pub deferrable: bool,
    /// Declared `INITIALLY DEFERRED`: if the key is `deferrable`, the check waits unless it is told
    /// not to.
    pub initially_deferred: bool,
    /// The reason why the key can't be followed, if it can't.
    pub broken: Option<Broken>,
}

impl ForeignKey {
    /// Tells if both relate the same columns to the same columns.
    pub(crate) fn same_reference(&self, other: &Self) -> bool {
        same_names(&self.columns, &other.columns)
            && same_name(&self.parent, &other.parent)
            && same_names(&self.parent_columns, &other.parent_columns)
    }
}

pub(crate) fn same_names(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_name(a, b))
}

/// The reason why a foreign key leads nowhere. SQLite accepts such declarations, and refuses most
/// writes to such tables.
///
/// ```
/// # use reflect_schema::catalog::{Broken, sqlite::Inspector};
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// conn.execute_batch("CREATE TABLE book (id INTEGER PRIMARY KEY, author REFERENCES authors)")?;
/// let broken = Inspector::new(&conn).catalog()?.tables[0].foreign_keys[0].broken.unwrap();
/// assert_eq!(broken, Broken::MissingTable);
/// assert_eq!(broken.to_string(), "there is no such table");
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// There is no table of the parent's name.
    MissingTable,
    /// The parent is a view.
    View,
    /// The parent has no column of that name.
    MissingColumn,
    /// The number of columns differs on the two sides.
    ColumnCount,
    /// Several rows of the parent may have the values, since its columns are no unique key.
    NotUnique,
    /// The columns are unique only among the rows of a partial index.
    PartialIndex,
    /// The columns are unique only in a collation that isn't theirs.
    OtherCollation,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingTable => "there is no such table",
            Self::View => "it is a view, and only a table can be referred to",
            Self::MissingColumn => "there is no such column",
            Self::ColumnCount => "the number of columns differs",
            Self::NotUnique => "its columns are no unique key",
            Self::PartialIndex => "its columns are unique only among the rows of a partial index",
            Self::OtherCollation => {
                "its columns are unique only in another collation than their own"
            }
        })
    }
}

/// The action of a foreign key when its parent changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Action {
    /// Nothing but the check.
    #[default]
    NoAction,
    /// The change is refused at once, even where the constraint is deferred.
    Restrict,
    /// The columns become NULL.
    SetNull,
    /// The columns take their defaults.
    SetDefault,
    /// The row follows: it is deleted, or takes the new key.
    Cascade,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAction => "NO ACTION",
            Self::Restrict => "RESTRICT",
            Self::SetNull => "SET NULL",
            Self::SetDefault => "SET DEFAULT",
            Self::Cascade => "CASCADE",
        })
    }
}
