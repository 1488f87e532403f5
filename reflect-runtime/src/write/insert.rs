//! New rows, one at a time.

use rusqlite::types::Value;

use super::assigned::Assigned;
use super::computed::Computed;
use super::conflict::{Conflict, ConflictTarget, DoNothing, DoUpdate, OnConflict};
use super::set::{Assignment, Sets};
use super::{ColumnsOf, Lend, Writable};
use crate::def::Stored;
use crate::query::node::Node;
use crate::query::{At, Columns, Scope, render};
use crate::sql::returning;
use crate::statement::Statement;
use crate::text::Purpose;
use crate::transaction::{Behavior, Open};
use crate::{Error, ErrorKind, Executor, Handle, Result, Table};

/// What a new row has to give: `NewTrack` of `Track`.
///
/// Generated code implements it.
pub trait New: Sized {
    /// The row struct.
    type Row: Writable;

    /// Not public API: lends the values of the required columns.
    ///
    /// # Errors
    /// Those of `lend`.
    #[doc(hidden)]
    fn values(&self, lend: &mut Lend<'_>) -> Result<()>;
}

/// A row that is only lent can be written, too.
#[diagnostic::do_not_recommend]
impl<N: New> New for &N {
    type Row = N::Row;

    fn values(&self, lend: &mut Lend<'_>) -> Result<()> {
        (**self).values(lend)
    }
}

/// What `insert_all` takes: a [`New`] row, with or without more columns, and with or without what to
/// do on a conflict.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no new row",
    label = "expected a `New…` struct, perhaps followed by `.with(…)` or `.on_conflict(…)`"
)]
pub trait Insertable {
    /// The struct of what has to be given.
    type New: New;

