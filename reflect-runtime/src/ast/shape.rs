use std::fmt::Write;

use super::written::Written;
use super::{
    AggregateCall, Body, ColumnRef, Compound, Expr, Join, Keys, OrderBy, Piece, Rows, Select,
    TableFactor, WindowCall,
};
use crate::table::{Hop, Scope, Step};

/// The text of a tree, which is equal for equal trees and in each run of a program.
///
/// Cursors hash it, so it must not change without their format number. The names of operators and
/// functions are those of their variants.
pub(super) struct Shape {
    /// Scopes by their numbers: those of a program's run differ each time.
    scopes: Vec<Scope>,
    text: String,
}

impl Shape {
    /// The order of a query and its tables, without filters, limits and selected columns.
    pub(super) fn of_order(body: &Body) -> String {
        let scopes = body.sources.iter().map(|it| it.scope).collect();
        let mut shape = Self { scopes, text: String::new() };
        for source in &body.sources {
            shape.push(format_args!("from {}", source.factor.table().map_or("", |it| it.name)));
            if let TableFactor::Results(compound) = &source.factor {
                shape.results(compound);
            }
        }
        shape.exprs("group", &body.groups);
        shape.order(&body.order);
        shape.text
    }

    /// The columns of results, by what they are in the queries that they come from. As of the query
    /// itself, filters and limits don't count.
    fn results(&mut self, Compound { first, rest }: &Compound) {
        let operators = rest.iter().map(|(operator, _)| Some(operator));
        let members = std::iter::once(first).chain(rest.iter().map(|(_, it)| it));
        for (operator, Select { body, columns }) in
            std::iter::once(None).chain(operators).zip(members)
        {
            self.push(format_args!("{operator:?}"));
            for source in &body.sources {
                self.scope(source.scope);
                self.push(format_args!("from {}", source.factor.table().map_or("", |it| it.name)));
                if let TableFactor::Results(compound) = &source.factor {
                    self.results(compound);
                }
            }
            self.exprs("group", &body.groups);
            self.exprs("columns", columns);
        }
    }

    fn push(&mut self, arguments: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.text.write_fmt(arguments);
        self.text.push(' ');
    }

    fn scope(&mut self, scope: Scope) -> usize {
        self.scopes.iter().position(|it| *it == scope).unwrap_or_else(|| {
            self.scopes.push(scope);
            self.scopes.len() - 1
        })
    }

    fn step(&mut self, step: &Step) {
        if let Some((before, hop)) = step.from {
            self.step(before);
            match hop {
                Hop::Parent { key } => self.push(format_args!("parent {key}")),
                Hop::Child { key } => self.push(format_args!("child {key}")),
            }
        }
        self.push(format_args!("{:?}", step.table.name));
    }

    fn exprs(&mut self, name: &str, exprs: &[Expr]) {
        self.push(format_args!("{name} {}", exprs.len()));
        for expr in exprs {
            self.expr(expr);
        }
    }

    fn order(&mut self, order: &[OrderBy]) {
        self.push(format_args!("order {}", order.len()));
        for OrderBy { expr, descending, nulls_first } in order {
            self.expr(expr);
            self.push(format_args!("{descending} {nulls_first:?}"));
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Column(column) => self.column(*column),
            Expr::Hidden { scope, step, name } => {
                let scope = self.scope(*scope);
                self.push(format_args!("hidden {scope} {name:?}"));
                self.step(step);
            }
            Expr::Value(value) => self.push(format_args!("value {}", Written(value))),
            Expr::Decimal(value) => self.push(format_args!("decimal {}", Written(value))),
            Expr::Parameter(number) => self.push(format_args!("parameter {number}")),
            Expr::Argument(argument) => self.push(format_args!("argument {}", argument.number)),
            Expr::Unfit(_) => self.push(format_args!("unfit")),
            Expr::Op(op, operands) => self.exprs(&format!("{op:?}"), operands),
            Expr::Func(func, arguments) => self.exprs(&format!("{func:?}"), arguments),
            Expr::Chain(chain, operands) => self.exprs(&format!("{chain:?}"), operands),
            Expr::Aggregate(call) => self.aggregate(call),
            Expr::Window(call) => self.window(call),
            Expr::Call(name, arguments) => self.exprs(&format!("call {name:?}"), arguments),
            Expr::Raw(pieces) => self.raw(pieces),
            Expr::In { negated, operands } => self.exprs(&format!("in {negated}"), operands),
            Expr::InSelect { negated, operand, select } => {
                self.push(format_args!("in select {negated}"));
                self.expr(operand);
                self.select(select);
            }
            Expr::Exists { negated, select } => {
                self.push(format_args!("exists {negated}"));
                self.select(select);
            }
            Expr::Scalar(select) => self.select(select),
            Expr::Collate(expr, collation) => {
                self.push(format_args!("collate {collation:?}"));
                self.expr(expr);
            }
            Expr::Let(value, expr) => {
                self.push(format_args!("let"));
                self.expr(value);
                self.expr(expr);
            }
            Expr::Local(_) => self.push(format_args!("local")),
            Expr::Null => self.push(format_args!("null")),
            Expr::AnotherOrder => self.push(format_args!("another order")),
        }
    }

