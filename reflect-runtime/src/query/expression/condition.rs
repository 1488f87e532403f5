use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use super::{Column, ColumnKind, Expr, SameQuery};
use crate::ast::{self, Chain, DEEPEST, Op};
use crate::table::{Optional, Types};

/// A condition that a row must meet, in a query of `R`.
///
/// Conditions combine with `&`, `|` and `!`. As in SQL, one about NULL is neither true nor false:
/// `t.composer.ne("AC/DC")` finds no track without a composer. Selected, it is an `Option<bool>`.
///
/// A reusable predicate returns one:
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # use reflect_schema::Condition;
/// fn long(t: TrackColumns) -> Condition<Track> {
///     t.milliseconds.gt(300_000)
/// }
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let tracks = Track::query().filter(long).all(&conn)?;
/// # assert!(tracks.iter().all(|it| it.milliseconds > 300_000));
/// # Ok(())
/// # }
/// ```
pub struct Condition<R> {
    pub(crate) expr: ast::Expr,
    depth: usize,
    types: Types<R>,
}

impl<R> Condition<R> {
    pub(crate) fn new(expr: ast::Expr) -> Self {
        let depth = expr.depth();
        Self::of_depth(expr, depth)
    }

    fn of_depth(expr: ast::Expr, depth: usize) -> Self {
        let expr = expr.of_depth(depth);
        Self { expr, depth: if depth > DEEPEST { 1 } else { depth }, types: PhantomData }
    }

    /// Both conditions between an operator. How deep they are is known, so that many take no longer
    /// than they are long.
    fn chain<C: IntoCondition<R>>(self, chain: Chain, other: C) -> Self {
        let depth_in = |expr: &ast::Expr, depth| match expr {
            ast::Expr::Chain(of, _) if *of == chain => depth,
            _ => depth + 1,
        };
        let other_depth = other.depth();
        let other = other.condition();
        let other_depth = other_depth.unwrap_or_else(|| other.depth());
        let depth = depth_in(&self.expr, self.depth).max(depth_in(&other, other_depth));
        Self::of_depth(ast::Expr::chain(chain, self.expr, other), depth)
    }

    /// All of the conditions hold; of none, that is so.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # use reflect_schema::Condition;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let words = ["Rock", "Live"];
    /// let query = Track::query().filter(|t| Condition::all(words.map(|word| t.name.contains(word))));
    /// # query.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn all<C: IntoCondition<R>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Self::new(ast::Expr::all(conditions.into_iter().map(C::condition).collect()))
    }

    /// At least one of the conditions holds; of none, that is not so.
    #[must_use]
    pub fn any<C: IntoCondition<R>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Self::new(ast::Expr::any(conditions.into_iter().map(C::condition).collect()))
    }

    /// The condition is true, rather than false or neither.
    #[must_use]
    pub fn is_true(self) -> Self {
        Self::of_depth(ast::Expr::Op(Op::IsTrue, vec![self.expr]), self.depth + 1)
    }

    /// The condition as a value of type `bool`, NULL where it is neither true nor false.
    #[must_use]
    pub fn value(self) -> Expr<R, bool, Optional> {
        Expr::new(self.expr)
    }
}

impl<R> Clone for Condition<R> {
    fn clone(&self) -> Self {
        Self { expr: self.expr.clone(), depth: self.depth, types: PhantomData }
    }
}

impl<R> fmt::Debug for Condition<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expr.fmt(f)
    }
}

impl<R, C: IntoCondition<R>> BitAnd<C> for Condition<R> {
    type Output = Self;

    fn bitand(self, other: C) -> Self {
        self.chain(Chain::And, other)
    }
}

impl<R, C: IntoCondition<R>> BitOr<C> for Condition<R> {
    type Output = Self;

    fn bitor(self, other: C) -> Self {
        self.chain(Chain::Or, other)
    }
}

impl<R> Not for Condition<R> {
    type Output = Self;

