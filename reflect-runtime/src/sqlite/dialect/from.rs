//! `FROM`: the tables of a query, and those that its paths lead to.

use std::fmt;

use super::{Writer, push};
use crate::ast::{Body, Chain, ColumnRef, Expr, Join, TableFactor};
use crate::error::ErrorKind;
use crate::sqlite::name::{in_main, quote};
use crate::table::{Hop, Scope, Step, TableDef};

/// The number that stands for the row that was to be written, in a conflict.
pub(super) const EXCLUDED: usize = 0;

/// The alias of that number, quoted.
struct Alias(usize);

impl fmt::Display for Alias {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            EXCLUDED => f.write_str("\"excluded\""),
            number => write!(f, "\"t{number}\""),
        }
    }
}

/// A query that is being written.
pub(super) struct Frame {
    tables: Vec<Table>,
    /// The expressions that it is grouped by.
    groups: Vec<String>,
}

/// An entry of `FROM`, with the tables that paths from there lead to.
struct Table {
    scope: Scope,
    alias: usize,
    /// Any of its columns, quoted.
    column: String,
    joined: Vec<Joined>,
}

struct Joined {
    step: &'static Step,
    alias: usize,
    on: String,
    /// The query has no rows without a row here.
    needed: bool,
}

/// The words that join an entry of `FROM`.
pub(super) struct On {
    keyword: &'static str,
    condition: String,
    /// The number of the paths from the entry that the condition needs.
    nested: usize,
}

impl Writer {
    pub(super) fn open(&mut self, body: &Body) {
        let mut tables: Vec<Table> = Vec::new();
        for source in &body.sources {
            let scope = source.scope;
            if self.table(scope).is_some() || tables.iter().any(|it| it.scope == scope) {
                let table = source.factor.table().map_or("", |it| it.name);
                self.fail(ErrorKind::WithinItself { table });
            }
            self.aliases += 1;
            let column = source.factor.first_column();
            tables.push(Table { scope, alias: self.aliases, column, joined: Vec::new() });
        }
        self.open.push(Frame { tables, groups: Vec::new() });
    }

    /// Opens rows of a table that have these numbers.
    pub(super) fn open_as(&mut self, rows: &[(Scope, usize)], table: &'static TableDef) {
        let column = quote(table.columns.first().map_or("", |(column, _)| column));
        let row =
            |&(scope, alias)| Table { scope, alias, column: column.clone(), joined: Vec::new() };
        self.aliases += rows.len();
        self.open.push(Frame { tables: rows.iter().map(row).collect(), groups: Vec::new() });
    }

    /// A path leads from the query that is being written to another table.
    pub(super) fn has_joined(&self) -> bool {
        self.open.last().is_some_and(|it| it.tables.iter().any(|it| !it.joined.is_empty()))
    }

    pub(super) fn set_groups(&mut self, groups: &[String]) {
        if let Some(frame) = self.open.last_mut() {
            frame.groups = groups.to_vec();
        }
    }

    /// Writes the tables, now that all paths are known.
    pub(super) fn close(&mut self, body: &Body, sources: &[String], on: &[On], sql: &mut String) {
        let Some(mut frame) = self.open.pop() else { return };
        body.filters.iter().for_each(|filter| frame.need(filter));
        for ((table, source), on) in frame.tables.iter().zip(sources).zip(on) {
            table.write(source, on, sql);
        }
    }

    pub(super) fn on(&mut self, index: usize, join: &Join) -> On {
        let (keyword, condition) = match join {
            Join::First => return On { keyword: " FROM", condition: String::new(), nested: 0 },
            Join::Inner(condition) => (" JOIN", condition),
            Join::Cross(condition) => (" CROSS JOIN", condition),
            Join::Left(condition) => (" LEFT JOIN", condition),
        };
        let condition = self.text(condition);
        let nested = self.open.last().map_or(0, |frame| frame.tables[index].joined.len());
        On { keyword, condition, nested }
    }

    pub(super) fn column_ref(&mut self, column: ColumnRef, sql: &mut String) {
        match column {
            ColumnRef::Table { scope, step, index } => {
                if self.column(scope, step, step.table.columns[usize::from(index)].0, sql) {
                    return;
                }
            }
            ColumnRef::Result { scope, index, .. } => {
                if let Some(table) = self.table(scope) {
                    let number = usize::from(index) + 1;
                    push(sql, format_args!("\"t{}\".\"column{number}\"", table.alias));
                    return;
                }
            }
            ColumnRef::Group { scope, index, .. } => {
                let mut frames = self.open.iter().rev();
                let frame = frames.find(|it| it.tables[0].scope == scope);
                if let Some(group) = frame.and_then(|frame| frame.groups.get(usize::from(index))) {
                    *sql += group;
                    return;
                }
            }
        }
        self.fail(ErrorKind::OutOfScope { column: column.name() });
    }

