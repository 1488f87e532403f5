//! Aggregates: of a group, and of the rows of a to-many relation.

use std::marker::PhantomData;

use super::node::{Call, Node};
use super::{
    Expr, Groups, IntoCondition, Nullability, Operand, Optional, QueryValue, Required, Types,
};

/// A group of rows, in the closures that follow `group_by`: it offers aggregates.
///
/// `C` is what their closures get, the columns of the rows. Aggregates of values leave NULL out; of
/// no values at all, they are NULL.
#[derive(Debug)]
pub struct Group<C, R, N = Required> {
    columns: C,
    filter: Option<Node>,
    distinct: bool,
    types: Types<(R, N)>,
}

/// A type whose values have a sum.
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` have no sum and no average",
    label = "expected numbers"
)]
pub trait Summed {
    /// The type of the sum. SQLite sums up integers exactly, and anything else as doubles.
    type Sum;

    /// The type of the average.
    type Average;
}

macro_rules! summed {
    ($($(#[$cfg:meta])* $type:ty => $sum:ty, $average:ty;)*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl Summed for $type {
            type Sum = $sum;
            type Average = $average;
        }
    )*};
}

summed! {
    i64 => i64, f64;
    i8 => i64, f64;
    i16 => i64, f64;
    i32 => i64, f64;
    u8 => i64, f64;
    u16 => i64, f64;
    u32 => i64, f64;
    u64 => i64, f64;
    f64 => f64, f64;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal => rust_decimal::Decimal, rust_decimal::Decimal;
}

type Sum<O> = <<O as QueryValue>::Base as Summed>::Sum;
type Average<O> = <<O as QueryValue>::Base as Summed>::Average;
/// NULL only where the values may be, or where there are none.
type Aggregate<R, T, N, O> = Expr<Groups<R>, T, <N as Nullability>::Or<<O as QueryValue>::Null>>;

/// A call of an aggregate, without its group.
pub(crate) fn aggregate(function: &str, value: impl QueryValue) -> Call {
    let node = value.operand(&Node::Chain("AND", Vec::new()));
    let node = match function {
        "sum" | "avg" | "min" | "max" => node.into_number(),
        // The value itself, with all of its digits.
        _ => node,
    };
    Call::aggregate(function, Some(vec![node]))
}

impl<C: Copy, R, N: Nullability> Group<C, R, N> {
    pub(crate) fn new(columns: C) -> Self {
        Self { columns, filter: None, distinct: false, types: PhantomData }
    }

    fn expr<T, M>(&self, mut call: Call) -> Expr<Groups<R>, T, M> {
        call.filter.clone_from(&self.filter);
        call.distinct = self.distinct && call.arguments.is_some();
        if call.distinct {
            let arguments = call.arguments.take().into_iter().flatten();
            // What becomes part of a text keeps all of its digits.
            let is_text = call.function == "json_group_array";
            let alike = if is_text { Node::grouped } else { Node::settled };
            call.arguments = Some(arguments.map(alike).collect());
        }
        Expr::new(Node::Call(Box::new(call)))
    }

    /// The group with only those rows that meet a condition.
    ///
    /// ```ignore
    /// .select(|genre, g| (genre, g.count(), g.filter(|t| t.milliseconds.gt(300_000)).count()))
    /// ```
    #[must_use]
    pub fn filter<I: IntoCondition<R>>(
        &self,
        condition: impl FnOnce(C) -> I,
    ) -> Group<C, R, Optional> {
        let condition = condition(self.columns).condition();
        let filter = match self.filter.clone() {
            Some(filter) => Node::chain("AND", filter, condition),
            None => condition,
        };
        let (columns, distinct) = (self.columns, self.distinct);
        Group { columns, filter: Some(filter), distinct, types: PhantomData }
    }

    /// The group, whose aggregates take equal values only once.
    #[must_use]
    pub fn distinct(&self) -> Self {
        Self {
            columns: self.columns,
            filter: self.filter.clone(),
            distinct: true,
            types: PhantomData,
        }
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self) -> Expr<Groups<R>, i64> {
        self.expr(Call::aggregate("count", None))
    }

    /// The number of values that are not NULL.
    pub fn count_of<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Expr<Groups<R>, i64> {
        self.expr(aggregate("count", value(self.columns)))
    }

    /// The number of different values that are not NULL.
    pub fn count_distinct<O: Operand<R>>(
        &self,
        value: impl FnOnce(C) -> O,
    ) -> Expr<Groups<R>, i64> {
        self.distinct().count_of(value)
    }

    /// The sum. Of integers too large for 64 bits it is an error; decimals are summed up as
    /// doubles.
    pub fn sum<O>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, Sum<O>, N, O>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.expr(aggregate("sum", value(self.columns)))
    }

    /// The average.
    pub fn avg<O>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, Average<O>, N, O>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.expr(aggregate("avg", value(self.columns)))
    }

    /// The smallest value.
    pub fn min<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, O::Base, N, O> {
        self.expr(aggregate("min", value(self.columns)))
    }

    /// The greatest value.
    pub fn max<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, O::Base, N, O> {
        self.expr(aggregate("max", value(self.columns)))
    }

    /// All values as one text, with a separator between them, in no particular order.
    pub fn join<O: Operand<R>>(
        &self,
        value: impl FnOnce(C) -> O,
        separator: &str,
    ) -> Aggregate<R, String, N, O> {
        let (value, separator) = (value(self.columns), Node::value(separator.to_owned()));
        if self.distinct {
            // A distinct aggregate of SQLite has one argument, so there's no place for a separator.
            let list = self.expr::<String, N>(aggregate("json_group_array", value)).into_node();
            let sql = "(SELECT group_concat(\"it\".\"value\", {}) FROM json_each({}) AS \"it\")";
            return Expr::new(Node::Sql(sql, vec![separator, list]));
        }
        let mut call = aggregate("group_concat", value);
        call.arguments.iter_mut().for_each(|arguments| arguments.push(separator.clone()));
        self.expr(call)
    }
}
