//! Writing by hand: a struct of what a new row has to give, and the methods that write rows.

use std::fmt::Write;

use super::equal;
use super::tables::{Column, Table};

pub(super) fn writes(code: &mut String, table: &Table) -> std::fmt::Result {
    let Table { ident, .. } = table;
    let required: Vec<_> =
        table.columns.iter().filter(|it| !it.optional && !is_key(table, it)).collect();
    write!(code, "\n#[derive(Debug, Clone)]\npub struct New{ident} {{\n")?;
    for column in &required {
        writeln!(code, "    pub {}: {},", column.field, column.rust())?;
    }
    writeln!(code, "}}")?;
    insert(code, table, &required)?;
    change(code, table)
}

/// The database numbers the rows of a key of one column.
fn is_key(table: &Table, column: &Column) -> bool {
    table.key.len() == 1 && table.key_columns().any(|it| it.name == column.name)
}

fn insert(code: &mut String, table: &Table, required: &[&Column]) -> std::fmt::Result {
    let Table { ident, name, .. } = table;
    let names: Vec<_> = required.iter().map(|it| it.name.as_str()).collect();
    let values = if names.is_empty() {
        "DEFAULT VALUES".to_owned()
    } else {
        format!("({}) VALUES ({})", names.join(", "), vec!["?"; names.len()].join(", "))
    };
    let params = params(required);
    let returned = returned(table);
    write!(
        code,
        "\nimpl New{ident} {{\n    pub fn insert(&self, conn: &Connection) -> Result<{ident}> {{\n        \
         let params = rusqlite::params![\n{params}        ];\n        \
         conn.prepare_cached(\"INSERT INTO {name} {values} RETURNING {returned}\")?\n            \
         .query_row(params, {ident}::from_row)\n    }}\n}}\n"
    )
}

fn change(code: &mut String, table: &Table) -> std::fmt::Result {
    let Table { ident, name, .. } = table;
    let others: Vec<_> = (0..table.columns.len()).filter(|it| !table.key.contains(it)).collect();
    let others: Vec<_> = others.into_iter().map(|it| &table.columns[it]).collect();
    let is_key = equal(&table.key_names());
    let key: Vec<_> = table.key_columns().collect();
    let given: Vec<_> = key.iter().map(|it| format!("self.{}", it.field)).collect();
    let given = given.join(", ");
    write!(
        code,
        "\nimpl {ident} {{\n    \
         pub fn insert_all(conn: &Connection, rows: &[New{ident}]) -> Result<()> {{\n        \
         rows.iter().try_for_each(|row| row.insert(conn).map(drop))\n    }}\n\n    \
         pub fn delete(&self, conn: &Connection) -> Result<usize> {{\n        \
         conn.prepare_cached(\"DELETE FROM {name} WHERE {is_key}\")?.execute(({given},))\n    }}\n\n    \
         pub fn reload(&self, conn: &Connection) -> Result<Option<Self>> {{\n        \
         Self::find(conn, {given})\n    }}\n"
    )?;
    if !others.is_empty() {
        let set: Vec<_> = others.iter().map(|it| format!("{} = ?", it.name)).collect();
        let (set, returned) = (set.join(", "), returned(table));
        let params = params(&[others, key].concat());
        write!(
            code,
            "\n    pub fn update(&self, conn: &Connection) -> Result<Self> {{\n        \
             let params = rusqlite::params![\n{params}        ];\n        \
             conn.prepare_cached(\"UPDATE {name} SET {set} WHERE {is_key} RETURNING {returned}\")?\n            \
             .query_row(params, Self::from_row)\n    }}\n"
        )?;
    }
    writeln!(code, "}}")
}

fn params(columns: &[&Column]) -> String {
    columns.iter().map(|it| format!("            {},\n", it.bind())).collect()
}

fn returned(table: &Table) -> String {
    table.columns.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ")
}