    /// Not public API.
    #[doc(hidden)]
    fn into_insert(self) -> Insert<Self::New>;
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for N {
    type New = N;

    #[inline]
    fn into_insert(self) -> Insert<N> {
        Insert { new: self, sets: Vec::new(), conflict: None }
    }
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for Insert<N> {
    type New = N;

    fn into_insert(self) -> Self {
        self
    }
}

/// A new row with columns besides those that have to be given: from `with`.
///
/// ```ignore
/// let track: Track = NewTrack { name: "Note G".into(), media_type_id: 1, milliseconds: 180_000 }
///     .with(|t| (t.composer.set("A. L."), t.album_id.set(album.album_id)))
///     .insert(&conn)?;
/// ```
///
/// Rows of different forms become one type, for one `insert_all`: `Insert::from(NewTrack { … })`.
#[must_use = "nothing is written before `insert`"]
#[derive(Debug, Clone)]
pub struct Insert<N> {
    pub(crate) new: N,
    pub(crate) sets: Vec<Assignment>,
    pub(crate) conflict: Option<Conflict>,
}

impl<N: New> Insert<N> {
    /// Gives more columns. One that is never mentioned gets the database's default, which may be
    /// something else than NULL.
    pub fn with<S: Sets<N::Row>>(mut self, set: impl FnOnce(ColumnsOf<N::Row>) -> S) -> Self {
        set(Columns::new(At::new(Scope::new()))).write(&mut self.sets);
        self
    }

    /// What to do where a row has the same key: by the primary key or by a unique one.
    pub fn on_conflict<K: ConflictTarget<N::Row>>(self, key: K) -> OnConflict<N, K> {
        OnConflict::new(self, key)
    }

    /// Writes the row, and returns it as it is stored.
    ///
    /// # Errors
    /// When a constraint is violated, a value can't be stored as it is, the database can't be
    /// written, or what is stored does not fit its column's type. Nothing is written then.
    pub fn insert(self, conn: &impl Executor) -> Result<N::Row> {
        insert(conn.handle(), self)
    }
}

/// Writes a row, and returns it as it is stored.
pub fn insert<I: Insertable>(handle: Handle<'_>, row: I) -> Result<<I::New as New>::Row> {
    insert_lent(handle, &row.into_insert())
}

/// The same for a row that may have to be written once more.
pub(crate) fn insert_lent<N: New>(handle: Handle<'_>, insert: &Insert<N>) -> Result<N::Row> {
    let table = N::Row::DEF.name;
    insert_or_nothing(handle, insert)?.ok_or_else(|| Error::new(ErrorKind::Ignored { table }))
}

/// The same; nothing where the row is turned away without an error.
pub(crate) fn insert_or_nothing<N: New>(
    handle: Handle<'_>,
    insert: &Insert<N>,
) -> Result<Option<N::Row>> {
    let open = Open::begin(handle, Behavior::Immediate)?;
    let row = written(handle, insert)?;
    open.commit()?;
    Ok(row)
}

fn written<N: New>(handle: Handle<'_>, insert: &Insert<N>) -> Result<Option<N::Row>> {
    let table = N::Row::DEF;
    let mut statement = if insert.is_plain() {
        let mut statement = Statement::prepare(handle, table, Purpose::Insert, table)?;
        insert.new.values(&mut |values| statement.store(1, table, table.required, values))?;
        statement
    } else {
        let (sql, parameters) = insert.render(&returning(table))?;
        Statement::writing(handle, table, sql, &parameters)?
    };
    stored(handle, &mut statement)
}

/// The row that a statement with the right `RETURNING` writes.
pub(crate) fn stored<T: Writable>(
    handle: Handle<'_>,
    statement: &mut Statement<'_>,
) -> Result<Option<T>> {
    let identity = match T::DEF.stored {
        Stored::Returned => return statement.only_row(),
        Stored::ReadAgain => statement.only_values()?,
        Stored::Virtual => {
            let written = statement.run(|_| Ok(()))? > 0;
            written.then(|| vec![Value::Integer(handle.conn.last_insert_rowid())])
        }
    };
    let Some(identity) = identity else { return Ok(None) };
    let mut again = Statement::prepare(handle, T::DEF, Purpose::Stored, T::DEF)?;
    again.bind_values(&identity)?;
    again.row()
}

impl<N: New> Insert<N> {
    /// The same row, lent.
    pub(crate) fn lent(&self) -> Insert<&N> {
        Insert { new: &self.new, sets: self.sets.clone(), conflict: self.conflict.clone() }
    }

    /// Only what has to be given.
    pub(crate) fn is_plain(&self) -> bool {
        self.sets.is_empty() && self.conflict.is_none()
    }

    /// The columns that SQLite computes, in a new row or in the one that is there.
    pub(crate) fn computed(&self) -> Computed {
        let update = self.conflict.iter().flat_map(|it| &it.update).flat_map(|it| &it.sets);
        let computed = Computed::of(self.sets.iter().chain(update));
        let counts = self.conflict.as_ref().is_some_and(|it| it.update.is_some());
        if counts { computed.and_version(N::Row::DEF) } else { computed }
    }

    /// The values of all columns that are given.
    pub(crate) fn assigned(&self) -> Result<Assigned> {
        let table = N::Row::DEF;
        let mut assigned = Assigned::default();
        self.new.values(&mut |values| {
            for (value, &index) in values.iter().zip(table.required) {
                assigned.push(table, index, Node::Value(table.encode_value(index, *value)?))?;
            }
            Ok(())
        })?;
        for (index, value) in Assigned::new(table, None, self.sets.clone())?.0 {
            assigned.push(table, index, value)?;
        }
        Ok(assigned)
    }

    pub(crate) fn render(&self, returning: &str) -> Result<(String, Vec<Value>)> {
        let assigned = self.assigned()?;
        render::write::insert::<N::Row>(&assigned, self.conflict.as_ref(), returning)
    }
}

// Rows with and without more columns or conflicts, for one `insert_all`.

impl<N: New> From<N> for Insert<N> {
    fn from(new: N) -> Self {
        new.into_insert()
    }
}

impl<N: New> From<DoNothing<N>> for Insert<N> {
    fn from(row: DoNothing<N>) -> Self {
        row.into_insert()
    }
}

impl<N: New> From<DoUpdate<N>> for Insert<N> {
    fn from(row: DoUpdate<N>) -> Self {
        row.into_insert()
    }
}
