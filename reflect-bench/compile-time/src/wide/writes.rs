//! Writing by hand: a struct of what a new row has to give, and the methods that write rows.

use super::{Kind, Table};

impl Table {
    /// The code, but for what all code of a table has in common.
    pub(super) fn writes(self) -> String {
        let columns: Vec<_> = self.columns().collect();
        let required: Vec<_> = columns[1..].iter().filter(|(_, it)| is_required(it)).collect();
        let fields =
            required.iter().map(|(name, kind)| format!("    pub {name}: {},\n", kind.rust));
        let names: Vec<_> = required.iter().map(|(name, _)| name.as_str()).collect();
        let params =
            required.iter().map(|(name, kind)| format!("            {},\n", bind(name, kind)));
        let set: Vec<_> = columns[1..].iter().map(|(name, _)| format!("{name} = ?")).collect();
        let all = columns[1..].iter().chain(&columns[..1]);
        let all = all.map(|(name, kind)| format!("                {},\n", bind(name, kind)));
        let returned: Vec<_> = columns.iter().map(|(name, _)| name.as_str()).collect();
        CODE.replace("NEW_FIELDS", &fields.collect::<String>())
            .replace("NEW_NAMES", &names.join(", "))
            .replace("NEW_MARKS", &vec!["?"; names.len()].join(", "))
            .replace("NEW_PARAMS", &params.collect::<String>())
            .replace("ASSIGNED", &set.join(", "))
            .replace("ALL_PARAMS", &all.collect::<String>())
            .replace("RETURNED", &returned.join(", "))
    }
}

fn is_required(kind: &Kind) -> bool {
    !kind.rust.starts_with("Option")
}

/// How a field is bound.
fn bind(name: &str, kind: &Kind) -> String {
    match kind.rust {
        "Decimal" => format!("AsDecimal(self.{name})"),
        "Option<NaiveDateTime>" => format!("self.{name}.map(AsDateTime)"),
        _ => format!("&self.{name}"),
    }
}

const CODE: &str = r#"
#[derive(Debug, Clone)]
pub struct NewNodeNUMBER {
NEW_FIELDS}

impl NewNodeNUMBER {
    pub fn insert(&self, conn: &Connection) -> Result<NodeNUMBER> {
        let params = rusqlite::params![
NEW_PARAMS        ];
        conn.prepare_cached("INSERT INTO node_NUMBER (NEW_NAMES) VALUES (NEW_MARKS) RETURNING RETURNED")?
            .query_row(params, NodeNUMBER::from_row)
    }
}

impl NodeNUMBER {
    pub fn insert_all(conn: &Connection, rows: &[NewNodeNUMBER]) -> Result<()> {
        rows.iter().try_for_each(|row| row.insert(conn).map(drop))
    }

    pub fn update(&self, conn: &Connection) -> Result<Self> {
        conn.prepare_cached("UPDATE node_NUMBER SET ASSIGNED WHERE id = ? RETURNING RETURNED")?.query_row(
            rusqlite::params![
ALL_PARAMS            ],
            Self::from_row,
        )
    }

    pub fn delete(&self, conn: &Connection) -> Result<usize> {
        conn.prepare_cached("DELETE FROM node_NUMBER WHERE id = ?1")?.execute([self.id])
    }

    pub fn reload(&self, conn: &Connection) -> Result<Option<Self>> {
        Self::find(conn, self.id)
    }
}
"#;
