//! What the rows say of a key.

use std::collections::HashMap;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use reflect_catalog::sqlite::{in_main, quote};
use reflect_runtime::rusqlite::{self, Connection, ErrorCode, Row};

use super::candidates::Candidate;
use super::object::Object;
use crate::text;

/// The number of rows of a table that are read for one key.
const MOST_ROWS: u64 = 1_000_000;

/// Of values that are not found, so many are shown.
const EXAMPLES: usize = 3;

/// The time between two attempts to interrupt a statement.
const PAUSE: Duration = Duration::from_millis(20);

/// The values of a key, and how many of them the other table has.
#[derive(Debug, Clone, Default)]
pub(super) struct Proof {
    /// The rows with a value in each column of the key.
    pub(super) values: u64,
    pub(super) nulls: u64,
    pub(super) found: u64,
    pub(super) different: u64,
    /// Values of different types may be equal in the other table.
    types: u64,
    /// Only the first rows were read.
    pub(super) is_cut: bool,
}

impl Proof {
    pub(super) fn is_full(&self) -> bool {
        self.values > 0 && self.found == self.values
    }

    pub(super) fn is_unique(&self) -> bool {
        self.values == self.different && self.types == 1 && !self.is_cut
    }

    /// Tells if so many of a hundred values are found.
    pub(super) fn has_percent(&self, percent: u64) -> bool {
        self.found > 0 && self.found.saturating_mul(100) >= self.values.saturating_mul(percent)
    }
}

/// Reads the rows, as long as there is time.
pub(super) struct Prover<'p, 'c> {
    conn: &'p Connection,
    objects: &'p [Object<'c>],
    end: Instant,
    /// So that one slow view doesn't take all of it.
    longest: Duration,
    unique: HashMap<(usize, Vec<usize>), bool>,
}

