//! New rows, one at a time.

use std::borrow::Borrow;
use std::marker::PhantomData;

use super::table::OrElse;
use super::written::WrittenRow;
use super::{Bind, Facts, Isolation, Operation, Parameters, Request, Tables};
use crate::ast::{Fixed, Purpose, Returning, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{ColumnSet, Identity, Rows, Table};
use crate::value::Value;
use crate::write::{Computed, Insert, New};

/// Writes a row, and reads it as it is stored; nothing where it is turned away without an error.
pub(crate) struct InsertRow<N: New, L> {
    statement: InsertStatement<N, L>,
    way: Way<N::Row>,
    is_sent: bool,
    written: WrittenRow<N::Row>,
}

/// The way to the row as it is stored.
enum Way<T> {
    /// The statement returns it, or what it is read again by.
    Returned,
    /// It is read again by its row id.
    RowId,
    /// It is known before it is written.
    Known(Option<T>),
    /// It is known but for its row id, which is in this column and is likely to be that one.
    KnownBut { column: usize, guess: i64, row: Option<T> },
}

/// Writes a row, and reads it as it is stored.
pub(crate) fn insert<N: New, L: Borrow<Insert<N>>>(insert: L) -> impl Operation<Output = N::Row> {
    let table = N::Row::DEF.name;
    OrElse(InsertRow::new(insert), move || Error::new(ErrorKind::Ignored { table }))
}

impl<N: New, L: Borrow<Insert<N>>> InsertRow<N, L> {
    pub(crate) fn new(insert: L) -> Self {
        let statement = InsertStatement::new(insert);
        Self { statement, way: Way::Returned, is_sent: false, written: WrittenRow::default() }
    }

    /// The way where nothing but the statement acts on the table. A row that could not be read again must
    /// be found out before it is written.
    fn way(&self, tables: &dyn Tables) -> Way<N::Row> {
        let insert = self.statement.insert.borrow();
        // A change of a row that is there leaves no row id.
        if insert.may_update() {
            return Way::Returned;
        }
        let plain = match tables.facts(N::Row::DEF) {
            Facts::Unknown => return Way::Returned,
            Facts::Acted => return Self::by_row_id(),
            Facts::Plain(plain) => plain,
        };
        let Some(columns) = self.statement.columns else { return Self::by_row_id() };
        if !plain.filled.without(columns).is_empty() {
            return Self::by_row_id();
        }
        let numbered = plain.row_id.filter(|it| !columns.has(*it));
        let guess = tables.last_row_id().wrapping_add(1);
        let row_id = plain.row_id.map(|it| (it, numbered.map(|_| guess)));
        // What is wrong with a row is said where it is written.
        let Ok(Some(row)) = insert.stored_row(columns, row_id) else { return Self::by_row_id() };
        match numbered {
            None => Way::Known(Some(row)),
            // Whatever its row id will be, it can be read.
            Some(column) if N::Row::DEF.columns[column].1.is_number() => {
                Way::KnownBut { column, guess, row: Some(row) }
            }
            Some(_) => Self::by_row_id(),
        }
    }

    fn by_row_id() -> Way<N::Row> {
        match N::Row::DEF.identity {
            Identity::RowId(_) => Way::RowId,
            Identity::Key => Way::Returned,
        }
    }
}

impl<N: New, L: Borrow<Insert<N>>> Operation for InsertRow<N, L> {
    type Output = Option<N::Row>;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.is_sent = false;
        self.way = self.way(tables);
        Ok(matches!(self.way, Way::Known(_) | Way::KnownBut { .. }))
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if self.is_sent {
            return Ok(self.written.next());
        }
        self.is_sent = true;
        let returning =
            if matches!(self.way, Way::Returned) { Returning::Row } else { Returning::Nothing };
        self.statement.request(returning).map(Some)
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        match &mut self.way {
            Way::Known(row) => {
                if rows.run()? > 0 {
                    self.written.row = row.take();
                }
            }
            Way::KnownBut { column, guess, row } => {
                if rows.run()? > 0
                    && let Some(columns) = self.statement.columns
                {
                    let row_id = rows.last_row_id();
                    self.written.row = if row_id == *guess {
                        row.take()
                    } else {
                        let row_id = Some((*column, Some(row_id)));
                        self.statement.insert.borrow().stored_row(columns, row_id)?
                    };
                }
            }
            Way::RowId if self.written.is_unknown() => {
                if rows.run()? > 0 {
                    self.written.find(vec![Value::Integer(rows.last_row_id())]);
                }
            }
            Way::RowId | Way::Returned => self.written.rows(rows)?,
        }
        Ok(())
    }

    fn finish(self) -> Result<Option<N::Row>> {
        // That there was no conflict is no reason to be silent.
        self.written.check_there()?;
        Ok(self.written.row)
    }
}

