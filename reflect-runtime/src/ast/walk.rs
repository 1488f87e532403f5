//! Going through the parts of an expression.

use super::{
    Body, ColumnRef, Compound, Expr, Join, OrderBy, Over, Piece, Rows, Select, TableFactor,
};
use crate::table::Scope;

/// The operands of an expression, lent as it is lent.
macro_rules! operands {
    ($expr:expr, $iter:ident, $piece:path $(, $mut:tt)?) => {
        match $expr {
            Expr::Op(_, operands)
            | Expr::Func(_, operands)
            | Expr::Chain(_, operands)
            | Expr::Call(_, operands)
            | Expr::In { operands, .. } => operands.$iter().collect(),
            Expr::Raw(pieces) => pieces.$iter().filter_map($piece).collect(),
            Expr::Aggregate(call) => call.arguments.$iter().chain(&$($mut)? call.filter).collect(),
            Expr::Window(call) => {
                let Over { partition, order, .. } = &$($mut)? call.over;
                let order = order.$iter().map(|it| &$($mut)? it.expr);
                call.arguments.$iter().chain(partition).chain(order).collect()
            }
            Expr::Collate(expr, _) | Expr::InSelect { operand: expr, .. } => vec![expr],
            Expr::Let(value, expr) => vec![value, expr],
            Expr::Column(_)
            | Expr::Hidden { .. }
            | Expr::Value(_)
            | Expr::Decimal(_)
            | Expr::Parameter(_)
            | Expr::Argument(_)
            | Expr::Unfit(_)
            | Expr::Exists { .. }
            | Expr::Scalar(_)
            | Expr::Local(_)
            | Expr::Null
            | Expr::AnotherOrder => Vec::new(),
        }
    };
}

impl Expr {
    /// The operands, without those in a subquery.
    pub(crate) fn operands(&self) -> Vec<&Self> {
        operands!(self, iter, Piece::expr)
    }

    fn operands_mut(&mut self) -> Vec<&mut Self> {
        operands!(self, iter_mut, Piece::expr_mut, mut)
    }

    /// Tells at once of most expressions that no subquery is part of them. Of others it may be so all the
    /// same.
    pub(crate) fn is_flat(&self) -> bool {
        match self {
            Self::Column(_)
            | Self::Value(_)
            | Self::Decimal(_)
            | Self::Parameter(_)
            | Self::Argument(_) => true,
            Self::Op(_, operands) | Self::Func(_, operands) | Self::Chain(_, operands) => {
                operands.iter().all(Self::is_flat)
            }
            _ => false,
        }
    }

    pub(super) fn subquery(&self) -> Option<&Select> {
        match self {
            Self::InSelect { select, .. } | Self::Exists { select, .. } | Self::Scalar(select) => {
                Some(select)
            }
            Self::Op(..)
            | Self::Func(..)
            | Self::Chain(..)
            | Self::Call(..)
            | Self::In { .. }
            | Self::Raw(_)
            | Self::Aggregate(_)
            | Self::Window(_)
            | Self::Collate(..)
            | Self::Let(..)
            | Self::Column(_)
            | Self::Hidden { .. }
            | Self::Value(_)
            | Self::Decimal(_)
            | Self::Parameter(_)
            | Self::Argument(_)
            | Self::Unfit(_)
            | Self::Local(_)
            | Self::Null
            | Self::AnotherOrder => None,
        }
    }

    /// A subquery is part of it, or SQL by hand, which may hold one.
    pub(crate) fn has_query(&self) -> bool {
        self.subquery().is_some()
            || matches!(self, Self::Raw(_))
            || self.operands().into_iter().any(Self::has_query)
    }

    /// A window function is part of it.
    pub(crate) fn has_window(&self) -> bool {
        matches!(self, Self::Window(_)) || self.operands().into_iter().any(Self::has_window)
    }

    /// An aggregate or a window function is part of it, or SQL by hand, which may hold one.
    pub(crate) fn is_of_several_rows(&self) -> bool {
        matches!(self, Self::Aggregate(_) | Self::Window(_) | Self::Raw(_) | Self::Call(..))
            || self.operands().into_iter().any(Self::is_of_several_rows)
    }

    /// A value that an expression around it needs several times is part of it.
    pub(crate) fn has_local(&self) -> bool {
        matches!(self, Self::Local(_)) || self.operands().into_iter().any(Self::has_local)
    }

