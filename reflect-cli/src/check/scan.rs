//! Reading every value of a table.

use reflect_catalog::sqlite::{in_main, quote};
use reflect_codegen::{ColumnReading, TableReading};
use reflect_runtime::ValueRef;
use reflect_runtime::rusqlite::{Connection, Result, Row};

use super::reader::Reader;
use super::remedy::{Candidate, Remedy, best, candidates};
use crate::text;

/// The number of values that are shown of those that don't fit.
pub(super) const EXAMPLES: usize = 3;

/// What was found in a table.
pub(super) struct Scan {
    pub(super) rows: u64,
    pub(super) misfits: Vec<Misfit>,
}

/// The values of a column that don't fit.
pub(super) struct Misfit {
    /// The position of the column.
    pub(super) column: usize,
    pub(super) count: u64,
    pub(super) examples: Vec<Example>,
    /// The option by which all values of the column can be read.
    pub(super) remedy: Option<Remedy>,
    has_null: bool,
    text: Option<String>,
}

/// A value that doesn't fit, and where it is.
pub(super) struct Example {
    pub(super) row: String,
    pub(super) mistake: String,
}

/// Reads every row; `tick` is called for each.
pub(super) fn scan(
    conn: &Connection,
    table: &TableReading,
    mut tick: impl FnMut(),
) -> Result<Scan> {
    let readers: Vec<_> = table.columns.iter().map(Reader::of).collect();
    let mut found: Vec<Option<Misfit>> = table.columns.iter().map(|_| None).collect();
    let mut rows = 0;
    each_row(conn, table, |row| {
        rows += 1;
        tick();
        for (index, reader) in readers.iter().enumerate() {
            let value = ValueRef::from(row.get_ref(index)?);
            let Some(Err(mismatch)) = reader.as_ref().map(|it| it.read(value)) else { continue };
            let misfit = found[index].get_or_insert_with(|| Misfit::new(index));
            misfit.add(value, || {
                Ok(Example { row: key(row, table, rows)?, mistake: mismatch.to_string() })
            })?;
        }
        Ok(())
    })?;
    let mut misfits: Vec<_> = found.into_iter().flatten().collect();
    find_remedies(conn, table, &mut misfits)?;
    Ok(Scan { rows, misfits })
}

impl Misfit {
    fn new(column: usize) -> Self {
        let (count, examples, remedy) = (0, Vec::new(), None);
        Self { column, count, examples, remedy, has_null: false, text: None }
    }

    fn add(
        &mut self,
        value: ValueRef<'_>,
        example: impl FnOnce() -> Result<Example>,
    ) -> Result<()> {
        self.count += 1;
        self.has_null |= value == ValueRef::Null;
        if let (None, ValueRef::Text(text)) = (&self.text, value) {
            self.text = std::str::from_utf8(text).ok().map(str::to_owned);
        }
        if self.examples.len() < EXAMPLES {
            self.examples.push(example()?);
        }
        Ok(())
    }
}

/// Reads the rows again, for the options that fit every value of a column.
fn find_remedies(conn: &Connection, table: &TableReading, misfits: &mut [Misfit]) -> Result<()> {
    if misfits.is_empty() {
        return Ok(());
    }
    let options = |it: &Misfit| -> Vec<Candidate> {
        // A key has no NULL, whatever is said of its type.
        if it.has_null && table.key.contains(&it.column) {
            return Vec::new();
        }
        candidates(&table.columns[it.column], it.text.as_deref(), it.has_null)
    };
    let mut tried: Vec<_> = misfits.iter().map(options).collect();
    each_row(conn, table, |row| {
        for (misfit, candidates) in misfits.iter().zip(&mut tried) {
            let value = ValueRef::from(row.get_ref(misfit.column)?);
            for candidate in candidates {
                candidate.meet(value);
            }
        }
        Ok(())
    })?;
    for (misfit, candidates) in misfits.iter_mut().zip(tried) {
        misfit.remedy = best(candidates);
    }
    Ok(())
}

fn each_row(
    conn: &Connection,
    table: &TableReading,
    mut visit: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let column = |it: &ColumnReading| format!("\"t\".{}", quote(&it.name));
    let columns: Vec<_> = table.columns.iter().map(column).collect();
    let columns = if columns.is_empty() { "1".to_owned() } else { columns.join(", ") };
    let sql = format!("SELECT {columns} FROM {} AS \"t\"", in_main(&table.name));
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(row)?;
    }
    Ok(())
}

/// The key of a row, or its number where there is none.
fn key(row: &Row<'_>, table: &TableReading, number: u64) -> Result<String> {
    if table.key.is_empty() {
        return Ok(format!("row {number}"));
    }
    let mut parts = Vec::new();
    for &column in &table.key {
        let name = text::name(&table.columns[column].name);
        parts.push(format!("{name} = {}", text::value(row.get_ref(column)?.into())));
    }
    Ok(parts.join(", "))
}
