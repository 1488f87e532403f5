//! What was found, for programs.

use serde_json::{Value, json};

use super::report::{Found, Report, ViewKey};
use crate::failure::Failure;

/// The report as an object of JSON.
pub(super) fn of(report: &Report<'_>) -> Result<String, Failure> {
    let relate: Vec<_> = report.proposed().map(|it| relation(report, it)).collect();
    let doubtful = report.found.iter().filter_map(|it| Some((it, it.doubt.as_ref()?)));
    let doubtful = doubtful.map(|(found, doubt)| {
        let mut relation = relation(report, found);
        relation["doubt"] = json!(report.doubt(found, doubt));
        relation
    });
    let key = |it: &ViewKey| {
        let view = &report.objects[it.view];
        json!({ "view": view.name, "columns": view.names(&[it.column]), "rows": it.rows })
    };
    let unread = |(name, columns, reason): &(&str, Vec<String>, String)| json!({ "table": name, "columns": columns, "reason": reason });
    let value = json!({
        "relate": relate,
        "not_proposed": doubtful.collect::<Vec<_>>(),
        "keys": report.keys.iter().map(key).collect::<Vec<_>>(),
        "not_read": report.unread.iter().map(unread).collect::<Vec<_>>(),
        "no_time": report.not_reached,
        "options": report.options(),
    });
    let text = serde_json::to_string_pretty(&value);
    text.map(|it| it + "\n").map_err(|error| Failure::new(error.to_string()))
}

fn relation(report: &Report<'_>, found: &Found) -> Value {
    let Found { key, proof, unique, .. } = found;
    let (child, parent) = (&report.objects[key.child], &report.objects[key.parent]);
    json!({
        "table": child.name,
        "columns": child.names(&key.columns),
        "parent": parent.name,
        "parent_columns": parent.names(&key.parent_columns),
        "unique": unique,
        "values": proof.values,
        "found": proof.found,
        "different": proof.different,
        "nulls": proof.nulls,
        "all_rows": !proof.is_cut,
    })
}