    fn not(self) -> Self {
        Self::of_depth(ast::Expr::Op(Op::Not, vec![self.expr]), self.depth + 1)
    }
}

impl<R, N, K: ColumnKind, C: IntoCondition<R>> BitAnd<C> for Column<R, bool, N, K> {
    type Output = Condition<R>;

    fn bitand(self, other: C) -> Condition<R> {
        Condition::new(self.into_expr()).chain(Chain::And, other)
    }
}

impl<R, N, K: ColumnKind, C: IntoCondition<R>> BitOr<C> for Column<R, bool, N, K> {
    type Output = Condition<R>;

    fn bitor(self, other: C) -> Condition<R> {
        Condition::new(self.into_expr()).chain(Chain::Or, other)
    }
}

impl<R, N, K: ColumnKind> Not for Column<R, bool, N, K> {
    type Output = Condition<R>;

    fn not(self) -> Condition<R> {
        Condition::new(ast::Expr::Op(Op::Not, vec![self.into_expr()]))
    }
}

/// A condition in a query of some kind, though perhaps not of this one; see [`IntoCondition`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "for `==`, `!=`, `<`, `<=`, `>`, `>=` write `.eq(…)`, `.ne(…)`, `.lt(…)`, `.le(…)`, `.gt(…)`, \
        `.ge(…)`: `t.name.eq(\"x\")`",
    note = "combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait Boolean {
    #[doc(hidden)]
    type Query;

    #[doc(hidden)]
    fn expr(self) -> ast::Expr;

    /// The depth of the expression, if it is known.
    #[doc(hidden)]
    fn depth(&self) -> Option<usize> {
        None
    }
}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<Q> Boolean for Condition<Q> {
    type Query = Q;

    fn expr(self) -> ast::Expr {
        self.expr
    }

    fn depth(&self) -> Option<usize> {
        Some(self.depth)
    }
}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<Q, N, K: ColumnKind> Boolean for Column<Q, bool, N, K> {
    type Query = Q;

    fn expr(self) -> ast::Expr {
        self.into_expr()
    }
}

/// A condition in a query of `R`, or a column or an expression of type `bool`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "for `==`, `!=`, `<`, `<=`, `>`, `>=` write `.eq(…)`, `.ne(…)`, `.lt(…)`, `.le(…)`, `.gt(…)`, \
        `.ge(…)`: `t.name.eq(\"x\")`",
    note = "combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait IntoCondition<R> {
    /// Not public API.
    #[doc(hidden)]
    fn condition(self) -> ast::Expr;

    /// Not public API: the depth of the expression, if it is known.
    #[doc(hidden)]
    fn depth(&self) -> Option<usize>;
}

impl<R, C: Boolean> IntoCondition<R> for C
where
    C::Query: SameQuery<R>,
{
    fn condition(self) -> ast::Expr {
        self.expr()
    }

    fn depth(&self) -> Option<usize> {
        Boolean::depth(self)
    }
}

/// The argument of `filter`: a condition, or an `Option` of one, of which `None` lets every row
/// through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a condition",
    label = "expected a comparison or a boolean column",
    note = "for `==`, `!=`, `<`, `<=`, `>`, `>=` write `.eq(…)`, `.ne(…)`, `.lt(…)`, `.le(…)`, `.gt(…)`, \
        `.ge(…)`: `t.name.eq(\"x\")`",
    note = "combine with `&`, `|` and `!`, not `&&`, `||`"
)]
pub trait Filter<R> {
    /// Not public API.
    #[doc(hidden)]
    fn filter(self) -> Option<ast::Expr>;
}

impl<R, C: Boolean> Filter<R> for C
where
    C::Query: SameQuery<R>,
{
    fn filter(self) -> Option<ast::Expr> {
        Some(self.expr())
    }
}

#[diagnostic::do_not_recommend]
impl<R, C: Boolean> Filter<R> for Option<C>
where
    C::Query: SameQuery<R>,
{
    fn filter(self) -> Option<ast::Expr> {
        self.map(Boolean::expr)
    }
}
