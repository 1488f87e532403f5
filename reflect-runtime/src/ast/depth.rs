//! The depth of trees. They are cloned, written and dropped by functions that call themselves, and a
//! program may put them together in a loop: so none may be deeper than the stack of a thread lets it be.

use super::{Body, Compound, Expr, Join, Piece, Rows, Select, TableFactor};

/// The deepest tree. SQLite itself has room for a thousand expressions that are nested in each other.
pub(crate) const DEEPEST: usize = 300;

impl Expr {
    /// The number of expressions that are nested in each other, those of subqueries included.
    pub(crate) fn depth(&self) -> usize {
        let of_all = |operands: &[Self]| operands.iter().map(Self::depth).max().unwrap_or(0);
        1 + match self {
            Self::Op(_, operands)
            | Self::Func(_, operands)
            | Self::Chain(_, operands)
            | Self::Call(_, operands)
            | Self::In { operands, .. } => of_all(operands),
            Self::Column(_) | Self::Value(_) | Self::Decimal(_) => 0,
            other => {
                let operands = other.operands().into_iter().map(Self::depth).max();
                operands.max(other.subquery().map(Select::depth)).unwrap_or(0)
            }
        }
    }

    /// The expression, unless it is too deep: then it is an error when the query is run.
    pub(crate) fn of_depth(self, depth: usize) -> Self {
        if depth <= DEEPEST {
            return self;
        }
        Self::too_deep()
    }

    #[cold]
    pub(crate) fn too_deep() -> Self {
        let mistake = format!(
            "expressions are nested more than {DEEPEST} deep: put the parts of a long condition side by \
             side, with `Condition::all` and `Condition::any`"
        );
        Self::Raw(vec![Piece::Mistake(mistake)])
    }
}

impl Select {
    /// The number of queries and expressions that are nested in each other.
    pub(crate) fn depth(&self) -> usize {
        let body = &self.body;
        let sources = body.sources.iter().map(|source| {
            let on = match &source.join {
                Join::First => 0,
                Join::Inner(on) | Join::Cross(on) | Join::Left(on) => on.depth(),
            };
            on.max(source.factor.depth())
        });
        let order = body.order.iter().map(|it| &it.expr);
        let exprs = (self.columns.iter())
            .chain(&body.filters)
            .chain(&body.groups)
            .chain(&body.having)
            .chain(order);
        1 + exprs.map(Expr::depth).chain(sources).max().unwrap_or(0)
    }
}

impl TableFactor {
    fn depth(&self) -> usize {
        match self {
            Self::Table(_) | Self::Keys(_) | Self::Recursive(_) => 0,
            Self::Results(compound) => compound.depth(),
            Self::Derived(_, rows) => match &**rows {
                Rows::Compound(compound) => compound.depth(),
                Rows::Recursive { start, next } => start.depth().max(next.depth()),
            },
        }
    }
}

impl Compound {
    fn depth(&self) -> usize {
        let rest = self.rest.iter().map(|(_, select)| select.depth());
        rest.fold(self.first.depth(), usize::max)
    }
}

impl Body {
    /// A query of these rows, unless they are too deep: then of the others, and an error when it is run.
    pub(crate) fn of_depth(factor: TableFactor, otherwise: TableFactor) -> Self {
        if factor.depth() <= DEEPEST {
            return Self::new(factor);
        }
        let mut body = Self::new(otherwise);
        body.filters.push(Expr::too_deep());
        body
    }
}
