//! Foreign keys in conditions. Which rows belong together is decided by the parent's columns alone:
//! by their collations, and by their affinities, which are applied to the values of the child
//! (<https://sqlite.org/foreignkeys.html#fk_indexes>).

use reflect_catalog::Affinity;

use super::{ColumnRef, Expr, Func, Op, OrderBy, columns};
use crate::table::{ForeignKeyDef, Scope, Step};

/// The columns that rows have in common with the row that they refer to.
#[derive(Debug, Clone)]
pub struct Reference {
    pub(crate) key: &'static ForeignKeyDef,
    /// The columns of the parent.
    pub(crate) near: Vec<Expr>,
    /// The columns of the child.
    pub(crate) far: Vec<Expr>,
}

impl ForeignKeyDef {
    /// The order of the rows of a table that refer to a row, if one was chosen.
    pub(crate) fn order_of(&self, scope: Scope, step: &'static Step) -> Vec<OrderBy> {
        let expr = columns(scope, step, self.order.iter().map(|it| it.0)).into_iter();
        let terms = expr.zip(self.order.iter().map(|it| it.1));
        terms.map(|(expr, descending)| OrderBy { descending, ..OrderBy::ascending(expr) }).collect()
    }
}

impl Reference {
    pub(crate) fn new(
        (parent, parent_step): (Scope, &'static Step),
        (child, child_step): (Scope, &'static Step),
        key: &'static ForeignKeyDef,
    ) -> Self {
        Self {
            key,
            near: columns(parent, parent_step, key.parent_columns.iter().copied()),
            far: columns(child, child_step, key.columns.iter().copied()),
        }
    }

    /// The condition that the child refers to the parent. The parent's columns stand on the left, so
    /// that their collations decide; those of the child get the parent's affinities.
    pub(crate) fn condition(&self) -> Expr {
        let pair = |index| self.near(index).eq(self.far(index));
        Expr::all((0..self.far.len()).map(pair).collect())
    }

    /// The column of the parent in a comparison.
    pub(crate) fn near(&self, index: usize) -> Expr {
        self.key.collate(index, self.near[index].clone())
    }

    /// The column of the child in a comparison with that of the parent.
    pub(crate) fn far(&self, index: usize) -> Expr {
        let far = self.far[index].clone();
        if self.key.is_mixed() { Expr::Op(Op::Plain, vec![far]) } else { far }
    }

    /// The value of the child's column as the parent's would hold it: equal for all rows that refer to
    /// one.
    pub(crate) fn referred(&self, index: usize) -> Expr {
        self.key.referred(index, self.far[index].clone())
    }

    /// The condition that the child refers to a row with these values, which are stored in a parent or
    /// are not. They have no affinity and no collation.
    pub(crate) fn condition_for(&self, values: impl IntoIterator<Item = Expr>) -> Expr {
        let pair = |(index, value)| self.referred(index).eq(self.key.collate(index, value));
        Expr::all((0..self.far.len()).zip(values).map(pair).collect())
    }
}

impl ForeignKeyDef {
    /// A side has an affinity that compares otherwise than the other's.
    pub(crate) fn is_mixed(&self) -> bool {
        !self.affinities.is_empty()
    }

    /// Compared by the collation of the key.
    pub(crate) fn collate(&self, index: usize, expr: Expr) -> Expr {
        collate(self.collations, index, expr)
    }

    /// A value of the child as the parent's column would hold it.
    pub(crate) fn referred(&self, index: usize, value: Expr) -> Expr {
        match self.affinities.get(index) {
            None => value,
            Some(storage) => Expr::Func(Func::WithAffinity(storage.affinity), vec![value]),
        }
    }

    /// The affinity of values that are compared with the child's column.
    pub(crate) fn affinity(&self, index: usize) -> Option<Affinity> {
        self.affinities.get(index).map(|it| it.affinity)
    }

    /// The condition that a row of the parent is the one that a row of the child refers to.
    pub(crate) fn pairs(
        &'static self,
        parent: (Scope, &'static Step),
        child: (Scope, &'static Step),
    ) -> Expr {
        Reference::new(parent, child, self).condition()
    }
}

/// Compared by the collation of that position, if there is any.
pub(crate) fn collate(collations: &[&str], index: usize, expr: Expr) -> Expr {
    match collations.get(index) {
        None => expr,
        Some(collation) => Expr::Collate(Box::new(expr), (*collation).to_owned()),
    }
}

/// The columns of a table's primary key, as the key compares them.
pub(crate) fn key_columns(scope: Scope, step: &'static Step) -> Vec<Expr> {
    let table = step.table;
    let column = |(index, &column): (usize, &usize)| {
        let column = Expr::Column(ColumnRef::of(scope, step, column));
        collate(table.key_collations, index, column)
    };
    table.key.iter().enumerate().map(column).collect()
}
