use std::marker::PhantomData;
use std::ops::Deref;

use super::operand::alone;
use super::{Arguments, Column, ColumnKind, Condition, Expr, FunctionResult, Operand};
use crate::ast::{self, Func, Piece};
use crate::query::{Query, Selection, Single, Source};
use crate::table::{At, Optional, Path, Table, Types};
use crate::value::Kind;

/// The query `R` that is being put together: for subqueries, functions and values, which begin there
/// rather than at a column.
///
/// The columns of a table and a [`RowGroup`](crate::query::RowGroup) dereference to it, so its methods are
/// theirs, as in `t.call(…)` or `g.raw(…)`. Where there are columns alone, as of results, each has it:
/// [`Column::context`].
#[derive(Debug)]
pub struct Context<R>(Types<R>);

impl<R> Context<R> {
    pub(crate) const CONTEXT: Self = Self(PhantomData);

    /// A query of another table, or of the same, that may use the columns of this one: for
    /// `exists`, `scalar` and `in_`.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let never_sold = Track::query().filter(|t| {
    ///     !t.exists(t.subquery::<InvoiceLine>().filter(|l| l.track_id.eq(t.track_id)))
    /// });
    /// # never_sold.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn subquery<T: Table>(&self) -> Query<T, R>
    where
        R: 'static,
    {
        Query::new()
    }

    /// A query has a row.
    #[must_use]
    pub fn exists<T: Source<Q>, Q, S: Selection<Q>>(&self, query: Query<T, Q, S>) -> Condition<R> {
        let select = Box::new(query.into_select());
        Condition::new(ast::Expr::Exists { negated: false, select })
    }

    /// The first value that a query selects, NULL where it has none.
    #[must_use]
    pub fn scalar<T: Source<Q>, Q, S: Selection<Q> + Single>(
        &self,
        query: Query<T, Q, S>,
    ) -> Expr<R, S::Base, Optional> {
        Expr::new(ast::Expr::Scalar(Box::new(query.into_select())))
    }

    /// A value of Rust, as an expression.
    pub fn value<V: Operand<R>>(&self, value: V) -> Expr<R, V::Base, V::Null> {
        Expr::new(alone(value))
    }

    /// Calls a function of SQLite, or one that the program has registered.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query().select(|t| t.call::<Option<i64>>("unicode", (t.name,)));
    /// # query.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<V: FunctionResult>(
        &self,
        function: &str,
        arguments: impl Arguments<R>,
    ) -> Expr<R, V::Base, V::Null> {
        let call = ast::Expr::Call(function.to_owned(), arguments.exprs());
        Expr::new(result_of::<V>(call))
    }

    /// SQL by hand, with a `{}` for each value; a brace itself is written twice.
    ///
    /// Columns are written out with their tables and values of Rust become parameters. The SQL
    /// itself must never come from outside the program.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query()
    ///     .filter(|t| t.raw::<bool>("{} COLLATE NOCASE = {}", (t.name, "black dog")));
    /// # assert!(query.exists(&conn)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw<V: FunctionResult>(
        &self,
        sql: &str,
        values: impl Arguments<R>,
    ) -> Expr<R, V::Base, V::Null> {
        Expr::new(result_of::<V>(ast::Expr::Raw(pieces(sql, values.exprs()))))
    }
}

impl<P: Path> Deref for At<P> {
    type Target = Context<P::Root>;

    fn deref(&self) -> &Context<P::Root> {
        const { &Context::CONTEXT }
    }
}

impl<R, T, N, K: ColumnKind> Column<R, T, N, K> {
    /// The query that the column belongs to, for subqueries, functions and values.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query().select(|t| (t.name, t.milliseconds)).as_source();
    /// let loud = query.filter(|(name, _)| name.context().raw::<bool>("{} GLOB '*!'", (name,)));
    /// # loud.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn context(self) -> Context<R> {
        Context::CONTEXT
    }
}

/// The result of a function or of SQL by hand.
fn result_of<V: FunctionResult>(expr: ast::Expr) -> ast::Expr {
    match V::KIND {
        Kind::Decimal => ast::Expr::Func(Func::IsDecimal, vec![expr]),
        Kind::Time(temporal) => ast::Expr::Func(Func::IsTime(temporal), vec![expr]),
        Kind::Plain | Kind::Uuid => expr,
    }
}

/// Takes SQL apart at its placeholders.
fn pieces(sql: &str, values: Vec<ast::Expr>) -> Vec<Piece> {
    let (given, mut placeholders) = (values.len(), 0);
    let mut values = values.into_iter();
    let (mut pieces, mut text) = (Vec::new(), String::new());
    let mut rest = sql;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        text += before;
        if after.starts_with("{}") {
            placeholders += 1;
            pieces.push(Piece::Text(std::mem::take(&mut text)));
            pieces.extend(values.next().map(Piece::Expr));
        } else if after.starts_with("{{") || after.starts_with("}}") {
            text += &after[..1];
        } else {
            pieces.push(Piece::Mistake(format!("a single brace in `{sql}`: write it twice")));
            return pieces;
        }
        rest = &after[2..];
    }
    pieces.push(Piece::Text(text + rest));
    if placeholders != given {
        let mistake = format!("`{sql}` has {placeholders} `{{}}` where {given} values are given");
        pieces.push(Piece::Mistake(mistake));
    }
    pieces
}
