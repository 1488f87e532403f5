//! What is written into columns: `t.name.set("x")`, one or several.

use rusqlite::types::Value;

use super::computed::{Reads, reads};
use crate::query::node::{Node, Place, Unfit};
use crate::query::{Column, Generated, Never, Nullability, Operand, Optional, Required, SameQuery};
use crate::{Decode, Encode};

/// A column and what to put into it, in a row of `R`: from [`Column::set`].
#[must_use = "it is what the closures of `with` and `update` return"]
#[derive(Debug, Clone)]
pub struct Set<R> {
    place: Place,
    value: Node,
    reads: Reads,
    row: std::marker::PhantomData<fn() -> R>,
}

impl<R, T, N> Column<R, T, N> {
    /// Puts a value into the column: for `with` of a new row, and for `update` and `update_set`.
    ///
    /// The value may be computed from the row's columns as they were before. `None` is NULL.
    ///
    /// ```ignore
    /// Track::query()
    ///     .filter(|t| t.genre().name.eq("Jazz"))
    ///     .update(&conn, |t| (t.unit_price.set(t.unit_price * 2), t.composer.set(None::<&str>)))?;
    /// ```
    pub fn set<O: Operand<R>>(self, value: O) -> Set<R>
    where
        T: Takes<O::Base> + Decode + Encode,
        N: Settable + Accepts<<O::Null as Nullability>::Plain>,
    {
        let value = match value.operand(&self.into_node()) {
            Node::Decimal(value) => Node::Value(value),
            // What is stored is what would be read, without the noise of binary fractions.
            node => node.grouped(),
        };
        let value = T::fitting(value, self.place);
        Set { place: self.place, value, reads: reads::<T>, row: std::marker::PhantomData }
    }
}

/// Columns that can be written.
#[diagnostic::on_unimplemented(
    message = "the database computes this column: it can't be set",
    label = "a generated column"
)]
pub trait Settable {}

impl Settable for Required {}
impl Settable for Optional {}

/// Columns that take values which may be NULL, if `N` is [`Optional`].
#[diagnostic::on_unimplemented(
    message = "the column is NOT NULL, and the value may be NULL",
    label = "may be NULL",
    note = "say what to put there instead of NULL: `.coalesce(…)` of an expression, `.unwrap_or(…)` of an `Option`"
)]
pub trait Accepts<N> {}

impl Accepts<Self> for Required {}
impl Accepts<Never> for Required {}
impl Accepts<Required> for Optional {}
impl Accepts<Self> for Optional {}
impl<M, N: Accepts<M>> Accepts<M> for Generated<N> {}

/// A column of type `Self` takes values of type `V`.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` can't hold a `{V}`",
    label = "expected `{Self}`",
    note = "decimals are written `dec!(0.99)`, dates and times are values of their types, not texts"
)]
pub trait Takes<V> {
    /// Not public API: the value, or that it is none of the column's type.
    #[doc(hidden)]
    #[must_use]
    fn fitting(value: Node, _: Place) -> Node {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<T> Takes<T> for T {}

// With a second implementation the compiler shows the text above.
#[diagnostic::do_not_recommend]
impl<T> Takes<[T; 0]> for T {}

macro_rules! takes {
    ($($(#[$cfg:meta])* $column:ty: $value:ty;)*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl Takes<$value> for $column {
            fn fitting(value: Node, place: Place) -> Node {
                let Node::Value(given) = &value else { return value };
                match <Option<Self>>::decode(given.into()) {
                    Ok(_) => value,
                    Err(mismatch) => Node::Unfit(Unfit { column: place.name(), mismatch }),
                }
            }
        }
    )*};
}

takes! {
    i8: i64;
    i16: i64;
    i32: i64;
    u8: i64;
    u16: i64;
    u32: i64;
    u64: i64;
    isize: i64;
    usize: i64;
    f64: i64;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal: i64;
    Value: i64;
    Value: f64;
    Value: bool;
    Value: String;
    Value: Vec<u8>;
}

/// What the closures of `with`, `update` and `update_set` return: a [`Set`], a tuple of up to
/// sixteen, an array, a `Vec` or an `Option` of them, or `()` for nothing.
#[diagnostic::on_unimplemented(
    message = "expected what is to be written, found `{Self}`",
    label = "expected `.set(…)` of a column, or a tuple of several",
    note = "more than sixteen go into a tuple of tuples"
)]
pub trait Sets<R> {
    /// Not public API.
    #[doc(hidden)]
    fn write(self, to: &mut Vec<Assignment>);
}

/// A [`Set`] without its type.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Assignment {
    pub(crate) place: Place,
    pub(crate) value: Node,
    pub(crate) reads: Reads,
}

#[diagnostic::do_not_recommend]
impl<R, Q: SameQuery<R>> Sets<R> for Set<Q> {
    fn write(self, to: &mut Vec<Assignment>) {
        to.push(Assignment { place: self.place, value: self.value, reads: self.reads });
    }
}

#[diagnostic::do_not_recommend]
impl<R, S: Sets<R>> Sets<R> for Option<S> {
    fn write(self, to: &mut Vec<Assignment>) {
        if let Some(sets) = self {
            sets.write(to);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<R, S: Sets<R>> Sets<R> for Vec<S> {
    fn write(self, to: &mut Vec<Assignment>) {
        for sets in self {
            sets.write(to);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<R, S: Sets<R>, const LENGTH: usize> Sets<R> for [S; LENGTH] {
    fn write(self, to: &mut Vec<Assignment>) {
        for sets in self {
            sets.write(to);
        }
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<R, $($part: Sets<R>),*> Sets<R> for ($($part,)*) {
            #[allow(unused_variables, reason = "of nothing")]
            fn write(self, to: &mut Vec<Assignment>) {
                $(self.$index.write(to);)*
            }
        }
    )*};
}

tuples! {
    ()
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15)
}
