use std::collections::VecDeque;

use super::Selection;
use crate::ast::{Body, Check, Keys, Select, SelectList};
use crate::error::Result;
use crate::value::{Value, ValueRef};

/// The number of parameters that a statement may have (<https://sqlite.org/limits.html>); other
/// databases take more.
const MOST_PARAMETERS: usize = 32_766;

/// A statement that reads a selection, and the checks of its rows.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) select: Select,
    pub(crate) checks: Checks,
}

/// The checks of the rows of a statement.
#[derive(Debug)]
pub(crate) struct Checks(Vec<Check>);

impl Read {
    /// The statement that `shape` makes of a query of a selection. If it adds columns before those of
    /// the selection, the checks move with them.
    pub(crate) fn new<R, S: Selection<R>>(
        selection: &S,
        body: Body,
        shape: impl FnOnce(Select) -> Select,
    ) -> Self {
        let mut list = SelectList::default();
        selection.list(&mut list);
        let (columns, checks) = body.checked(list);
        let width = columns.len();
        let select = shape(Select { body, columns });
        let before = select.columns.len() - width;
        let checks = checks.into_iter().map(|check| check.shifted(before)).collect();
        Self { select, checks: Checks(checks) }
    }

    /// The statements that find rows by keys, which `shape` makes: one, unless the keys are neither
    /// integers nor text and are too many for it.
    pub(crate) fn by_keys(rows: Vec<Vec<Value>>, shape: impl Fn(Keys) -> Self) -> VecDeque<Self> {
        let rows = match Keys::new(rows) {
            Keys::Rows { rows, .. } => rows,
            keys @ (Keys::Json { .. } | Keys::List(_)) => return VecDeque::from([shape(keys)]),
        };
        let width = rows.first().map_or(1, Vec::len).max(1);
        let read = shape(Keys::Rows { first: 0, rows: rows.clone() });
        let others = read.select.parameters();
        if others + rows.len() * width <= MOST_PARAMETERS {
            return VecDeque::from([read]);
        }
        let size = (MOST_PARAMETERS.saturating_sub(others) / width).max(1);
        let parts = rows.chunks(size).zip((0..).step_by(size));
        parts.map(|(rows, first)| shape(Keys::Rows { first, rows: rows.to_vec() })).collect()
    }
}

impl Checks {
    /// Fails for a row that refers to nothing.
    #[inline]
    pub(crate) fn check(&self, row: &[ValueRef<'_>]) -> Result<()> {
        self.0.iter().try_for_each(|check| check.check(row))
    }
}
