//! The text of the statements. Every name is quoted and every column is qualified: a bare quoted
//! name that is no column would be a string to SQLite
//! (<https://sqlite.org/quirks.html#double_quoted_string_literals_are_accepted>).

pub(crate) use reflect_catalog::sqlite::quote;

use crate::def::{ForeignKeyDef, Identity, Stored, TableDef};

pub(crate) fn all(table: &TableDef) -> String {
    let columns: Vec<_> = (0..table.columns.len()).map(|it| column(table, "t", it)).collect();
    format!("SELECT {} FROM {} AS \"t\"", columns.join(", "), from(table))
}

pub(crate) fn count(table: &TableDef) -> String {
    format!("SELECT count(*) FROM {}", from(table))
}

pub(crate) fn find(table: &TableDef) -> String {
    format!("{} WHERE {}", all(table), conditions(table, "t", table.key, &[]))
}

pub(crate) fn first(table: &TableDef) -> String {
    let keys: Vec<_> = table.key.iter().map(|&it| column(table, "t", it)).collect();
    let order =
        if keys.is_empty() { String::new() } else { format!(" ORDER BY {}", keys.join(", ")) };
    format!("{}{order} LIMIT 1", all(table))
}

/// The row that a foreign key refers to.
pub(crate) fn parent(parent: &TableDef, key: &ForeignKeyDef) -> String {
    format!("{} WHERE {}", all(parent), conditions(parent, "t", key.parent_columns, &[]))
}

/// The rows whose foreign key refers to a row.
pub(crate) fn children(child: &TableDef, key: &ForeignKeyDef) -> String {
    format!("{} WHERE {}", all(child), conditions(child, "t", key.columns, key.collations))
}

/// The rows on the far side of a junction.
pub(crate) fn through(
    junction: &TableDef,
    near: usize,
    far: usize,
    far_table: &TableDef,
) -> String {
    let (near, far) = (&junction.foreign_keys[near], &junction.foreign_keys[far]);
    // The parent's column stands on the left, so its collation decides, as it does for the key.
    let pairs = far.parent_columns.iter().zip(far.columns);
    let on: Vec<_> = pairs
        .map(|(&parent, &child)| {
            format!("{} = {}", column(far_table, "t", parent), column(junction, "j", child))
        })
        .collect();
    let (all, on) = (all(far_table), on.join(" AND "));
    let near = conditions(junction, "j", near.columns, near.collations);
    format!("{all} JOIN {} AS \"j\" ON {on} WHERE {near}", from(junction))
}

/// Writes a row of a junction, unless one relates the two rows already. The values begin with those
/// of the keys, which are parameters of these numbers.
pub(crate) fn relate(
    junction: &TableDef,
    near: usize,
    far: usize,
    columns: &[usize],
    values: &str,
) -> String {
    // The values are a table of their own: an aggregate beside the condition would always give a row.
    format!(
        "INSERT INTO {table} ({}) SELECT \"v\".* FROM (VALUES ({values})) AS \"v\" WHERE NOT EXISTS \
         (SELECT 1 FROM {table} AS \"j\" WHERE {})",
        names(junction, columns),
        relating(junction, near, far),
        table = from(junction),
    )
}

/// Deletes the rows of a junction that relate two rows.
pub(crate) fn unrelate(junction: &TableDef, near: usize, far: usize) -> String {
    format!("DELETE FROM {} AS \"j\" WHERE {}", from(junction), relating(junction, near, far))
}

/// The far keys of the rows of a junction that relate two rows, as they are stored.
pub(crate) fn related(junction: &TableDef, near: usize, far: usize) -> String {
    far_keys(junction, far) + &relating(junction, near, far)
}

/// The far keys of all rows of a junction that relate a row to others.
pub(crate) fn all_related(junction: &TableDef, near: usize, far: usize) -> String {
    let near = &junction.foreign_keys[near];
    far_keys(junction, far) + &conditions(junction, "j", near.columns, near.collations)
}

