//! What was found, for people and for programs.

use std::fmt::Write;

use reflect_catalog::ForeignKey;
use reflect_codegen::TableReading;
use serde_json::json;

use super::orphans::Orphans;
use super::remedy::{Remedy, name};
use super::scan::{Misfit, Scan};
use crate::failure::Failure;
use crate::text::{self, number, rust};

#[derive(Default)]
pub(super) struct Report<'r> {
    tables: Vec<TableReport<'r>>,
}

pub(super) struct TableReport<'r> {
    pub(super) table: &'r TableReading,
    pub(super) scan: Scan,
    pub(super) orphans: Vec<Orphans>,
    /// The foreign keys that SQLite can't follow, whatever the rows are.
    pub(super) broken: Vec<&'r ForeignKey>,
}

impl<'r> Report<'r> {
    pub(super) fn add(&mut self, table: TableReport<'r>) {
        self.tables.push(table);
    }

    pub(super) fn is_clean(&self) -> bool {
        self.tables.iter().all(TableReport::is_clean)
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for table in self.tables.iter().filter(|it| !it.is_clean() || !it.broken.is_empty()) {
            text += &table.text();
            text += "\n";
        }
        let options = self.options();
        if !options.is_empty() {
            text += "With these options in the call of `reflect_schema!`, what they name can be read:\n\n";
            text += &options;
            text += "\n";
        }
        if self.tables.iter().flat_map(|it| &it.scan.misfits).any(|it| it.remedy.is_none()) {
            text += "What no option is for has to be mended in the database.\n\n";
        }
        text + &self.summary()
    }

    fn summary(&self) -> String {
        let rows: u64 = self.tables.iter().map(|it| it.scan.rows).sum();
        let found: u64 = self.tables.iter().map(TableReport::count).sum();
        let what = match found {
            0 => "everything fits".to_owned(),
            1 => "1 value does not fit".to_owned(),
            _ => format!("{} values do not fit", number(found)),
        };
        let tables = self.tables.len();
        let tables = if tables == 1 { "1 table".to_owned() } else { format!("{tables} tables") };
        format!("{what}: {} rows of {tables} were read\n", number(rows))
    }

    /// The options by which what was found can be read, as they are written in the call.
    fn options(&self) -> String {
        let (mut types, mut dates, mut orphans) = (Vec::new(), Vec::new(), Vec::new());
        for TableReport { table, scan, orphans: keys, .. } in &self.tables {
            for misfit in &scan.misfits {
                let Some(remedy) = &misfit.remedy else { continue };
                let column = &table.columns[misfit.column].name;
                let line = format!("{}.{} => {remedy}", rust(&table.name), rust(column));
                match remedy {
                    Remedy::Type { .. } => types.push(line),
                    Remedy::Form(_) => dates.push(line),
                }
            }
            for key in keys {
                let columns: Vec<_> = key.columns.iter().map(|it| rust(it)).collect();
                orphans.push(format!("{}({}) => none", rust(&table.name), columns.join(", ")));
            }
        }
        let mut text = String::new();
        for (name, lines) in [("types", types), ("dates", dates), ("orphans", orphans)] {
            if lines.is_empty() {
                continue;
            }
            let _ = writeln!(text, "    {name} = {{");
            for line in lines {
                let _ = writeln!(text, "        {line},");
            }
            text += "    },\n";
        }
        text
    }

    pub(super) fn json(&self) -> Result<String, Failure> {
        let tables: Vec<_> = self.tables.iter().map(TableReport::json).collect();
        let report = json!({ "tables": tables, "options": self.options() });
        let text = serde_json::to_string_pretty(&report);
        text.map(|it| it + "\n").map_err(|error| Failure::new(error.to_string()))
    }
}

impl TableReport<'_> {
    fn is_clean(&self) -> bool {
        self.scan.misfits.is_empty() && self.orphans.is_empty()
    }

    fn count(&self) -> u64 {
        let misfits = self.scan.misfits.iter().map(|it| it.count);
        misfits.chain(self.orphans.iter().map(|it| it.count)).sum()
    }

    fn text(&self) -> String {
        let (mut lines, table) = (String::new(), text::name(&self.table.name));
        // Writing to a string does not fail.
        let _ = writeln!(lines, "{table}: {} rows", number(self.scan.rows));
        for misfit in &self.scan.misfits {
            let column = &self.table.columns[misfit.column];
            let (declared, shown) = (text::escape(&column.declared_type), text::name(&column.name));
            let types = [declared, name(column.value).to_owned()].into_iter();
            let types: Vec<_> = types.filter(|it| !it.is_empty()).collect();
            let _ = writeln!(
                lines,
                "  {shown} ({}): {} not fit",
                types.join(", "),
                counted(misfit.count, "value does", "values do")
            );
            for example in &misfit.examples {
                let mistake = text::escape(&example.mistake);
                let _ = writeln!(lines, "    {}: {mistake}", example.row);
            }
            if misfit.count > misfit.examples.len() as u64 {
                lines += "    …\n";
            }
        }
        for Orphans { columns, parent, count, examples } in &self.orphans {
            let (key, parent) = (text::names(columns), text::name(parent));
            let rows = counted(*count, "row refers", "rows refer");
            let _ = writeln!(lines, "  {key}: {rows} to nothing in {parent}");
            for example in examples {
                let _ = writeln!(lines, "    {example}");
            }
            if *count > examples.len() as u64 {
                lines += "    …\n";
            }
        }
        for ForeignKey { columns, parent, broken, .. } in &self.broken {
            let (key, parent) = (text::names(columns), text::name(parent));
            let why = broken.map(|it| it.to_string()).unwrap_or_default();
            let _ = writeln!(lines, "  {key}: a foreign key to {parent} that leads nowhere: {why}");
        }
        lines
    }

    fn json(&self) -> serde_json::Value {
        let column = |it: &Misfit| {
            let column = &self.table.columns[it.column];
            let examples: Vec<_> = it
                .examples
                .iter()
                .map(|it| json!({ "row": it.row, "mistake": it.mistake }))
                .collect();
            json!({
                "column": column.name,
                "declared_type": column.declared_type,
                "read_as": name(column.value),
                "count": it.count,
                "examples": examples,
                "remedy": it.remedy.as_ref().map(ToString::to_string),
            })
        };
        let broken = |it: &ForeignKey| {
            let why = it.broken.map(|it| it.to_string());
            json!({ "columns": it.columns, "parent": it.parent, "why": why })
        };
        let orphan = |it: &Orphans| json!({ "columns": it.columns, "parent": it.parent, "count": it.count, "examples": it.examples });
        json!({
            "table": self.table.name,
            "rows": self.scan.rows,
            "misfits": self.scan.misfits.iter().map(column).collect::<Vec<_>>(),
            "broken_keys": self.broken.iter().map(|it| broken(it)).collect::<Vec<_>>(),
            "orphans": self.orphans.iter().map(orphan).collect::<Vec<_>>(),
        })
    }
}

fn counted(count: u64, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {several}", number(count)) }
}
