//! Values for columns: `t.name.set("x")`, one or several.

use std::marker::PhantomData;

use super::Takes;
use crate::ast::{ColumnRef, Expr};
use crate::query::{Column, Operand, SameQuery};
use crate::table::{Generated, Nullability, Optional, Required, Types};
use crate::value::{Decode, Encode, Readable, Value, readable};

/// A column and the value to put into it, in a row of `R`: from [`Column::set`].
#[must_use = "it is what the closures of `with` and `update` return"]
#[derive(Debug, Clone)]
pub struct Set<R> {
    column: ColumnRef,
    value: Expr,
    readable: Readable,
    row: Types<R>,
}

impl<R, T, N> Column<R, T, N> {
    /// Puts a value into the column: for `with` of a new row, and for `update` and `update_set`.
    ///
    /// The value may be computed from the row's columns as they were before. `None` is NULL.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// Track::query()
    ///     .filter(|t| t.genre().name.eq("Jazz"))
    ///     .update(&conn, |t| (t.unit_price.set(t.unit_price * 2), t.composer.set(None::<&str>)))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set<O: Operand<R>>(self, value: O) -> Set<R>
    where
        T: Takes<O::Base> + Decode + Encode,
        N: Settable + Accepts<<O::Null as Nullability>::Plain>,
    {
        let value = value.operand(&self.into_expr()).into_stored_decimal(self.node);
        let value = <T as Takes<O::Base>>::fitting(value, self.node).into_written(self.node);
        Set { column: self.node, value, readable: readable::<T>, row: PhantomData }
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

#[diagnostic::do_not_recommend]
impl Accepts<Self> for Required {}

#[diagnostic::do_not_recommend]
impl Accepts<Required> for Optional {}

#[diagnostic::do_not_recommend]
impl Accepts<Self> for Optional {}

#[diagnostic::do_not_recommend]
impl<M, N: Accepts<M>> Accepts<M> for Generated<N> {}

/// With a second implementation for [`Required`] the compiler shows the text above.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl Accepts<Generated<Self>> for Required {}

/// The result of the closures of `with`, `update` and `update_set`: a [`Set`], a tuple of up to
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
    pub(super) column: ColumnRef,
    pub(super) value: Expr,
    pub(super) readable: Readable,
}

impl Assignment {
    /// The position of the column and its value, if the value has not to be computed and the column is one
    /// of the row itself.
    #[inline]
    pub(crate) fn constant(&self) -> Option<(usize, &Value)> {
        match (self.column, &self.value) {
            (ColumnRef::Table { step, index, .. }, Expr::Value(value)) if step.from.is_none() => {
                Some((usize::from(index), value))
            }
            _ => None,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<R, Q: SameQuery<R>> Sets<R> for Set<Q> {
    fn write(self, to: &mut Vec<Assignment>) {
        let Self { column, value, readable, .. } = self;
        let assignment = Assignment { column, value, readable };
        // Most often it is the only one, and rows may wait by the thousand.
        if to.capacity() == 0 { *to = vec![assignment] } else { to.push(assignment) }
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

#[diagnostic::do_not_recommend]
impl<R> Sets<R> for () {
    fn write(self, _: &mut Vec<Assignment>) {}
}

macro_rules! sets {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<R, $($part: Sets<R>),*> Sets<R> for ($($part,)*) {
            fn write(self, to: &mut Vec<Assignment>) {
                to.reserve_exact([$($index),*].len());
                $(self.$index.write(to);)*
            }
        }
    };
}

for_tuples! { up to sixteen: sets }

#[cfg(test)]
mod tests {
    use super::*;

    /// A unit of work may hold any number of them.
    #[test]
    fn an_assignment_is_small() {
        assert!(size_of::<Assignment>() <= 72);
    }
}
