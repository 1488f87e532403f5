use super::{ColumnRef, Expr, Paths, every_column};
use crate::table::{Scope, Step};

/// The columns that a selection reads, in that order, and the paths to rows that the schema promises.
#[derive(Debug, Default)]
pub struct SelectList {
    /// Every column of a table, before the others.
    row: Option<(Scope, &'static Step)>,
    columns: Vec<Expr>,
    paths: Paths,
}

impl SelectList {
    /// The columns one by one, and the paths.
    pub(crate) fn into_parts(self) -> (Vec<Expr>, Paths) {
        let Self { row, mut columns, paths } = self;
        if let Some((scope, step)) = row {
            columns.splice(0..0, every_column(scope, step));
        }
        (columns, paths)
    }

    pub(crate) fn into_columns(self) -> Vec<Expr> {
        self.into_parts().0
    }

    /// The number of columns.
    pub(crate) fn width(&self) -> usize {
        self.row.map_or(0, |(_, step)| step.table.columns.len()) + self.columns.len()
    }

    /// Takes out a row that comes first.
    pub(crate) fn take_row(&mut self) -> Option<(Scope, &'static Step)> {
        self.row.take()
    }

    pub(crate) fn column(&mut self, column: ColumnRef) {
        self.columns.push(Expr::Column(column));
        if let ColumnRef::Table { scope, step, .. } = column {
            self.paths.add(scope, step);
        }
    }

    pub(crate) fn expression(&mut self, expr: Expr) {
        self.paths.add_those_of(&expr);
        self.columns.push(expr);
    }

    pub(crate) fn row(&mut self, scope: Scope, step: &'static Step) {
        if self.row.is_none() && self.columns.is_empty() {
            self.row = Some((scope, step));
        } else {
            self.columns.extend(every_column(scope, step));
        }
        self.paths.add(scope, step);
    }

    /// Tells a row of nothing but NULLs from one that a left join has not found.
    pub(crate) fn presence(&mut self, scope: Scope, step: &'static Step) {
        if let Some(name) = step.presence() {
            self.columns.push(Expr::Hidden { scope, step, name }.ne_null());
        }
    }
}
