//! Dangling references: rows that refer to a row which does not exist. A path leads to NULL then, as
//! it does from a key that is NULL, and the schema allows only the latter.

use super::{Body, ColumnRef, Expr, SelectList};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{ForeignKeyDef, Hop, Scope, Step, TableDef, missing as missing_column};
use crate::value::ValueRef;

/// Columns of a select that are NULL unless the row at the end of a path is missing: then they are
/// the foreign key's values and the primary key of the row that has it.
#[derive(Debug, Clone)]
pub struct Check {
    step: &'static Step,
    child: &'static TableDef,
    key: &'static ForeignKeyDef,
    first: usize,
}

impl Check {
    /// Adds the columns for the last hop of a path, if that is along a foreign key.
    fn add(scope: Scope, step: &'static Step, columns: &mut Vec<Expr>) -> Option<Self> {
        let (before, Hop::Parent { key }) = step.from? else { return None };
        let (child, key) = (before.table, &before.table.foreign_keys[key]);
        let orphan = missing(scope, step)?;
        let value = |index| Expr::Column(ColumnRef::of(scope, before, index));
        let check = Self { step, child, key, first: columns.len() };
        columns.extend(
            key.columns
                .iter()
                .chain(child.key)
                .map(|&column| Expr::case(orphan.clone(), value(column), Expr::Null)),
        );
        Some(check)
    }

    /// The number of its columns.
    pub(crate) fn width(&self) -> usize {
        self.key.columns.len() + self.child.key.len()
    }

    /// Adds the columns again where they are those of a result.
    fn repeat(&self, scope: Scope, columns: &mut Vec<Expr>) -> Self {
        let first = columns.len();
        let indices = self.first..self.first + self.width();
        let indices = indices.map(|index| u16::try_from(index).unwrap_or(u16::MAX));
        columns.extend(indices.map(|index| Expr::Column(ColumnRef::result(scope, index))));
        Self { first, ..self.clone() }
    }

    /// Makes room for columns before the selected ones.
    pub(crate) fn shifted(self, columns: usize) -> Self {
        Self { first: self.first + columns, ..self }
    }

    /// Fails for a row that refers to nothing.
    #[inline]
    pub(crate) fn check(&self, row: &[ValueRef<'_>]) -> Result<()> {
        match row.get(self.first) {
            Some(ValueRef::Null) => Ok(()),
            Some(_) => Err(self.orphan(row)),
            None => Err(missing_column(self.first, row.len())),
        }
    }

    #[cold]
    fn orphan(&self, row: &[ValueRef<'_>]) -> Error {
        let values = row.iter().skip(self.first).take(self.width());
        let values: Vec<_> = values.map(|value| value.to_value()).collect();
        let (key, row) = values.split_at(self.key.columns.len().min(values.len()));
        Error::new(ErrorKind::Orphan {
            table: self.child.name,
            columns: self.key.columns.iter().map(|&it| self.child.columns[it].0).collect(),
            row: self.child.row_key(self.child.key, row.to_vec()),
            parent: self.step.table.name,
            key: self.step.table.row_key(self.key.parent_columns, key.to_vec()),
        })
    }
}

/// The condition that the row at the end of a path is missing, if its last hop is along a foreign key.
fn missing(scope: Scope, step: &'static Step) -> Option<Expr> {
    let (before, Hop::Parent { key }) = step.from? else { return None };
    let key = &before.table.foreign_keys[key];
    let column = |step, index| Expr::Column(ColumnRef::of(scope, step, index));
    let missing = column(step, *key.parent_columns.first()?).eq_null();
    let given = key.columns.iter().map(|&it| column(before, it).ne_null());
    Some(Expr::all(std::iter::once(missing).chain(given).collect()))
}

impl Body {
    /// Rows that refer to nothing are no group with those whose key is NULL: in a group of their
    /// own they are found.
    pub(crate) fn set_orphans_apart(&mut self) {
        let mut paths = Paths::default();
        self.groups.iter().for_each(|it| paths.add_those_of(it));
        self.groups.extend(paths.0.iter().filter_map(|&(scope, step)| missing(scope, step)));
        self.paths = paths;
        let scope = self.scope();
        for check in &self.checks {
            check.repeat(scope, &mut self.groups);
        }
    }

    /// The columns that a query of this selects, and the checks of its rows.
    pub(crate) fn checked(&self, list: SelectList) -> (Vec<Expr>, Vec<Check>) {
        let SelectList { columns, mut paths } = list;
        paths.extend(&self.paths);
        let mut columns = self.alike(columns);
        let mut checks = paths.checks(&mut columns);
        let scope = self.scope();
        checks.extend(self.checks.iter().map(|check| check.repeat(scope, &mut columns)));
        (columns, checks)
    }
}

/// Paths to rows that should be there, each once.
#[derive(Debug, Clone, Default)]
pub struct Paths(Vec<(Scope, &'static Step)>);

impl Paths {
    /// Adds a path, and those that it is the continuation of.
    pub(crate) fn add(&mut self, scope: Scope, step: &'static Step) {
        let Some((before, _)) = step.from else { return };
        self.add(scope, before);
        if !self.contains(scope, step) {
            self.0.push((scope, step));
        }
    }

    /// Adds the paths that a value is computed from: not those in subqueries and aggregates, which
    /// are about other rows.
    pub(crate) fn add_those_of(&mut self, expr: &Expr) {
        match expr {
            Expr::Column(ColumnRef::Table { scope, step, .. }) => self.add(*scope, step),
            Expr::Window(call) => call.arguments.iter().for_each(|it| self.add_those_of(it)),
            Expr::Aggregate(_) => {}
            expr => expr.operands().into_iter().for_each(|it| self.add_those_of(it)),
        }
    }

    fn contains(&self, scope: Scope, step: &Step) -> bool {
        self.0.iter().any(|(it, other)| *it == scope && other.is(step))
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        others.0.iter().for_each(|&(scope, step)| self.add(scope, step));
    }

    /// Adds the columns that check the paths.
    pub(crate) fn checks(&self, columns: &mut Vec<Expr>) -> Vec<Check> {
        self.0.iter().filter_map(|&(scope, step)| Check::add(scope, step, columns)).collect()
    }
}

impl Step {
    /// The columns of the step's table that a hop there compares; none is NULL in a row that was found.
    pub(crate) fn key(&self) -> Option<&'static [usize]> {
        match self.from? {
            (before, Hop::Parent { key }) => Some(before.table.foreign_keys[key].parent_columns),
            (_, Hop::Child { key }) => Some(self.table.foreign_keys[key].columns),
        }
    }
}
