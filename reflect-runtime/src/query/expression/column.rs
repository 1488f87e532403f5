use std::fmt;
use std::marker::PhantomData;

use crate::ast::{self, ColumnRef, SelectList};
use crate::error::Result;
use crate::query::selection::Reader;
use crate::table::{At, Generated, Nullability, Path, Required, Types};
use crate::value::{Decode, Encode};

/// A column in a query: of the query `R`, with values of type `T` that may be NULL if `N` is
/// [`Optional`](crate::query::Optional).
///
/// With the last parameter it stands for every value of a query. A column of a table is [`Stored`],
/// and can be copied; an expression, an [`Expr`], is [`Computed`]. Both have the same methods.
pub struct Column<R, T, N = Required, K = Stored>
where
    K: ColumnKind,
{
    pub(crate) node: K::Node,
    types: Types<(R, T, N)>,
}

/// A value that the database computes: in the query `R`, of type `T`, and perhaps NULL if `N` is
/// [`Optional`](crate::query::Optional).
pub type Expr<R, T, N = Required> = Column<R, T, N, Computed>;

/// The kind of a [`Column`]: [`Stored`] or [`Computed`].
pub trait ColumnKind: sealed::Sealed + 'static {
    #[doc(hidden)]
    type Node: Clone + fmt::Debug;

    #[doc(hidden)]
    fn expr(node: Self::Node) -> ast::Expr;

    #[doc(hidden)]
    fn list(node: &Self::Node, list: &mut SelectList);

    #[doc(hidden)]
    fn read<T: Decode + Encode, N: Nullability>(
        node: &Self::Node,
        reader: &mut Reader<'_, '_>,
    ) -> Result<N::Of<T>>;
}

/// A column of a table, or of the results of a query.
#[derive(Debug)]
pub enum Stored {}

/// The result of an operator or a function.
#[derive(Debug)]
pub enum Computed {}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Stored {}
    impl Sealed for super::Computed {}
}

impl ColumnKind for Stored {
    type Node = ColumnRef;

    #[inline]
    fn expr(node: ColumnRef) -> ast::Expr {
        ast::Expr::Column(node)
    }

    fn list(node: &ColumnRef, list: &mut SelectList) {
        list.column(*node);
    }

    #[inline]
    fn read<T: Decode + Encode, N: Nullability>(
        node: &ColumnRef,
        reader: &mut Reader<'_, '_>,
    ) -> Result<N::Of<T>> {
        reader.column::<T, N>(*node)
    }
}

impl ColumnKind for Computed {
    type Node = ast::Expr;

    #[inline]
    fn expr(node: ast::Expr) -> ast::Expr {
        node
    }

    fn list(node: &ast::Expr, list: &mut SelectList) {
        list.expression(node.clone());
    }

    #[inline]
    fn read<T: Decode + Encode, N: Nullability>(
        node: &ast::Expr,
        reader: &mut Reader<'_, '_>,
    ) -> Result<N::Of<T>> {
        reader.computed::<T, N>(|| node.facts())
    }
}

/// A column of the table at the end of the path `P`. A column that is reached by a nullable key is
/// nullable itself.
///
/// Generated code has one for each column, so the type is short.
pub type ColumnAt<P, T, N = <P as Path>::Null> = Column<<P as Path>::Root, T, N>;

/// A column that is [`Generated`], of the table at the end of the path `P`.
pub type GeneratedAt<P, T, N = <P as Path>::Null> = Column<<P as Path>::Root, T, Generated<N>>;

impl<P: Path> At<P> {
    /// Not public API: a column of the table, for generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn column<T, N>(&self, index: u16) -> Column<P::Root, T, N> {
        <Column<_, _, _>>::new(ColumnRef::Table { scope: self.scope, step: P::STEP, index })
    }
}

impl<R, T, N> Column<R, T, N> {
    pub(crate) fn new(column: ColumnRef) -> Self {
        Self::with(column)
    }

    /// The name of the column as the database has it; an empty text for one of a query's results, which has a
    /// number.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// use reflect_schema::ReadTable;
    /// assert_eq!(chinook::Track::columns().unit_price.column_name(), "UnitPrice");
    /// ```
    #[must_use]
    pub fn column_name(&self) -> &'static str {
        self.node.name().map_or("", |(_, column)| column)
    }
}

impl<R, T, N> Expr<R, T, N> {
    pub(crate) fn new(expr: ast::Expr) -> Self {
        let depth = expr.depth();
        Self::with(expr.of_depth(depth))
    }
}

impl<R, T, N, K: ColumnKind> Column<R, T, N, K> {
    pub(crate) fn with(node: K::Node) -> Self {
        Self { node, types: PhantomData }
    }

    pub(crate) fn into_expr(self) -> ast::Expr {
        K::expr(self.node)
    }
}

impl<R, T, N, K: ColumnKind> Clone for Column<R, T, N, K> {
    fn clone(&self) -> Self {
        Self::with(self.node.clone())
    }
}

impl<R, T, N> Copy for Column<R, T, N> {}

impl<R, T, N, K: ColumnKind> fmt::Debug for Column<R, T, N, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_small() {
        // Fifteen are then below the 256 bytes that Clippy's `large_types_passed_by_value` allows.
        assert_eq!(size_of::<Column<(), String>>(), 16);
    }
}
