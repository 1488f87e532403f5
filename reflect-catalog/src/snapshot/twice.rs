//! Names that SQLite would not take twice.

use std::collections::HashSet;

use crate::{Catalog, ObjectKind};

/// The first object or column that is called as one before it, such as ``column `t.a` ``.
///
/// No database gives such a catalog; two versions of a snapshot that were merged may.
pub(super) fn twice(catalog: &Catalog) -> Option<String> {
    let mut seen = HashSet::new();
    for object in catalog.objects() {
        // A view can't be called as a table is.
        let space = if object.kind == ObjectKind::View { ObjectKind::Table } else { object.kind };
        if !seen.insert((space, object.name.to_ascii_lowercase())) {
            return Some(format!("{} `{}`", object.kind.word(), object.name));
        }
    }
    let tables = catalog.tables.iter().map(|it| (&it.name, &it.columns));
    let views = catalog.views.iter().map(|it| (&it.name, &it.columns));
    tables.chain(views).find_map(|(of, columns)| {
        let mut seen = HashSet::new();
        let mut names = columns.iter().map(|it| &it.name);
        let name = names.find(|it| !seen.insert(it.to_ascii_lowercase()))?;
        Some(format!("column `{of}.{name}`"))
    })
}

#[cfg(test)]
mod tests {
    use crate::Catalog;

    #[test]
    fn a_name_is_there_once() {
        let table = |name: &str, more: &str| {
            format!(r#"{{"name":"{name}","sql":"CREATE TABLE t (a)",{more}}}"#)
        };
        let columns = |names: &[&str]| {
            let columns = names.iter().map(|it| format!(r#"{{"name":"{it}","type":""}}"#));
            format!(r#""columns":[{}]"#, columns.collect::<Vec<_>>().join(","))
        };
        let part = |name: &str, sql: &str| format!(r#"{{"name":"{name}","sql":"{sql}"}}"#);
        let trigger = part("r", "CREATE TRIGGER r DELETE ON t BEGIN SELECT 1; END");
        let triggers = format!(r#""columns":[],"triggers":[{trigger}]"#);
        let view = |name: &str| {
            format!(r#"{{"name":"{name}","columns":[],"sql":"CREATE VIEW v AS SELECT 1"}}"#)
        };
        let plain = columns(&["a", "b"]);
        let (t, u) = (table("t", &plain), table("u", &plain));
        for (tables, views, expected) in [
            (vec![t.clone(), u], vec![view("v")], None),
            (vec![t.clone(), table("T", &plain)], vec![], Some("table `T`")),
            (vec![t.clone()], vec![view("T")], Some("view `T`")),
            (vec![t.clone(), table("u", &columns(&["a", "b", "A"]))], vec![], Some("column `u.A`")),
            // What SQLite tells apart, too.
            (vec![table("é", &plain), table("É", &plain)], vec![], None),
            (vec![table("r", &triggers)], vec![], None),
            (vec![table("r", &triggers), table("s", &triggers)], vec![], Some("trigger `r`")),
        ] {
            let (tables, views) = (tables.join(","), views.join(","));
            let lists = format!(r#""tables":[{tables}],"views":[{views}]"#);
            let read = Catalog::from_json(&format!(r#"{{"format":1,"naming":1,{lists}}}"#));
            let reason = read.err().map(|it| it.to_string());
            let expected = expected
                .map(|it| format!("it is no snapshot: the name of the {it} is there twice"));
            assert_eq!(reason, expected, "{lists}");
        }
    }
}