    /// Lets each window function of it see only the rows that agree in a value.
    pub(crate) fn partition_windows(&mut self, by: &Self) {
        self.operands_mut().into_iter().for_each(|it| it.partition_windows(by));
        if let Self::Window(call) = self {
            call.over.partition.push(by.clone());
        }
    }

    /// Visits the expression and all parts of it, within subqueries included.
    pub(crate) fn visit(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        self.operands().into_iter().for_each(|it| it.visit(visit));
        if let Some(select) = self.subquery() {
            select.visit(visit);
        }
    }

    /// Tells if it uses a column of one of these scopes, also within a subquery.
    pub(crate) fn mentions(&self, is_meant: impl Fn(Scope) -> bool) -> bool {
        let mut found = false;
        self.visit(&mut |it| found |= it.is_of(&is_meant));
        found
    }

    /// Tells if it is itself a column of one of these scopes.
    fn is_of(&self, is_meant: impl Fn(Scope) -> bool) -> bool {
        match self {
            Self::Column(
                ColumnRef::Table { scope, .. }
                | ColumnRef::Result { scope, .. }
                | ColumnRef::Group { scope, .. },
            )
            | Self::Hidden { scope, .. } => is_meant(*scope),
            _ => false,
        }
    }
}

impl Body {
    /// Tells at once of most queries that there is no subquery in them, but for what they select.
    pub(crate) fn is_flat(&self) -> bool {
        let mut order = self.order.iter().map(|it| &it.expr);
        let mut exprs = self.filters.iter().chain(&self.groups).chain(&self.having);
        self.sources.len() == 1 && exprs.all(Expr::is_flat) && order.all(Expr::is_flat)
    }

    pub(super) fn visit(&self, visit: &mut dyn FnMut(&Expr)) {
        let related = self.related.iter().flat_map(|it| it.near.iter().chain(&it.far));
        related.for_each(|it| it.visit(visit));
        self.visit_parts(visit);
    }

    fn visit_parts(&self, visit: &mut dyn FnMut(&Expr)) {
        for source in &self.sources {
            source.factor.visit(visit);
            match &source.join {
                Join::First => {}
                Join::Inner(on) | Join::Cross(on) | Join::Left(on) => on.visit(visit),
            }
        }
        let order = self.order.iter().map(|OrderBy { expr, .. }| expr);
        let exprs = self.filters.iter().chain(&self.groups).chain(&self.having).chain(order);
        exprs.for_each(|it| it.visit(visit));
    }
}

impl Select {
    /// Visits all expressions, within subqueries included.
    fn visit(&self, visit: &mut dyn FnMut(&Expr)) {
        self.columns.iter().for_each(|it| it.visit(visit));
        self.body.visit(visit);
    }

    /// Visits all expressions but those that the rows are found by.
    fn visit_parts(&self, visit: &mut dyn FnMut(&Expr)) {
        self.columns.iter().for_each(|it| it.visit(visit));
        self.body.visit_parts(visit);
    }

    /// Tells if it uses a column of one of these scopes otherwise than to find its rows by.
    pub(crate) fn parts_mention(&self, is_meant: impl Fn(Scope) -> bool) -> bool {
        let mut found = false;
        self.visit_parts(&mut |it| found |= it.is_of(&is_meant));
        found
    }

    /// A value that an expression needs several times is part of it.
    pub(crate) fn has_local(&self) -> bool {
        let mut found = false;
        self.visit_parts(&mut |it| found |= matches!(it, Expr::Local(_)));
        found
    }
}

impl TableFactor {
    fn visit(&self, visit: &mut dyn FnMut(&Expr)) {
        let mut compound = |Compound { first, rest }: &Compound| {
            first.visit(visit);
            for (_, select) in rest {
                select.visit(visit);
            }
        };
        match self {
            Self::Table(_) | Self::Keys(_) | Self::Recursive(_) => {}
            Self::Results(it) => compound(it),
            Self::Derived(_, rows) => match &**rows {
                Rows::Compound(it) => compound(it),
                Rows::Recursive { start, next } => {
                    start.visit(visit);
                    next.visit(visit);
                }
            },
        }
    }
}

impl Piece {
    fn expr(&self) -> Option<&Expr> {
        if let Self::Expr(expr) = self { Some(expr) } else { None }
    }

    fn expr_mut(&mut self) -> Option<&mut Expr> {
        if let Self::Expr(expr) = self { Some(expr) } else { None }
    }
}
