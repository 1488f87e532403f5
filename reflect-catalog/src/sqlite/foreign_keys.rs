use rusqlite::{Connection, Params, Result, Row};

use super::in_schema;
use crate::Action;

/// A foreign key as it is declared, whether it leads anywhere or not.
///
/// [`ForeignKey`](crate::ForeignKey) is one whose names are looked up in the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredKey {
    /// The table that it is declared in.
    pub child: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// The table that it refers to, as written.
    pub parent: String,
    /// The columns that it refers to, as written, in the order of `columns`; `None` where the
    /// declaration leaves them out, which means the primary key of the parent.
    pub parent_columns: Option<Vec<String>>,
    /// The action on the row when the parent's key changes.
    pub on_update: Action,
    /// The action on the row when the parent is deleted.
    pub on_delete: Action,
}

impl DeclaredKey {
    /// All foreign keys of a schema, by the names of their tables, in the order of declaration.
    ///
    /// ```
    /// use reflect_catalog::sqlite::DeclaredKey;
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TABLE Album (ArtistId REFERENCES artist)")?;
    /// let keys = DeclaredKey::all(&conn, "main")?;
    /// assert_eq!((&*keys[0].child, &*keys[0].parent), ("Album", "artist"));
    /// assert_eq!(keys[0].parent_columns, None);
    /// # Ok::<(), rusqlite::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the schema can't be read.
    pub fn all(conn: &Connection, schema: &str) -> Result<Vec<Self>> {
        let tables = format!(
            "(SELECT name FROM {} WHERE type = 'table')",
            in_schema(schema, "sqlite_schema")
        );
        read(conn, &tables, [schema])
    }

    /// The foreign keys of one table, in the order of declaration.
    ///
    /// # Errors
    /// When the table can't be read.
    pub fn of_table(conn: &Connection, schema: &str, table: &str) -> Result<Vec<Self>> {
        read(conn, "(SELECT ?2 AS name)", [schema, table])
    }
}

/// `tables` is a query of names; `?1` is the schema.
fn read(conn: &Connection, tables: &str, parameters: impl Params) -> Result<Vec<DeclaredKey>> {
    // One row per column; the pragma counts the keys from the last one declared.
    let sql = format!(
        "SELECT t.name, k.\"table\", k.\"from\", k.\"to\", k.seq, k.on_update, k.on_delete
        FROM {tables} AS t, pragma_foreign_key_list(t.name, ?1) AS k
        ORDER BY t.name, k.id DESC, k.seq"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let mut keys: Vec<DeclaredKey> = Vec::new();
    while let Some(row) = rows.next()? {
        let (column, to): (String, Option<String>) = (row.get(2)?, row.get(3)?);
        match keys.last_mut().filter(|_| row.get(4) != Ok(0)) {
            Some(key) => {
                key.columns.push(column);
                key.parent_columns.iter_mut().for_each(|columns| columns.extend(to.clone()));
            }
            None => keys.push(DeclaredKey {
                child: row.get(0)?,
                columns: vec![column],
                parent: row.get(1)?,
                parent_columns: to.map(|to| vec![to]),
                on_update: action(row, 5)?,
                on_delete: action(row, 6)?,
            }),
        }
    }
    Ok(keys)
}

fn action(row: &Row<'_>, index: usize) -> Result<Action> {
    Ok(match row.get_ref(index)?.as_str()? {
        "RESTRICT" => Action::Restrict,
        "SET NULL" => Action::SetNull,
        "SET DEFAULT" => Action::SetDefault,
        "CASCADE" => Action::Cascade,
        _ => Action::NoAction,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_of_one_table_and_of_all() {
        let conn = Connection::open_in_memory().unwrap();
        let sql = "CREATE TABLE parent (a, b, PRIMARY KEY (a, b));
            CREATE TABLE z (p, q, r REFERENCES nowhere (x) ON DELETE CASCADE ON UPDATE SET NULL,
                FOREIGN KEY (p, q) REFERENCES Parent, FOREIGN KEY (q, p) REFERENCES parent (B, a));
            CREATE TABLE \"o'd\"\"d\" (a REFERENCES \"o'd\"\"d\");
            CREATE TEMP TABLE z (t REFERENCES u);";
        conn.execute_batch(sql).unwrap();
        let text = |key: &DeclaredKey| {
            let DeclaredKey { child, columns, parent, parent_columns, .. } = key;
            let parents = parent_columns.as_ref().map(|it| it.join(","));
            format!("{child} {} {parent} {parents:?}", columns.join(","))
        };
        let all = DeclaredKey::all(&conn, "main").unwrap();
        let expected = [
            "o'd\"d a o'd\"d None",
            "z r nowhere Some(\"x\")",
            "z p,q Parent None",
            "z q,p parent Some(\"B,a\")",
        ];
        assert_eq!(all.iter().map(text).collect::<Vec<_>>(), expected);
        assert_eq!((all[1].on_delete, all[1].on_update), (Action::Cascade, Action::SetNull));
        assert_eq!(DeclaredKey::of_table(&conn, "main", "z").unwrap(), all[1..]);
        assert_eq!(DeclaredKey::of_table(&conn, "temp", "z").unwrap()[0].parent, "u");
        assert_eq!(DeclaredKey::all(&conn, "temp").unwrap().len(), 1);
        assert_eq!(DeclaredKey::of_table(&conn, "main", "none").unwrap(), []);
    }
}
