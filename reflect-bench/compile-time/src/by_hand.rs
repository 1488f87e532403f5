//! The code that one writes by hand for a database: structs, mappers, and the methods that read them.

mod tables;
mod writes;

use std::fmt::Write;
use std::path::Path;

use crate::Outcome;
use crate::case::Able;
use tables::{Key, Table};

/// Decimals and times in SQLite.
pub(crate) const VALUES: &str = include_str!("by_hand/value.txt");

const HEAD: &str = "\
mod value;

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Result, Row};
use rust_decimal::Decimal;

use value::{AsDateTime, AsDecimal};
";

/// What the code uses, in the versions of this workspace.
pub(crate) fn dependencies() -> String {
    let is_needed = |line: &&str| {
        ["chrono =", "rusqlite =", "rust_decimal ="].iter().any(|it| line.starts_with(it))
    };
    let lines = include_str!("../../Cargo.toml").lines().filter(is_needed);
    lines.collect::<Vec<_>>().join("\n")
}

/// The code for the database at that path.
pub(crate) fn code(path: &Path, able: Able) -> Outcome<String> {
    let tables = tables::read(path)?;
    let mut code = HEAD.to_owned();
    for (number, table) in tables.iter().enumerate() {
        reads(&mut code, number, &tables)?;
        if able == Able::Write {
            writes::writes(&mut code, table)?;
        }
    }
    Ok(code)
}

fn reads(code: &mut String, number: usize, tables: &[Table]) -> std::fmt::Result {
    let table = &tables[number];
    let Table { ident, name, .. } = table;
    write!(code, "\n#[derive(Debug, Clone, PartialEq)]\npub struct {ident} {{\n")?;
    for column in &table.columns {
        writeln!(code, "    pub {}: {},", column.field, column.rust())?;
    }
    write!(
        code,
        "}}\n\nimpl {ident} {{\n    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {{\n        Ok(Self {{\n"
    )?;
    for (index, column) in table.columns.iter().enumerate() {
        writeln!(code, "            {}: {},", column.field, column.get(index))?;
    }
    writeln!(code, "        }})\n    }}")?;
    let (select, key) = (table.select(), table.key_names().join(", "));
    list(code, "all", "", "Self", &select, "[]")?;
    one(code, "first", "", "Self", &format!("{select} ORDER BY {key} LIMIT 1"), "[]")?;
    let params: String =
        table.key_columns().map(|it| format!(", {}: {}", it.field, it.rust())).collect();
    let given: Vec<_> = table.key_columns().map(|it| it.field.as_str()).collect();
    let found = format!("{select} WHERE {}", equal(&table.key_names()));
    one(code, "find", &params, "Self", &found, &format!("({},)", given.join(", ")))?;
    write!(
        code,
        "\n    pub fn count(conn: &Connection) -> Result<i64> {{\n        \
         conn.prepare_cached(\"SELECT count(*) FROM {name}\")?.query_row([], |row| row.get(0))\n    }}\n"
    )?;
    relations(code, number, tables)?;
    writeln!(code, "}}")
}

/// The rows that each key leads to, both ways, and through tables that relate two others.
fn relations(code: &mut String, number: usize, tables: &[Table]) -> std::fmt::Result {
    let table = &tables[number];
    for key in &table.foreign_keys {
        parent(code, table, key, &tables[key.parent])?;
    }
    for child in tables {
        for key in child.foreign_keys.iter().filter(|it| it.parent == number) {
            let column = &child.columns[key.column];
            let sql = format!("{} WHERE {} = ?1", child.select(), column.name);
            let own = &table.columns[key.parent_column].field;
            let method = format!("{}_by_{}", child.field(), column.field);
            list(code, &method, "&self, ", &child.ident, &sql, &format!("[&self.{own}]"))?;
        }
        let [near, far] = child.foreign_keys.as_slice() else { continue };
        for (near, far) in [(near, far), (far, near)] {
            if child.is_junction() && near.parent == number {
                through(code, table, child, [near, far], &tables[far.parent])?;
            }
        }
    }
    Ok(())
}

fn parent(code: &mut String, table: &Table, key: &Key, parent: &Table) -> std::fmt::Result {
    let (column, referred) = (&table.columns[key.column], &parent.columns[key.parent_column]);
    let sql = format!("{} WHERE {} = ?1", parent.select(), referred.name);
    let (method, field, row) = (format!("{}_row", column.field), &column.field, &parent.ident);
    if column.optional {
        write!(
            code,
            "\n    pub fn {method}(&self, conn: &Connection) -> Result<Option<{row}>> {{\n        \
             let Some(key) = self.{field} else {{ return Ok(None) }};\n        \
             conn.prepare_cached(\"{sql}\")?.query_row([key], {row}::from_row).map(Some)\n    }}\n"
        )
    } else {
        write!(
            code,
            "\n    pub fn {method}(&self, conn: &Connection) -> Result<{row}> {{\n        \
             conn.prepare_cached(\"{sql}\")?.query_row([&self.{field}], {row}::from_row)\n    }}\n"
        )
    }
}

fn through(
    code: &mut String,
    table: &Table,
    junction: &Table,
    [near, far]: [&Key; 2],
    target: &Table,
) -> std::fmt::Result {
    let name = |key: &Key| &junction.columns[key.column].name;
    let sql = format!(
        "{} WHERE {} IN (SELECT {} FROM {} WHERE {} = ?1)",
        target.select(),
        target.columns[far.parent_column].name,
        name(far),
        junction.name,
        name(near)
    );
    let own = &table.columns[near.parent_column].field;
    let method = format!("{}_through", target.field());
    list(code, &method, "&self, ", &target.ident, &sql, &format!("[&self.{own}]"))
}

fn list(
    code: &mut String,
    method: &str,
    receiver: &str,
    row: &str,
    sql: &str,
    params: &str,
) -> std::fmt::Result {
    write!(
        code,
        "\n    pub fn {method}({receiver}conn: &Connection) -> Result<Vec<{row}>> {{\n        \
         conn.prepare_cached(\"{sql}\")?.query_map({params}, {row}::from_row)?.collect()\n    }}\n"
    )
}

fn one(
    code: &mut String,
    method: &str,
    more: &str,
    row: &str,
    sql: &str,
    params: &str,
) -> std::fmt::Result {
    write!(
        code,
        "\n    pub fn {method}(conn: &Connection{more}) -> Result<Option<{row}>> {{\n        \
         conn.prepare_cached(\"{sql}\")?.query_row({params}, {row}::from_row).optional()\n    }}\n"
    )
}

/// `a = ? AND b = ?`
fn equal(names: &[&str]) -> String {
    names.iter().map(|it| format!("{it} = ?")).collect::<Vec<_>>().join(" AND ")
}
