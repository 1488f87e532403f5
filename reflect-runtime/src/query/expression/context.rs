//! What begins at a table of a query rather than at one of its columns.

use std::marker::PhantomData;
use std::ops::Deref;

use rusqlite::types::Value;

use super::node::{Node, Piece};
use super::{
    At, Column, Expr, Group, Groups, IntoCondition, Nullability, Operand, Optional, Path, Query,
    Required, Selection, Single, Source, Types, Window,
};
use crate::{Decode, Table};

/// The type of what a function gives: `T` if it is never NULL, else `Option<T>`.
#[diagnostic::on_unimplemented(
    message = "a function of SQLite can't give `{Self}`",
    label = "expected a type of the database, or an `Option` of one",
    note = "integers are `i64` and text is `String`"
)]
pub trait Given {
    /// The type without `Option`.
    type Base;

    /// [`Optional`] for an `Option`.
    type Null: Nullability;

    /// Not public API.
    #[doc(hidden)]
    const DECIMAL: bool = false;
}

/// What a function or SQL by hand gives.
fn given<V: Given>(node: Node) -> Node {
    if V::DECIMAL { Node::Sql(Node::DECIMAL, vec![node]) } else { node }
}

#[diagnostic::do_not_recommend]
impl<T: Decode> Given for Option<T> {
    const DECIMAL: bool = T::DECIMAL;

    type Base = T;
    type Null = Optional;
}

macro_rules! given {
    ($($(#[$cfg:meta])* $type:ty),*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl Given for $type {
            const DECIMAL: bool = <$type as Decode>::DECIMAL;

            type Base = $type;
            type Null = Required;
        }
    )*};
}

given!(
    i64,
    f64,
    bool,
    String,
    Vec<u8>,
    Value,
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal,
    #[cfg(feature = "chrono")]
    chrono::NaiveDate,
    #[cfg(feature = "chrono")]
    chrono::NaiveTime,
    #[cfg(feature = "chrono")]
    chrono::NaiveDateTime
);

/// The arguments of a function or of SQL by hand: a tuple of up to eight values.
#[diagnostic::on_unimplemented(
    message = "expected a tuple of arguments, found `{Self}`",
    label = "expected values as in `(t.name, 1)`; of one value, `(t.name,)`"
)]
pub trait Arguments<R> {
    /// Not public API.
    #[doc(hidden)]
    fn nodes(self) -> Vec<Node>;
}

#[diagnostic::do_not_recommend]
impl<R> Arguments<R> for () {
    fn nodes(self) -> Vec<Node> {
        Vec::new()
    }
}

/// What a value stands beside when that is no column.
fn nothing() -> Node {
    Node::Value(Value::Null)
}

macro_rules! tuples {
    ($(($($part:ident $index:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<R, $($part: Operand<R>),*> Arguments<R> for ($($part,)*) {
            fn nodes(self) -> Vec<Node> {
                vec![$(self.$index.operand(&nothing())),*]
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

/// The query `R` that is being put together: what begins there rather than at a column.
///
/// The columns of a table and a [`Group`](super::Group) dereference to it, so its methods are theirs,
/// as in `t.call(…)` or `g.raw(…)`. Where there are columns alone, as of results, each has it:
/// [`Column::here`].
#[derive(Debug)]
pub struct Here<R>(Types<R>);

impl<R> Here<R> {
    pub(crate) const HERE: Self = Self(PhantomData);

    /// A query of another table, or of the same, that may use the columns of this one: for
    /// [`exists`](Self::exists), [`scalar`](Self::scalar) and `in_`.
    ///
    /// ```ignore
    /// let never_sold = Track::query().filter(|t| {
    ///     !t.exists(t.subquery::<InvoiceLine>().filter(|l| l.track_id.eq(t.track_id)))
    /// });
    /// ```
    #[must_use]
    pub fn subquery<T: Table>(&self) -> Query<T, R>
    where
        R: 'static,
    {
        Query::new()
    }

    /// Whether a query has a row.
    #[must_use]
    pub fn exists<T: Source<Q>, Q, S: Selection<Q>>(
        &self,
        query: Query<T, Q, S>,
    ) -> super::Condition<R> {
        super::Condition::new(Node::Query("EXISTS ({})", Box::new(query.into_statement())))
    }

    /// The first value that a query selects, NULL where it has none.
    #[must_use]
    pub fn scalar<T: Source<Q>, Q, S: Selection<Q> + Single>(
        &self,
        query: Query<T, Q, S>,
    ) -> Expr<R, S::Base, Optional> {
        Expr::new(Node::Query("({})", Box::new(query.into_statement())))
    }

    /// A value of Rust, as an expression.
    pub fn value<V: Operand<R>>(&self, value: V) -> Expr<R, V::Base, V::Null> {
        Expr::new(value.operand(&nothing()))
    }

    /// Calls a function of SQLite, or one that the program has registered.
    ///
    /// ```ignore
    /// Track::query().select(|t| t.call::<Option<i64>>("unicode", (t.name,)));
    /// ```
    pub fn call<V: Given>(
        &self,
        function: &str,
        arguments: impl Arguments<R>,
    ) -> Expr<R, V::Base, V::Null> {
        Expr::new(given::<V>(Node::call(function, arguments.nodes())))
    }

    /// SQL by hand, with a `{}` for each value; a brace itself is written twice.
    ///
    /// Columns are written out with their tables and values of Rust become parameters. The SQL
    /// itself must never come from outside the program.
    ///
    /// ```ignore
    /// Track::query().filter(|t| t.raw::<bool>("{} COLLATE NOCASE = {}", (t.name, "black dog")));
    /// ```
    pub fn raw<V: Given>(&self, sql: &str, values: impl Arguments<R>) -> Expr<R, V::Base, V::Null> {
        Expr::new(given::<V>(Node::Raw(pieces(sql, values.nodes()))))
    }

    /// The beginning of a `CASE`: the value if the condition is true.
    ///
    /// ```ignore
    /// Track::query().select(|t| {
    ///     t.when(t.milliseconds.gt(600_000), "long").when(t.milliseconds.lt(60_000), "short").otherwise("normal")
    /// });
    /// ```
    pub fn when<V: Operand<R>>(
        &self,
        condition: impl IntoCondition<R>,
        value: V,
    ) -> super::Case<R, V::Base, V::Null> {
        super::Case::new(condition.condition(), value.operand(&nothing()))
    }

    /// Window functions over the rows of the query.
    #[must_use]
    pub fn window(&self) -> Window<R> {
        Window::new()
    }
}

impl<P: Path> Deref for At<P> {
    type Target = Here<P::Root>;

    fn deref(&self) -> &Here<P::Root> {
        const { &Here::HERE }
    }
}

impl<C, R, N> Deref for Group<C, R, N> {
    type Target = Here<Groups<R>>;

    fn deref(&self) -> &Here<Groups<R>> {
        const { &Here::HERE }
    }
}

impl<R, T, N> Column<R, T, N> {
    /// The query that the column belongs to, for what begins there.
    ///
    /// ```ignore
    /// let query = query.as_source().filter(|(name, _)| name.here().raw::<bool>("{} GLOB '*!'", (name,)));
    /// ```
    #[must_use]
    pub fn here(self) -> Here<R> {
        Here::HERE
    }
}

/// Takes SQL apart at its placeholders.
fn pieces(sql: &str, values: Vec<Node>) -> Vec<Piece> {
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
            pieces.extend(values.next().map(Piece::Node));
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
