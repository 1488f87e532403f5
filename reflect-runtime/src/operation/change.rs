//! Changes and deletions of all the rows of a query.

use rusqlite::types::Value;

use super::assigned::Assigned;
use super::computed::Computed;
use super::set::Sets;
use super::{ColumnsOf, Writable};
use crate::query::node::{Body, Compound, From, Rows};
use crate::query::render::write;
use crate::query::{Node, Path, Query, Root};
use crate::statement::Statement;
use crate::transaction::{Behavior, Open};
use crate::{Error, ErrorKind, Executor, Handle, Result, Table};

impl<T: Table> Query<T> {
    /// Has [`update`](Self::update) and [`delete`](Self::delete) write every row of the table, which
    /// they refuse without a filter.
    ///
    /// ```ignore
    /// Session::query().everything().delete(&conn)?;
    /// ```
    #[must_use]
    pub fn everything(mut self) -> Self {
        self.body.everything = true;
        self
    }

    /// Changes columns of the query's rows, and returns how many rows there were.
    ///
    /// The values may be computed from the row as it was before, and from rows that it refers to.
    /// It is one statement.
    ///
    /// ```ignore
    /// let raised = Track::query()
    ///     .filter(|t| t.album().artist().name.eq("AC/DC"))
    ///     .update(&conn, |t| t.unit_price.set(t.unit_price * 2))?;
    /// ```
    ///
    /// # Errors
    /// [`Unfiltered`](ErrorKind::Unfiltered) without a filter, unless [`everything`](Self::everything)
    /// is meant; when a constraint is violated, a value can't be stored as it is or, once
    /// computed, does not fit its column's type, or the database can't be written. Nothing is
    /// changed then.
    pub fn update<S: Sets<T>>(
        &self,
        conn: &impl Executor,
        set: impl FnOnce(ColumnsOf<T>) -> S,
    ) -> Result<u64>
    where
        T: Writable,
    {
        self.body.check_filtered(T::DEF.name)?;
        let mut sets = Vec::new();
        set(self.columns).write(&mut sets);
        let computed = Computed::of(&sets);
        let assigned = Assigned::of_change(T::DEF, self.body.scope(), <Root<T>>::STEP, sets)?;
        if assigned.0.is_empty() {
            return Ok(0);
        }
        let computed = computed.and_version(T::DEF);
        let returning = computed.returning(T::DEF);
        let (sql, parameters) = write::update::<T>(&self.body, &assigned, &returning)?;
        run::<T>(conn.handle(), &sql, &parameters, &computed)
    }

    /// Deletes the query's rows, and returns how many there were; those that SQLite deletes with
    /// them, by `ON DELETE CASCADE`, are not counted.
    ///
    /// ```ignore
    /// let deleted = Invoice::query().filter(|i| i.customer().country.eq("USA")).delete(&conn)?;
    /// ```
    ///
    /// # Errors
    /// [`Unfiltered`](ErrorKind::Unfiltered) without a filter, unless [`everything`](Self::everything)
    /// is meant; when a row of another table refers to one of them, or the database can't be
    /// written. Nothing is deleted then.
    pub fn delete(&self, conn: &impl Executor) -> Result<u64>
    where
        T: Writable,
    {
        self.body.check_filtered(T::DEF.name)?;
        let (sql, parameters) = write::delete::<T>(&self.body)?;
        run::<T>(conn.handle(), &sql, &parameters, &Computed::default())
    }
}

/// Runs a statement that writes some rows, or none if it fails. SQLite alone would keep what a
/// trigger's `RAISE(FAIL)` or a key with `ON CONFLICT FAIL` has left half done.
pub(super) fn run<T: Table>(
    handle: Handle<'_>,
    sql: &str,
    parameters: &[Value],
    computed: &Computed,
) -> Result<u64> {
    let open = Open::begin(handle, Behavior::Immediate)?;
    let written = Statement::writing(handle, T::DEF, sql, parameters)?
        .run(|row| computed.check(T::DEF, row))?;
    open.commit()?;
    Ok(written)
}

impl Body {
    /// A filter that was forgotten would cost all rows.
    fn check_filtered(&self, table: &'static str) -> Result<()> {
        if self.everything || self.is_filtered() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Unfiltered { table }))
    }

    /// Whether a filter chooses among the rows, in each of the queries that this one is of.
    fn is_filtered(&self) -> bool {
        let is_none = |it: &Node| matches!(it, Node::Chain("AND", parts) if parts.is_empty());
        if !self.filters.iter().all(is_none) {
            return true;
        }
        match &self.sources[0].from {
            From::Table(_) => self.everything,
            From::Found(_, rows) => match &**rows {
                Rows::Compound(Compound { first, rest }) => {
                    let rest = rest.iter().map(|(_, it)| it);
                    std::iter::once(first).chain(rest).all(|it| it.body.is_filtered())
                }
                Rows::Reached { start, .. } => start.body.is_filtered(),
            },
            From::Results(_) | From::Keys(_) | From::Previous(_) => true,
        }
    }
}
