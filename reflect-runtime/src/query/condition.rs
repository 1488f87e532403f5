//! What may stand where a condition is expected.

use super::{Column, Condition, Expr, Node, SameQuery};

/// What can be a condition in a query, though perhaps not in this one; see [`IntoCondition`].
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "compare it, as in `.eq(…)` or `.gt(…)`; combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait Boolean {
    type Query;

    fn node(self) -> Node;
}

macro_rules! booleans {
    ($([$($generics:ident),*] $type:ty: $into_node:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics),*> Boolean for $type {
            type Query = Q;

            fn node(self) -> Node {
                $into_node(self)
            }
        }
    )*};
}

booleans! {
    [Q] Condition<Q>: |it: Condition<Q>| it.node;
    [Q, N] Column<Q, bool, N>: Column::into_node;
    [Q, N] Expr<Q, bool, N>: Expr::into_node;
}

/// A condition in a query of `R`, or a column or an expression of type `bool`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "compare it, as in `.eq(…)` or `.gt(…)`; combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait IntoCondition<R> {
    /// Not public API.
    #[doc(hidden)]
    fn condition(self) -> Node;
}

impl<R, C: Boolean> IntoCondition<R> for C
where
    C::Query: SameQuery<R>,
{
    fn condition(self) -> Node {
        self.node()
    }
}

/// What `filter` takes: a condition, or an `Option` of one, of which `None` lets every row through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "compare it, as in `.eq(…)` or `.gt(…)`; combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait Filter<R> {
    /// Not public API.
    #[doc(hidden)]
    fn filter(self) -> Option<Node>;
}

impl<R, C: Boolean> Filter<R> for C
where
    C::Query: SameQuery<R>,
{
    fn filter(self) -> Option<Node> {
        Some(self.node())
    }
}

#[diagnostic::do_not_recommend]
impl<R, C: Boolean> Filter<R> for Option<C>
where
    C::Query: SameQuery<R>,
{
    fn filter(self) -> Option<Node> {
        self.map(Boolean::node)
    }
}
