use std::marker::PhantomData;

use super::{Path, Scope, Table, Types};

/// The place of a table in a query, which its columns there have in common.
#[derive(Debug)]
pub struct At<P> {
    pub(crate) scope: Scope,
    path: Types<P>,
}

impl<P> Clone for At<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for At<P> {}

impl<P: Path> At<P> {
    pub(crate) fn new(scope: Scope) -> Self {
        Self { scope, path: PhantomData }
    }

    /// Not public API: the columns at the end of a longer path.
    #[doc(hidden)]
    #[must_use]
    pub fn to<C: Columns>(&self) -> C {
        C::new(At::new(self.scope))
    }
}

/// The columns of a table in a query.
///
/// Generated code implements it for `TrackColumns` and the like.
pub trait Columns: Copy + std::ops::Deref<Target = At<Self::Path>> {
    /// The place of the table in the query.
    type Path: Path;

    /// The table's row struct.
    type Table: Table;

    /// Not public API.
    #[doc(hidden)]
    fn new(at: At<Self::Path>) -> Self;
}
