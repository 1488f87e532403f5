//! Reading the rows of queries.

use std::borrow::Borrow;
use std::collections::VecDeque;
use std::marker::PhantomData;

use super::{Asked, Isolation, Number, Operation, Request};
use crate::ast::{Body, Expr, Lent, Select, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::query::selection::{
    Checks, Level, NestedKeys, Read, Reader, Selection, Turn, levels, pass,
};
use crate::query::source::{Query, Source};
use crate::table::{Rows, Types};
use crate::value::ValueRef;

/// Reads every row of some statements, with the rows that are nested in it, and `K` of the columns
/// before the selection.
pub(crate) struct Reading<'q, R, S: Selection<R>, L, K = ()> {
    selection: L,
    /// The statement of a query.
    own: Option<Read<'q>>,
    waiting: VecDeque<Read<'static>>,
    /// The checks of the rows of the statement that was asked for.
    running: Option<Checks>,
    several: bool,
    /// The column at which the selection begins.
    first: usize,
    /// Reads the columns before it.
    before: fn(&[ValueRef<'_>]) -> Result<K>,
    found: Vec<(K, S::Row)>,
    keys: NestedKeys,
    levels: Option<Vec<Level>>,
    types: Types<R>,
}

impl<'q, R, S: Selection<R>, L: Borrow<S>> Reading<'q, R, S, L> {
    pub(crate) fn new(selection: L, read: Read<'q>) -> Self {
        let own = Some(read);
        Self { own, ..Self::after_columns(selection, VecDeque::new(), 0, |_| Ok(())) }
    }
}

impl<R, S: Selection<R>, L: Borrow<S>, K> Reading<'_, R, S, L, K> {
    /// Makes a reading with columns before the selection.
    pub(super) fn after_columns(
        selection: L,
        waiting: VecDeque<Read<'static>>,
        first: usize,
        before: fn(&[ValueRef<'_>]) -> Result<K>,
    ) -> Self {
        Self {
            selection,
            own: None,
            several: waiting.len() > 1,
            waiting,
            running: None,
            first,
            before,
            found: Vec::new(),
            keys: Vec::new(),
            levels: None,
            types: PhantomData,
        }
    }

    pub(super) fn isolation(&self) -> Isolation {
        if S::NESTED || self.several { Isolation::Snapshot } else { Isolation::None }
    }

    pub(super) fn next(&mut self) -> Result<Option<Request<'_>>> {
        if let Some(Read { select, checks, .. }) =
            self.own.take().or_else(|| self.waiting.pop_front())
        {
            self.running = Some(checks);
            return Ok(Some(Request::new(Statement::Select(select))));
        }
        if !S::NESTED {
            return Ok(None);
        }
        let mut turn = Turn::Ask(None);
        self.pass(&mut turn)?;
        let Turn::Ask(Some(select)) = turn else { return Ok(None) };
        Ok(Some(Request::new(Statement::Select(*select))))
    }

    pub(super) fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        let Some(checks) = self.running.take() else {
            return self.pass(&mut Turn::Take(Some(rows)));
        };
        let selection = self.selection.borrow();
        rows.each(&mut |row| {
            checks.check(row)?;
            let before = (self.before)(row.get(..self.first).unwrap_or_default())?;
            let row = selection.read(&mut Reader::new(row, self.first, &mut self.keys))?;
            self.found.push((before, row));
            Ok(true)
        })
    }

    fn pass(&mut self, turn: &mut Turn<'_>) -> Result<()> {
        let keys = &mut self.keys;
        let levels = self.levels.get_or_insert_with(|| levels(std::mem::take(keys)));
        let mut rows: Vec<_> = self.found.iter_mut().map(|(_, row)| row).collect();
        pass(self.selection.borrow(), levels, turn, &mut rows)
    }

    /// The rows as they were read, and the selection, which finishes them.
    pub(super) fn into_found(self) -> (L, Vec<(K, S::Row)>) {
        (self.selection, self.found)
    }
}

impl<R, S: Selection<R>, L: Borrow<S>> Operation for Reading<'_, R, S, L> {
    type Output = Vec<S::Output>;

    fn isolation(&self) -> Isolation {
        Self::isolation(self)
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        Self::next(self)
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        Self::rows(self, rows)
    }

    fn finish(self) -> Result<Vec<S::Output>> {
        let (selection, found) = self.into_found();
        let selection = selection.borrow();
        Ok(found.into_iter().map(|((), row)| selection.finish(row)).collect())
    }
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// The statement that reads the rows.
    pub(crate) fn reading(&self) -> Read<'_> {
        Read::of(&self.selection, Lent::Borrowed(&self.body))
    }

    fn reading_with(&self, change: impl FnOnce(&mut Body)) -> Read<'static> {
        let mut body = self.body.clone();
        change(&mut body);
        Read::of(&self.selection, Lent::Owned(Box::new(body)))
    }

    /// Reads every row.
    pub(crate) fn read_all(&self) -> Reading<'_, R, S, &S> {
        Reading::new(&self.selection, self.reading())
    }

    /// Counts the rows.
    pub(crate) fn read_count(&self) -> Number {
        Number::new(Asked::Tree(Statement::Count(Box::new(self.counted()))))
    }

    /// Tells if there is a row.
    pub(crate) fn read_exists(&self) -> Number {
        Number::new(Asked::Tree(Statement::Exists(Box::new(self.counted()))))
    }

    /// The query without what is of no matter to the number of its rows.
    fn counted(&self) -> Select {
        let mut select = self.select_only();
        let body = &mut select.body;
        if !body.is_cut() {
            body.order.clear();
        }
        // The columns matter only where equal rows are one, or where an aggregate makes one row.
        if body.is_plain() {
            select.columns = vec![Expr::value(1)];
        }
        select
    }
}

/// Reads the first row, if there is one: in the given order, else in that of the primary key.
pub(crate) fn first<T: Source<R>, R, S: Selection<R>>(
    query: &Query<T, R, S>,
) -> impl Operation<Output = Option<S::Output>> + '_ {
    let read = query.reading_with(Body::order_by_key).at_most(1);
    Only { reading: Reading::new(&query.selection, read), query, most: usize::MAX }
}

/// Reads the only row, if there is one.
pub(crate) fn one_or_none<T: Source<R>, R, S: Selection<R>>(
    query: &Query<T, R, S>,
) -> impl Operation<Output = Option<S::Output>> + '_ {
    let read = query.reading().at_most(2);
    Only { reading: Reading::new(&query.selection, read), query, most: 1 }
}

/// Reads a row of a query that is limited.
struct Only<'q, T: Source<R>, R, S: Selection<R>> {
    reading: Reading<'q, R, S, &'q S>,
    query: &'q Query<T, R, S>,
    /// More rows are an error.
    most: usize,
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// The error that there is not one row, but this number.
    #[cold]
    pub(crate) fn not_one(&self, found: usize) -> Error {
        let table = self.body.table().map(|step| step.table.name);
        Error::new(ErrorKind::NotOne { table, found })
    }
}

impl<T: Source<R>, R, S: Selection<R>> Operation for Only<'_, T, R, S> {
    type Output = Option<S::Output>;

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
        let mut found = self.reading.finish()?;
        if found.len() > self.most {
            return Err(self.query.not_one(2));
        }
        Ok(found.pop())
    }
}
