//! Expressions that are decimals.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::dec;
use reflect_schema::query::{Expr, Optional};
use reflect_schema::rust_decimal::Decimal;

use crate::support::values::{Line, LineColumns};

/// A row as it is put in; it reads the same.
pub(crate) type Given =
    (Option<Decimal>, Option<Decimal>, Option<Decimal>, Option<Decimal>, Option<Decimal>, i64);

pub(crate) type Amount = Expr<Line, Decimal, Optional>;

pub(crate) type Compute = fn(LineColumns) -> Amount;

/// A row among all.
#[derive(Clone, Copy)]
pub(crate) struct At<'g>(pub(crate) &'g [Given], pub(crate) usize);

impl At<'_> {
    fn price(self) -> Option<Decimal> {
        self.0[self.1].0
    }

    fn rate(self) -> Option<Decimal> {
        self.0[self.1].1
    }

    fn plain(self) -> Option<Decimal> {
        self.0[self.1].2
    }

    fn written(self) -> Option<Decimal> {
        self.0[self.1].3
    }

    fn free(self) -> Option<Decimal> {
        self.0[self.1].4
    }

    fn quantity(self) -> Decimal {
        self.0[self.1].5.into()
    }

    /// The first row, which is every row's parent.
    fn parent(self) -> Self {
        Self(self.0, 0)
    }
}

/// An expression, and what it is in exact arithmetic.
pub(crate) type Exact = (&'static str, Compute, fn(At<'_>) -> Option<Decimal>);

pub(crate) const EXACT: &[Exact] = &[
    ("a column", |l| l.price.optional(), |g| g.price()),
    ("a column of text", |l| l.written.optional(), |g| g.written()),
    ("a product", |l| l.price * l.rate, |g| Some(g.price()? * g.rate()?)),
    ("with an integer", |l| l.price * l.quantity, |g| Some(g.price()? * g.quantity())),
    ("an integer times", |l| l.quantity * l.rate, |g| Some(g.quantity() * g.rate()?)),
    ("a sum", |l| l.price + l.rate, |g| Some(g.price()? + g.rate()?)),
    ("a difference", |l| l.rate - l.price, |g| Some(g.rate()? - g.price()?)),
    (
        "a sum of three",
        |l| l.price + l.rate + dec!(0.1),
        |g| Some(g.price()? + g.rate()? + dec!(0.1)),
    ),
    ("a negative", |l| -(l.price + l.rate), |g| Some(-(g.price()? + g.rate()?))),
    ("a product without a scale", |l| l.plain * l.quantity, |g| Some(g.plain()? * g.quantity())),
    ("of text", |l| l.written * l.rate, |g| Some(g.written()? * g.rate()?)),
    ("another where it is missing", |l| l.written.coalesce(l.rate), |g| g.written().or(g.rate())),
    (
        "a value where it is missing",
        |l| l.free.coalesce(dec!(0.5)).optional(),
        |g| g.free().or(Some(dec!(0.5))),
    ),
    (
        "the one or the other",
        |l| l.when(l.price.gt(l.rate), l.price + l.rate).otherwise(l.written),
        |g| {
            let is_more = g.price().zip(g.rate()).is_some_and(|(price, rate)| price > rate);
            if is_more { Some(g.price()? + g.rate()?) } else { g.written() }
        },
    ),
    (
        "nothing where they are equal",
        |l| (l.price + l.rate).null_if(l.written),
        |g| Some(g.price()? + g.rate()?).filter(|sum| Some(*sum) != g.written()),
    ),
    ("of a path", |l| l.parent().price + l.rate, |g| Some(g.parent().price()? + g.rate()?)),
    (
        "of related rows",
        |l| l.children().filter(|o| o.id.eq(0)).sum(|o| o.price + o.rate),
        |g| Some(g.price()? + g.rate()?).filter(|_| g.1 == 0),
    ),
];

/// What this file does not know the exact value of.
pub(crate) const INEXACT: &[(&str, Compute)] = &[
    // Of places that nobody declared, those of a difference may be noise.
    ("without a scale", |l| l.plain + l.rate),
    ("of texts", |l| l.written + l.free),
    ("a quotient", |l| l.price / l.rate),
    ("a third", |l| (l.price / dec!(3)) * l.quantity),
    ("a sum of rows", |l| l.children().sum(|o| o.price)),
    ("an average of rows", |l| l.parent().children().avg(|o| o.plain)),
    ("SQL by hand", |l| l.raw::<Option<Decimal>>("{} + 0.1 + 0.2", (l.plain,))),
    ("SQL by hand, of text", |l| l.raw::<Option<Decimal>>("{} || '0'", (l.written,))),
];

pub(crate) const WINDOWS: &[(&str, Compute)] = &[
    ("the sum so far", |l| l.window().order_by(l.id.asc()).sum(l.price)),
    ("the average so far", |l| l.window().order_by(l.id.asc()).avg(l.plain)),
    ("the value before", |l| l.window().order_by(l.id.asc()).lag(l.free, 1)),
    ("the product before", |l| l.window().order_by(l.id.asc()).lag(l.price * l.rate, 1)),
];