impl<'p, 'c> Prover<'p, 'c> {
    pub(super) fn new(conn: &'p Connection, objects: &'p [Object<'c>], limit: Duration) -> Self {
        // No clock counts centuries.
        let limit = limit.min(Duration::from_secs(1 << 32));
        let end = Instant::now() + limit;
        Self { conn, objects, end, longest: limit / 4, unique: HashMap::new() }
    }

    pub(super) fn is_out_of_time(&self) -> bool {
        Instant::now() >= self.end
    }

    /// Compares all values with those of the other table.
    pub(super) fn prove(&self, key: &Candidate) -> rusqlite::Result<Proof> {
        let given = given(key);
        let types =
            key.columns.iter().enumerate().map(|(at, _)| format!("typeof(\"g\".\"k{at}\")"));
        let types = types.collect::<Vec<_>>().join(" || ");
        let sql = format!(
            "SELECT coalesce(sum(\"g\".\"n\"), 0), coalesce(sum(CASE WHEN {given} THEN \"g\".\"n\" END), 0), \
             coalesce(sum(CASE WHEN {given} THEN \"g\".\"n\" * {found} END), 0), \
             count(CASE WHEN {given} THEN 1 END), count(DISTINCT CASE WHEN {given} THEN {types} END) \
             FROM ({groups}) AS \"g\"",
            found = self.is_found(key),
            groups = self.groups(key),
        );
        self.first(&sql, |row| {
            let number = |at| row.get::<_, i64>(at).map(i64::unsigned_abs);
            let (rows, values) = (number(0)?, number(1)?);
            Ok(Proof {
                values,
                nulls: rows - values,
                found: number(2)?,
                different: number(3)?,
                types: number(4)?,
                is_cut: rows >= MOST_ROWS,
            })
        })
    }

    /// The values that occur most often of those that are not found.
    pub(super) fn missing(&self, key: &Candidate) -> rusqlite::Result<Vec<(String, u64)>> {
        let (given, found, groups) = (given(key), self.is_found(key), self.groups(key));
        let columns: Vec<_> = (0..key.columns.len()).map(|at| format!("\"g\".\"k{at}\"")).collect();
        let sql = format!(
            "SELECT \"g\".\"n\", {} FROM ({groups}) AS \"g\" WHERE {given} AND NOT {found} \
             ORDER BY 1 DESC, 2 LIMIT {EXAMPLES}",
            columns.join(", ")
        );
        self.timed(|| {
            let mut statement = self.conn.prepare(&sql)?;
            let rows = statement.query_map([], |row| {
                let value = |at| row.get_ref(at + 1).map(|it| text::value(it.into()));
                let values: Vec<_> = (0..columns.len()).map(value).collect::<Result<_, _>>()?;
                Ok((values.join(", "), row.get::<_, i64>(0)?.unsigned_abs()))
            })?;
            rows.collect()
        })
    }

    /// Tells if no two rows have the same values there; of NULL there may be several.
    pub(super) fn is_unique(&mut self, object: usize, columns: &[usize]) -> rusqlite::Result<bool> {
        if self.objects[object].is_declared_unique(columns) {
            return Ok(true);
        }
        let key = (object, columns.to_vec());
        if let Some(known) = self.unique.get(&key) {
            return Ok(*known);
        }
        let names = self.columns("p", object, columns);
        let given: Vec<_> = names.iter().map(|it| format!("{it} IS NOT NULL")).collect();
        let sql = format!(
            "SELECT NOT EXISTS (SELECT 1 FROM {} AS \"p\" WHERE {} GROUP BY {} HAVING count(*) > 1)",
            in_main(self.objects[object].name),
            given.join(" AND "),
            names.join(", ")
        );
        let is_unique = self.first(&sql, |row| row.get(0))?;
        self.unique.insert(key, is_unique);
        Ok(is_unique)
    }

    /// The number of rows, if each of them has another value there.
    pub(super) fn rows_of_key(
        &mut self,
        object: usize,
        column: usize,
    ) -> rusqlite::Result<Option<u64>> {
        if !self.is_unique(object, &[column])? {
            return Ok(None);
        }
        let name = &self.columns("p", object, &[column])[0];
        let from = in_main(self.objects[object].name);
        let sql = format!("SELECT count(*), count({name}) FROM {from} AS \"p\"");
        let (rows, values) =
            self.first(&sql, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        Ok((rows == values).then_some(rows.unsigned_abs()))
    }

    /// The different values of the key and how often they occur. SQLite keeps no more than a part of them in memory.
    fn groups(&self, key: &Candidate) -> String {
        let (mut inner, mut outer, mut by) = (Vec::new(), Vec::new(), Vec::new());
        for (at, name) in self.columns("c", key.child, &key.columns).iter().enumerate() {
            inner.push(format!("{name} AS \"k{at}\""));
            outer.push(format!("\"r\".\"k{at}\" AS \"k{at}\""));
            // What its own collation takes for equal, the other one may not.
            by.push(format!("\"r\".\"k{at}\" COLLATE BINARY, typeof(\"r\".\"k{at}\")"));
        }
        format!(
            "SELECT {}, count(*) AS \"n\" FROM (SELECT {} FROM {} AS \"c\" LIMIT {MOST_ROWS}) AS \"r\" GROUP BY {}",
            outer.join(", "),
            inner.join(", "),
            in_main(self.objects[key.child].name),
            by.join(", ")
        )
    }

    /// The condition that the other table has the values. Its affinity and its collation count.
    fn is_found(&self, key: &Candidate) -> String {
        let parent = &self.objects[key.parent];
        let names = self.columns("p", key.parent, &key.parent_columns);
        let from = in_main(parent.name);
        let given = (0..names.len()).map(|at| format!("+\"g\".\"k{at}\""));
        if parent.is_declared_unique(&key.parent_columns) {
            let same = names.iter().zip(given).map(|(it, value)| format!("{it} = {value}"));
            let same = same.collect::<Vec<_>>().join(" AND ");
            return format!("EXISTS (SELECT 1 FROM {from} AS \"p\" WHERE {same})");
        }
        // There is no index: so SQLite makes one, of all values at once.
        let collations = key.parent_columns.iter().map(|it| &parent.columns[*it].collation);
        let collated = given.zip(collations).map(|(value, by)| {
            format!("{value} COLLATE {}", quote(by.as_deref().unwrap_or("BINARY")))
        });
        let collated = collated.collect::<Vec<_>>().join(", ");
        let not_null: Vec<_> = names.iter().map(|it| format!("{it} IS NOT NULL")).collect();
        let (names, not_null) = (names.join(", "), not_null.join(" AND "));
        format!("(({collated}) IN (SELECT {names} FROM {from} AS \"p\" WHERE {not_null}))")
    }

    fn columns(&self, alias: &str, object: usize, columns: &[usize]) -> Vec<String> {
        let names = columns.iter().map(|it| &self.objects[object].columns[*it].name);
        names.map(|it| format!("{}.{}", quote(alias), quote(it))).collect()
    }

    fn first<T>(
        &self,
        sql: &str,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        self.timed(|| self.conn.query_row(sql, [], read))
    }

    /// Runs a statement, and interrupts it when its time is over.
    fn timed<T>(&self, run: impl FnOnce() -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        let end = self.end.min(Instant::now() + self.longest);
        let handle = self.conn.get_interrupt_handle();
        thread::scope(|scope| {
            // When it is dropped, the other thread ends. There is no statement then that could be interrupted wrongly.
            let (_running, ended) = mpsc::channel::<()>();
            scope.spawn(move || {
                let mut left = end.saturating_duration_since(Instant::now());
                while ended.recv_timeout(left) == Err(RecvTimeoutError::Timeout) {
                    handle.interrupt();
                    // It may not have begun yet.
                    left = PAUSE;
                }
            });
            run()
        })
    }
}

/// The condition that no part of the key is NULL.
fn given(key: &Candidate) -> String {
    let given = (0..key.columns.len()).map(|at| format!("\"g\".\"k{at}\" IS NOT NULL"));
    given.collect::<Vec<_>>().join(" AND ")
}

/// The reason why rows could not be read, in SQLite's own words.
pub(super) fn reason(error: &rusqlite::Error) -> String {
    if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) {
        return "it took too long".to_owned();
    }
    match error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        other => other.to_string(),
    }
}
