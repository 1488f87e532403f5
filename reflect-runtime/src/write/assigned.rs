//! The values that a statement writes, and their columns.

use super::Assignment;
use crate::ast::{Assignments, ColumnRef, Expr, Op};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{ColumnSet, Scope, Step, TableDef};
use crate::value::Value;

/// Values for columns of a table, by the positions of the columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Assigned(pub(crate) Assignments);

impl Assigned {
    /// Checks all that the compiler can't see: that each column is one of the row's own, and set once,
    /// and that it takes the value as it is. The row is the one of this scope, if it has one yet.
    pub(crate) fn new(
        table: &'static TableDef,
        scope: Option<Scope>,
        sets: Vec<Assignment>,
    ) -> Result<Self> {
        let mut assigned = Self::default();
        for Assignment { column, value, .. } in sets {
            let Some(index) = own_column(column, scope) else {
                return Err(elsewhere(table, column));
            };
            assigned.push(table, index, value)?;
        }
        Ok(assigned)
    }

    /// The checked values for a row that is there. Its version is another one then.
    pub(crate) fn of_change(
        table: &'static TableDef,
        scope: Scope,
        step: &'static Step,
        sets: Vec<Assignment>,
    ) -> Result<Self> {
        let mut assigned = Self::new(table, Some(scope), sets)?;
        assigned.0.iter().try_for_each(|(index, _)| table.check_version(*index))?;
        assigned.count_version(table, scope, step);
        Ok(assigned)
    }

    /// Counts a change in the column for it, if the table has one.
    pub(crate) fn count_version(
        &mut self,
        table: &'static TableDef,
        scope: Scope,
        step: &'static Step,
    ) {
        if let Some(version) = table.version
            && !self.0.is_empty()
            && !self.has(version.column)
        {
            let column = Expr::Column(ColumnRef::of(scope, step, version.column));
            self.0.push((version.column, Expr::Op(Op::Add, vec![column, Expr::value(1)])));
        }
    }

    /// Adds a value, which the column has to take as it is.
    pub(crate) fn push(
        &mut self,
        table: &'static TableDef,
        index: usize,
        value: Expr,
    ) -> Result<()> {
        if self.has(index) {
            return Err(set_twice(table, index));
        }
        if let Expr::Value(value) = &value {
            let storage = table.columns[index].1;
            storage.check(value.into()).map_err(|mismatch| table.unfit(index, mismatch))?;
        }
        self.0.push((index, value));
        Ok(())
    }

    /// A column has a value.
    pub(crate) fn has(&self, index: usize) -> bool {
        self.0.iter().any(|(it, _)| *it == index)
    }

    /// The columns with values that have not to be computed.
    pub(crate) fn constants(&self) -> impl Iterator<Item = (usize, &Value)> {
        self.0.iter().filter_map(|(index, value)| match value {
            Expr::Value(value) => Some((*index, value)),
            _ => None,
        })
    }

    /// The columns, if no value has to be computed and all have room in a set.
    pub(crate) fn constant_columns(&self) -> Option<ColumnSet> {
        if !self.is_constant() {
            return None;
        }
        ColumnSet::of(self.0.iter().map(|(index, _)| *index))
    }

    /// No value has to be computed.
    pub(crate) fn is_constant(&self) -> bool {
        self.0.iter().all(|(_, value)| matches!(value, Expr::Value(_)))
    }
}

fn own_column(column: ColumnRef, row: Option<Scope>) -> Option<usize> {
    match column {
        ColumnRef::Table { scope, step, index }
            if step.from.is_none() && row.is_none_or(|it| it == scope) =>
        {
            Some(usize::from(index))
        }
        _ => None,
    }
}

#[cold]
pub(super) fn set_twice(table: &'static TableDef, index: usize) -> Error {
    let mistake = format!("`{}.{}` is set twice", table.name, table.columns[index].0);
    Error::new(ErrorKind::InvalidQuery { mistake })
}

#[cold]
fn elsewhere(table: &'static TableDef, column: ColumnRef) -> Error {
    let column =
        column.name().map_or_else(String::new, |(table, column)| format!(" (`{table}.{column}`)"));
    let mistake = format!(
        "only columns of `{}` itself can be set, and this one{column} belongs to another row",
        table.name
    );
    Error::new(ErrorKind::InvalidQuery { mistake })
}
