use std::collections::VecDeque;

use super::{Isolation, Operation, Reading, Request};
use crate::ast::{Body, Cursor, Select};
use crate::error::{Error, ErrorKind, Result};
use crate::query::selection::{Read, Selection};
use crate::query::source::{Query, RowPage, Source};
use crate::table::Rows;
use crate::value::{Value, ValueRef};

/// Reads some rows of a query and the cursor for the next ones.
pub(crate) struct ReadPage<'q, R, S: Selection<R>> {
    reading: Reading<'static, R, S, &'q S, Vec<Value>>,
    body: Body,
    /// The first column tells which rows are equal to the order.
    numbered: bool,
    size: usize,
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// Reads at most `size` rows and the cursor for the next ones.
    pub(crate) fn read_page(&self, size: u64) -> Result<ReadPage<'_, R, S>> {
        let mut body = self.body.clone();
        if body.limit.is_some() || body.offset > 0 || body.distinct {
            return Err(impossible("can't be made for a query with limit, offset or distinct"));
        }
        if size == 0 {
            let mistake = "a page of no rows was asked for".to_owned();
            return Err(Error::new(ErrorKind::InvalidQuery { mistake }));
        }
        body.sort_all();
        // One more tells whether there are more.
        body.limit = Some(size.saturating_add(1));
        let terms: Vec<_> = body.order.iter().map(|term| term.expr.clone()).collect();
        let numbered = !body.has_key();
        let width = terms.len() + usize::from(numbered);
        let read = Read::new(&self.selection, body.clone(), |Select { body, columns }| {
            let columns = terms.into_iter().chain(columns).collect();
            let select = Select { body, columns }.after_cursor();
            if numbered { select.numbered_by_order() } else { select }
        });
        let reads = VecDeque::from([read]);
        // The values of the columns before the selection, which the order has.
        let position =
            |before: &[ValueRef<'_>]| Ok(before.iter().map(|it| it.to_value()).collect());
        let reading = Reading::after_columns(&self.selection, reads, width, position);
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        Ok(ReadPage { reading, body, numbered, size })
    }
}

impl<R, S: Selection<R>> Operation for ReadPage<'_, R, S> {
    type Output = RowPage<S::Output>;

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
        let (selection, mut rows) = self.reading.into_found();
        let (number, from) = if self.numbered { (..1, 1) } else { (..self.body.order.len(), 0) };
        let next = match rows.get(self.size - 1..) {
            // The cursor would be after both.
            Some([last, next, ..]) if last.0[number] == next.0[number] => {
                return Err(impossible("can't be made: the order leaves rows equal"));
            }
            Some([last, _, ..]) => Some(Cursor::new(&self.body, last.0[from..].to_vec())),
            _ => None,
        };
        rows.truncate(self.size);
        let rows = rows.into_iter().map(|(_, row)| selection.finish(row)).collect();
        Ok(RowPage { rows, next })
    }
}

fn impossible(mistake: &str) -> Error {
    Error::new(ErrorKind::Cursor { mistake: mistake.to_owned() })
}
