use std::collections::VecDeque;

use super::Selection;
use crate::ast::{Body, Check, Keys, Lent, Select, SelectList, TopSelect};
use crate::error::Result;
use crate::value::{Value, ValueRef};

/// The number of parameters that a statement may have (<https://sqlite.org/limits.html>); other
/// databases take more.
const MOST_PARAMETERS: usize = 32_766;

/// A statement that reads a selection, and the checks of its rows.
#[derive(Debug)]
pub(crate) struct Read<'q> {
    pub(crate) select: TopSelect<'q>,
    pub(crate) checks: Checks,
    /// The column at which the selection begins.
    pub(crate) first: usize,
    /// The column that tells which list a row is in, if it is in one.
    pub(crate) list: usize,
}

/// The checks of the rows of a statement.
#[derive(Debug)]
pub(crate) struct Checks(Vec<Check>);

impl<'q> Read<'q> {
    /// The statement of a query, whose body it may borrow.
    pub(crate) fn of<R, S: Selection<R>>(selection: &S, body: Lent<'q>) -> Self {
        if body.after.is_some() {
            return Read::new(selection, body.into_owned(), Select::after_cursor);
        }
        let mut list = SelectList::default();
        selection.list(&mut list);
        // Elsewhere a column may have another form than by itself.
        let row = if body.distinct || body.grouped { None } else { list.take_row() };
        let before = row.map_or(0, |(_, step)| step.table.columns.len());
        let (columns, checks) = body.checked(list, true);
        let select = TopSelect { body, row, columns, at_most: None, arguments: None };
        Self { select, checks: Checks::after_columns(before, checks), first: 0, list: 0 }
    }
}

impl Read<'_> {
    pub(crate) fn at_most(mut self, rows: u64) -> Self {
        self.select.at_most = Some(rows);
        self
    }
}

impl Read<'static> {
    /// The statement that `shape` makes of a query of a selection. If it adds columns before those of
    /// the selection, the checks move with them.
    pub(crate) fn new<R, S: Selection<R>>(
        selection: &S,
        body: Body,
        shape: impl FnOnce(Select) -> Select,
    ) -> Self {
        let mut list = SelectList::default();
        selection.list(&mut list);
        let (columns, checks) = body.checked(list, true);
        let width = columns.len();
        let select = shape(Select { body, columns });
        let before = select.columns.len() - width;
        let checks = Checks::after_columns(before, checks);
        Self { select: select.into(), checks, first: before, list: 0 }
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
    /// The checks, with so many columns before those that they are about.
    fn after_columns(columns: usize, mut checks: Vec<Check>) -> Self {
        for check in &mut checks {
            check.shift(columns);
        }
        Self(checks)
    }

    /// Fails for a row that refers to nothing.
    #[inline]
    pub(crate) fn check(&self, row: &[ValueRef<'_>]) -> Result<()> {
        self.0.iter().try_for_each(|check| check.check(row))
    }
}
