//! Looking at a query.

use std::fmt;

use super::dialect::{Written, write_statement};
use super::raw::Session;
use super::{Executor, Handle, functions};
use crate::ast::Statement;
use crate::error::{Error, Result};
use crate::query::selection::Selection;
use crate::query::source::{Query, Source};
use crate::value::Value;

/// The statement of a query; see [`Query::to_sql`].
#[derive(Debug, Clone, PartialEq)]
pub struct Sql {
    /// The text.
    pub text: String,
    /// The values of its parameters `?1`, `?2` and so on.
    pub parameters: Vec<Value>,
}

/// SQLite's plan for a query; see [`Query::explain`]. It prints as a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    id: i64,
    parent: i64,
    detail: String,
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// The statement that reads the rows, with its parameters. Nested rows have statements of their
    /// own, whose parameters are the keys that this one finds.
    ///
    /// # Errors
    /// When the query uses a column of another query, or a value that SQLite can't take.
    pub fn to_sql(&self) -> Result<Sql> {
        let Written { sql, values: parameters, .. } = self.written()?;
        Ok(Sql { text: sql.into_owned(), parameters })
    }

    fn written(&self) -> Result<Written> {
        write_statement(&Statement::Select(self.reading().select))
    }

    /// SQLite's plan for the statement (<https://sqlite.org/eqp.html>).
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let plan = Track::query().filter(|t| t.track_id.eq(1)).explain(&conn)?;
    /// assert_eq!(plan.to_string(), "SEARCH t1 USING INTEGER PRIMARY KEY (rowid=?)\n");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`all`](Self::all).
    pub fn explain(&self, conn: &impl Executor) -> Result<Plan> {
        let Written { sql: text, values: parameters, by_values, .. } = self.written()?;
        let sql = format!("EXPLAIN QUERY PLAN {text}");
        let failed = |error| Error::sqlite(error, Some(&sql));
        // A plan is not run, so SQLite does not see that it is out of date: neither the plan of a
        // statement in the cache nor the schema that the connection knows.
        let Handle { conn, session, .. } = conn.handle();
        conn.query_row("SELECT count(*) FROM \"main\".sqlite_schema", [], |_| Ok(()))?;
        let _plan = session.filter(|_| by_values).and_then(Session::plan_by_values);
        let mut statement = functions::prepared(conn, || conn.prepare(&sql)).map_err(failed)?;
        let parameters = rusqlite::params_from_iter(&parameters);
        let step = |row: &rusqlite::Row<'_>| {
            Ok(Step { id: row.get(0)?, parent: row.get(1)?, detail: row.get(3)? })
        };
        let steps = statement.query_map(parameters, step).map_err(failed)?;
        Ok(Plan(steps.collect::<rusqlite::Result<_>>().map_err(failed)?))
    }
}

impl fmt::Display for Sql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        for (index, value) in self.parameters.iter().enumerate() {
            write!(f, "{}?{} = ", if index == 0 { " -- " } else { ", " }, index + 1)?;
            value.write_short(f)?;
        }
        Ok(())
    }
}

impl Plan {
    fn write(&self, f: &mut fmt::Formatter<'_>, parent: i64, depth: usize) -> fmt::Result {
        for step in self.0.iter().filter(|step| step.parent == parent) {
            writeln!(f, "{:indent$}{}", "", step.detail, indent = depth * 2)?;
            self.write(f, step.id, depth + 1)?;
        }
        Ok(())
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0, 0)
    }
}
