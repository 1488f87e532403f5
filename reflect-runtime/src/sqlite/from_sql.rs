//! Rows from SQL by hand: those of a table, or tuples.

use reflect_catalog::Affinity;
use rusqlite::Statement;
use rusqlite::types::ToSqlOutput;

use super::open::Open;
use super::rows::reuse;
use super::{Behavior, Executor, Handle, constraint, functions};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Row, Table};
use crate::value::{Decode, Encode, ValueRef};

/// The parameters of SQL by hand: those of rusqlite, or [`Parameters`] of types that columns can have.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// use reflect_schema::{Parameters, dec};
///
/// let sql = "SELECT * FROM Track WHERE AlbumId = ?1 AND UnitPrice < ?2";
/// let tracks = Track::from_sql(&conn, sql, (1, 1.99))?;
/// # let by_rusqlite = tracks.len();
/// let tracks = Track::from_sql(&conn, sql, Parameters(&[&1_i64, &dec!(1.99)]))?;
/// # assert_eq!((by_rusqlite, tracks.len()), (10, 10));
/// # Ok(())
/// # }
/// ```
pub trait Params: sealed::Sealed {
    #[doc(hidden)]
    fn bind(self, statement: &mut Statement<'_>) -> Result<()>;
}

/// Parameters `?1`, `?2` and so on of types that columns can have, such as decimals and dates.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "values need not have one")]
pub struct Parameters<'v>(pub &'v [&'v dyn Encode]);

mod sealed {
    pub trait Sealed {}

    impl<P: rusqlite::Params> Sealed for P {}
    impl Sealed for super::Parameters<'_> {}
}

#[diagnostic::do_not_recommend]
impl<P: rusqlite::Params> Params for P {
    fn bind(self, statement: &mut Statement<'_>) -> Result<()> {
        // The driver binds parameters only as it runs a statement; the rows are not read here.
        drop(statement.query(self)?);
        Ok(())
    }
}

impl Params for Parameters<'_> {
    fn bind(self, statement: &mut Statement<'_>) -> Result<()> {
        let (given, expected) = (self.0.len(), statement.parameter_count());
        if given != expected {
            return Err(rusqlite::Error::InvalidParameterCount(given, expected).into());
        }
        for (value, number) in self.0.iter().zip(1..) {
            let encoded = value.encode(Affinity::Blob);
            let encoded = encoded.map_err(|it| Error::new(ErrorKind::Unfit { mismatch: it }))?;
            let value = ToSqlOutput::Borrowed(encoded.as_ref().into());
            statement.raw_bind_parameter(number, value)?;
        }
        Ok(())
    }
}

/// The rows of a statement, its columns being found by their names.
///
/// # Errors
/// When the statement can't be run, its result lacks a column, or a value does not fit its type.
pub fn table_from_sql<T: Table>(
    handle: Handle<'_>,
    sql: &str,
    params: impl Params,
) -> Result<Vec<T>> {
    rows_from_sql(handle, sql, params, positions::<T>, |values| {
        T::read(&Row::at(values, T::DEF, 0))
    })
}

/// A row of SQL by hand: a tuple of up to sixteen types that columns can have, or one such type. What may
/// be NULL is an `Option`.
#[diagnostic::on_unimplemented(
    message = "a row of SQL can't be read as `{Self}`",
    label = "expected a tuple of up to sixteen types that columns can have, or one such type",
    note = "read a tuple, and make something else of it: \
        `from_sql::<(i64, String)>(…)?.into_iter().map(|(id, name)| …)`",
    note = "a row of a table is read by its own `from_sql`: `Track::from_sql(…)`"
)]
pub trait SqlRow: Sized {
    /// Not public API: the number of the columns.
    #[doc(hidden)]
    const WIDTH: usize;

