use rusqlite::types::Value;

use super::keys::{self, Keys};
use super::node::{Body, From, Join, Node, Place, Statement};
use super::run::{self, Prepared};
use super::{At, Columns, Path, Root, Selection};
use crate::table::Identified;
use crate::{Error, ErrorKind, Executor, Key, Result, Table};

/// Reads what belongs to rows that are already in hand.
///
/// It is implemented for slices of rows, and so for a `Vec` of them.
pub trait Load<T: Table> {
    /// For each row what the closure selects, in the order of the rows: one statement for all of
    /// them, and one more for each level of nested rows.
    ///
    /// ```ignore
    /// let albums: Vec<Option<Album>> = tracks.load(&conn, |t| t.album())?;
    /// let playlists: Vec<Vec<Playlist>> = tracks.load(&conn, |t| t.playlists())?;
    /// ```
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) when a row is no longer there; those of
    /// [`Query::all`](super::Query::all).
    fn load<S: Selection<T>>(
        &self,
        conn: &impl Executor,
        selection: impl FnOnce(T::Columns<Root<T>>) -> S,
    ) -> Result<Vec<S::Output>>
    where
        T::Key: Identified;
}

impl<T: Table> Load<T> for [T] {
    fn load<S: Selection<T>>(
        &self,
        conn: &impl Executor,
        selection: impl FnOnce(T::Columns<Root<T>>) -> S,
    ) -> Result<Vec<S::Output>>
    where
        T::Key: Identified,
    {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        let step = <Root<T>>::STEP;
        let body = Body::new(From::Table(step));
        let scope = body.scope();
        let selection = selection(Columns::new(At::new(scope)));
        let keys: Vec<_> = self.iter().map(key).collect();
        let shape = |keys: Keys, Statement { mut body, columns }: Statement| {
            let (list, source) = keys.source();
            let equal = T::DEF.key.iter().zip(1..).map(|(&column, index)| {
                let column = Node::Place(Place::column_of(scope, step, column));
                Node::Sql("{} = {}", vec![column, keys::place(list, index)])
            });
            body.sources[0].join = Join::Cross(Node::Chain("AND", equal.collect()));
            body.sources.insert(0, source);
            let columns = std::iter::once(keys::place(list, 0)).chain(columns).collect();
            Statement { body, columns }
        };
        let prepared = Keys::prepare(keys, |keys| {
            Prepared::new(&selection, body.clone(), |statement| shape(keys, statement))
        })?;
        let handle = conn.handle();
        let snapshot = run::snapshot::<T, S>(handle, prepared.len())?;
        let found = run::rows(handle, &selection, &prepared, 1, run::number)?;
        drop(snapshot);
        let mut places: Vec<Option<S::Row>> = self.iter().map(|_| None).collect();
        for (number, row) in found {
            if let Some(place) = places.get_mut(number) {
                *place = Some(row);
            }
        }
        let rows = places.into_iter().zip(self).map(|(found, row)| match found {
            Some(found) => Ok(selection.finish(found)),
            None => Err(gone(row)),
        });
        rows.collect()
    }
}

/// The primary key as it is stored.
fn key<T: Table>(row: &T) -> Vec<Value> {
    let affinities = T::DEF.key.iter().map(|&it| T::DEF.columns[it].1.affinity);
    row.key().stored(&affinities.collect::<Vec<_>>())
}

#[cold]
fn gone<T: Table>(row: &T) -> Error {
    let key = T::DEF.row_key(T::DEF.key, key(row));
    Error::new(ErrorKind::NotFound { table: T::DEF.name, key })
}
