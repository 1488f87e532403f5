//! The facts that are read.

use std::slice;

/// The facts in a `CREATE TABLE` statement that no pragma tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TableDdl {
    /// The comment of the table; the [module](super) says which that is.
    pub(crate) comment: Option<String>,
    /// The columns, in order, generated ones among them.
    pub(crate) columns: Vec<ColumnDdl>,
    /// The constraints of the table, in order, without those of its columns.
    pub(crate) constraints: Vec<ConstraintDdl>,
}

/// The facts in the definition of a column that no pragma tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ColumnDdl {
    /// Its name.
    pub(crate) name: String,
    /// Its comment.
    pub(crate) comment: Option<String>,
    /// The name after `COLLATE`.
    pub(crate) collation: Option<String>,
    /// It is an `AUTOINCREMENT` key, declared with the column or with the table.
    pub(crate) autoincrement: bool,
    /// The expression of a generated column: the text between the parentheses.
    pub(crate) generated: Option<String>,
    /// Its constraints, in order.
    pub(crate) constraints: Vec<ConstraintDdl>,
}

impl TableDdl {
    /// All constraints in the order of the text, each with its columns: those of a column with that
    /// column, those of the table with the ones they name.
    pub(crate) fn all_constraints(&self) -> impl Iterator<Item = (&[String], &ConstraintDdl)> {
        let of_columns = self.columns.iter().flat_map(|column| {
            let names = slice::from_ref(&column.name);
            column.constraints.iter().map(move |found| (names, found))
        });
        let of_table = self.constraints.iter();
        of_columns.chain(of_table.map(|found| (found.columns.as_slice(), found)))
    }
}

/// A constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ConstraintDdl {
    /// Its name. `CONSTRAINT name` names the next constraint only.
    pub(crate) name: Option<String>,
    /// The columns in the parentheses of a table's key, unique constraint or foreign key. Empty for
    /// the constraint of a column, which is about that column;
    /// [`TableDdl::all_constraints`](super::TableDdl::all_constraints) gives the columns of both.
    pub(crate) columns: Vec<String>,
    /// The demand that it makes.
    pub(crate) kind: ConstraintKind,
}

/// The demand that a constraint makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ConstraintKind {
    /// `NOT NULL`.
    NotNull,
    /// `PRIMARY KEY`.
    PrimaryKey,
    /// `UNIQUE`.
    Unique,
    /// `CHECK`.
    Check {
        /// The text between its parentheses; comments are part of it.
        expression: String,
    },
    /// `REFERENCES`, with or without `FOREIGN KEY`.
    ForeignKey(ForeignKeyDdl),
}

/// The text after `REFERENCES`, parsed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ForeignKeyDdl {
    /// The table referred to, as spelled here.
    pub(crate) parent: String,
    /// The columns referred to; empty where they are left out.
    pub(crate) parent_columns: Vec<String>,
    /// The name after `MATCH`.
    pub(crate) match_name: Option<String>,
    /// `DEFERRABLE` or `NOT DEFERRABLE`, if either is written.
    pub(crate) deferrable: Option<bool>,
    /// `INITIALLY DEFERRED` is written. SQLite heeds it only where the key is deferrable.
    pub(crate) initially_deferred: bool,
}
