//! New rows, many at a time.

use std::borrow::Cow;
use std::iter::Fuse;

use super::{Bind, Isolation, Operation, Parameters, Request};
use crate::ast::{Assignments, Expr, Insert as InsertStatement, Returning, Statement};
use crate::error::{Error, Result};
use crate::table::{Rows, Table, TableDef};
use crate::write::{Computed, Insert, Insertable, New};

/// The number of rows that a statement writes; with more it gets hardly faster.
const ROWS: usize = 64;

/// Writes rows as they come, all or none of them, and counts them.
///
/// Rows that give the same columns are written together.
pub(crate) struct InsertAll<I: Iterator<Item: Insertable>> {
    rows: Fuse<I>,
    /// The number of parameters that a statement may have.
    most_parameters: usize,
    /// The columns that are given besides those that have to be.
    columns: Vec<usize>,
    /// The number of rows that may wait.
    most: usize,
    waiting: Batch<NewOf<I>>,
    /// A row that has other columns than those that wait, or needs a statement of its own.
    put_back: Option<Insert<NewOf<I>>>,
    /// The statement that was sent last.
    sent: Option<Sent>,
    computed: Computed,
    written: u64,
}

type NewOf<I> = <<I as Iterator>::Item as Insertable>::New;

/// A statement for so many rows of these columns.
#[derive(PartialEq, Eq)]
struct Sent {
    columns: Vec<usize>,
    rows: usize,
}

/// Rows that wait to be written, and those of them that are under way.
struct Batch<N> {
    table: &'static TableDef,
    rows: Vec<(N, Assignments)>,
    /// The rows before this one are written.
    from: usize,
    to: usize,
}

impl<I: Iterator<Item: Insertable>> InsertAll<I> {
    pub(crate) fn new(rows: I, most_parameters: usize) -> Self {
        let table = <NewOf<I> as New>::Row::DEF;
        let mut this = Self {
            rows: rows.fuse(),
            most_parameters,
            columns: Vec::new(),
            most: 1,
            waiting: Batch { table, rows: Vec::new(), from: 0, to: 0 },
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
        let width = self.waiting.table.required.len() + columns.len();
        // Rows of nothing but defaults can only be written one by one.
        self.most = self.most_parameters.checked_div(width).unwrap_or(1).clamp(1, ROWS);
        self.columns = columns;
    }

    /// Takes rows until those that wait have to be written, or one needs a statement of its own.
    fn take_rows(&mut self) -> Result<()> {
        while self.waiting.rows.len() < self.most {
            let next =
                self.put_back.take().or_else(|| self.rows.next().map(Insertable::into_insert));
            let Some(insert) = next else { return Ok(()) };
            match insert.constants()? {
                Some(assigned) if self.has_columns(&assigned) => {
                    self.waiting.rows.push((insert.new, assigned));
                }
                Some(assigned) if self.waiting.rows.is_empty() => {
                    self.begin(assigned.iter().map(|(index, _)| *index).collect());
                    self.waiting.rows.push((insert.new, assigned));
                }
                _ => {
                    self.put_back = Some(insert);
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// The statement for a row of its own.
    fn single(&mut self, insert: &Insert<NewOf<I>>) -> Result<Request<'_>> {
        self.computed = insert.computed();
        self.sent = None;
        let returning = self.computed.returning(self.waiting.table);
        let statement = insert.statement(returning)?;
        Ok(Request::new(Statement::Insert(Box::new(statement))))
    }

    fn has_columns(&self, assigned: &Assignments) -> bool {
        assigned.iter().map(|(index, _)| index).eq(&self.columns)
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
        let required = self.waiting.table.required.iter();
        let sent = Sent { columns: required.chain(&self.columns).copied().collect(), rows };
        if self.sent.as_ref() == Some(&sent) {
            return Some(Request::again(&self.waiting));
        }
        let statement = InsertStatement {
            returning: Returning::Nothing,
            ..crate::ast::insert(self.waiting.table, &sent.columns, rows)
        };
        self.sent = Some(sent);
        let statement = Some(Cow::Owned(Statement::Insert(Box::new(statement))));
        Some(Request { statement, parameters: &self.waiting })
    }
}

impl<I: Iterator<Item: Insertable>> Operation for InsertAll<I> {
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
                && let Some(insert) = self.put_back.take()
            {
                return self.single(&insert).map(Some);
            }
        }
        Ok(self.next_of_batch())
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        let table = self.waiting.table;
        rows.each(&mut |row| self.computed.check(table, row).map(|()| true))?;
        self.written += rows.written();
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        Ok(self.written)
    }
}

impl<N: New> Parameters for Batch<N> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        let table = self.table;
        for (new, assigned) in &self.rows[self.from..self.to] {
            new.values(&mut |values| {
                for (value, &index) in values.iter().zip(table.required) {
                    to.bind(table.encode_to_store(index, *value)?.as_ref())?;
                }
                Ok(())
            })?;
            for (_, value) in assigned {
                let Expr::Value(value) = value else {
                    return Err(Error::internal("rows of one statement have computed values"));
                };
                to.bind(value.into())?;
            }
        }
        Ok(())
    }
}
