//! The unique keys of a table besides the primary key, and their names.

use reflect_catalog::{Table, same_name};

use super::{ColumnModel, UniqueKey};
use crate::naming::{self, Naming, Wanted};

/// The unique keys besides the primary key, which has a name of its own.
pub(super) fn of(table: &Table, columns: &[ColumnModel<'_>], naming: &Naming) -> Vec<UniqueKey> {
    let mut keys: Vec<(String, String, Vec<usize>)> = Vec::new();
    for key in table.unique_keys() {
        let names: Vec<String> = key.iter().map(|it| (*it).to_owned()).collect();
        let position =
            |name: &String| columns.iter().position(|it| same_name(&it.column.name, name));
        let Some(positions) = names.iter().map(position).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let is_known = keys.iter().any(|(_, _, known)| same_set(known, &positions));
        if !is_known && !table.is_primary_key(&names) {
            keys.push((names.join(", "), naming.unique_key(&key), positions));
        }
    }
    let wanted = keys.iter().map(|(names, wanted, _)| Wanted {
        database: names,
        name: wanted.clone(),
        otherwise: wanted.clone(),
    });
    let names = naming::distinct(&wanted.collect::<Vec<_>>());
    let key = |(name, (.., positions)): (String, (_, _, Vec<usize>))| {
        let finds = positions.iter().all(|&it| !columns[it].rust_type.has_several_forms());
        UniqueKey { name, columns: positions, finds }
    };
    names.into_iter().zip(keys).map(key).collect()
}

fn same_set(a: &[usize], b: &[usize]) -> bool {
    a.len() == b.len() && a.iter().all(|it| b.contains(it))
}