    /// Not public API.
    #[doc(hidden)]
    fn read(values: &[ValueRef<'_>]) -> Result<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Decode> SqlRow for T {
    const WIDTH: usize = 1;

    fn read(values: &[ValueRef<'_>]) -> Result<Self> {
        decode(values, 0)
    }
}

macro_rules! sql_rows {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Decode),*> SqlRow for ($($part,)*) {
            const WIDTH: usize = [$($index),*].len();

            fn read(values: &[ValueRef<'_>]) -> Result<Self> {
                Ok(($(decode(values, $index)?,)*))
            }
        }
    };
}

for_tuples! { up to sixteen: sql_rows }

fn decode<T: Decode>(values: &[ValueRef<'_>], index: usize) -> Result<T> {
    let value = values.get(index).copied().unwrap_or(ValueRef::Null);
    T::decode(value)
        .map_err(|mismatch| Error::new(ErrorKind::DecodeResult { position: index + 1, mismatch }))
}

/// The rows of a statement in SQL as tuples, their values in the order of its columns. For rows of a
/// table see `from_sql` of its struct.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// use reflect_schema::from_sql;
///
/// let sql = "SELECT Country, count(*), max(Company) FROM Customer GROUP BY 1 HAVING count(*) > ?1";
/// let countries: Vec<(String, i64, Option<String>)> = from_sql(&conn, sql, [5])?;
/// let names = from_sql::<String>(&conn, "SELECT Name FROM Genre ORDER BY 1 LIMIT 3", ())?;
/// # assert_eq!((countries.len(), names.len()), (2, 3));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`InvalidQuery`](ErrorKind::InvalidQuery) when the result has another number of columns; when the
/// statement can't be run, or a value does not fit its type.
pub fn from_sql<V: SqlRow>(conn: &impl Executor, sql: &str, params: impl Params) -> Result<Vec<V>> {
    let positions = |statement: &Statement<'_>| {
        let width = statement.column_count();
        if width == V::WIDTH {
            return Ok((0..width).collect());
        }
        let mistake =
            format!("its result has {width} columns, and was to be read as {} values", V::WIDTH);
        Err(Error::new(ErrorKind::InvalidQuery { mistake }))
    };
    rows_from_sql(conn.handle(), sql, params, positions, V::read)
}

fn rows_from_sql<V>(
    handle: Handle<'_>,
    sql: &str,
    params: impl Params,
    positions: impl Fn(&Statement<'_>) -> Result<Vec<usize>>,
    decode: impl Fn(&[ValueRef<'_>]) -> Result<V>,
) -> Result<Vec<V>> {
    let failed = |error| constraint::find_key(handle.conn, Error::sqlite(error, Some(sql)), &[]);
    let mut statement =
        functions::prepared(handle.conn, || handle.conn.prepare_cached(sql)).map_err(failed)?;
    params.bind(&mut statement)?;
    if statement.readonly() {
        return read(handle, sql, &mut statement, positions, decode);
    }
    // A row that can't be read is an error, and nothing is written then.
    let open = Open::begin(handle, Behavior::Immediate)?;
    let found = read(handle, sql, &mut statement, positions, decode)?;
    open.commit()?;
    Ok(found)
}

fn read<V>(
    handle: Handle<'_>,
    sql: &str,
    statement: &mut Statement<'_>,
    positions: impl Fn(&Statement<'_>) -> Result<Vec<usize>>,
    decode: impl Fn(&[ValueRef<'_>]) -> Result<V>,
) -> Result<Vec<V>> {
    let (mut found, mut columns, mut room) = (Vec::new(), None, Vec::new());
    let mut rows = statement.raw_query();
    let error = loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => break None,
            Err(error) => break Some(error),
        };
        // If the schema has changed, SQLite prepares the statement anew with its first row, and `*`
        // means other columns then.
        let columns = match &mut columns {
            Some(columns) => &*columns,
            None => columns.insert(positions(row.as_ref())?),
        };
        let mut values = reuse(room);
        for &index in columns {
            values.push(ValueRef::from(row.get_ref(index)?));
        }
        found.push(decode(&values)?);
        room = reuse(values);
    };
    drop(rows);
    // It may be a statement that writes.
    if let Some(error) = error {
        let error = constraint::explain(handle.conn, error, Some(sql));
        let run_again = &mut || constraint::run(statement);
        return Err(constraint::find_reference(handle.conn, error, sql, run_again));
    }
    if columns.is_none() {
        positions(statement)?;
    }
    Ok(found)
}

/// The position in the result of each column of the table.
fn positions<T: Table>(statement: &Statement<'_>) -> Result<Vec<usize>> {
    let names = (0..statement.column_count()).map(|index| statement.column_name(index));
    let names = names.collect::<Result<Vec<_>, _>>()?;
    let position = |&(column, _): &(&'static str, _)| {
        let mut found = names.iter().enumerate().filter(|(_, it)| it.eq_ignore_ascii_case(column));
        match (found.next(), found.next()) {
            (Some((index, _)), None) => Ok(index),
            _ => Err(Error::new(ErrorKind::ResultColumn {
                table: T::DEF.name,
                column,
                found: names.iter().map(|&it| it.to_owned()).collect(),
            })),
        }
    };
    T::DEF.columns.iter().map(position).collect()
}
