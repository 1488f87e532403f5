//! In what two catalogs differ, and whether that matters to code made from one of them.

use std::fmt;

use crate::key::same_names;
use crate::{Catalog, Column, Table, TableKind};

/// One difference between the catalog that code was made from and another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table it is in.
    pub table: String,
    /// What differs.
    pub change: Change,
}

/// What differs in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The table isn't there.
    MissingTable,
    /// There is a table more.
    ExtraTable,
    /// The column isn't there.
    MissingColumn(String),
    /// There is a column more.
    ExtraColumn(String),
    /// The column holds another kind of value: column, type expected, type found.
    Type(String, String, String),
    /// The type is spelled differently but means the same: column, type expected, type found.
    TypeSpelling(String, String, String),
    /// The column may be NULL, which it might not.
    NowNullable(String),
    /// The column can't be NULL any more.
    NowRequired(String),
    /// The primary key: columns expected, columns found.
    PrimaryKey(Vec<String>, Vec<String>),
    /// The foreign key over these columns isn't there, or refers to something else.
    MissingForeignKey(Vec<String>, String),
    /// There is a foreign key more.
    ExtraForeignKey(Vec<String>, String),
    /// The columns of a foreign key are no longer unique, or have become so.
    Uniqueness(Vec<String>),
}

impl Change {
    /// Whether code made from the expected catalog still does what its types say.
    #[must_use]
    pub fn is_compatible(&self) -> bool {
        matches!(
            self,
            Self::ExtraTable
                | Self::ExtraColumn(_)
                | Self::TypeSpelling(..)
                | Self::NowRequired(_)
                | Self::ExtraForeignKey(..)
        )
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.table;
        match &self.change {
            Change::MissingTable => write!(f, "table `{table}` is missing"),
            Change::ExtraTable => write!(f, "table `{table}` is new"),
            Change::MissingColumn(column) => write!(f, "column `{table}.{column}` is missing"),
            Change::ExtraColumn(column) => write!(f, "column `{table}.{column}` is new"),
            Change::Type(column, expected, found)
            | Change::TypeSpelling(column, expected, found) => {
                write!(f, "column `{table}.{column}` ")?;
                match (found.as_str(), expected.as_str()) {
                    ("", _) => write!(f, "has no type, expected `{expected}`"),
                    (_, "") => write!(f, "is `{found}`, expected no type"),
                    _ => write!(f, "is `{found}`, expected `{expected}`"),
                }
            }
            Change::NowNullable(column) => {
                write!(f, "column `{table}.{column}` may be NULL, expected NOT NULL")
            }
            Change::NowRequired(column) => {
                write!(f, "column `{table}.{column}` is NOT NULL, expected a nullable one")
            }
            Change::PrimaryKey(expected, found) => {
                let (expected, found) = (list(expected), list(found));
                write!(f, "the primary key of `{table}` is {found}, expected {expected}")
            }
            Change::MissingForeignKey(columns, parent) => {
                write!(f, "foreign key `{table}`{} to `{parent}` is missing", list(columns))
            }
            Change::ExtraForeignKey(columns, parent) => {
                write!(f, "foreign key `{table}`{} to `{parent}` is new", list(columns))
            }
            Change::Uniqueness(columns) => {
                write!(f, "whether `{table}`{} is unique has changed", list(columns))
            }
        }
    }
}

fn list(columns: &[String]) -> String {
    if columns.is_empty() { "none".to_owned() } else { format!("({})", columns.join(", ")) }
}

/// In what `found` differs from `expected`; table by table, in the order of the tables' names.
///
/// ```
/// use reflect_catalog::{diff, sqlite::Inspector};
/// let read = |sql| {
///     let conn = rusqlite::Connection::open_in_memory()?;
///     conn.execute_batch(sql)?;
///     Inspector::new(&conn).catalog()
/// };
/// let expected = read("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")?;
/// let found = read("CREATE TABLE t (a INTEGER PRIMARY KEY); CREATE TABLE u (c)")?;
/// let differences = diff::diff(&expected, &found);
/// assert_eq!(differences[0].to_string(), "column `t.b` is missing");
/// assert!(!differences[0].change.is_compatible());
/// assert!(differences[1].change.is_compatible()); // table `u` is new
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[must_use]
pub fn diff(expected: &Catalog, found: &Catalog) -> Vec<Difference> {
    let mut differences = Vec::new();
    for table in &expected.tables {
        let changes = match found.table(&table.name) {
            Some(other) => table_changes(table, other),
            None => vec![Change::MissingTable],
        };
        let named = |change| Difference { table: table.name.clone(), change };
        differences.extend(changes.into_iter().map(named));
    }
    let extra = found.tables.iter().filter(|table| expected.table(&table.name).is_none());
    differences.extend(
        extra.map(|table| Difference { table: table.name.clone(), change: Change::ExtraTable }),
    );
    differences
}

fn table_changes(expected: &Table, found: &Table) -> Vec<Change> {
    let mut changes = Vec::new();
    for column in &expected.columns {
        match found.column(&column.name) {
            Some((_, other)) => column_changes(column, other, expected, &mut changes),
            None => changes.push(Change::MissingColumn(column.name.clone())),
        }
    }
    let extra = found.columns.iter().filter(|column| expected.column(&column.name).is_none());
    changes.extend(extra.map(|column| Change::ExtraColumn(column.name.clone())));

    let (key, other) = (expected.key_columns(), found.key_columns());
    if !same_names(key, other) {
        changes.push(Change::PrimaryKey(key.to_vec(), other.to_vec()));
    }
    for key in &expected.foreign_keys {
        if !found.foreign_keys.iter().any(|other| key.same_reference(other)) {
            changes.push(Change::MissingForeignKey(key.columns.clone(), key.parent.clone()));
        } else if expected.is_unique(&key.columns) != found.is_unique(&key.columns) {
            changes.push(Change::Uniqueness(key.columns.clone()));
        }
    }
    for key in &found.foreign_keys {
        if !expected.foreign_keys.iter().any(|other| key.same_reference(other)) {
            changes.push(Change::ExtraForeignKey(key.columns.clone(), key.parent.clone()));
        }
    }
    changes
}

fn column_changes(expected: &Column, found: &Column, table: &Table, changes: &mut Vec<Change>) {
    let name = || expected.name.clone();
    if expected.declared_type != found.declared_type {
        let types = (expected.declared_type.clone(), found.declared_type.clone());
        // A virtual table's module, not the declaration, says what its columns hold.
        let same = expected.data_type() == found.data_type() || table.kind == TableKind::Virtual;
        let change = if same { Change::TypeSpelling } else { Change::Type };
        changes.push(change(name(), types.0, types.1));
    }
    match (expected.nullable, found.nullable) {
        (false, true) => changes.push(Change::NowNullable(name())),
        (true, false) => changes.push(Change::NowRequired(name())),
        _ => {}
    }
}
