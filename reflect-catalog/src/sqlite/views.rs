//! The columns of views, with types and nullability traced to where they come from.

use std::collections::{HashMap, HashSet};
use std::ffi::CStr;

use rusqlite::{Result, Statement};

use super::computed;
use super::ddl::{self, Token, TokenKind};
use super::in_schema;
use super::objects::{Object, Objects};
use super::pragmas::declared_type;
use super::reader::Reader;
use crate::{Catalog, ForeignKey, Table, View, same_name};

/// Traces the columns of views.
pub(super) struct Views<'a> {
    reader: &'a Reader<'a>,
    objects: &'a Objects,
    /// By lower-case name.
    tables: HashMap<String, &'a Table>,
    /// The queries of views, by lower-case name.
    queries: HashMap<String, Vec<Token<'a>>>,
    /// The views that may make NULLs, by lower-case name; unless that is known, all may.
    lossy: Option<HashSet<String>>,
}

impl<'a> Views<'a> {
    pub(super) fn new(
        reader: &'a Reader<'a>,
        objects: &'a Objects,
        views: &[&'a Object],
        catalog: &'a Catalog,
        traceable: bool,
    ) -> Self {
        let by_name = |table: &'a Table| (table.name.to_ascii_lowercase(), table);
        let tables = catalog.tables.iter().map(by_name).collect();
        let query = |view: &&'a Object| (view.name.to_ascii_lowercase(), query(&view.sql));
        let queries = views.iter().map(query).collect();
        let traceable = traceable && !views.is_empty();
        // A build of SQLite may lack the list of functions.
        let aggregates = if traceable { aggregates(reader).ok() } else { None };
        let lossy = aggregates.map(|aggregates| lossy(&queries, &aggregates));
        Self { reader, objects, tables, queries, lossy }
    }

    pub(super) fn read(&self, object: &Object) -> Result<View> {
        let Object { name, sql, .. } = object;
        // The pragma has nothing to say of a view that does not compile.
        let select = format!("SELECT * FROM {}", in_schema(self.reader.schema, name));
        let statement = self.reader.conn.prepare(&select)?;
        let (mut columns, _) = self.reader.columns(name)?;
        let origins: Vec<_> = (0..columns.len()).map(|it| Origin::of(&statement, it)).collect();
        for (column, origin) in columns.iter_mut().zip(&origins) {
            // SQLite makes up a type, such as BLOB, where none is declared or the arms of a compound
            // query disagree.
            if origin.as_ref().is_none_or(|it| it.declared_type != column.declared_type) {
                column.declared_type.clear();
            }
            column.nullable = !origin.as_ref().is_some_and(|it| self.is_never_null(name, it));
            let source = origin.as_ref().and_then(|it| self.table(it)?.column(&it.column));
            column.collation = source.and_then(|(_, it)| it.collation.clone());
        }
        if let Some(query) = self.queries.get(&name.to_ascii_lowercase()) {
            computed::add_types(self.reader, sql, query, &mut columns);
        }
        let triggers = self.objects.triggers_of(name);
        let (name, sql) = (name.clone(), sql.clone());
        let mut view =
            View { name, columns, key: Vec::new(), foreign_keys: Vec::new(), triggers, sql };
        self.add_keys(&mut view, &origins);
        Ok(view)
    }

    /// Gives a view of some rows and columns of one table the keys of that table.
    fn add_keys(&self, view: &mut View, origins: &[Option<Origin>]) {
        // An aggregate makes a row of its own.
        let is_lossy = |lossy: &HashSet<String>| lossy.contains(&view.name.to_ascii_lowercase());
        if self.lossy.as_ref().is_none_or(is_lossy) {
            return;
        }
        let Some(table) = self.selected_table(&view.name) else { return };
        let of_table = |origin: &&Option<Origin>| {
            origin.as_ref().and_then(|it| self.table(it)).is_some_and(|it| it.name == table.name)
        };
        let named = |column: &String| {
            let is_it = |(_, origin): &(usize, &Option<Origin>)| {
                of_table(origin) && origin.as_ref().is_some_and(|it| same_name(&it.column, column))
            };
            let (position, _) = origins.iter().enumerate().find(is_it)?;
            Some(view.columns.get(position)?.name.clone())
        };
        let all_of = |columns: &[String]| columns.iter().map(named).collect::<Option<Vec<_>>>();
        let key = all_of(table.key_columns()).unwrap_or_default();
        let foreign_key =
            |it: &ForeignKey| Some(ForeignKey { columns: all_of(&it.columns)?, ..it.clone() });
        let foreign_keys = table.foreign_keys.iter().filter_map(foreign_key).collect();
        (view.key, view.foreign_keys) = (key, foreign_keys);
    }

    /// The table that a view is a plain selection of, perhaps by way of other views.
    fn selected_table(&self, view: &str) -> Option<&'a Table> {
        let mut name = view.to_ascii_lowercase();
        // As many as there can be without a circle.
        for _ in 0..=self.queries.len() {
            name = selected(self.queries.get(&name)?)?.to_ascii_lowercase();
            if let Some(table) = self.tables.get(&name) {
                return Some(table);
            }
        }
        None
    }

