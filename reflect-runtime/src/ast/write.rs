//! Statements that write, and the sum of all statements.

use super::{Body, Expr, Select, TopSelect};
use crate::table::{Scope, TableDef};

/// A statement.
#[derive(Debug, Clone)]
pub enum Statement<'q> {
    Select(TopSelect<'q>),
    /// The number of rows of a query.
    Count(Box<Select>),
    /// 1 if a query has a row, else 0.
    Exists(Box<Select>),
    Insert(Box<Insert>),
    Update(Box<Update>),
    Delete(Box<Delete>),
}

impl From<Select> for Statement<'_> {
    fn from(select: Select) -> Self {
        Self::Select(select.into())
    }
}

/// Values by the positions of their columns.
pub type Assignments = Vec<(usize, Expr)>;

/// New rows of a table.
#[derive(Debug, Clone)]
pub struct Insert {
    pub(crate) table: &'static TableDef,
    pub(crate) columns: Vec<usize>,
    /// The values of each row, in the order of the columns.
    pub(crate) rows: Vec<Vec<Expr>>,
    /// Nothing is written if the table has a row that meets this, a condition about its columns in
    /// this scope.
    pub(crate) unless: Option<(Scope, Expr)>,
    pub(crate) conflict: Option<OnConflict>,
    pub(crate) returning: Returning,
}

/// The key by which a new row may meet one that is there.
#[derive(Debug, Clone)]
pub struct OnConflict {
    pub(crate) columns: &'static [usize],
    /// The change of the row that is there; nothing to leave it.
    pub(crate) update: Option<UpdateOnConflict>,
}

#[derive(Debug, Clone)]
pub struct UpdateOnConflict {
    pub(crate) assignments: Assignments,
    /// The row that is there.
    pub(crate) there: Scope,
    /// The row that was to be written.
    pub(crate) new: Scope,
}

/// Changes of the rows of a query.
#[derive(Debug, Clone)]
pub struct Update {
    pub(crate) table: &'static TableDef,
    pub(crate) body: Body,
    pub(crate) assignments: Assignments,
    pub(crate) returning: Returning,
}

/// A deletion of the rows of a query.
#[derive(Debug, Clone)]
pub struct Delete {
    pub(crate) table: &'static TableDef,
    pub(crate) body: Body,
    pub(crate) returning: Returning,
}

/// The values that a statement returns for each row that it writes.
#[derive(Debug, Clone)]
pub enum Returning {
    Nothing,
    /// All columns, or those that the row is found by where it is read again.
    Row,
    /// These columns.
    Columns(Vec<usize>),
}
