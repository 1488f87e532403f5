//! Lines, as programs print them, and the table that they make.

use std::collections::HashMap;
use std::io::{BufRead, stdin};

use crate::{Outcome, Workload};

/// The row with the versions of the library.
pub(crate) const SQLITE: &str = "SQLite";

/// Prints a cell of the table.
pub(crate) fn line(row: &str, column: &str, cell: &str) {
    println!("{row}\t{column}\t{cell}");
}

/// Prints the table of the cells that come in. Of two for one place, the first one is taken.
pub(crate) fn print() -> Outcome {
    let mut columns = Vec::new();
    let mut cells = HashMap::new();
    for line in stdin().lock().lines() {
        let line = line?;
        let [row, column, cell] = *line.split('\t').collect::<Vec<_>>() else {
            return Err(format!("not a line of a table: {line}").into());
        };
        if !columns.iter().any(|it| it == column) {
            columns.push(column.to_owned());
        }
        cells.entry((row.to_owned(), column.to_owned())).or_insert_with(|| cell.to_owned());
    }
    columns.sort_by_key(|column| !column.ends_with("µs"));
    println!("| | | {} |", columns.join(" | "));
    println!("|---|---|{}", "--:|".repeat(columns.len()));
    let rows = Workload::ALL.iter().map(|workload| (workload.id(), workload.title()));
    for (id, title) in rows.chain([(SQLITE, "")]) {
        let cells = columns
            .iter()
            .map(|column| cells.get(&(id.to_owned(), column.clone())).map_or("", String::as_str));
        let cells: Vec<&str> = cells.collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            println!("| {id} | {title} | {} |", cells.join(" | "));
        }
    }
    Ok(())
}
