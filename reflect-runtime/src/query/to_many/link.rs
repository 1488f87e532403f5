use crate::ast::{Expr, columns};
use crate::table::{ForeignKeyDef, Scope, Step};

/// The columns that related rows have in common with the row that they are related to.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Columns of that row.
    pub(crate) near: Vec<Expr>,
    /// Columns of the related rows, or of the junction.
    pub(crate) far: Vec<Expr>,
    /// The collations to compare by where they are not those of `far`.
    collations: &'static [&'static str],
}

impl Link {
    /// The link along a key of a child to its parent.
    pub(super) fn new(
        (parent, parent_step): (Scope, &'static Step),
        (child, child_step): (Scope, &'static Step),
        key: &'static ForeignKeyDef,
    ) -> Self {
        Self {
            near: columns(parent, parent_step, key.parent_columns.iter().copied()),
            far: columns(child, child_step, key.columns.iter().copied()),
            collations: key.collations,
        }
    }

    /// The condition that rows are related. The parent's column stands on the left, so its
    /// collation decides.
    pub(super) fn condition(&self) -> Expr {
        let pairs = self.near.iter().zip(&self.far);
        Expr::all(pairs.map(|(near, far)| near.clone().eq(far.clone())).collect())
    }

    /// The condition that rows are related to the one with this key. Its values have no collation.
    pub(super) fn condition_for(&self, key: impl Iterator<Item = Expr>) -> Expr {
        let pairs = self.far.iter().zip(key).enumerate().map(|(index, (far, value))| {
            let value = match self.collations.get(index) {
                None => value,
                Some(collation) => Expr::Collate(Box::new(value), (*collation).to_owned()),
            };
            far.clone().eq(value)
        });
        Expr::all(pairs.collect())
    }
}
