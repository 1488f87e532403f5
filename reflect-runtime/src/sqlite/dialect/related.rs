//! Subqueries about the rows that refer to a row of a query around them.
//!
//! With an index on their foreign key, SQLite finds these rows for each row around. Without one it
//! would read all of them each time, so they are read once for all: grouped by the row that they refer
//! to, or as a list of these rows. To look one up in that, SQLite makes an index of its own
//! (<https://sqlite.org/optoverview.html#automatic_query_time_indexes>).

use super::{Names, Writer, push};
use crate::ast::{Aggregate, Body, ColumnRef, Expr, Func, Op, Reference, Select};
use crate::table::Step;

/// The value of an aggregate of no rows.
enum OfNothing {
    Null,
    Zero,
}

impl Writer {
    /// The value of the first row of a query.
    pub(super) fn scalar(&mut self, select: &Select, sql: &mut String) {
        let value = select.columns.first().and_then(of_nothing);
        match (self.once_for_all(select), value) {
            (Some(related), Some(value)) => self.looked_up(select, related, &value, sql),
            _ => self.subquery(select, sql),
        }
    }

    pub(super) fn exists(&mut self, negated: bool, select: &Select, sql: &mut String) {
        if let Some(related) = self.once_for_all(select) {
            return self.listed(negated, select, related, sql);
        }
        *sql += if negated { "NOT EXISTS " } else { "EXISTS " };
        self.subquery(select, sql);
    }

    fn subquery(&mut self, select: &Select, sql: &mut String) {
        let select = self.select(select, Names::None);
        *sql += "(";
        *sql += &select;
        *sql += ")";
    }

    /// The reference of a query that is better run once than for each row around, if it can be.
    fn once_for_all<'s>(&self, select: &'s Select) -> Option<&'s Reference> {
        let related = select.body.related.as_deref().filter(|it| !it.key.indexed)?;
        let is_around = |frame: &super::Frame| select.parts_mention(|scope| frame.has(scope));
        let depends = self.open.iter().any(is_around) || select.has_local();
        let for_one = || related.near.iter().any(|it| self.is_one(it));
        (select.body.is_plain() && !depends && !for_one()).then_some(related)
    }

    /// The query around has only one value in this column.
    fn is_one(&self, near: &Expr) -> bool {
        let Expr::Column(ColumnRef::Table { scope, step, index }) = near else { return false };
        let Some(frame) = self.open.iter().find(|it| it.has(*scope)) else { return false };
        let mut root: &'static Step = step;
        while let Some((before, _)) = root.from {
            root = before;
        }
        let is_given = |step: &Step, index: usize| {
            let mut given = frame.given.iter();
            given
                .any(|(of, at, column)| of == scope && at.is(step) && usize::from(*column) == index)
        };
        let key = root.table.key;
        is_given(step, usize::from(*index))
            || (!key.is_empty() && key.iter().all(|&it| is_given(root, it)))
    }

    /// `(SELECT value FROM (SELECT key, value … GROUP BY key) WHERE near = key)`
    fn looked_up(
        &mut self,
        select: &Select,
        related: &Reference,
        value: &OfNothing,
        sql: &mut String,
    ) {
        let width = related.far.len();
        let keys = || (0..width).map(|index| related.referred(index));
        let mut body = alone(select, related);
        let collated = keys().enumerate().map(|(index, it)| related.key.collate(index, it));
        body.groups = collated.collect();
        let columns = keys().chain(select.columns.iter().cloned()).collect();
        let groups = self.select(&Select { body, columns }, Names::Numbers);
        self.aliases += 1;
        let alias = self.aliases;
        let zero = matches!(value, OfNothing::Zero);
        *sql += if zero { "coalesce((SELECT " } else { "(SELECT " };
        push(
            sql,
            format_args!("\"t{alias}\".\"column{}\" FROM ({groups}) AS \"t{alias}\"", width + 1),
        );
        for index in 0..width {
            *sql += if index == 0 { " WHERE " } else { " AND " };
            // What it is compared with has the parent's affinity already. One of the column would keep
            // SQLite from making an index.
            let near = if related.key.is_mixed() {
                let plain = Expr::Op(Op::Plain, vec![related.near[index].clone()]);
                related.key.collate(index, plain)
            } else {
                related.near(index)
            };
            self.expr(&near, sql);
            push(sql, format_args!(" = \"t{alias}\".\"column{}\"", index + 1));
        }
        *sql += if zero { "), 0)" } else { ")" };
    }

    /// `(near IS NOT NULL AND near IN (SELECT key …))`
    fn listed(&mut self, negated: bool, select: &Select, related: &Reference, sql: &mut String) {
        let width = related.far.len();
        let columns = (0..width).map(|index| related.far(index)).collect();
        let list = self.select(&Select { body: alone(select, related), columns }, Names::None);
        *sql += if negated { "(NOT (" } else { "(" };
        for near in &related.near {
            self.expr(near, sql);
            *sql += " IS NOT NULL AND ";
        }
        *sql += if width > 1 { "(" } else { "" };
        for index in 0..width {
            *sql += if index == 0 { "" } else { ", " };
            self.expr(&related.near(index), sql);
        }
        *sql += if width > 1 { ") IN (" } else { " IN (" };
        *sql += &list;
        *sql += if negated { ")))" } else { "))" };
    }
}

/// The query of the rows by itself: all that refer to any row.
fn alone(select: &Select, related: &Reference) -> Body {
    let mut body = Body { related: None, ..select.body.clone() };
    body.filters.splice(0..0, related.far.iter().cloned().map(Expr::ne_null));
    body
}

/// The value of an expression where there are no rows, if it is known.
fn of_nothing(expr: &Expr) -> Option<OfNothing> {
    match expr {
        Expr::Aggregate(call) => Some(match call.function {
            Aggregate::CountRows | Aggregate::Count => OfNothing::Zero,
            Aggregate::Sum
            | Aggregate::ExactSum
            | Aggregate::Avg
            | Aggregate::ExactAvg
            | Aggregate::Min
            | Aggregate::Max
            | Aggregate::Join => OfNothing::Null,
        }),
        Expr::Func(Func::Exact(_) | Func::Cast(_), operands) => match operands.as_slice() {
            [operand] => of_nothing(operand).filter(|it| matches!(it, OfNothing::Null)),
            _ => None,
        },
        _ => None,
    }
}
