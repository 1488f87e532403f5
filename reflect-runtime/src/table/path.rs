//! The places of tables in a query, as types: the table that the query is of, the foreign keys that
//! are followed, and the nullability of the row there.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::{Nullability, Optional, Required, Table, TableDef, Types};

/// One use of a table in a query. Each has a number of its own, so that two uses of the same table
/// are never taken for each other; they are renumbered when the query is written down. After four
/// billion uses the numbers begin again, so a dialect refuses two that are equal at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope(u32);

impl Scope {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        Self(NEXT.fetch_add(1, Relaxed))
    }
}

/// The query `R` in groups. A column that it is not grouped by can only be asked for through a
/// [`RowGroup`](crate::query::RowGroup).
#[derive(Debug)]
pub struct Groups<R>(Types<R>);

/// The way from the table that a query is of to a table whose columns it uses.
///
/// A predicate that works wherever a table is reached is generic over it:
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::TrackColumns;
/// use reflect_schema::{Condition, Path};
///
/// fn long<P: Path>(t: TrackColumns<P>) -> Condition<P::Root> {
///     t.milliseconds.gt(300_000)
/// }
/// ```
pub trait Path: 'static {
    /// The query that the path begins in; columns of one query don't fit into another.
    type Root: 'static;

    /// [`Optional`] beyond a nullable foreign key.
    type Null: Nullability;

    #[doc(hidden)]
    const STEP: &'static Step;
}

/// The way to the table `T` that stands in the query's `FROM` itself.
#[derive(Debug)]
pub struct Root<T, R = T, N = Required>(Types<(T, R, N)>);

impl<T: Table, R: 'static, N: Nullability> Path for Root<T, R, N> {
    type Root = R;
    type Null = N;
    const STEP: &'static Step = &Step { table: T::DEF, from: None };
}

/// The way on to the table `T` along foreign key number `KEY` of the table where `P` ends.
#[derive(Debug)]
pub struct Parent<P, T, const KEY: usize, N = Required>(Types<(P, T, N)>);

impl<P: Path, T: Table, const KEY: usize, N: Nullability> Path for Parent<P, T, KEY, N> {
    type Root = P::Root;
    type Null = <P::Null as Nullability>::Or<N>;
    const STEP: &'static Step =
        &Step { table: T::DEF, from: Some((P::STEP, Hop::Parent { key: KEY })) };
}

/// The way on to the table `T` whose unique foreign key number `KEY` refers to the table where `P`
/// ends.
#[derive(Debug)]
pub struct Child<P, T, const KEY: usize>(Types<(P, T)>);

impl<P: Path, T: Table, const KEY: usize> Path for Child<P, T, KEY> {
    type Root = P::Root;
    type Null = Optional;
    const STEP: &'static Step =
        &Step { table: T::DEF, from: Some((P::STEP, Hop::Child { key: KEY })) };
}

/// The way `P` in a query that is grouped by the row at its end.
#[derive(Debug)]
pub struct InGroup<P>(Types<P>);

impl<P: Path> Path for InGroup<P> {
    type Root = Groups<P::Root>;
    type Null = P::Null;
    const STEP: &'static Step = P::STEP;
}

/// A path as data.
#[doc(hidden)]
#[derive(Debug)]
pub struct Step {
    pub table: &'static TableDef,
    /// The step before and how it goes on from there.
    pub from: Option<(&'static Step, Hop)>,
}

/// A step of a path. Foreign keys are numbered per table.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hop {
    /// Along a foreign key of the table before.
    Parent { key: usize },
    /// Against a unique foreign key of the table it leads to.
    Child { key: usize },
}

impl Step {
    /// The column by which a row that a left join has found is known, where none of its own tells.
    pub(crate) fn presence(&self) -> Option<String> {
        if self.from.is_none() { self.table.presence() } else { None }
    }

    /// Constants may have several addresses, so paths are compared by what they say.
    pub(crate) fn is(&self, other: &Self) -> bool {
        if std::ptr::eq(self, other) {
            return true;
        }
        match (self.from, other.from) {
            (None, None) => self.table.name == other.table.name,
            (Some((before, hop)), Some((other_before, other_hop))) => {
                hop == other_hop && self.table.name == other.table.name && before.is(other_before)
            }
            _ => false,
        }
    }
}
