//! Queries.

use super::{Names, Writer, push, push_number};
use crate::ast::{Body, Chain, Expr, OrderBy, Reference, Select, TopSelect};
use crate::sqlite::name::quote_into;
use crate::table::{Scope, Step};
use crate::value::Value;

/// The columns that a query selects.
#[derive(Clone, Copy)]
pub(super) struct Columns<'s> {
    /// Every column of a table, before the others.
    pub(super) row: Option<(Scope, &'static Step)>,
    pub(super) others: &'s [Expr],
}

impl Writer {
    /// The query of a statement.
    pub(super) fn top(&mut self, select: &TopSelect<'_>, sql: &mut String) {
        let TopSelect { body, row, columns, at_most: _, arguments } = select;
        if let Some(arguments) = arguments {
            self.arguments = Some(*arguments);
            self.parameters.resize(arguments.count, Value::Null);
        }
        let related = body.related.as_deref();
        let columns = Columns { row: *row, others: columns };
        self.limited(body, select.limit(), related, columns, Names::None, sql);
    }

    pub(super) fn select(&mut self, select: &Select, names: Names, sql: &mut String) {
        let columns = Columns { row: None, others: &select.columns };
        self.query(&select.body, select.body.related.as_deref(), columns, names, sql);
    }

    /// A query, with the condition that its rows refer to a row around it, if that is given.
    pub(super) fn query(
        &mut self,
        body: &Body,
        related: Option<&Reference>,
        columns: Columns<'_>,
        names: Names,
        sql: &mut String,
    ) {
        self.limited(body, body.limit, related, columns, names, sql);
    }

    /// A query with this limit.
    fn limited(
        &mut self,
        body: &Body,
        most: Option<u64>,
        related: Option<&Reference>,
        columns: Columns<'_>,
        names: Names,
        sql: &mut String,
    ) {
        let sources = self.sources(&body.sources);
        self.open(body, columns.others);
        let conditions = self.conditions_of_joins(&body.sources);
        self.group(&body.groups);
        self.selected(body, columns, names, sql);
        // The joins are known only when everything else is written.
        let from = sql.len();
        match related {
            None => self.filters(&body.filters, sql),
            Some(related) => {
                let filters = body.filters.iter().cloned();
                let all: Vec<_> = std::iter::once(related.condition()).chain(filters).collect();
                self.filters(&all, sql);
            }
        }
        self.push_groups(sql);
        self.conditions(" HAVING ", &body.having, sql);
        self.order(" ORDER BY ", &body.sorted_by(), sql);
        limit(most, body.offset, sql);
        self.close(body, &sources, &conditions, from, sql);
    }

    fn selected(&mut self, body: &Body, columns: Columns<'_>, names: Names, sql: &mut String) {
        *sql += if body.distinct { "SELECT DISTINCT " } else { "SELECT " };
        let Columns { row, others } = columns;
        match row {
            Some((scope, step)) => self.row(scope, step, sql),
            None if others.is_empty() => *sql += "1",
            None => {}
        }
        for (index, column) in others.iter().enumerate() {
            *sql += if index == 0 && row.is_none() { "" } else { ", " };
            self.expr(column, sql);
            match names {
                Names::None => {}
                Names::Numbers => push(sql, format_args!(" AS \"column{}\"", index + 1)),
                Names::Columns(table) => {
                    *sql += " AS ";
                    quote_into(table.columns[index].0, sql);
                }
            }
        }
    }

    /// Without dates and times, there is nothing to say before the conditions.
    #[cfg(not(feature = "chrono"))]
    pub(super) fn filters(&mut self, filters: &[Expr], sql: &mut String) {
        self.conditions(" WHERE ", filters, sql);
    }

    pub(super) fn conditions(&mut self, keyword: &str, conditions: &[Expr], sql: &mut String) {
        if !conditions.is_empty() {
            *sql += keyword;
            self.chain_of(Chain::And, conditions, Self::filter, sql);
        }
    }

    /// A condition that a row has to meet: NULL is as good as false.
    fn filter(&mut self, condition: &Expr, sql: &mut String) {
        match condition {
            Expr::Chain(chain @ (Chain::And | Chain::Or), conditions) => {
                self.chain_of(*chain, conditions, Self::filter, sql);
            }
            Expr::Exists { negated: false, select } => self.is_found(select, sql),
            condition => self.expr(condition, sql),
        }
    }

    pub(super) fn order(&mut self, keyword: &str, terms: &[OrderBy], sql: &mut String) {
        for (index, term) in terms.iter().enumerate() {
            *sql += if index == 0 { keyword } else { ", " };
            self.expr(&term.expr, sql);
            if term.descending {
                *sql += " DESC";
            }
            match term.nulls_first {
                Some(true) => *sql += " NULLS FIRST",
                Some(false) => *sql += " NULLS LAST",
                None => {}
            }
        }
    }
}

/// The numbers stand in the text: SQLite plans with them, so it would prepare a statement again
/// whenever they are bound as parameters.
fn limit(most: Option<u64>, offset: u64, sql: &mut String) {
    let number = |rows: u64| i64::try_from(rows).unwrap_or(i64::MAX);
    if most.is_some() || offset > 0 {
        // To SQLite, a negative limit is none.
        *sql += " LIMIT ";
        push_number(sql, most.map_or(-1, number));
    }
    if offset > 0 {
        *sql += " OFFSET ";
        push_number(sql, number(offset));
    }
}
