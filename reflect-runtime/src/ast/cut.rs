//! Results after a cursor: a position in the order instead of a count, so that the database finds the
//! first row of a page through an index instead of computing all before it
//! (<https://use-the-index-luke.com/no-offset> explains the method).

use std::borrow::Cow;

use super::{
    Body, Chain, ColumnRef, Compound, Cursor, Expr, Op, OrderBy, Over, Select, TableFactor,
    TableRef, WindowCall, WindowFunc,
};
use crate::value::Value;

impl Body {
    /// Leaves no two rows equal in the order.
    pub(crate) fn sort_all(&mut self) {
        if !self.sorted {
            self.order = self.sorted_by().into_owned();
            let key = self.key();
            self.order.extend(key);
            self.sorted = true;
        }
    }

    /// Tells if [`sort_all`](Self::sort_all) leaves no two rows equal that are not the same. Rows of
    /// tables without a primary key, and results of other queries, may differ and be equal to the
    /// database.
    pub(crate) fn has_key(&self) -> bool {
        let has_key = |it: &TableRef| it.factor.table().is_some_and(|table| !table.key.is_empty());
        self.grouped || self.sources.iter().all(has_key)
    }

    /// A query of the results of another.
    fn results_of(first: Select) -> Self {
        Self::new(TableFactor::Results(Box::new(Compound { first, rest: Vec::new() })))
    }

    /// The order. Rows that are equal in its last term may stand in any order, unless equal ones are
    /// one.
    pub(crate) fn sorted_by(&self) -> Cow<'_, [OrderBy]> {
        match self.order.split_last() {
            Some((last, others))
                if !self.sorted && !self.distinct && last.expr.is_other_as_last_term() =>
            {
                let mut order = others.to_vec();
                order.push(OrderBy { expr: last.expr.clone().into_last_term(), ..last.clone() });
                Cow::Owned(order)
            }
            _ => Cow::Borrowed(&self.order),
        }
    }

    /// Turns the cursor into a filter, unless window functions would miss the rows before it.
    pub(crate) fn cursor_as_filter(&mut self) {
        if self.after.is_none() {
            return;
        }
        self.sort_all();
        if self.order.iter().any(|term| term.expr.has_window()) {
            return;
        }
        if let Some(cursor) = self.after.take() {
            let condition = after(self, &self.order, &cursor);
            let conditions = if self.grouped { &mut self.having } else { &mut self.filters };
            conditions.push(condition);
        }
    }
}

impl Select {
    /// Turns the cursor into a filter.
    pub(crate) fn after_cursor(mut self) -> Self {
        if !self.columns.iter().any(Expr::has_window) {
            self.body.cursor_as_filter();
        }
        match self.body.after.take() {
            None => self,
            Some(cursor) => self.results_after(&cursor),
        }
    }

    /// Adds a number as the first column, which rows have in common that the order leaves equal: what
    /// is equal is for the database to say, by its collations. The columns have to begin with the terms
    /// of the order.
    ///
    /// The rows are the source of a query that numbers them, so that a limit comes first: numbered are
    /// those of a page, and not all rows.
    pub(crate) fn numbered_by_order(self) -> Self {
        let (order, width) = (self.body.order.clone(), self.columns.len());
        let mut body = Body::results_of(self);
        let scope = body.scope();
        let results = (0..).map(|index| Expr::Column(ColumnRef::result(scope, index)));
        let mut columns: Vec<_> = results.take(width).collect();
        let terms = order.into_iter().zip(&columns);
        body.order = terms.map(|(term, expr)| OrderBy { expr: expr.clone(), ..term }).collect();
        let over = Over { partition: Vec::new(), order: body.order.clone(), frame: None };
        let rank = WindowCall { function: WindowFunc::Rank, arguments: Vec::new(), over };
        columns.insert(0, Expr::Window(Box::new(rank)));
        Self { body, columns }
    }

    /// The results as the source of a query of those after the cursor: window functions still see
    /// the rows before it.
    fn results_after(mut self, cursor: &Cursor) -> Self {
        self.body.sort_all();
        let width = self.columns.len();
        let order = std::mem::take(&mut self.body.order);
        let (limit, offset) = (self.body.limit.take(), std::mem::take(&mut self.body.offset));
        let distinct = std::mem::take(&mut self.body.distinct);
        let known = Body { order: order.clone(), ..self.body.clone() };
        self.columns.extend(order.iter().map(|term| term.expr.clone()));
        let mut body = Body::results_of(self);
        let scope = body.scope();
        let results = (0..).map(|index| Expr::Column(ColumnRef::result(scope, index)));
        let results: Vec<_> = results.take(width + order.len()).collect();
        let terms = order.into_iter().zip(&results[width..]);
        body.order = terms.map(|(term, expr)| OrderBy { expr: expr.clone(), ..term }).collect();
        body.filters.push(after(&known, &body.order, cursor));
        (body.limit, body.offset, body.distinct) = (limit, offset, distinct);
        Self { body, columns: results[..width].to_vec() }
    }
}

/// The condition that a row of a query comes after the cursor: it is equal up to some term of the
/// order, and after it in that.
fn after(body: &Body, order: &[OrderBy], cursor: &Cursor) -> Expr {
    if !cursor.fits(body) {
        return Expr::AnotherOrder;
    }
    let values = &cursor.values;
    let alternatives = order.iter().zip(values).enumerate().filter_map(|(index, (term, value))| {
        let equal = order.iter().zip(values).take(index).map(|(term, value)| {
            Expr::Op(Op::IsNotDistinct, vec![term.expr.clone(), Expr::Value(value.clone())])
        });
        let next = beyond(term, value)?;
        Some(Expr::all(equal.chain([next]).collect()))
    });
    Expr::any(alternatives.collect())
}

/// The condition that a term is beyond a value, if anything can be.
fn beyond(term: &OrderBy, value: &Value) -> Option<Expr> {
    let expr = || term.expr.clone();
    match (value, term.nulls_come_first()) {
        (Value::Null, true) => Some(expr().ne_null()),
        (Value::Null, false) => None,
        (value, nulls_come_first) => {
            let op = if term.descending { Op::Lt } else { Op::Gt };
            let beyond = Expr::Op(op, vec![expr(), Expr::Value(value.clone())]);
            if nulls_come_first {
                return Some(beyond);
            }
            Some(Expr::chain(Chain::Or, beyond, expr().eq_null()))
        }
    }
}
