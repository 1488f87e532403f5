//! The results and the arguments of functions that are called by name, and of SQL by hand.

use super::Operand;
use super::operand::alone;
use crate::ast;
use crate::table::{Nullability, Optional, Required};
use crate::value::{Decode, Kind, Value};

/// The type of the result of a function: `T` if it is never NULL, else `Option<T>`.
#[diagnostic::on_unimplemented(
    message = "a function of SQLite can't give `{Self}`",
    label = "expected a type of the database, or an `Option` of one",
    note = "integers are `i64` and text is `String`"
)]
pub trait FunctionResult {
    /// The type without `Option`.
    type Base;

    /// [`Optional`] for an `Option`.
    type Null: Nullability;

    /// Not public API.
    #[doc(hidden)]
    const KIND: Kind = Kind::Plain;
}

#[diagnostic::do_not_recommend]
impl<T: Decode> FunctionResult for Option<T> {
    const KIND: Kind = T::KIND;

    type Base = T;
    type Null = Optional;
}

macro_rules! results {
    ($($(#[$cfg:meta])* $type:ty;)*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl FunctionResult for $type {
            const KIND: Kind = <$type as Decode>::KIND;

            type Base = $type;
            type Null = Required;
        }
    )*};
}

for_value_types!(results);
results! { String; }

/// The arguments of a function or of SQL by hand: a tuple of up to sixteen values.
#[diagnostic::on_unimplemented(
    message = "expected a tuple of arguments, found `{Self}`",
    label = "expected values as in `(t.name, 1)`; of one value, `(t.name,)`"
)]
pub trait Arguments<R> {
    /// Not public API.
    #[doc(hidden)]
    fn exprs(self) -> Vec<ast::Expr>;
}

#[diagnostic::do_not_recommend]
impl<R> Arguments<R> for () {
    fn exprs(self) -> Vec<ast::Expr> {
        Vec::new()
    }
}

macro_rules! arguments {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<R, $($part: Operand<R>),*> Arguments<R> for ($($part,)*) {
            fn exprs(self) -> Vec<ast::Expr> {
                vec![$(alone(self.$index)),*]
            }
        }
    };
}

for_tuples! { up to sixteen: arguments }
