use super::{ColumnRef, Expr, Paths, every_column};
use crate::table::{Scope, Step};

/// The columns that a selection reads, in that order, and the paths to rows that the schema promises.
#[derive(Debug, Default)]
pub struct SelectList {
    pub(crate) columns: Vec<Expr>,
    pub(crate) paths: Paths,
}

impl SelectList {
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
        self.columns.extend(every_column(scope, step));
        self.paths.add(scope, step);
    }

    /// Tells a row of nothing but NULLs from one that a left join has not found.
    pub(crate) fn presence(&mut self, scope: Scope, step: &'static Step) {
        if let Some(name) = step.presence() {
            self.columns.push(Expr::Hidden { scope, step, name }.ne_null());
        }
    }
}
