//! A query that is being written: its tables, and those that its paths lead to.

use super::push_number;
use crate::ast::{Chain, ColumnRef, Expr, Op, TableFactor};
use crate::sqlite::name::{in_main_into, quote, quote_into};
use crate::table::{Scope, Step};

/// The number that stands for the row that was to be written, in a conflict.
pub(super) const EXCLUDED: usize = 0;

/// A query that is being written.
pub(super) struct Frame {
    pub(super) tables: Vec<Table>,
    /// The expressions that it is grouped by.
    pub(super) groups: Vec<String>,
    /// The columns that have one value in all rows.
    pub(super) given: Vec<(Scope, &'static Step, u16)>,
}

/// An entry of `FROM`, with the tables that paths from there lead to.
pub(super) struct Table {
    pub(super) scope: Scope,
    pub(super) alias: usize,
    /// Any of its columns.
    pub(super) column: &'static str,
    pub(super) joined: Vec<Joined>,
}

pub(super) struct Joined {
    pub(super) step: &'static Step,
    pub(super) alias: usize,
    pub(super) on: String,
    /// The query has no rows without a row here.
    pub(super) needed: bool,
}

/// The words that join an entry of `FROM`.
#[derive(Clone)]
pub(super) struct On {
    pub(super) keyword: &'static str,
    pub(super) condition: String,
    /// The number of the paths from the entry that the condition needs.
    pub(super) nested: usize,
}

/// The words before the first entry.
pub(super) static FIRST: On = On { keyword: " FROM", condition: String::new(), nested: 0 };

impl Table {
    /// Writes the entry, whose rows have a text if they are no table by themselves.
    pub(super) fn write(
        &self,
        factor: &TableFactor,
        text: Option<&str>,
        on: &On,
        sql: &mut String,
    ) {
        let (inside, after) = self.joined.split_at(on.nested);
        *sql += on.keyword;
        *sql += if inside.is_empty() { " " } else { " (" };
        match (text, factor) {
            (None, TableFactor::Table(step)) => in_main_into(step.table.name, sql),
            (text, _) => *sql += text.unwrap_or_default(),
        }
        *sql += " AS ";
        push_alias(sql, self.alias);
        for joined in inside {
            joined.write(sql);
        }
        if !inside.is_empty() {
            *sql += ")";
        }
        if !on.condition.is_empty() {
            *sql += " ON ";
            *sql += &on.condition;
        }
        for joined in after {
            joined.write(sql);
        }
    }
}

impl Joined {
    /// A path never takes a row away, whatever the schema promises, unless a filter does so.
    fn write(&self, sql: &mut String) {
        *sql += if self.needed { " JOIN " } else { " LEFT JOIN " };
        in_main_into(self.step.table.name, sql);
        *sql += " AS ";
        push_alias(sql, self.alias);
        *sql += " ON ";
        *sql += &self.on;
    }
}

/// Writes the alias of the table with that number.
pub(super) fn push_alias(sql: &mut String, alias: usize) {
    if alias == EXCLUDED {
        *sql += "\"excluded\"";
        return;
    }
    *sql += "\"t";
    push_number(sql, alias);
    *sql += "\"";
}

/// Writes a column of the table with that number.
pub(super) fn push_column(sql: &mut String, alias: usize, name: &str) {
    push_alias(sql, alias);
    *sql += ".";
    quote_into(name, sql);
}

/// The columns that filters compare with a value.
pub(super) fn given(filters: &[Expr]) -> Vec<(Scope, &'static Step, u16)> {
    let mut found = Vec::new();
    for filter in filters {
        add_given(filter, &mut found);
    }
    found
}

fn add_given(filter: &Expr, found: &mut Vec<(Scope, &'static Step, u16)>) {
    match filter {
        Expr::Chain(Chain::And, conditions) => {
            for condition in conditions {
                add_given(condition, found);
            }
        }
        Expr::Op(Op::Eq | Op::IsNotDistinct, operands) => {
            if let [
                Expr::Column(ColumnRef::Table { scope, step, index }),
                Expr::Value(_) | Expr::Argument(_),
            ] = operands.as_slice()
            {
                found.push((*scope, step, *index));
            }
        }
        _ => {}
    }
}

impl Frame {
    /// The scope is that of one of its tables.
    pub(super) fn has(&self, scope: Scope) -> bool {
        self.tables.iter().any(|it| it.scope == scope)
    }

    /// A path leads from one of its tables to another.
    pub(super) fn has_joined(&self) -> bool {
        self.tables.iter().any(|it| !it.joined.is_empty())
    }

    /// Some column of the first table.
    pub(super) fn first_column(&self) -> String {
        let table = &self.tables[0];
        format!("\"t{}\".{}", table.alias, quote(table.column))
    }

    /// Where a condition can't be true of NULL, a row that a path leads to has to be there. SQLite
    /// sees that for the last table of a path only, and could not begin with the others.
    pub(super) fn need(&mut self, condition: &Expr) {
        condition.for_each_needed(&mut |scope, step| self.need_path(scope, step));
    }

    fn need_path(&mut self, scope: Scope, step: &'static Step) {
        let Some(table) = self.tables.iter_mut().find(|it| it.scope == scope) else { return };
        let mut next = Some(step);
        while let Some(step) = next {
            let joined = table.joined.iter_mut().filter(|it| it.step.is(step));
            joined.for_each(|it| it.needed = true);
            next = step.from.map(|(before, _)| before);
        }
    }
}
