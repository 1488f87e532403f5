//! Where the columns of a query come from, as types: which table the query is of, which foreign
//! keys were followed, and whether a row may be missing there.

use std::marker::PhantomData;

use super::{Column, Place, Scope, Types};
use crate::Table;
use crate::def::TableDef;

/// Whether a value may be NULL.
pub trait Nullability: 'static {
    /// What a value of this kind is read as.
    type Of<V>;

    /// The kind of what is computed from a value of this kind and another.
    type Or<N: Nullability>: Nullability;

    /// [`Required`] or [`Optional`].
    type Plain: Nullability;

    #[doc(hidden)]
    const NULLABLE: bool;

    #[doc(hidden)]
    fn from_option<V>(value: Option<V>) -> Option<Self::Of<V>>;
}

/// Never NULL.
#[derive(Debug)]
pub enum Required {}

/// May be NULL, so it is read as an [`Option`].
#[derive(Debug)]
pub enum Optional {}

impl Nullability for Required {
    type Of<V> = V;
    type Or<N: Nullability> = N;
    type Plain = Self;
    const NULLABLE: bool = false;

    fn from_option<V>(value: Option<V>) -> Option<V> {
        value
    }
}

impl Nullability for Optional {
    type Of<V> = Option<V>;
    type Or<N: Nullability> = Self;
    type Plain = Self;
    const NULLABLE: bool = true;

    fn from_option<V>(value: Option<V>) -> Option<Option<V>> {
        Some(value)
    }
}

/// Computed by the database from other columns, so that it can be read and not written.
#[derive(Debug)]
pub struct Generated<N>(Types<N>);

impl<N: Nullability> Nullability for Generated<N> {
    type Of<V> = N::Of<V>;
    type Or<M: Nullability> = N::Or<M>;
    type Plain = N::Plain;
    const NULLABLE: bool = N::NULLABLE;

    fn from_option<V>(value: Option<V>) -> Option<N::Of<V>> {
        N::from_option(value)
    }
}

/// The way from the table that a query is of to a table whose columns it uses.
///
/// A predicate that works wherever a table is reached is generic over it:
///
/// ```ignore
/// fn long<P: Path>(t: TrackColumns<P>) -> Condition<P::Root> {
///     t.milliseconds.gt(300_000)
/// }
/// ```
pub trait Path: 'static {
    /// What the query is of; columns of one query don't fit into another.
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
    type Root = super::Groups<P::Root>;
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

/// How a path goes on. Foreign keys are numbered per table.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hop {
    /// Along a foreign key of the table before.
    Parent { key: usize },
    /// Against a unique foreign key of the table it leads to.
    Child { key: usize },
}

impl Step {
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

/// The place of a table in a query: what the columns there have in common.
#[derive(Debug)]
pub struct At<P> {
    pub(crate) scope: Scope,
    path: Types<P>,
}

impl<P> Clone for At<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for At<P> {}

impl<P: Path> At<P> {
    pub(crate) fn new(scope: Scope) -> Self {
        Self { scope, path: PhantomData }
    }

    /// Not public API: a column of the table, for generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn column<T, N>(&self, index: u16) -> Column<P::Root, T, N> {
        Column::new(Place::Column { scope: self.scope, step: P::STEP, index })
    }

    /// Not public API: the columns at the end of a longer path.
    #[doc(hidden)]
    #[must_use]
    pub fn to<C: Columns>(&self) -> C {
        C::new(At::new(self.scope))
    }
}

/// A column of the table at the end of the path `P`. What is reached by a nullable key is nullable,
/// whatever the column is.
///
/// Generated code has one for each column, so the type is short.
pub type ColumnAt<P, T, N = <P as Path>::Null> = Column<<P as Path>::Root, T, N>;

/// The same of a column that is [`Generated`].
pub type GeneratedAt<P, T, N = <P as Path>::Null> = Column<<P as Path>::Root, T, Generated<N>>;

/// The columns of a table in a query.
///
/// Generated code implements it for `TrackColumns` and the like.
pub trait Columns: Copy + std::ops::Deref<Target = At<Self::Path>> {
    /// Where in the query the table stands.
    type Path: Path;

    /// The table's row struct.
    type Table: Table;

    /// Not public API.
    #[doc(hidden)]
    fn new(at: At<Self::Path>) -> Self;
}
