//! Subqueries about the rows that refer to a row of a query around them.
//!
//! With an index on their foreign key, SQLite finds these rows for each row around. Without one it
//! would read all of them each time, so they are read once for all: grouped by the row that they refer
//! to, or as a list of these rows. To look one up in that, SQLite makes an index of its own
//! (<https://sqlite.org/optoverview.html#automatic_query_time_indexes>).

use super::frame::given;
use super::select::Columns;
use super::{Names, Writer, push};
use crate::ast::{Aggregate, Body, ColumnRef, Expr, Func, Join, Op, Reference, Select, TableRef};
use crate::table::{Scope, Step};

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

    /// The condition of a filter that a query has a row: NULL is as good as false.
    pub(super) fn is_found(&mut self, select: &Select, sql: &mut String) {
        match self.as_list(select) {
            Some(related) => self.in_list(select, related, sql),
            None => self.exists(false, select, sql),
        }
    }

    /// `near IN (SELECT far …)`
    fn in_list(&mut self, select: &Select, related: &Reference, sql: &mut String) {
        let width = related.far.len();
        *sql += if width > 1 { "((" } else { "(" };
        for index in 0..width {
            *sql += if index == 0 { "" } else { ", " };
            self.expr(&related.near(index), sql);
        }
        *sql += if width > 1 { ") IN (" } else { " IN (" };
        let far: Vec<_> = (0..width).map(|index| related.far(index)).collect();
        self.query(&select.body, None, Columns { row: None, others: &far }, Names::None, sql);
        *sql += "))";
    }

    fn subquery(&mut self, select: &Select, sql: &mut String) {
        *sql += "(";
        self.select(select, Names::None, sql);
        *sql += ")";
    }

    /// The reference of a query that is better run once than for each row around, if it can be.
    fn once_for_all<'s>(&self, select: &'s Select) -> Option<&'s Reference> {
        let related = select.body.related.as_deref().filter(|it| !it.key.indexed)?;
        let for_one = || related.near.iter().any(|it| self.is_one(it));
        (select.body.is_plain() && !self.depends(select) && !for_one()).then_some(related)
    }

    /// The reference of a query whose rows are few and found by an index, if the query around is not of few
    /// rows itself: it is better read from these rows than asked about for each row around. SQLite does so
    /// with a list, but not with `EXISTS`.
    fn as_list<'s>(&self, select: &'s Select) -> Option<&'s Reference> {
        let related = select.body.related.as_deref().filter(|it| it.key.indexed)?;
        let is_list = select.body.is_plain() && is_of_few(&select.body) && !self.depends(select);
        let few = || related.near.iter().any(|it| self.is_of_few(it));
        (is_list && !few()).then_some(related)
    }

    /// The query is another one for each row of those around it.
    fn depends(&self, select: &Select) -> bool {
        let is_around = |frame: &super::Frame| select.parts_mention(|scope| frame.has(scope));
        self.open.iter().any(is_around) || select.has_local()
    }

    /// The query around finds its rows by the value of an indexed column.
    fn is_of_few(&self, near: &Expr) -> bool {
        let Expr::Column(ColumnRef::Table { scope, .. }) = near else { return true };
        let frame = self.open.iter().rev().find(|it| it.has(*scope));
        frame.is_none_or(|it| {
            it.given.iter().any(|(_, step, column)| step.table.finds_by(usize::from(*column)))
        })
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
        let mut groups = String::new();
        self.select(&Select { body, columns }, Names::Numbers, &mut groups);
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
        let mut list = String::new();
        self.select(&Select { body: alone(select, related), columns }, Names::None, &mut list);
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

/// The query finds its rows by the value of an indexed column, and those that refer to them, too.
fn is_of_few(body: &Body) -> bool {
    let is_found = |(scope, step, column): &(Scope, &'static Step, u16)| {
        let indexed = step.from.is_none() && step.table.finds_by(usize::from(*column));
        // The last table is the one that refers to the rows around.
        indexed && body.sources.iter().rev().take_while(|it| it.scope != *scope).all(is_reached)
    };
    given(&body.filters).iter().any(is_found)
}

/// The entry is joined by an indexed column of its own.
fn is_reached(source: &TableRef) -> bool {
    let (Some(step), Join::Inner(on)) = (source.factor.step(), &source.join) else { return false };
    let mut reached = false;
    on.visit(&mut |it| {
        if let Expr::Column(ColumnRef::Table { scope, step: of, index }) = it {
            reached |=
                *scope == source.scope && of.is(step) && step.table.finds_by(usize::from(*index));
        }
    });
    reached
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
