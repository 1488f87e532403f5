use std::fmt;
use std::marker::PhantomData;

use super::{Column, ColumnKind, Condition, SameQuery};
use crate::ast::{self, OrderBy};
use crate::table::{Nullability, Types};

/// A term of `order_by`: from `asc` or `desc` of a column or an expression.
pub struct OrderTerm<R> {
    term: OrderBy,
    types: Types<R>,
}

impl<R> OrderTerm<R> {
    fn new(expr: ast::Expr, descending: bool) -> Self {
        let term = OrderBy { expr: expr.into_compared(), descending, nulls_first: None };
        Self { term, types: PhantomData }
    }

    /// NULL before every value, which is where `asc` has it.
    #[must_use]
    pub fn nulls_first(mut self) -> Self {
        self.term.nulls_first = Some(true);
        self
    }

    /// NULL after every value, which is where `desc` has it.
    #[must_use]
    pub fn nulls_last(mut self) -> Self {
        self.term.nulls_first = Some(false);
        self
    }
}

impl<R> Clone for OrderTerm<R> {
    fn clone(&self) -> Self {
        Self { term: self.term.clone(), types: PhantomData }
    }
}

impl<R> fmt::Debug for OrderTerm<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.term.fmt(f)
    }
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The smallest first.
    pub fn asc(self) -> OrderTerm<R> {
        OrderTerm::new(self.into_expr(), false)
    }

    /// The greatest first.
    pub fn desc(self) -> OrderTerm<R> {
        OrderTerm::new(self.into_expr(), true)
    }
}

impl<R> Condition<R> {
    /// False before true: for `order_by`.
    #[must_use]
    pub fn asc(self) -> OrderTerm<R> {
        OrderTerm::new(self.expr, false)
    }

    /// True before false: for `order_by`.
    #[must_use]
    pub fn desc(self) -> OrderTerm<R> {
        OrderTerm::new(self.expr, true)
    }
}

/// The argument of `order_by`: a term, a tuple of up to sixteen, an array or a `Vec`.
#[diagnostic::on_unimplemented(
    message = "expected an order, found `{Self}`",
    label = "expected `.asc()` or `.desc()` of a column or an expression, or several of them"
)]
pub trait OrderTerms<R> {
    /// Not public API.
    #[doc(hidden)]
    fn terms(self, terms: &mut Vec<OrderBy>);
}

impl<R, Q: SameQuery<R>> OrderTerms<R> for OrderTerm<Q> {
    fn terms(self, terms: &mut Vec<OrderBy>) {
        terms.push(self.term);
    }
}

impl<R, O: OrderTerms<R>> OrderTerms<R> for Option<O> {
    fn terms(self, terms: &mut Vec<OrderBy>) {
        if let Some(order) = self {
            order.terms(terms);
        }
    }
}

impl<R, O: OrderTerms<R>> OrderTerms<R> for Vec<O> {
    fn terms(self, terms: &mut Vec<OrderBy>) {
        for order in self {
            order.terms(terms);
        }
    }
}

impl<R, O: OrderTerms<R>, const LENGTH: usize> OrderTerms<R> for [O; LENGTH] {
    fn terms(self, terms: &mut Vec<OrderBy>) {
        for order in self {
            order.terms(terms);
        }
    }
}

macro_rules! orderings {
    ($($part:ident $index:tt)*) => {
        impl<R, $($part: OrderTerms<R>),*> OrderTerms<R> for ($($part,)*) {
            fn terms(self, terms: &mut Vec<OrderBy>) {
                $(self.$index.terms(terms);)*
            }
        }
    };
}

for_tuples! { up to sixteen: orderings }
