//! The order of deletions: rows that refer to others before those. A key with `ON DELETE RESTRICT`
//! can't wait, and one with `ON DELETE CASCADE` would delete the rows that are to be deleted next.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use reflect_catalog::order::children_first;

use super::{Delete, Saved};
use crate::error::Result;
use crate::table::TableDef;
use crate::value::Value;

/// A foreign key as the database has it.
pub(crate) struct Reference {
    pub(crate) child: String,
    pub(crate) columns: Vec<String>,
    pub(crate) parent: String,
    /// The columns referred to, unless they are those of the primary key.
    pub(crate) parent_columns: Option<Vec<String>>,
}

/// Rows to be deleted one after the other, by their positions.
pub(crate) struct Group {
    pub(crate) rows: Vec<usize>,
    /// They are of tables that refer to each other in a circle, or a table to itself. So it can be
    /// that a row is deleted along with another, whatever the order.
    pub(crate) circular: bool,
}

/// Puts deletions in order, by all foreign keys of the database: a row can be deleted by way of tables
/// that the unit has nothing to do with. They are asked for only if there is something to order.
pub(crate) fn groups(
    saved: &Saved,
    deletions: &[Delete],
    keys: impl FnOnce() -> Result<Vec<Reference>>,
) -> Result<Vec<Group>> {
    if deletions.len() < 2 {
        return Ok(vec![Group { rows: (0..deletions.len()).collect(), circular: false }]);
    }
    let keys = keys()?;
    let mut parents = HashMap::new();
    for row in deletions {
        parents.entry(row.table()).or_insert_with(|| ancestors(&keys, row.table()));
    }
    let circular = |table: &str| parents[table].contains(&table.to_ascii_lowercase());
    // A table has all the parents of its parents, and one more. Those of a circle have the same.
    let rank = |table: &str| {
        let parents = &parents[table];
        (Reverse(parents.len() + usize::from(!circular(table))), circular(table).then_some(parents))
    };
    let mut sorted: Vec<usize> = (0..deletions.len()).collect();
    sorted.sort_by_key(|it| rank(deletions[*it].table()));
    let of_one_circle =
        |a: &usize, b: &usize| rank(deletions[*a].table()).1 == rank(deletions[*b].table()).1;
    let mut groups = Vec::new();
    for rows in sorted.chunk_by(of_one_circle) {
        let circular = circular(deletions[rows[0]].table());
        let rows = if circular {
            let links = links(&keys, saved, deletions, rows)?;
            children_first(rows.len(), links).into_iter().map(|place| rows[place]).collect()
        } else {
            rows.to_vec()
        };
        groups.push(Group { rows, circular });
    }
    Ok(groups)
}

/// The tables that a table refers to, and those that these refer to; it is one of them itself if it
/// is part of a circle. In lower case.
fn ancestors(keys: &[Reference], table: &str) -> BTreeSet<String> {
    let (mut found, mut next) = (BTreeSet::new(), vec![table.to_owned()]);
    while let Some(table) = next.pop() {
        for key in keys.iter().filter(|it| it.child.eq_ignore_ascii_case(&table)) {
            if found.insert(key.parent.to_ascii_lowercase()) {
                next.push(key.parent.clone());
            }
        }
    }
    found
}

/// The references among these rows, as pairs of their positions. Some may be none to the database.
fn links(
    keys: &[Reference],
    saved: &Saved,
    deletions: &[Delete],
    rows: &[usize],
) -> Result<Vec<(usize, usize)>> {
    let mut tables = HashMap::<_, Vec<_>>::new();
    for (place, &row) in rows.iter().enumerate() {
        let of = tables.entry(deletions[row].table().to_ascii_lowercase()).or_default();
        of.push((place, deletions[row].row.values(saved)?));
    }
    let mut links = Vec::new();
    for key in keys {
        let rows_of = |table: &String| tables.get(&table.to_ascii_lowercase());
        let (Some(children), Some(parents)) = (rows_of(&key.child), rows_of(&key.parent)) else {
            continue;
        };
        let def = |of: &[(usize, _)]| deletions[rows[of[0].0]].row.def();
        let from = positions(def(children), &key.columns);
        let to = parent_positions(def(parents), key);
        let (Some(from), Some(to)) = (from, to) else { continue };
        let mut places = HashMap::<_, Vec<_>>::new();
        for (parent, values) in parents {
            places.entry(text(values, &to)).or_default().push(*parent);
        }
        for (child, values) in children {
            let parents = places.get(&text(values, &from)).into_iter().flatten();
            links.extend(parents.map(|parent| (*child, *parent)));
        }
    }
    Ok(links)
}

/// The positions of the columns in the rows of a table.
fn positions(table: &TableDef, columns: &[String]) -> Option<Vec<usize>> {
    let position = |name: &String| {
        table.columns.iter().position(|(column, _)| column.eq_ignore_ascii_case(name))
    };
    columns.iter().map(position).collect()
}

/// The positions of the columns that a key refers to, in the rows of the parent.
fn parent_positions(parent: &TableDef, key: &Reference) -> Option<Vec<usize>> {
    match &key.parent_columns {
        Some(columns) => positions(parent, columns),
        None => parent.key.get(..key.columns.len()).map(<[usize]>::to_vec),
    }
}

/// Values to look up, alike wherever an affinity or a collation of SQLite's could make them equal: the
/// order is none the worse for a reference that is none. NULL refers to nothing, and no row of a table
/// has a key that is NULL.
fn text(values: &[Value], columns: &[usize]) -> String {
    let alike = |value: &Value| {
        let text = match value {
            Value::Integer(value) => value.to_string(),
            Value::Real(value) => value.to_string(),
            Value::Text(value) => value.trim().to_lowercase(),
            other => return format!("{other:?}"),
        };
        text.parse::<f64>().map_or(text, |number| number.to_string())
    };
    format!("{:?}", columns.iter().map(|&it| alike(&values[it])).collect::<Vec<_>>())
}
