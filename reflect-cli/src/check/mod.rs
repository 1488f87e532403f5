//! `cargo reflect check`: what in a database does not fit the types that the macro chooses.

mod orphans;
mod reader;
mod remedy;
mod report;
mod scan;

use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use reflect_catalog::sqlite::{in_main, open};
use reflect_codegen::Reading;
use reflect_runtime::rusqlite::{self, Connection};

use self::report::{Report, TableReport};
use crate::failure::Failure;
use crate::output;
use crate::source::Source;

/// Checks every value, and tells if all fit.
pub(crate) fn run(source: &Source, json: bool, options: &str) -> Result<bool, Failure> {
    let options = options
        .parse()
        .map_err(|error| Failure::new(format!("the options are no Rust: {error}")))?;
    let reading = source.reading(&options)?;
    let database = open(Path::new(source.path())).map_err(|error| {
        let path = source.path();
        Failure::new(format!("`{path}` is no database whose rows could be checked: {error}"))
    })?;
    let report = check(database.connection(), &reading)
        .map_err(|error| Failure::new(format!("cannot read the database: {error}")))?;
    let text = if json { report.json()? } else { report.text() };
    output::print(&text)?;
    Ok(report.is_clean())
}

fn check<'r>(conn: &Connection, reading: &'r Reading) -> rusqlite::Result<Report<'r>> {
    let progress = progress(conn, reading);
    let mut report = Report::default();
    for table in &reading.tables {
        progress.set_message(crate::text::name(&table.name));
        let scan = scan::scan(conn, table, || progress.inc(1))?;
        let of_catalog = reading.catalog.table(&table.name);
        let orphans = match of_catalog {
            Some(it) => orphans::orphans(conn, &reading.catalog, it, &table.none_if_orphan)?,
            None => Vec::new(),
        };
        let keys = of_catalog.map_or(&[][..], |it| it.foreign_keys.as_slice());
        let broken = keys.iter().filter(|it| it.broken.is_some()).collect();
        report.add(TableReport { table, scan, orphans, broken });
    }
    progress.finish_and_clear();
    Ok(report)
}

/// A bar over the rows of the tables, on a terminal only.
fn progress(conn: &Connection, reading: &Reading) -> ProgressBar {
    let progress = ProgressBar::no_length();
    if progress.is_hidden() {
        return progress;
    }
    let mut rows = 0;
    for table in &reading.catalog.tables {
        let sql = format!("SELECT count(*) FROM {}", in_main(&table.name));
        // What can't be counted can't be read either, and was left out.
        rows += conn.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap_or_default();
    }
    progress.set_length(rows.unsigned_abs());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {human_pos}/{human_len} rows  {msg}")
    {
        progress.set_style(style);
    }
    progress
}
