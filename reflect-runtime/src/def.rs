//! What generated code says of a table: the data behind every statement about it.

use std::sync::OnceLock;

use reflect_catalog::Affinity;

/// A table, as far as statements need to know it.
#[derive(Debug)]
pub struct TableDef {
    pub name: &'static str,
    /// Every column that a row holds, in that order.
    pub columns: &'static [(&'static str, Affinity)],
    /// The positions of the primary key's columns, in key order.
    pub key: &'static [usize],
    pub foreign_keys: &'static [ForeignKeyDef],
    pub statements: Statements,
}

/// A foreign key: positions of its columns in the child, and of those they refer to in the parent.
#[derive(Debug)]
pub struct ForeignKeyDef {
    pub columns: &'static [usize],
    pub parent_columns: &'static [usize],
}

/// Two foreign keys of one table that relate rows of their parents to each other.
#[derive(Debug)]
pub struct Junction {
    /// The key that refers to the row at hand.
    pub near: usize,
    /// The key that refers to the rows looked for.
    pub far: usize,
    pub(crate) rows: Statement,
}

/// The statements that every table has.
#[derive(Debug, Default)]
pub struct Statements {
    pub(crate) all: Statement,
    pub(crate) count: Statement,
    pub(crate) find: Statement,
    pub(crate) first: Statement,
    /// In the order of the table's foreign keys.
    keys: OnceLock<Vec<KeyStatements>>,
}

/// The statements that every foreign key has.
#[derive(Debug, Default)]
pub(crate) struct KeyStatements {
    pub(crate) parent: Statement,
    pub(crate) children: Statement,
}

/// The text of a statement, put together once for the life of the program.
#[derive(Debug, Default)]
pub(crate) struct Statement(OnceLock<String>);

impl Statement {
    const fn new() -> Self {
        Self(OnceLock::new())
    }

    pub(crate) fn text(&self, build: impl FnOnce() -> String) -> &str {
        self.0.get_or_init(build)
    }
}

impl Statements {
    #[must_use]
    pub const fn new() -> Self {
        Self {
            all: Statement::new(),
            count: Statement::new(),
            find: Statement::new(),
            first: Statement::new(),
            keys: OnceLock::new(),
        }
    }
}

impl TableDef {
    pub(crate) fn key_statements(&self, key: usize) -> &KeyStatements {
        let count = self.foreign_keys.len();
        let new = || (0..count).map(|_| KeyStatements::default()).collect();
        &self.statements.keys.get_or_init(new)[key]
    }
}

impl Junction {
    #[must_use]
    pub const fn new(near: usize, far: usize) -> Self {
        Self {
            near,
            far,
            rows: Statement::new(),
        }
    }
}
