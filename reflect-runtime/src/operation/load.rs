use std::collections::VecDeque;

use super::{Isolation, Operation, Reading, Request};
use crate::ast::{Body, Expr, Join, Keys, Select, TableFactor, key_columns};
use crate::error::{Error, ErrorKind, Result};
use crate::query::selection::{Read, Selection, number};
use crate::table::{At, Columns, Path, Root, Rows, Table, stored_key};

/// Reads a selection for rows that are in hand.
pub(crate) struct Load<'r, T, S: Selection<T>> {
    of: &'r [T],
    reading: Reading<'static, T, S, S, usize>,
}

impl<'r, T: Table, S: Selection<T>> Load<'r, T, S> {
    pub(crate) fn new(rows: &'r [T], selection: impl FnOnce(T::Columns<Root<T>>) -> S) -> Self {
        let step = <Root<T>>::STEP;
        let body = Body::new(TableFactor::Table(step));
        let scope = body.scope();
        let selection = selection(Columns::new(At::new(scope)));
        let shape = |keys: Keys, Select { mut body, columns }: Select| {
            let source = keys.source();
            let list = source.scope;
            let equal = key_columns(scope, step).into_iter().zip(1..);
            let equal = equal.map(|(column, index)| column.eq(Keys::column(list, index)));
            body.sources[0].join = Join::Cross(Expr::all(equal.collect()));
            body.sources.insert(0, source);
            let columns = std::iter::once(Keys::column(list, 0)).chain(columns).collect();
            Select { body, columns }
        };
        let keys: Vec<_> = rows.iter().map(stored_key).collect();
        let reads = if keys.is_empty() {
            VecDeque::new()
        } else {
            Read::by_keys(keys, |keys| {
                Read::new(&selection, body.clone(), |select| shape(keys, select))
            })
        };
        Self { of: rows, reading: Reading::after_columns(selection, reads, 1, number) }
    }
}

impl<T: Table, S: Selection<T>> Operation for Load<'_, T, S> {
    type Output = Vec<S::Output>;

    fn isolation(&self) -> Isolation {
        self.reading.isolation()
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.reading.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.reading.rows(rows)
    }

    fn finish(self) -> Result<Self::Output> {
        let (selection, found) = self.reading.into_found();
        let mut places: Vec<Option<S::Row>> = self.of.iter().map(|_| None).collect();
        for (number, row) in found {
            if let Some(place) = places.get_mut(number) {
                *place = Some(row);
            }
        }
        let rows = places.into_iter().zip(self.of).map(|(found, row)| match found {
            Some(found) => Ok(selection.finish(found)),
            None => Err(gone(row)),
        });
        rows.collect()
    }
}

#[cold]
fn gone<T: Table>(row: &T) -> Error {
    let key = T::DEF.row_key(T::DEF.key, stored_key(row));
    Error::new(ErrorKind::NotFound { table: T::DEF.name, key })
}
