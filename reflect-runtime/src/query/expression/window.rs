//! Window functions (<https://sqlite.org/windowfunctions.html>).

use std::marker::PhantomData;

use super::operand::alone;
use super::{Context, Expr, Operand, OrderTerms};
use crate::ast::{self, Aggregate, Frame, Over, WindowCall, WindowFunc};
use crate::query::Summed;
use crate::table::{Optional, Types};

/// Rows around a row, in `select` and `order_by`: `t.window()` begins with all of them.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let ranked = Track::query().select(|t| {
///     let longest = t.window().partition_by(t.album_id).order_by(t.milliseconds.desc());
///     (t.name, longest.row_number(), longest.sum(t.milliseconds))
/// });
/// # ranked.all(&conn)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct RowWindow<R> {
    over: Over,
    types: Types<R>,
}

impl<R> Clone for RowWindow<R> {
    fn clone(&self) -> Self {
        Self { over: self.over.clone(), types: PhantomData }
    }
}

impl<R> Context<R> {
    /// Window functions over the rows of the query.
    #[must_use]
    pub fn window(&self) -> RowWindow<R> {
        RowWindow { over: Over::default(), types: PhantomData }
    }
}

impl<R> RowWindow<R> {
    /// Only rows that agree in a value; called again, also in another.
    #[must_use]
    pub fn partition_by(mut self, value: impl Operand<R>) -> Self {
        self.over.partition.push(alone(value).into_grouped());
        self
    }

    /// The order of the rows. With an order, aggregates take the rows up to the row, and those
    /// equal to it in the order, unless `rows` says otherwise.
    #[must_use]
    pub fn order_by(mut self, order: impl OrderTerms<R>) -> Self {
        order.terms(&mut self.over.order);
        self
    }

    /// For aggregates: so many rows before the row and so many after it, and the row itself.
    /// `None` means all of them.
    #[must_use]
    pub fn rows(mut self, before: Option<u64>, after: Option<u64>) -> Self {
        self.over.frame = Some(Frame { before, after });
        self
    }

    fn call<T, N>(&self, function: WindowFunc, arguments: Vec<ast::Expr>) -> Expr<R, T, N> {
        let over = self.over.clone();
        let call = WindowCall { function, arguments, over };
        let by_key = call.arguments.first().is_some_and(ast::Expr::is_decimal_key);
        let window = ast::Expr::Window(Box::new(call));
        Expr::new(if by_key { window.into_decimal_of_key() } else { window })
    }

    fn aggregate<T, N>(&self, function: Aggregate, value: impl Operand<R>) -> Expr<R, T, N> {
        let value = alone(value);
        let function = function.of(&value);
        self.call(WindowFunc::Aggregate(function), vec![function.argument(value)])
    }

    /// A value of another row, which a number tells.
    fn other<T, N>(&self, function: WindowFunc, value: impl Operand<R>, row: u32) -> Expr<R, T, N> {
        self.call(function, vec![alone(value), ast::Expr::value(i64::from(row))])
    }

    /// The number of the row, beginning with 1.
    #[must_use]
    pub fn row_number(&self) -> Expr<R, i64> {
        self.call(WindowFunc::RowNumber, Vec::new())
    }

    /// The rank of the row: equal rows share one, and as many are left out after them.
    #[must_use]
    pub fn rank(&self) -> Expr<R, i64> {
        self.call(WindowFunc::Rank, Vec::new())
    }

    /// The rank of the row, without gaps.
    #[must_use]
    pub fn dense_rank(&self) -> Expr<R, i64> {
        self.call(WindowFunc::DenseRank, Vec::new())
    }

    /// The rank of the row from 0 to 1.
    #[must_use]
    pub fn percent_rank(&self) -> Expr<R, f64> {
        self.call(WindowFunc::PercentRank, Vec::new())
    }

    /// The share of rows up to this one, from 0 to 1.
    #[must_use]
    pub fn cume_dist(&self) -> Expr<R, f64> {
        self.call(WindowFunc::CumeDist, Vec::new())
    }

    /// The number of the row's part, if the rows are cut into so many of about equal size.
    #[must_use]
    pub fn ntile(&self, parts: u32) -> Expr<R, i64> {
        self.call(WindowFunc::Ntile, vec![ast::Expr::value(i64::from(parts))])
    }

    /// The value in the row so many rows before this one; NULL where there is none.
    pub fn lag<O: Operand<R>>(&self, value: O, rows: u32) -> Expr<R, O::Base, Optional> {
        self.other(WindowFunc::Lag, value, rows)
    }

    /// The value in the row so many rows after this one; NULL where there is none.
    pub fn lead<O: Operand<R>>(&self, value: O, rows: u32) -> Expr<R, O::Base, Optional> {
        self.other(WindowFunc::Lead, value, rows)
    }

    /// The value in the first row.
    pub fn first_value<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.call(WindowFunc::FirstValue, vec![alone(value)])
    }

    /// The value in the last row.
    pub fn last_value<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.call(WindowFunc::LastValue, vec![alone(value)])
    }

    /// The value in the row of that number, beginning with 1; NULL where there is none.
    pub fn nth_value<O: Operand<R>>(&self, value: O, row: u32) -> Expr<R, O::Base, Optional> {
        self.other(WindowFunc::NthValue, value, row)
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self) -> Expr<R, i64> {
        self.call(WindowFunc::Aggregate(Aggregate::CountRows), Vec::new())
    }

    /// The sum of the values.
    pub fn sum<O>(&self, value: O) -> Expr<R, <O::Base as Summed>::Sum, O::Null>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.aggregate(Aggregate::Sum, value)
    }

    /// The average of the values.
    pub fn avg<O>(&self, value: O) -> Expr<R, <O::Base as Summed>::Average, O::Null>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.aggregate(Aggregate::Avg, value)
    }

    /// The smallest of the values.
    pub fn min<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.aggregate(Aggregate::Min, value)
    }

    /// The greatest of the values.
    pub fn max<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.aggregate(Aggregate::Max, value)
    }
}
