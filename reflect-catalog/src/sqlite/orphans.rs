//! SQL about rows that refer to nothing, as SQLite itself would look for them
//! (<https://sqlite.org/foreignkeys.html#fk_basics>).

use super::{in_main, quote};
use crate::{Catalog, ForeignKey, Table, same_name};

/// A query of the row `p` that a key of these values refers to.
///
/// The parent's column stands on the left, so that its affinity counts, and its collation unless the key
/// is compared by another. A value that is a column has a plus, which takes its own affinity away.
#[must_use]
pub fn referred_row(
    catalog: &Catalog,
    key: &ForeignKey,
    values: impl IntoIterator<Item = String>,
) -> String {
    let parent = catalog.table(&key.parent);
    let collations = parent.map(|it| (key.collations(it), it.collations(&key.parent_columns)));
    let (compared, own) = collations.unwrap_or_default();
    let columns = key.parent_columns.iter().zip(values).enumerate();
    let same = columns.map(|(index, (column, value))| {
        let collation = match (compared.get(index), own.get(index)) {
            (Some(compared), Some(own)) if !same_name(compared, own) => {
                format!(" COLLATE {}", quote(compared))
            }
            _ => String::new(),
        };
        format!("\"p\".{}{collation} = {value}", quote(column))
    });
    let same = same.collect::<Vec<_>>().join(" AND ");
    format!("SELECT 1 FROM {} AS \"p\" WHERE {same}", in_main(&key.parent))
}

/// The rest of a query, from its `FROM` on, of the rows `c` of a table whose key refers to nothing.
#[must_use]
pub fn orphans(catalog: &Catalog, child: &Table, key: &ForeignKey) -> String {
    let column = |it: &String| format!("\"c\".{}", quote(it));
    let given: Vec<_> = key.columns.iter().map(|it| column(it) + " IS NOT NULL").collect();
    let parent =
        referred_row(catalog, key, key.columns.iter().map(|it| format!("+{}", column(it))));
    let (child, given) = (in_main(&child.name), given.join(" AND "));
    format!("FROM {child} AS \"c\" WHERE {given} AND NOT EXISTS ({parent})")
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::orphans;
    use crate::sqlite::Inspector;

    #[test]
    fn they_are_those_that_sqlite_finds() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "PRAGMA foreign_keys = OFF;
            CREATE TABLE plain (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE UNIQUE);
            CREATE TABLE odd (a TEXT COLLATE NOCASE, PRIMARY KEY (a COLLATE BINARY));
            CREATE TABLE child (
                id INTEGER PRIMARY KEY,
                plain_id REFERENCES plain, name REFERENCES plain (name), odd_a REFERENCES odd
            );
            INSERT INTO plain VALUES (1, 'a'), (2, '01');
            INSERT INTO odd VALUES ('a');
            INSERT INTO child VALUES (1, 1, 'A', 'a'), (2, '2', 1, 'A'), (3, 'x', 'b', 'b'),
                (4, NULL, NULL, NULL), (5, 1.5, '01', 1)",
        )
        .unwrap();
        let catalog = Inspector::new(&conn).catalog().unwrap();
        let child = catalog.table("child").unwrap();
        let mut found = Vec::new();
        for key in &child.foreign_keys {
            let sql = format!("SELECT \"c\".id, ?1 {}", orphans(&catalog, child, key));
            let mut statement = conn.prepare(&sql).unwrap();
            let rows = statement.query_map([&key.parent], |row| Ok((row.get(0)?, row.get(1)?)));
            found.extend(rows.unwrap().map(Result::unwrap));
        }
        let mut check = conn.prepare("PRAGMA foreign_key_check(child)").unwrap();
        let rows = check.query_map([], |row| Ok((row.get(1)?, row.get(2)?))).unwrap();
        let mut expected: Vec<(i64, String)> = rows.map(Result::unwrap).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
        assert!(found.contains(&(2, "odd".to_owned())), "{found:?}");
    }
}