    /// Writes a column, if its table is one of those that are open.
    pub(super) fn column(
        &mut self,
        scope: Scope,
        step: &'static Step,
        name: &str,
        sql: &mut String,
    ) -> bool {
        let Some(alias) = self.alias(scope, step) else { return false };
        push(sql, format_args!("{}.{}", Alias(alias), quote(name)));
        true
    }

    fn table(&mut self, scope: Scope) -> Option<&mut Table> {
        let tables = self.open.iter_mut().rev().flat_map(|frame| &mut frame.tables);
        tables.into_iter().find(|it| it.scope == scope)
    }

    /// The alias of the table at the end of a path, which is joined if it is not yet.
    fn alias(&mut self, scope: Scope, step: &'static Step) -> Option<usize> {
        let table = self.table(scope)?;
        let Some((before, hop)) = step.from else { return Some(table.alias) };
        if let Some(joined) = table.joined.iter().find(|it| it.step.is(step)) {
            return Some(joined.alias);
        }
        let near = self.alias(scope, before)?;
        self.aliases += 1;
        let alias = self.aliases;
        let joined =
            Joined { step, alias, on: on_hop(before, near, hop, step, alias), needed: false };
        self.table(scope)?.joined.push(joined);
        Some(alias)
    }
}

impl Table {
    fn write(&self, source: &str, on: &On, sql: &mut String) {
        let (inside, after) = self.joined.split_at(on.nested);
        let parenthesis = if inside.is_empty() { "" } else { "(" };
        push(sql, format_args!("{} {parenthesis}{source} AS \"t{}\"", on.keyword, self.alias));
        for joined in inside {
            joined.write(sql);
        }
        if !inside.is_empty() {
            *sql += ")";
        }
        if !on.condition.is_empty() {
            push(sql, format_args!(" ON {}", on.condition));
        }
        for joined in after {
            joined.write(sql);
        }
    }
}

impl Joined {
    /// A path never takes a row away, whatever the schema promises, unless a filter does so.
    fn write(&self, sql: &mut String) {
        let join = if self.needed { "JOIN" } else { "LEFT JOIN" };
        let (table, alias) = (in_main(self.step.table.name), self.alias);
        push(sql, format_args!(" {join} {table} AS \"t{alias}\" ON {}", self.on));
    }
}

/// The parent's column stands on the left, so its collation decides, as it does for the key.
fn on_hop(before: &Step, near: usize, hop: Hop, step: &Step, far: usize) -> String {
    let (key, parent, parent_alias, child, child_alias) = match hop {
        Hop::Parent { key } => {
            (&before.table.foreign_keys[key], step.table, far, before.table, near)
        }
        Hop::Child { key } => (&step.table.foreign_keys[key], before.table, near, step.table, far),
    };
    let mut on = String::new();
    for (&parent_column, &column) in key.parent_columns.iter().zip(key.columns) {
        let and = if on.is_empty() { "" } else { " AND " };
        let parent_column = quote(parent.columns[parent_column].0);
        let column = quote(child.columns[column].0);
        let sides =
            format_args!("{and}\"t{parent_alias}\".{parent_column} = \"t{child_alias}\".{column}");
        push(&mut on, sides);
    }
    on
}

impl TableFactor {
    fn first_column(&self) -> String {
        let columns = self.table().map(|table| table.columns);
        quote(columns.and_then(|it| it.first()).map_or("column1", |(column, _)| column))
    }
}

impl Frame {
    /// The scope is that of one of its tables.
    pub(super) fn has(&self, scope: Scope) -> bool {
        self.tables.iter().any(|it| it.scope == scope)
    }

    /// Some column of the first table.
    pub(super) fn first_column(&self) -> String {
        let table = &self.tables[0];
        format!("\"t{}\".{}", table.alias, table.column)
    }

    /// If a condition can't be true of NULL, a row that a path leads to has to be there. SQLite
    /// sees that for the last table of a path only, and could not begin with the others.
    fn need(&mut self, condition: &Expr) {
        match condition {
            Expr::Chain(Chain::And, conditions) => conditions.iter().for_each(|it| self.need(it)),
            Expr::Op(op, operands) if op.is_null_rejecting() => {
                for operand in operands {
                    self.need_column(operand);
                }
            }
            Expr::Func(func, arguments) if func.is_null_rejecting() => {
                for argument in arguments {
                    self.need_column(argument);
                }
            }
            // Not even NULL is in an empty list.
            Expr::In { negated, operands } if !negated || operands.len() > 1 => {
                self.need_column(&operands[0]);
            }
            _ => {}
        }
    }

    fn need_column(&mut self, expr: &Expr) {
        let Expr::Column(ColumnRef::Table { scope, step, .. }) = expr else { return };
        let Some(table) = self.tables.iter_mut().find(|it| it.scope == *scope) else { return };
        let mut next = Some(*step);
        while let Some(step) = next {
            let joined = table.joined.iter_mut().filter(|it| it.step.is(step));
            joined.for_each(|it| it.needed = true);
            next = step.from.map(|(before, _)| before);
        }
    }
}
