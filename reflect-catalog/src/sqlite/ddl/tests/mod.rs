mod comments;
mod constraints;
mod expressions;
mod generator;
mod indexes;
mod oracle;
mod robustness;
mod statements;
mod tokens;

use super::{ConstraintDdl, ConstraintKind, TableDdl, parse_table};

/// Checks rows of a case's name, the text, and what it says.
fn check_tables(rows: &[(&str, &str, &[&str])]) {
    for (case, sql, expected) in rows {
        let table = parse_table(sql).unwrap_or_else(|| panic!("{case}: not a table: {sql}"));
        assert_eq!(outline(&table), *expected, "{case}: {sql}");
    }
}

/// All that a table says besides the names of its columns, a line each.
fn outline(table: &TableDdl) -> Vec<String> {
    let mut lines = Vec::new();
    for column in &table.columns {
        let name = &column.name;
        let collation = column.collation.iter();
        lines.extend(collation.map(|found| format!("{name} COLLATE {found}")));
        let generated = column.generated.iter();
        lines.extend(generated.map(|found| format!("{name} AS ({found})")));
        lines.extend(column.autoincrement.then(|| format!("{name} AUTOINCREMENT")));
    }
    lines.extend(table.all_constraints().map(line));
    lines
}

fn line((columns, constraint): (&[String], &ConstraintDdl)) -> String {
    let name = constraint.name.as_deref().unwrap_or("-");
    let columns = columns.join(",");
    let kind = match &constraint.kind {
        ConstraintKind::NotNull => "NOT NULL".to_owned(),
        ConstraintKind::PrimaryKey => "PRIMARY KEY".to_owned(),
        ConstraintKind::Unique => "UNIQUE".to_owned(),
        ConstraintKind::Check { expression } => format!("CHECK ({expression})"),
        ConstraintKind::ForeignKey(key) => {
            let mut text = format!("-> {}({})", key.parent, key.parent_columns.join(","));
            text.extend(key.match_name.iter().map(|name| format!(" MATCH {name}")));
            text += match key.deferrable {
                Some(true) => " DEFERRABLE",
                Some(false) => " NOT DEFERRABLE",
                None => "",
            };
            text + if key.initially_deferred { " DEFERRED" } else { "" }
        }
    };
    format!("{name}: {columns} {kind}")
}