    /// The table of a column, if it is in this schema.
    fn table(&self, origin: &Origin) -> Option<&'a Table> {
        let here = same_name(&origin.schema, self.reader.schema);
        self.tables.get(&origin.table.to_ascii_lowercase()).copied().filter(|_| here)
    }

    /// Tells if a view passes the values of a `NOT NULL` column on without adding NULL.
    fn is_never_null(&self, view: &str, origin: &Origin) -> bool {
        let Some(lossy) = &self.lossy else { return false };
        let Some(table) = self.table(origin) else { return false };
        let never_null = match table.column(&origin.column) {
            Some((_, column)) => !column.nullable,
            // Every row has one, but for the hidden columns of virtual tables that isn't known.
            None => table.module.is_none() && same_name(&origin.column, "rowid"),
        };
        never_null && !lossy.contains(&view.to_ascii_lowercase())
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
pub(super) fn text(text: impl AsRef<CStr>) -> Option<String> {
    text.as_ref().to_str().ok().map(str::to_owned)
}

/// The lower-case names of the functions that turn many rows into one.
fn aggregates(reader: &Reader<'_>) -> Result<HashSet<String>> {
    let sql = "SELECT lower(name) FROM pragma_function_list WHERE type <> 's'";
    Ok(reader.list(sql, [], |row| row.get(0))?.into_iter().collect())
}

/// The views in which a NOT NULL column of a table may be NULL, as far as their words tell: those
/// whose own words do it, and those that mention such a view, however many others are between.
fn lossy(
    queries: &HashMap<String, Vec<Token<'_>>>,
    aggregates: &HashSet<String>,
) -> HashSet<String> {
    let mut mentioned: HashMap<String, Vec<String>> = HashMap::new();
    let mut open = Vec::new();
    for (name, tokens) in queries {
        if makes_nulls(tokens, aggregates) {
            open.push(name.clone());
            continue;
        }
        let words = tokens.iter().filter_map(Token::name).map(|it| it.to_ascii_lowercase());
        for inner in words.filter(|word| queries.contains_key(word)) {
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

/// The table or view of a query that gives some of its rows, each once: nothing is joined, grouped or nested.
fn selected(query: &[Token<'_>]) -> Option<String> {
    const ENDS: [&str; 4] = ["WHERE", "ORDER", "LIMIT", "WINDOW"];
    const OTHERWISE: [&str; 8] =
        ["WITH", "DISTINCT", "GROUP", "HAVING", "UNION", "INTERSECT", "EXCEPT", "VALUES"];
    let selects = query.iter().filter(|token| token.is_word("SELECT")).count();
    if selects != 1 || query.iter().any(|token| OTHERWISE.iter().any(|it| token.is_word(it))) {
        return None;
    }
    let source: Vec<_> = query
        .iter()
        .skip_while(|token| !token.is_word("FROM"))
        .skip(1)
        .take_while(|token| !ENDS.iter().any(|it| token.is_word(it)) && !token.is_symbol(';'))
        .collect();
    let (name, alias) = match source.as_slice() {
        [_, dot, name, alias @ ..] if dot.is_symbol('.') => (name, alias),
        [name, alias @ ..] => (name, alias),
        [] => return None,
    };
    let is_alias = match alias {
        [] => true,
        [alias] => alias.name().is_some(),
        [word, alias] => word.is_word("AS") && alias.name().is_some(),
        _ => false,
    };
    name.name().filter(|_| is_alias)
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