fn far_keys(junction: &TableDef, far: usize) -> String {
    let columns = junction.foreign_keys[far].columns.iter().map(|&it| column(junction, "j", it));
    let columns = columns.collect::<Vec<_>>().join(", ");
    format!("SELECT {columns} FROM {} AS \"j\" WHERE ", from(junction))
}

fn relating(junction: &TableDef, near: usize, far: usize) -> String {
    let (near, far) = (&junction.foreign_keys[near], &junction.foreign_keys[far]);
    let next = near.columns.len() + 1;
    let near = conditions(junction, "j", near.columns, near.collations);
    let far = conditions_from(next, junction, "j", far.columns, far.collations);
    format!("{near} AND {far}")
}

/// Writes rows of these columns, each value a parameter.
pub(crate) fn insert(table: &TableDef, columns: &[usize], rows: usize, returned: bool) -> String {
    let returning = if returned { returning(table) } else { String::new() };
    if columns.is_empty() {
        return format!("INSERT INTO {} DEFAULT VALUES{returning}", from(table));
    }
    let row = format!("({})", vec!["?"; columns.len()].join(", "));
    let rows = vec![row; rows].join(", ");
    format!("INSERT INTO {} ({}) VALUES {rows}{returning}", from(table), names(table, columns))
}

/// What a statement returns that writes rows of which these columns are asked for.
pub(crate) fn returning_columns(table: &TableDef, columns: &[usize]) -> String {
    // To `RETURNING` the table has its own name, whatever it is called in the statement.
    let columns: Vec<_> = columns
        .iter()
        .map(|&it| format!("{}.{}", quote(table.name), quote(table.columns[it].0)))
        .collect();
    format!(" RETURNING {}", columns.join(", "))
}

/// What a statement returns that writes a row: the row, or what it is found by.
pub(crate) fn returning(table: &TableDef) -> String {
    // To `RETURNING` the table has its own name, whatever it is called in the statement.
    let column = |it: &str| format!("{}.{}", quote(table.name), quote(it));
    let columns: Vec<_> = match (table.stored, table.identity) {
        (Stored::Virtual, _) => return String::new(),
        (Stored::Returned, _) => table.columns.iter().map(|(it, _)| column(it)).collect(),
        (Stored::ReadAgain, Identity::RowId(rowid)) => vec![column(rowid)],
        (Stored::ReadAgain, Identity::Key) => {
            table.key.iter().map(|&it| column(table.columns[it].0)).collect()
        }
    };
    format!(" RETURNING {}", columns.join(", "))
}

/// The row that was written, by what it is found by.
pub(crate) fn stored(table: &TableDef) -> String {
    match table.identity {
        Identity::RowId(rowid) => format!("{} WHERE \"t\".{} = ?1", all(table), quote(rowid)),
        Identity::Key => find(table),
    }
}

/// The columns, where no others can be meant.
pub(crate) fn names(table: &TableDef, columns: &[usize]) -> String {
    let names: Vec<_> = columns.iter().map(|&it| quote(table.columns[it].0)).collect();
    names.join(", ")
}

/// Every column equal to the parameter of its number, by its own collation or the one given.
fn conditions(table: &TableDef, alias: &str, columns: &[usize], collations: &[&str]) -> String {
    conditions_from(1, table, alias, columns, collations)
}

/// The same, with parameters of other numbers.
fn conditions_from(
    first: usize,
    table: &TableDef,
    alias: &str,
    columns: &[usize],
    collations: &[&str],
) -> String {
    let collations = collations.iter().map(|it| format!(" COLLATE {}", quote(it)));
    let collations = collations.chain(std::iter::repeat(String::new()));
    let numbered = columns.iter().zip(first..).zip(collations);
    let equal: Vec<_> = numbered
        .map(|((&it, number), collation)| {
            format!("{} = ?{number}{collation}", column(table, alias, it))
        })
        .collect();
    equal.join(" AND ")
}

/// The table of the schema that is verified, whatever temporary or attached ones are called.
pub(crate) fn from(table: &TableDef) -> String {
    format!("\"main\".{}", quote(table.name))
}

fn column(table: &TableDef, alias: &str, index: usize) -> String {
    format!("\"{alias}\".{}", quote(table.columns[index].0))
}
