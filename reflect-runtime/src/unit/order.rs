//! The order of deletions: rows that refer to others before those. A key with `ON DELETE RESTRICT`
//! can't wait, and one with `ON DELETE CASCADE` would delete the rows that are to be deleted next.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use rusqlite::types::Value;

use super::Saved;
use super::delete::Delete;
use crate::Result;
use crate::def::TableDef;

/// Rows to be deleted one after the other, by their positions.
pub(super) struct Group {
    pub(super) rows: Vec<usize>,
    /// They are of tables that refer to each other in a circle, or a table to itself. So it can be
    /// that a row is deleted along with another, whatever the order.
    pub(super) circular: bool,
}

/// Puts deletions in order.
pub(super) fn groups(conn: &Connection, saved: &Saved, deletions: &[Delete]) -> Result<Vec<Group>> {
    if deletions.len() < 2 {
        return Ok(vec![Group { rows: (0..deletions.len()).collect(), circular: false }]);
    }
    let keys = foreign_keys(conn)?;
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
            children_first(&links(&keys, saved, deletions, rows)?, rows)
        } else {
            rows.to_vec()
        };
        groups.push(Group { rows, circular });
    }
    Ok(groups)
}

/// A foreign key as the database has it.
pub(super) struct ForeignKey {
    pub(super) child: String,
    pub(super) parent: String,
    /// Each column, and the one it refers to unless that is the primary key's.
    columns: Vec<(String, Option<String>)>,
}

/// All of them: a row can be deleted by way of tables that the unit has nothing to do with.
pub(super) fn foreign_keys(conn: &Connection) -> Result<Vec<ForeignKey>> {
    let sql = "SELECT t.name, k.\"table\", k.\"from\", k.\"to\", k.seq
        FROM \"main\".sqlite_schema AS t, pragma_foreign_key_list(t.name, 'main') AS k
        WHERE t.type = 'table' ORDER BY t.name, k.id, k.seq";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(())?;
    let mut keys: Vec<ForeignKey> = Vec::new();
    while let Some(row) = rows.next()? {
        let column = (row.get(2)?, row.get(3)?);
        if row.get(4) == Ok(0) {
            let [child, parent] = [row.get::<_, String>(0)?, row.get(1)?];
            keys.push(ForeignKey { child, parent, columns: Vec::new() });
        }
        keys.last_mut().into_iter().for_each(|key| key.columns.push(column.clone()));
    }
    Ok(keys)
}

/// The tables that a table refers to, and those that these refer to; it is one of them itself if it
/// is part of a circle. In lower case.
fn ancestors(keys: &[ForeignKey], table: &str) -> BTreeSet<String> {
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

/// Which of these rows refers to which, as pairs of positions. A key that matches only by the
/// column's collation is not seen.
fn links(
    keys: &[ForeignKey],
    saved: &Saved,
    deletions: &[Delete],
    rows: &[usize],
) -> Result<Vec<(usize, usize)>> {
    let mut tables = HashMap::<_, Vec<_>>::new();
    for &row in rows {
        let of = tables.entry(deletions[row].table().to_ascii_lowercase()).or_default();
        of.push((row, deletions[row].row.values(saved)?));
    }
    let mut links = Vec::new();
    for key in keys {
        let rows_of = |table: &String| tables.get(&table.to_ascii_lowercase());
        let (Some(children), Some(parents)) = (rows_of(&key.child), rows_of(&key.parent)) else {
            continue;
        };
        let def = |rows: &[(usize, _)]| deletions[rows[0].0].row.def();
        let from = positions(def(children), key, false);
        let to = positions(def(parents), key, true);
        let (Some(from), Some(to)) = (from, to) else { continue };
        let mut places = HashMap::<_, Vec<_>>::new();
        for (row, values) in parents {
            places.entry(text(values, &to)).or_default().push(*row);
        }
        for (row, values) in children {
            let parents = places.get(&text(values, &from)).into_iter().flatten();
            links.extend(parents.filter(|it| *it != row).map(|parent| (*row, *parent)));
        }
    }
    Ok(links)
}

/// Where the columns of a key are in the rows of the child, or of the parent.
fn positions(table: &TableDef, key: &ForeignKey, of_parent: bool) -> Option<Vec<usize>> {
    let columns = key.columns.iter().enumerate();
    let positions = columns.map(|(number, (from, to))| match to {
        None if of_parent => table.key.get(number).copied(),
        to => {
            let name = to.as_ref().filter(|_| of_parent).unwrap_or(from);
            table.columns.iter().position(|(it, _)| it.eq_ignore_ascii_case(name))
        }
    });
    positions.collect()
}

/// Values to look up. NULL refers to nothing, and no row of a table has a key that is NULL.
fn text(values: &[Value], columns: &[usize]) -> String {
    format!("{:?}", columns.iter().map(|&it| &values[it]).collect::<Vec<_>>())
}

/// These rows in their order, but for those that must wait until no other refers to them. Of a
/// circle, the first one does not.
fn children_first(links: &[(usize, usize)], rows: &[usize]) -> Vec<usize> {
    let (mut parents, mut children) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, usize>::new());
    for (child, parent) in links {
        parents.entry(*child).or_default().push(*parent);
        *children.entry(*parent).or_default() += 1;
    }
    let mut left: BTreeSet<usize> = rows.iter().copied().collect();
    let mut free: BTreeSet<usize> =
        rows.iter().copied().filter(|it| !children.contains_key(it)).collect();
    let mut order = Vec::new();
    while let Some(row) = free.pop_first().or_else(|| left.first().copied()) {
        left.remove(&row);
        free.remove(&row);
        order.push(row);
        for parent in parents.get(&row).into_iter().flatten() {
            let waits_for = children.entry(*parent).or_default();
            *waits_for = waits_for.saturating_sub(1);
            if *waits_for == 0 && left.contains(parent) {
                free.insert(*parent);
            }
        }
    }
    order
}
