//! The columns of views, with types and nullability traced to where they come from.

use std::collections::{HashMap, HashSet};
use std::ffi::CStr;

use rusqlite::{Result, Statement};

use super::ddl::{self, Token, TokenKind};
use super::in_schema;
use super::objects::{Object, Objects};
use super::pragmas::declared_type;
use super::reader::Reader;
use crate::{Catalog, Table, View, same_name};

/// Traces the columns of views.
pub(super) struct Views<'a> {
    reader: &'a Reader<'a>,
    objects: &'a Objects,
    /// By lower-case name.
    tables: HashMap<String, &'a Table>,
    /// The views that may make NULLs, by lower-case name; unless that is known, all may.
    lossy: Option<HashSet<String>>,
}

impl<'a> Views<'a> {
    pub(super) fn new(
        reader: &'a Reader<'a>,
        objects: &'a Objects,
        views: &[&Object],
        catalog: &'a Catalog,
        traceable: bool,
    ) -> Self {
        let by_name = |table: &'a Table| (table.name.to_ascii_lowercase(), table);
        let tables = catalog.tables.iter().map(by_name).collect();
        let traceable = traceable && !views.is_empty();
        // A build of SQLite may lack the list of functions.
        let aggregates = if traceable { aggregates(reader).ok() } else { None };
        let lossy = aggregates.map(|aggregates| lossy(views, &aggregates));
        Self { reader, objects, tables, lossy }
    }

    pub(super) fn read(&self, object: &Object) -> Result<View> {
        let Object { name, sql, .. } = object;
        // The pragma has nothing to say of a view that does not compile.
        let select = format!("SELECT * FROM {}", in_schema(self.reader.schema, name));
        let statement = self.reader.conn.prepare(&select)?;
        let (mut columns, _) = self.reader.columns(name)?;
        for (position, column) in columns.iter_mut().enumerate() {
            let origin = Origin::of(&statement, position);
            // SQLite makes up a type, such as BLOB, where none is declared or the arms of a compound
            // query disagree.
            if origin.as_ref().is_none_or(|it| it.declared_type != column.declared_type) {
                column.declared_type.clear();
            }
            column.nullable = !origin.is_some_and(|origin| self.is_never_null(name, &origin));
        }
        let triggers = self.objects.triggers_of(name);
        Ok(View { name: name.clone(), columns, triggers, sql: sql.clone() })
    }

    /// Tells if a view passes the values of a `NOT NULL` column on without adding NULL.
    fn is_never_null(&self, view: &str, origin: &Origin) -> bool {
        let Some(lossy) = &self.lossy else { return false };
        let Some(table) = self.tables.get(&origin.table.to_ascii_lowercase()) else { return false };
        let here = same_name(&origin.schema, self.reader.schema);
        let never_null = match table.column(&origin.column) {
            Some((_, column)) => !column.nullable,
            // Every row has one, but for the hidden columns of virtual tables that isn't known.
            None => table.module.is_none() && same_name(&origin.column, "rowid"),
        };
        here && never_null && !lossy.contains(&view.to_ascii_lowercase())
    }
}

/// The column of a table that a result is.
struct Origin {
    schema: String,
    table: String,
    column: String,
    declared_type: String,
}

impl Origin {
    /// `None` for anything but a plain column.
    fn of(statement: &Statement<'_>, position: usize) -> Option<Self> {
        let (schema, table, column, declared, ..) = statement.column_metadata(position).ok()??;
        let declared = declared.map_or(Some(String::new()), text)?;
        Some(Self {
            schema: text(schema)?,
            table: text(table)?,
            column: text(column)?,
            declared_type: declared_type(declared),
        })
    }
}

/// Newer versions of rusqlite give the text itself, older ones lend it.
fn text(text: impl AsRef<CStr>) -> Option<String> {
    text.as_ref().to_str().ok().map(str::to_owned)
}

/// The lower-case names of the functions that turn many rows into one.
fn aggregates(reader: &Reader<'_>) -> Result<HashSet<String>> {
    let sql = "SELECT lower(name) FROM pragma_function_list WHERE type <> 's'";
    Ok(reader.list(sql, [], |row| row.get(0))?.into_iter().collect())
}

/// The views in which a NOT NULL column of a table may be NULL, as far as their words tell: those
/// whose own words do it, and those that mention such a view, however many others are between.
fn lossy(views: &[&Object], aggregates: &HashSet<String>) -> HashSet<String> {
    let names: HashSet<_> = views.iter().map(|view| view.name.to_ascii_lowercase()).collect();
    let mut mentioned: HashMap<String, Vec<String>> = HashMap::new();
    let mut open = Vec::new();
    for view in views {
        let name = view.name.to_ascii_lowercase();
        let tokens = query(&view.sql);
        if makes_nulls(&tokens, aggregates) {
            open.push(name);
            continue;
        }
        let words = tokens.iter().filter_map(Token::name).map(|it| it.to_ascii_lowercase());
        for inner in words.filter(|word| names.contains(word)) {
            mentioned.entry(inner).or_default().push(name.clone());
        }
    }
    let mut found = HashSet::new();
    while let Some(name) = open.pop() {
        open.extend(mentioned.remove(&name).unwrap_or_default());
        found.insert(name);
    }
    found
}

/// The tokens after the first `AS` of `CREATE VIEW … AS …`.
fn query(sql: &str) -> Vec<Token<'_>> {
    let tokens = ddl::tokens(sql).filter(|token| token.kind != TokenKind::Comment);
    tokens.skip_while(|token| !token.is_word("AS")).skip(1).collect()
}

/// Outer joins, compound queries, subqueries and aggregates over no row make NULLs; where one of
/// these may be meant, the answer is yes.
fn makes_nulls(query: &[Token<'_>], aggregates: &HashSet<String>) -> bool {
    const WORDS: [&str; 8] =
        ["LEFT", "RIGHT", "FULL", "OUTER", "UNION", "INTERSECT", "EXCEPT", "WITH"];
    let selects = query.iter().filter(|token| token.is_word("SELECT")).count();
    let has_word = query.iter().any(|token| WORDS.iter().any(|word| token.is_word(word)));
    let pairs = || query.iter().zip(query.iter().skip(1));
    let calls = pairs().filter(|(_, open)| open.is_symbol('(')).filter_map(|(word, _)| word.name());
    let aggregate = calls.map(|it| it.to_ascii_lowercase()).any(|it| aggregates.contains(&it));
    let groups = pairs().any(|(group, by)| group.is_word("GROUP") && by.is_word("BY"));
    selects != 1 || has_word || (aggregate && !groups)
}
