//! Window functions (<https://sqlite.org/windowfunctions.html>).

use std::marker::PhantomData;

use super::aggregate::aggregate;
use super::node::{Call, Node, Over};
use super::{Expr, Operand, Optional, Ordering, QueryValue, Required, Summed, Types};

/// Rows around a row, in `select` and `order_by`: `t.window()` begins with all of them.
///
/// ```ignore
/// let ranked = Track::query().select(|t| {
///     let longest = t.window().partition_by(t.album_id).order_by(t.milliseconds.desc());
///     (t.name, longest.row_number(), longest.sum(t.milliseconds))
/// });
/// ```
#[derive(Debug)]
pub struct Window<R> {
    over: Over,
    types: Types<R>,
}

impl<R> Clone for Window<R> {
    fn clone(&self) -> Self {
        Self { over: self.over.clone(), types: PhantomData }
    }
}

impl<R> Window<R> {
    pub(crate) fn new() -> Self {
        Self { over: Over::default(), types: PhantomData }
    }

    /// Only rows that agree in a value; called again, also in another.
    #[must_use]
    pub fn partition_by(mut self, value: impl Operand<R>) -> Self {
        let value = value.operand(&Node::Chain("AND", Vec::new()));
        self.over.partition.push(value.grouped());
        self
    }

    /// The order of the rows. With an order, aggregates take the rows up to the row, and those
    /// equal to it in the order, unless `rows` says otherwise.
    #[must_use]
    pub fn order_by(mut self, order: impl Ordering<R>) -> Self {
        order.terms(&mut self.over.order);
        self
    }

    /// For aggregates: so many rows before the row and so many after it, and the row itself.
    /// `None` means all of them.
    #[must_use]
    pub fn rows(mut self, before: Option<u64>, after: Option<u64>) -> Self {
        let bound = |rows: Option<u64>| match rows {
            Some(rows) => rows.to_string(),
            None => "UNBOUNDED".to_owned(),
        };
        let (before, after) = (bound(before), bound(after));
        self.over.frame = Some(format!("ROWS BETWEEN {before} PRECEDING AND {after} FOLLOWING"));
        self
    }

    fn expr<T, N>(&self, mut call: Call) -> Expr<R, T, N> {
        call.over = Some(self.over.clone());
        Expr::new(Node::Call(Box::new(call)))
    }

    fn plain<T>(&self, function: &str) -> Expr<R, T, Required> {
        self.expr(Call::new(function, Some(Vec::new())))
    }

    /// The number of the row, beginning with 1.
    #[must_use]
    pub fn row_number(&self) -> Expr<R, i64> {
        self.plain("row_number")
    }

    /// The rank of the row: equal rows share one, and as many are left out after them.
    #[must_use]
    pub fn rank(&self) -> Expr<R, i64> {
        self.plain("rank")
    }

    /// The rank of the row, without gaps.
    #[must_use]
    pub fn dense_rank(&self) -> Expr<R, i64> {
        self.plain("dense_rank")
    }

    /// The rank of the row from 0 to 1.
    #[must_use]
    pub fn percent_rank(&self) -> Expr<R, f64> {
        self.plain("percent_rank")
    }

    /// The share of rows up to this one, from 0 to 1.
    #[must_use]
    pub fn cume_dist(&self) -> Expr<R, f64> {
        self.plain("cume_dist")
    }

    /// The number of the row's part, if the rows are cut into so many of about equal size.
    #[must_use]
    pub fn ntile(&self, parts: u32) -> Expr<R, i64> {
        self.expr(Call::new("ntile", Some(vec![Node::value(i64::from(parts))])))
    }

    /// The value in the row so many rows before this one; NULL where there is none.
    pub fn lag<O: Operand<R>>(&self, value: O, rows: u32) -> Expr<R, O::Base, Optional> {
        self.expr(shifted("lag", value, rows))
    }

    /// The value in the row so many rows after this one; NULL where there is none.
    pub fn lead<O: Operand<R>>(&self, value: O, rows: u32) -> Expr<R, O::Base, Optional> {
        self.expr(shifted("lead", value, rows))
    }

    /// The value in the first row.
    pub fn first_value<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.expr(aggregate("first_value", value))
    }

    /// The value in the last row.
    pub fn last_value<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.expr(aggregate("last_value", value))
    }

    /// The value in the row of that number, beginning with 1; NULL where there is none.
    pub fn nth_value<O: Operand<R>>(&self, value: O, row: u32) -> Expr<R, O::Base, Optional> {
        self.expr(shifted("nth_value", value, row))
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self) -> Expr<R, i64> {
        self.expr(Call::aggregate("count", None))
    }

    /// The sum of the values.
    pub fn sum<O>(&self, value: O) -> Expr<R, <O::Base as Summed>::Sum, O::Null>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.expr(aggregate("sum", value))
    }

    /// The average of the values.
    pub fn avg<O>(&self, value: O) -> Expr<R, <O::Base as Summed>::Average, O::Null>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.expr(aggregate("avg", value))
    }

    /// The smallest of the values.
    pub fn min<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.expr(aggregate("min", value))
    }

    /// The greatest of the values.
    pub fn max<O: Operand<R>>(&self, value: O) -> Expr<R, O::Base, O::Null> {
        self.expr(aggregate("max", value))
    }
}

fn shifted(function: &str, value: impl QueryValue, by: u32) -> Call {
    let mut call = aggregate(function, value);
    if let Some(arguments) = &mut call.arguments {
        arguments.push(Node::value(i64::from(by)));
    }
    call
}