    fn column(&mut self, column: ColumnRef) {
        match column {
            ColumnRef::Table { scope, step, index } => {
                let scope = self.scope(scope);
                let name = step.table.columns[usize::from(index)].0;
                self.push(format_args!("column {scope} {name:?}"));
                self.step(step);
            }
            ColumnRef::Result { scope, index, .. } => {
                let scope = self.scope(scope);
                self.push(format_args!("result {scope} {index}"));
            }
            ColumnRef::Group { scope, index, .. } => {
                let scope = self.scope(scope);
                self.push(format_args!("key {scope} {index}"));
            }
        }
    }

    fn aggregate(&mut self, call: &AggregateCall) {
        let AggregateCall { function, arguments, distinct, filter } = call;
        self.exprs(&format!("{function:?} {distinct}"), arguments);
        self.exprs("filter", filter.as_slice());
    }

    fn window(&mut self, call: &WindowCall) {
        let WindowCall { function, arguments, over } = call;
        self.exprs(&format!("{function:?}"), arguments);
        self.exprs("partition", &over.partition);
        self.order(&over.order);
        self.push(format_args!("{:?}", over.frame));
    }

    fn raw(&mut self, pieces: &[Piece]) {
        self.push(format_args!("raw {}", pieces.len()));
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.push(format_args!("{text:?}")),
                Piece::Expr(expr) => self.expr(expr),
                Piece::Mistake(mistake) => self.push(format_args!("{mistake:?}")),
            }
        }
    }

    fn select(&mut self, Select { body, columns }: &Select) {
        self.push(format_args!("select {}", body.sources.len()));
        for source in &body.sources {
            let scope = self.scope(source.scope);
            self.push(format_args!("as {scope}"));
            self.factor(&source.factor);
            match &source.join {
                Join::First => {}
                Join::Inner(on) | Join::Cross(on) => self.exprs("join", std::slice::from_ref(on)),
                Join::Left(on) => self.exprs("left join", std::slice::from_ref(on)),
            }
        }
        self.exprs("columns", columns);
        let related = body.related.iter().map(|it| it.condition());
        self.exprs("where", &related.chain(body.filters.iter().cloned()).collect::<Vec<_>>());
        self.exprs("group", &body.groups);
        self.exprs("having", &body.having);
        self.order(&body.order);
        let Body { limit, offset, distinct, .. } = body;
        self.push(format_args!("limit {limit:?} {offset} {distinct}"));
    }

    fn factor(&mut self, factor: &TableFactor) {
        match factor {
            TableFactor::Table(step) | TableFactor::Recursive(step) => self.step(step),
            TableFactor::Derived(_, rows) => match &**rows {
                Rows::Compound(compound) => self.compound(compound),
                Rows::Recursive { start, next } => {
                    self.select(start);
                    self.select(next);
                }
            },
            TableFactor::Results(compound) => self.compound(compound),
            TableFactor::Keys(Keys::Json { text, .. }) => self.push(format_args!("{text:?}")),
            TableFactor::Keys(Keys::List(values)) => {
                values.iter().for_each(|it| self.push(format_args!("{}", Written(it))));
            }
            TableFactor::Keys(Keys::Rows { rows, .. }) => {
                let values = rows.iter().flatten();
                values.for_each(|it| self.push(format_args!("{}", Written(it))));
            }
        }
    }

    fn compound(&mut self, Compound { first, rest }: &Compound) {
        self.select(first);
        for (operator, select) in rest {
            self.push(format_args!("{operator:?}"));
            self.select(select);
        }
    }
}
