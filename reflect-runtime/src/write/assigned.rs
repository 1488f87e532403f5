//! What a statement writes into which columns.

use rusqlite::types::Value;

use super::set::Assignment;
use super::stored::check;
use crate::def::TableDef;
use crate::query::node::{Node, Place};
use crate::query::{Scope, Step};
use crate::{Error, ErrorKind, Result};

/// What to write into which columns of a table, by their positions.
#[derive(Debug, Clone, Default)]
pub(crate) struct Assigned(pub(crate) Vec<(usize, Node)>);

impl Assigned {
    /// Checks what the compiler can't see: that each column is one of the row's own, and set once,
    /// and that it takes the value as it is. The row is the one of this scope, if it has one yet.
    pub(crate) fn new(
        table: &'static TableDef,
        scope: Option<Scope>,
        sets: Vec<Assignment>,
    ) -> Result<Self> {
        let mut assigned = Self::default();
        for Assignment { place, value, .. } in sets {
            let Some(index) = own_column(place, scope) else { return Err(elsewhere(table, place)) };
            assigned.push(table, index, value)?;
        }
        Ok(assigned)
    }

    /// The same for a row that is there. Its version is another one then.
    pub(crate) fn of_change(
        table: &'static TableDef,
        scope: Scope,
        step: &'static Step,
        sets: Vec<Assignment>,
    ) -> Result<Self> {
        let mut assigned = Self::new(table, Some(scope), sets)?;
        if let Some(version) = table.version
            && assigned.has(version.column)
        {
            let column = table.columns[version.column].0;
            let mistake = format!("`{}.{column}` counts changes by itself", table.name);
            return Err(Error::new(ErrorKind::InvalidQuery { mistake }));
        }
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
            let column = Node::Place(Place::column_of(scope, step, version.column));
            self.0.push((version.column, Node::Sql("({} + {})", vec![column, Node::value(1)])));
        }
    }

    pub(crate) fn push(
        &mut self,
        table: &'static TableDef,
        index: usize,
        value: Node,
    ) -> Result<()> {
        if self.has(index) {
            return Err(set_twice(table, index));
        }
        if let Node::Value(value) = &value {
            check(table, index, value.into())?;
        }
        self.0.push((index, value));
        Ok(())
    }

    pub(crate) fn has(&self, index: usize) -> bool {
        self.0.iter().any(|(it, _)| *it == index)
    }

    /// The values, where none has to be computed.
    pub(crate) fn values(&self) -> Option<Vec<&Value>> {
        let values = self.0.iter().map(|(_, node)| match node {
            Node::Value(value) => Some(value),
            _ => None,
        });
        values.collect()
    }
}

fn own_column(place: Place, row: Option<Scope>) -> Option<usize> {
    match place {
        Place::Column { scope, step, index }
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
fn elsewhere(table: &'static TableDef, place: Place) -> Error {
    let column =
        place.name().map_or_else(String::new, |(table, column)| format!(" (`{table}.{column}`)"));
    let mistake = format!(
        "only columns of `{}` itself can be set, and this one{column} belongs to another row",
        table.name
    );
    Error::new(ErrorKind::InvalidQuery { mistake })
}
