//! What the methods of relations do.

use crate::outline::{Method, Outline, Row};

/// What a method does, in the names of the database: equal if it means the same.
pub(crate) fn meaning(rows: &Outline, row: &Row, method: &Method) -> String {
    let column = |row: &Row, position: usize| row.columns[position].clone();
    match method {
        Method::Own => "own".to_owned(),
        Method::Ambiguous => "ambiguous".to_owned(),
        Method::Alias(short) => meaning(rows, row, &row.methods[short]),
        Method::Link(link) => {
            let (target, junction) = (&rows[&link.target], &rows[&link.junction]);
            let keys = link.keys.iter().map(|&key| {
                let (from, _) = &junction.keys[key];
                from.iter().map(|&it| column(junction, it)).collect::<Vec<_>>()
            });
            let named = |row: &Row, fields: &[String]| {
                let position = |field| row.fields.iter().position(|it| it == field).unwrap();
                fields.iter().map(|it| column(row, position(it))).collect::<Vec<_>>()
            };
            let (own, theirs) = (named(row, &link.own), named(target, &link.theirs));
            let keys: Vec<_> = keys.collect();
            let (target, junction) = (&target.table, &junction.table);
            format!("{} {target:?} {junction:?} {keys:?} {own:?} {theirs:?}", link.function)
        }
        Method::Relation { function, target, junction, keys, values } => {
            let target = &rows[target];
            let holder = match (function.as_str(), junction) {
                (_, Some(junction)) => &rows[junction],
                ("parent" | "parent_or_none", _) => row,
                _ => target,
            };
            let keys = keys.iter().map(|&key| {
                let (from, _) = &holder.keys[key];
                from.iter().map(|&it| column(holder, it)).collect::<Vec<_>>()
            });
            let keys: Vec<_> = keys.collect();
            let position = |field| row.fields.iter().position(|it| it == field).unwrap();
            let values: Vec<_> = values.iter().map(|it| column(row, position(it))).collect();
            format!("{function} {:?} {:?} {keys:?} {values:?}", target.table, holder.table)
        }
    }
}
