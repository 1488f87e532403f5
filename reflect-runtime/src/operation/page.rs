//! Paging by position in the order rather than by counting: SQLite finds the first row of a page
//! through an index instead of computing all before it
//! (<https://use-the-index-luke.com/no-offset> explains the method).

use rusqlite::types::Value;

use super::node::{Body, Compound, From, Node, Place, Statement, Term};
use super::run::{self, Prepared};
use super::{Cursor, Query, Selection, Source};
use crate::{Error, ErrorKind, Executor, Result};

/// Some rows of a query and where the next ones begin.
#[derive(Debug, Clone)]
pub struct Page<V> {
    /// The rows.
    pub rows: Vec<V>,
    /// For [`Query::after`]; `None` when these are the last rows.
    pub next: Option<Cursor>,
}

impl<T: Source<R>, R, S> Query<T, R, S> {
    /// Only rows after the cursor's, which must come from a query with the same order: with another
    /// one it is an error when the query is run. With `None`, from the beginning.
    ///
    /// ```ignore
    /// let mut next = None;
    /// loop {
    ///     let page = query.clone().after(&next).page(&conn, 50)?;
    ///     // …
    ///     next = page.next;
    ///     if next.is_none() {
    ///         break;
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn after<'c>(mut self, cursor: impl Into<Option<&'c Cursor>>) -> Self {
        self.body.after = cursor.into().cloned();
        self
    }
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// At most `size` rows, and the cursor for the next ones. What the order leaves equal is sorted
    /// by primary key; without one, the order has to tell all rows apart.
    ///
    /// ```ignore
    /// let query = Track::query().order_by(|t| t.name.asc());
    /// let page = query.page(&conn, 50)?;
    /// if let Some(next) = page.next {
    ///     let page = query.after(&next).page(&conn, 50)?;
    /// }
    /// ```
    ///
    /// # Errors
    /// [`Cursor`](ErrorKind::Cursor) when the cursor is of another order, when `size` is 0, when the
    /// query has a limit of its own, or when the last row is equal to the next one in the order;
    /// those of [`all`](Self::all).
    pub fn page(&self, conn: &impl Executor, size: u64) -> Result<Page<S::Output>> {
        let mut body = self.body.clone();
        if body.limit.is_some() || body.offset > 0 || body.distinct {
            return Err(impossible("can't be made for a query with limit, offset or distinct"));
        }
        if size == 0 {
            return Err(impossible("can't be made for a page without rows"));
        }
        body.sort_all();
        // One more tells whether there are more.
        body.limit = Some(size.saturating_add(1));
        let terms: Vec<_> = body.order.iter().map(|term| term.node.clone()).collect();
        let width = terms.len();
        let prepared =
            Prepared::new(&self.selection, body.clone(), |Statement { body, columns }| {
                let columns = terms.into_iter().chain(columns).collect();
                Statement { body, columns }.after_cursor()
            })?;
        let handle = conn.handle();
        let snapshot = run::snapshot::<R, S>(handle, 1)?;
        let position = |row: &rusqlite::Row<'_>| {
            let values = (0..width).map(|it| Ok(row.get::<_, Value>(it)?));
            values.collect::<Result<Vec<_>>>()
        };
        let mut rows = run::rows(handle, &self.selection, &[prepared], width, position)?;
        drop(snapshot);
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let next = match rows.get(size - 1..) {
            // The cursor would be after both.
            Some([last, next, ..]) if last.0 == next.0 => {
                return Err(impossible("can't be made: the order leaves rows equal"));
            }
            Some([last, _, ..]) => Some(Cursor::new(&body, last.0.clone())),
            _ => None,
        };
        rows.truncate(size);
        let rows = rows.into_iter().map(|(_, row)| self.selection.finish(row)).collect();
        Ok(Page { rows, next })
    }
}

fn impossible(mistake: &str) -> Error {
    Error::new(ErrorKind::Cursor { mistake: mistake.to_owned() })
}

impl Body {
    /// Leaves no two rows equal in the order.
    fn sort_all(&mut self) {
        if !self.sorted {
            let key = self.key();
            self.order.extend(key);
            self.sorted = true;
        }
    }

    /// Turns the cursor into a filter, unless window functions would miss the rows before it.
    pub(crate) fn cursor_as_filter(&mut self) {
        if self.after.is_none() {
            return;
        }
        self.sort_all();
        if self.order.iter().any(|term| term.node.has_window()) {
            return;
        }
        if let Some(cursor) = self.after.take() {
            let condition = after(self, &self.order, &cursor);
            let conditions = if self.grouped { &mut self.having } else { &mut self.filters };
            conditions.push(condition);
        }
    }
}

impl Statement {
    /// Turns the cursor into a filter.
    pub(crate) fn after_cursor(mut self) -> Self {
        if !self.columns.iter().any(Node::has_window) {
            self.body.cursor_as_filter();
        }
        match self.body.after.take() {
            None => self,
            Some(cursor) => self.results_after(&cursor),
        }
    }

    /// The results as the source of a query of those after the cursor: window functions still see
    /// the rows before it.
    fn results_after(mut self, cursor: &Cursor) -> Self {
        self.body.sort_all();
        let width = self.columns.len();
        let order = std::mem::take(&mut self.body.order);
        let (limit, offset) = (self.body.limit.take(), std::mem::take(&mut self.body.offset));
        let distinct = std::mem::take(&mut self.body.distinct);
        let known = Body { order: order.clone(), ..self.body.clone() };
        self.columns.extend(order.iter().map(|term| term.node.clone()));
        let mut body =
            Body::new(From::Results(Box::new(Compound { first: self, rest: Vec::new() })));
        let scope = body.scope();
        let results = (0..).map(|index| Node::Place(Place::result(scope, index)));
        let results: Vec<_> = results.take(width + order.len()).collect();
        let terms = order.into_iter().zip(&results[width..]);
        body.order = terms.map(|(term, node)| Term { node: node.clone(), ..term }).collect();
        body.filters.push(after(&known, &body.order, cursor));
        (body.limit, body.offset, body.distinct) = (limit, offset, distinct);
        Self { body, columns: results[..width].to_vec() }
    }
}

/// Whether a row of a query comes after the cursor: it is equal up to some term of the order, and
/// after it in that.
fn after(body: &Body, order: &[Term], cursor: &Cursor) -> Node {
    if !cursor.fits(body) {
        return Node::AnotherOrder;
    }
    let values = &cursor.values;
    let alternatives = order.iter().zip(values).enumerate().filter_map(|(index, (term, value))| {
        let equal = order.iter().zip(values).take(index).map(|(term, value)| {
            Node::Sql("({} IS {})", vec![term.node.clone(), Node::Value(value.clone())])
        });
        let next = beyond(term, value)?;
        Some(Node::Chain("AND", equal.chain([next]).collect()))
    });
    Node::Chain("OR", alternatives.collect())
}

/// Whether a term is beyond a value, if anything can be.
fn beyond(term: &Term, value: &Value) -> Option<Node> {
    let node = || term.node.clone();
    match (value, term.nulls_come_first()) {
        (Value::Null, true) => Some(Node::Sql("({} IS NOT NULL)", vec![node()])),
        (Value::Null, false) => None,
        (value, nulls_come_first) => {
            let sql = if term.descending { "({} < {})" } else { "({} > {})" };
            let beyond = Node::Sql(sql, vec![node(), Node::Value(value.clone())]);
            if nulls_come_first {
                return Some(beyond);
            }
            Some(Node::chain("OR", beyond, Node::Sql("({} IS NULL)", vec![node()])))
        }
    }
}
