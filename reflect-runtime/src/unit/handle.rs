use std::fmt;
use std::marker::PhantomData;

use super::Saved;
use crate::table::Table;
use crate::write::Writable;

/// A handle of a row that a [`UnitOfWork`](super::UnitOfWork) is to write: its operations name the row by
/// it, and it finds the row in the [`Saved`] rows afterwards.
pub struct Pending<T> {
    pub(super) unit: u64,
    pub(super) slot: usize,
    row: PhantomData<fn() -> T>,
}

impl<T> Pending<T> {
    pub(super) fn new(unit: u64, slot: usize) -> Self {
        Self { unit, slot, row: PhantomData }
    }
}

impl<T> Clone for Pending<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Pending<T> {}

impl<T: Table> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {} (`{}`)", self.slot + 1, T::DEF.name)
    }
}

/// One handle or a tuple of up to six, and the rows that they stand for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handle of a row",
    label = "expected what `add` or `modify` of a unit of work returns, or a tuple of several",
    note = "a row that is already there needs no handle: move it into the closure, or what the closure needs of it"
)]
pub trait Handles: Copy + Send + 'static {
    /// References to the rows.
    type Rows<'r>;

    /// Not public API: the table of one that is another unit's.
    #[doc(hidden)]
    fn foreign(self, unit: u64) -> Option<&'static str>;

    /// Not public API.
    #[doc(hidden)]
    fn rows(self, saved: &Saved) -> Self::Rows<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Table> Handles for Pending<T> {
    type Rows<'r> = &'r T;

    fn foreign(self, unit: u64) -> Option<&'static str> {
        (self.unit != unit).then_some(T::DEF.name)
    }

    fn rows(self, saved: &Saved) -> &T {
        &saved[self]
    }
}

#[diagnostic::do_not_recommend]
impl Handles for () {
    type Rows<'r> = ();

    fn foreign(self, _: u64) -> Option<&'static str> {
        None
    }

    fn rows(self, _: &Saved) {}
}

macro_rules! handles {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Handles),*> Handles for ($($part,)*) {
            type Rows<'r> = ($($part::Rows<'r>,)*);

            fn foreign(self, unit: u64) -> Option<&'static str> {
                None$(.or(self.$index.foreign(unit)))*
            }

            fn rows(self, saved: &Saved) -> Self::Rows<'_> {
                ($(self.$index.rows(saved),)*)
            }
        }
    };
}

for_tuples! { up to six: handles }

/// A row to be changed or deleted: one in hand, or the handle of one that the unit writes before.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row and no handle of one",
    label = "expected a row of a table, or what `add` or `modify` of a unit of work returns",
    note = "the unit takes the row itself: a reference can be cloned"
)]
#[doc(hidden)]
pub trait Target {
    /// The row struct.
    type Row: Writable + Send;

    /// Not public API.
    #[doc(hidden)]
    fn held(self) -> Held<Self::Row>;
}

/// Not public API.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "not public API")]
pub enum Held<T> {
    Row(T),
    Pending(Pending<T>),
}

#[diagnostic::do_not_recommend]
impl<T: Writable + Send> Target for T {
    type Row = T;

    fn held(self) -> Held<T> {
        Held::Row(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Writable + Send> Target for Pending<T> {
    type Row = T;

    fn held(self) -> Held<T> {
        Held::Pending(self)
    }
}

impl<T: Table> Held<T> {
    pub(super) fn pending(&self) -> Option<Pending<T>> {
        match self {
            Self::Row(_) => None,
            Self::Pending(handle) => Some(*handle),
        }
    }

    /// The row as it is known now.
    pub(super) fn get<'r>(&'r self, saved: &'r Saved) -> &'r T {
        match self {
            Self::Row(row) => row,
            Self::Pending(handle) => &saved[*handle],
        }
    }
}
