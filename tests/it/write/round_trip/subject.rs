//! Every way of writing a value into a column.

use std::fmt::Debug;

use reflect_schema::{Connection, Result};

/// A way of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Insert,
    InsertWith,
    InsertAll,
    InsertAllWith,
    Update,
    UpdateSet,
    UpdateMany,
    UpdateManyInOrder,
    OnConflict,
    OnConflictOfMany,
}

impl Way {
    pub(crate) const ALL: [Self; 10] = [
        Self::Insert,
        Self::InsertWith,
        Self::InsertAll,
        Self::InsertAllWith,
        Self::Update,
        Self::UpdateSet,
        Self::UpdateMany,
        Self::UpdateManyInOrder,
        Self::OnConflict,
        Self::OnConflictOfMany,
    ];

    /// The column that may be NULL gets the value, too.
    pub(crate) fn writes_both(self) -> bool {
        !matches!(self, Self::Insert | Self::InsertAll)
    }

    pub(crate) fn rows(self) -> usize {
        if matches!(self, Self::InsertAll | Self::InsertAllWith) { 3 } else { 1 }
    }

    /// There has to be a row.
    pub(crate) fn changes(self) -> bool {
        !matches!(self, Self::Insert | Self::InsertWith | Self::InsertAll | Self::InsertAllWith)
    }
}

/// The two columns of a row.
pub(crate) type Pair<V> = (V, Option<V>);

/// A table with a column of this type that has to be given, and another that may be NULL.
pub(crate) trait Subject {
    type Value: Clone + Debug;

    const TABLE: &'static str;

    fn connect() -> Connection;

    /// A value that is always accepted, if there is any.
    fn seed() -> Option<Self::Value>;

    fn same(given: &Self::Value, found: &Self::Value) -> bool;

    /// The rows that are returned; nothing where the way has no words for the value.
    fn write(
        way: Way,
        conn: &Connection,
        value: &Self::Value,
    ) -> Option<Result<Vec<Pair<Self::Value>>>>;

    fn read(conn: &Connection) -> Result<Vec<Pair<Self::Value>>>;
}

/// Implements [`Subject`] for a table; `set` makes of the value what `set` of the column takes.
macro_rules! subject {
    (
        $name:ident: $module:ident.$table:literal $row:ident $new:ident of $value:ty,
        seed $seed:expr, set |$given:ident| $set:expr, same $same:expr
    ) => {
        pub(crate) struct $name;

        impl super::subject::Subject for $name {
            type Value = $value;

            const TABLE: &'static str = $table;

            fn connect() -> reflect_schema::Connection {
                super::$module::connect_in_memory().unwrap()
            }

            fn seed() -> Option<$value> {
                $seed
            }

            fn same(given: &$value, found: &$value) -> bool {
                let same: fn(&$value, &$value) -> bool = $same;
                same(given, found)
            }

            fn write(
                way: super::subject::Way,
                conn: &reflect_schema::Connection,
                value: &$value,
            ) -> Option<reflect_schema::Result<Vec<super::subject::Pair<$value>>>> {
                use super::subject::Way;
                use super::$module::{$new as New, $row as Row};
                let new = || New { given: value.clone() };
                let pair = |row: Row| vec![(row.given, row.chosen)];
                let $given = value.clone();
                let set = || $set;
                Some(match way {
                    Way::Insert => new().insert(conn).map(pair),
                    Way::InsertAll => {
                        Row::insert_all(conn, [new(), new(), new()]).map(|_| Vec::new())
                    }
                    Way::Update => {
                        let there = Row::get(conn, 1).unwrap();
                        let (given, chosen) = (value.clone(), Some(value.clone()));
                        there.modify(conn, |it| (it.given, it.chosen) = (given, chosen)).map(pair)
                    }
                    Way::InsertWith => {
                        let value = set()?;
                        new().with(|it| it.chosen.set(value)).insert(conn).map(pair)
                    }
                    Way::InsertAllWith => {
                        set()?;
                        let rows = (0..3).map(|_| new().with(|it| it.chosen.set(set())));
                        Row::insert_all(conn, rows).map(|_| Vec::new())
                    }
                    Way::UpdateSet => {
                        set()?;
                        let there = Row::get(conn, 1).unwrap();
                        let sets = |it: super::subject::ColumnsOf<Row>| {
                            (set().map(|value| it.given.set(value)), it.chosen.set(set()))
                        };
                        there.update_set(conn, sets).map(pair)
                    }
                    Way::UpdateMany | Way::UpdateManyInOrder => {
                        set()?;
                        let mut rows = Row::query().filter(|it| it.id.eq(1));
                        if way == Way::UpdateManyInOrder {
                            rows = rows.order_by(|it| it.id.asc()).limit(5);
                        }
                        let sets = |it: super::subject::ColumnsOf<Row>| {
                            (set().map(|value| it.given.set(value)), it.chosen.set(set()))
                        };
                        rows.update(conn, sets).map(|_| Vec::new())
                    }
                    Way::OnConflict | Way::OnConflictOfMany => {
                        set()?;
                        let row = new()
                            .with(|it| it.id.set(1))
                            .on_conflict(reflect_schema::PrimaryKey)
                            .update(|it, new| (it.given.set(new.given), it.chosen.set(set())));
                        if way == Way::OnConflict {
                            row.insert(conn).map(pair)
                        } else {
                            Row::insert_all(conn, [row]).map(|_| Vec::new())
                        }
                    }
                })
            }

            fn read(
                conn: &reflect_schema::Connection,
            ) -> reflect_schema::Result<Vec<super::subject::Pair<$value>>> {
                let rows = super::$module::$row::all(conn)?;
                Ok(rows.into_iter().map(|it| (it.given, it.chosen)).collect())
            }
        }
    };
    ($name:ident: $module:ident.$table:literal $row:ident $new:ident of $value:ty, seed $seed:expr) => {
        subject! {
            $name: $module.$table $row $new of $value,
            seed Some($seed), set |given| Some(given.clone()), same |given, found| given == found
        }
    };
}

pub(crate) type ColumnsOf<T> =
    <T as reflect_schema::Table>::Columns<reflect_schema::query::Root<T>>;