/// Writes a row, and counts it: none where it is turned away without an error.
pub(crate) struct InsertOnly<N: New, L> {
    statement: InsertStatement<N, L>,
    computed: Computed,
    /// That it is turned away is an error.
    is_needed: bool,
    is_sent: bool,
    count: u64,
}

impl<N: New, L: Borrow<Insert<N>>> InsertOnly<N, L> {
    pub(crate) fn new(insert: L) -> Self {
        let statement = InsertStatement::new(insert);
        let it = statement.insert.borrow();
        let is_needed = it.conflict.is_none() || it.may_update();
        // Constants are none.
        let computed = statement.columns.map_or_else(|| it.computed(), |_| Computed::default());
        Self { statement, computed, is_needed, is_sent: false, count: 0 }
    }
}

impl<N: New, L: Borrow<Insert<N>>> Operation for InsertOnly<N, L> {
    type Output = u64;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.is_sent = false;
        // The actions of foreign keys that a change brings about are more than the statement.
        let is_new = !self.statement.insert.borrow().may_update();
        Ok(is_new && self.computed.is_empty() && tables.facts(N::Row::DEF).plain().is_some())
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if self.is_sent {
            return Ok(None);
        }
        self.is_sent = true;
        let returning = self.computed.returning(N::Row::DEF);
        self.statement.request(returning).map(Some)
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| self.computed.check(N::Row::DEF, row).map(|()| true))?;
        self.count = rows.written();
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        if self.is_needed && self.count == 0 {
            return Err(Error::new(ErrorKind::Ignored { table: N::Row::DEF.name }));
        }
        Ok(self.count)
    }
}

/// The statement that writes a row.
struct InsertStatement<N, L> {
    insert: L,
    /// The columns that are given, if all are constants and the statement is a fixed one.
    columns: Option<ColumnSet>,
    new: PhantomData<N>,
}

impl<N: New, L: Borrow<Insert<N>>> InsertStatement<N, L> {
    fn new(insert: L) -> Self {
        let it = insert.borrow();
        let columns = if it.may_update() { None } else { it.constant_columns() };
        Self { insert, columns, new: PhantomData }
    }

    fn request(&self, returning: Returning) -> Result<Request<'_>> {
        let insert = self.insert.borrow();
        let fixed = match returning {
            Returning::Row => self.columns.zip(Some(true)),
            Returning::Nothing => self.columns.zip(Some(false)),
            Returning::Columns(_) => None,
        };
        if let Some((columns, returning)) = fixed {
            let unless = insert.conflict.as_ref().map(|it| it.columns);
            let fixed = Fixed::of::<N::Row>(Purpose::Insert { columns, returning, unless });
            return Ok(Request::fixed(fixed, self));
        }
        Ok(Request::new(Statement::Insert(Box::new(insert.statement(returning)?))))
    }
}

impl<N: New, L: Borrow<Insert<N>>> Parameters for InsertStatement<N, L> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        let columns = self.columns.unwrap_or_default();
        self.insert.borrow().each_constant(columns, &mut |value| to.bind(value))
    }
}
