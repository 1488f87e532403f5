//! Reads the pragmas of a table.

use rusqlite::Result;

use super::foreign_keys::DeclaredKey;
use super::objects::Objects;
use super::reader::Reader;
use crate::{Column, ForeignKey, Generated, Index, IndexTerm, PrimaryKey, Table, Unique};

/// The collations of the index that a primary key has of its own.
pub(super) type KeyIndex = Option<Vec<String>>;

impl Reader<'_> {
    /// The columns in order, and the names of the primary key's in key order.
    pub(super) fn columns(&self, table: &str) -> Result<(Vec<Column>, Vec<String>)> {
        // hidden: 1 is a virtual table's internal column, 2 and 3 are generated ones.
        let sql = "SELECT name, type, \"notnull\", dflt_value, pk, hidden
            FROM pragma_table_xinfo(?1, ?2) WHERE hidden <> 1 ORDER BY cid";
        let rows = self.list(sql, [table, self.schema], |row| {
            let column = Column {
                name: row.get(0)?,
                declared_type: declared_type(row.get(1)?),
                nullable: !row.get::<_, bool>(2)?,
                default: row.get(3)?,
                generated: match row.get(5)? {
                    2 => Some(Generated { expression: String::new(), stored: false }),
                    3 => Some(Generated { expression: String::new(), stored: true }),
                    _ => None,
                },
                collation: None,
                comment: None,
            };
            Ok((column, row.get::<_, i64>(4)?))
        })?;
        let mut key: Vec<_> = rows.iter().filter(|(_, position)| *position > 0).collect();
        key.sort_by_key(|(_, position)| *position);
        let key = key.into_iter().map(|(column, _)| column.name.clone()).collect();
        Ok((rows.into_iter().map(|(column, _)| column).collect(), key))
    }

    /// The indexes, the `UNIQUE` constraints, and the collations of the primary key's index, if it has
    /// one of its own.
    pub(super) fn indexes(
        &self,
        table: &str,
        objects: &Objects,
    ) -> Result<(Vec<Index>, Vec<Unique>, KeyIndex)> {
        let sql = "SELECT name, \"unique\", origin, partial FROM pragma_index_list(?1, ?2)
            ORDER BY seq DESC";
        let rows = self.list(sql, [table, self.schema], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })?;
        let (mut indexes, mut uniques, mut of_key) = (Vec::new(), Vec::new(), None);
        let collations =
            |terms: &[IndexTerm]| terms.iter().map(|it| it.collation.clone()).collect();
        for (name, unique, origin, partial) in rows {
            match origin.as_str() {
                "pk" => of_key = Some(collations(&self.terms(&name)?)),
                "u" => {
                    let terms = self.terms(&name)?;
                    let collations = collations(&terms);
                    let columns = terms.into_iter().filter_map(|term| term.column).collect();
                    uniques.push(Unique { name: None, columns, collations });
                }
                _ => {
                    let terms = self.terms(&name)?;
                    let sql = objects.index_sql(table, &name).unwrap_or_default().to_owned();
                    indexes.push(Index { name, unique, partial, predicate: None, terms, sql });
                }
            }
        }
        indexes.sort_by(|a, b| a.name.cmp(&b.name));
        Ok((indexes, uniques, of_key))
    }

    fn terms(&self, index: &str) -> Result<Vec<IndexTerm>> {
        // key = 0 are the columns that SQLite appends to find the row.
        let sql = "SELECT name, \"desc\", coll FROM pragma_index_xinfo(?1, ?2)
            WHERE key ORDER BY seqno";
        self.list(sql, [index, self.schema], |row| {
            let (column, descending, collation) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(IndexTerm { column, expression: None, descending, collation })
        })
    }

    pub(super) fn foreign_keys(&self, table: &str) -> Result<Vec<ForeignKey>> {
        let keys = DeclaredKey::of_table(self.conn, self.schema, table)?;
        let key = |key: DeclaredKey| ForeignKey {
            name: None,
            columns: key.columns,
            parent: key.parent,
            parent_columns: key.parent_columns.unwrap_or_default(),
            on_update: key.on_update,
            on_delete: key.on_delete,
            match_name: None,
            deferrable: false,
            initially_deferred: false,
            broken: None,
        };
        Ok(keys.into_iter().map(key).collect())
    }
}

impl Table {
    /// `index` are the collations of the index that it has of its own.
    pub(super) fn set_primary_key(&mut self, columns: Vec<String>, index: KeyIndex) {
        if columns.is_empty() {
            return;
        }
        let has_index = index.is_some();
        let rowid_alias = !self.without_rowid && !has_index && self.is_one_integer(&columns);
        if rowid_alias {
            // SQLite reports `notnull = 0` for it unless it is written out.
            for column in &mut self.columns {
                column.nullable &= column.name != columns[0];
            }
        }
        let collations = index.unwrap_or_default();
        let key = PrimaryKey { name: None, columns, rowid_alias, autoincrement: false, collations };
        self.primary_key = Some(key);
    }

    fn is_one_integer(&self, key: &[String]) -> bool {
        let [name] = key else { return false };
        let column = self.columns.iter().find(|column| column.name == *name);
        column.is_some_and(|column| column.declared_type.eq_ignore_ascii_case("INTEGER"))
    }
}

/// SQLite keeps the words of a generated column's clause as part of its type.
pub(super) fn declared_type(mut text: String) -> String {
    const CLAUSE: &str = "GENERATED ALWAYS";
    if text.to_ascii_uppercase().ends_with(CLAUSE) {
        text.truncate(text.len() - CLAUSE.len());
        text.truncate(text.trim_end().len());
    }
    text
}
