//! Parameters of prepared queries.

use std::fmt;
use std::marker::PhantomData;

use super::QueryValue;
use crate::ast::{self, Argument, Arguments};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Required, Scope, Types};
use crate::value::{Encode, ValueRef};

/// A value of type `T` that comes with each run of a prepared query. It stands in the query wherever a
/// value of that type may.
pub struct Param<T> {
    argument: Argument,
    types: Types<T>,
}

impl<T> Clone for Param<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Param<T> {}

impl<T> fmt::Debug for Param<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Param({})", self.argument.number)
    }
}

/// The types of parameters: `i64`, `f64`, `bool`, `String`, and `uuid::Uuid` with the feature `uuid`.
///
/// The statement for other types depends on their values, so with these a query is built anew each time.
#[diagnostic::on_unimplemented(
    message = "a value of type `{Self}` can't be a parameter of a prepared query",
    label = "expected `i64`, `f64`, `bool` or `String`",
    note = "the statement for decimals, dates, times and bytes depends on their values: build such a query anew each time"
)]
pub trait ParamType: sealed::Sealed {
    /// The type of the values: that of the parameter itself, or `&str`.
    type Given<'v>: Encode;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for i64 {}
    impl Sealed for f64 {}
    impl Sealed for bool {}
    impl Sealed for String {}
    #[cfg(feature = "uuid")]
    impl Sealed for uuid::Uuid {}
}

impl ParamType for i64 {
    type Given<'v> = i64;
}

impl ParamType for f64 {
    type Given<'v> = f64;
}

impl ParamType for bool {
    type Given<'v> = bool;
}

impl ParamType for String {
    type Given<'v> = &'v str;
}

#[cfg(feature = "uuid")]
#[diagnostic::do_not_recommend]
impl ParamType for uuid::Uuid {
    type Given<'v> = Self;
}

#[diagnostic::do_not_recommend]
impl<T: ParamType> QueryValue for Param<T> {
    type Base = T;
    type Null = Required;
    type Query<R> = R;

    fn operand(self, _: &ast::Expr) -> ast::Expr {
        ast::Expr::Argument(self.argument)
    }
}

/// The parameters of a prepared query: a [`Param`], or a tuple of up to eight.
#[diagnostic::on_unimplemented(
    message = "`{Self}` are no parameters of a prepared query",
    label = "expected a `Param`, or a tuple of up to eight",
    note = "name the types in the closure: `|id: Param<i64>| …`, or `|(low, high): (Param<i64>, Param<i64>)| …`"
)]
pub trait Placeholders {
    /// Their values.
    type Values<'v>;

    /// Not public API: the next parameters.
    #[doc(hidden)]
    fn place(arguments: &mut Places) -> Self;

    /// Not public API: visits the values in the order of the parameters.
    #[doc(hidden)]
    fn visit(values: &Self::Values<'_>, visit: &mut Visit<'_>) -> Result<()>;
}

/// Takes a value of a parameter.
type Visit<'f> = dyn FnMut(ValueRef<'_>) -> Result<()> + 'f;

/// The parameters of a query as they are placed.
#[doc(hidden)]
#[derive(Debug)]
pub struct Places(Arguments);

impl Places {
    pub(crate) fn new() -> Self {
        Self(Arguments { of: Scope::new(), count: 0 })
    }

    pub(crate) fn arguments(&self) -> Arguments {
        self.0
    }
}

impl<T: ParamType> Placeholders for Param<T> {
    type Values<'v> = T::Given<'v>;

    fn place(Places(arguments): &mut Places) -> Self {
        let argument = Argument { of: arguments.of, number: arguments.count };
        arguments.count += 1;
        Self { argument, types: PhantomData }
    }

    fn visit(value: &T::Given<'_>, visit: &mut Visit<'_>) -> Result<()> {
        // None of the types is another one to a column.
        let encoded = value.encode(reflect_catalog::Affinity::Blob);
        let encoded = encoded.map_err(|it| Error::new(ErrorKind::Unfit { mismatch: it }))?;
        visit(encoded.as_ref())
    }
}

macro_rules! placeholders {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Placeholders),*> Placeholders for ($($part,)*) {
            type Values<'v> = ($($part::Values<'v>,)*);

            fn place(places: &mut Places) -> Self {
                ($($part::place(places),)*)
            }

            fn visit(values: &Self::Values<'_>, visit: &mut Visit<'_>) -> Result<()> {
                $($part::visit(&values.$index, visit)?;)*
                Ok(())
            }
        }
    };
}

for_tuples! { up to eight: placeholders }
