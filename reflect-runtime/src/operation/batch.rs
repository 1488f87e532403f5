//! New rows, many at a time.

use std::borrow::Borrow;
use std::iter::Fuse;
use std::marker::PhantomData;

use super::{Bind, Isolation, Operation, Parameters, Request};
use crate::ast::{Insert as InsertStatement, Returning, Statement};
use crate::error::{Error, Result};
use crate::table::{Rows, Table, TableDef};
use crate::write::{Assignment, Computed, Insert, New};

/// The number of rows that a statement writes; with more it gets hardly faster.
const ROWS: usize = 64;

/// Writes rows as they come, all or none of them, and counts them.
///
/// Rows that give the same columns are written together.
pub(crate) struct InsertAll<N, I: Iterator> {
    rows: Fuse<I>,
    /// The number of parameters that a statement may have.
    most_parameters: usize,
    /// The columns that are given besides those that have to be.
    columns: Vec<usize>,
    /// The number of rows that may wait.
    most: usize,
    waiting: Batch<N, I::Item>,
    /// A row that has other columns than those that wait, or needs a statement of its own.
    put_back: Option<I::Item>,
    /// The statement that was sent last.
    sent: Option<Sent>,
    computed: Computed,
    written: u64,
}

/// A statement for so many rows of these columns.
#[derive(PartialEq, Eq)]
struct Sent {
    columns: Vec<usize>,
    rows: usize,
}

/// Rows that wait to be written, and those of them that are under way.
struct Batch<N, L> {
    rows: Vec<L>,
    /// The rows before this one are written.
    from: usize,
    to: usize,
    new: PhantomData<N>,
}

impl<N: New, I: Iterator<Item: Borrow<Insert<N>>>> InsertAll<N, I> {
    const TABLE: &'static TableDef = N::Row::DEF;

    pub(crate) fn new(rows: I, most_parameters: usize) -> Self {
        let mut this = Self {
            rows: rows.fuse(),
            most_parameters,
            columns: Vec::new(),
            most: 1,
            waiting: Batch { rows: Vec::new(), from: 0, to: 0, new: PhantomData },
            put_back: None,
            sent: None,
            computed: Computed::default(),
            written: 0,
        };
        this.begin(Vec::new());
        this
    }

    /// Begins with rows that give these columns.
    fn begin(&mut self, columns: Vec<usize>) {
        let width = Self::TABLE.required.len() + columns.len();
        // Rows of nothing but defaults can only be written one by one.
        self.most = self.most_parameters.checked_div(width).unwrap_or(1).clamp(1, ROWS);
        self.columns = columns;
    }

    /// Takes rows until those that wait have to be written, or one needs a statement of its own.
    fn take_rows(&mut self) -> Result<()> {
        while self.waiting.rows.len() < self.most {
            let Some(row) = self.put_back.take().or_else(|| self.rows.next()) else {
                return Ok(());
            };
            if !self.has_columns(row.borrow()) {
                let constants = row.borrow().constants()?;
                let Some(constants) = constants.filter(|_| self.waiting.rows.is_empty()) else {
                    self.put_back = Some(row);
                    return Ok(());
                };
                self.begin(constants.into_iter().map(|(index, _)| index).collect());
            }
            self.waiting.rows.push(row);
        }
        Ok(())
    }

    /// Tells if a row gives the same columns as those that wait, and values that these store.
    #[inline]
    fn has_columns(&self, row: &Insert<N>) -> bool {
        let fits = |(set, &column): (&Assignment, &usize)| {
            let Some((index, value)) = set.constant() else { return false };
            index == column && Self::TABLE.columns[index].1.check(value.into()).is_ok()
        };
        row.conflict.is_none()
            && row.sets.len() == self.columns.len()
            && row.sets.iter().zip(&self.columns).all(fits)
    }

    /// The statement for a row of its own.
    fn single(&mut self, row: &Insert<N>) -> Result<Request<'_>> {
        self.computed = row.computed();
        self.sent = None;
        let returning = self.computed.returning(Self::TABLE);
        let statement = row.statement(returning)?;
        Ok(Request::new(Statement::Insert(Box::new(statement))))
    }

    /// The statement for the next rows that wait: for as many as there may be, or for one.
    fn next_of_batch(&mut self) -> Option<Request<'_>> {
        let left = self.waiting.rows.len() - self.waiting.to;
        if left == 0 {
            return None;
        }
        let rows = if left >= self.most { self.most } else { 1 };
        self.waiting.from = self.waiting.to;
        self.waiting.to += rows;
        self.computed = Computed::default();
        if self.sent.as_ref().is_some_and(|it| it.is(rows, Self::TABLE.required, &self.columns)) {
            return Some(Request::again(&self.waiting));
        }
        let columns: Vec<_> = Self::TABLE.required.iter().chain(&self.columns).copied().collect();
        let statement = InsertStatement {
            returning: Returning::Nothing,
            ..crate::ast::insert(Self::TABLE, &columns, rows)
        };
        self.sent = Some(Sent { columns, rows });
        Some(Request::with(Statement::Insert(Box::new(statement)), &self.waiting))
    }
}

impl Sent {
    fn is(&self, rows: usize, required: &[usize], others: &[usize]) -> bool {
        self.rows == rows && self.columns.iter().eq(required.iter().chain(others))
    }
}

impl<N: New, I: Iterator<Item: Borrow<Insert<N>>>> Operation for InsertAll<N, I> {
    type Output = u64;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if self.waiting.to == self.waiting.rows.len() {
            self.waiting.rows.clear();
            (self.waiting.from, self.waiting.to) = (0, 0);
            self.take_rows()?;
            if self.waiting.rows.is_empty()
                && let Some(row) = self.put_back.take()
            {
                return self.single(row.borrow()).map(Some);
            }
        }
        Ok(self.next_of_batch())
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| self.computed.check(Self::TABLE, row).map(|()| true))?;
        self.written += rows.written();
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        Ok(self.written)
    }
}

impl<N: New, L: Borrow<Insert<N>>> Parameters for Batch<N, L> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        let table = N::Row::DEF;
        for row in self.rows[self.from..self.to].iter().map(Borrow::borrow) {
            row.new.values(&mut |values| {
                for (value, &index) in values.iter().zip(table.required) {
                    to.bind(table.encode_to_store(index, *value)?.as_ref())?;
                }
                Ok(())
            })?;
            for set in &row.sets {
                let Some((_, value)) = set.constant() else {
                    return Err(Error::internal("rows of one statement have computed values"));
                };
                to.bind(value.into())?;
            }
        }
        Ok(())
    }
}
