//! Rows that have to be there: a condition that can't be true of NULL is about them.

use super::{Body, Chain, ColumnRef, Expr};
use crate::table::{Scope, Step};

impl Expr {
    /// Visits the paths to the rows without which the condition is not true.
    pub(crate) fn for_each_needed(&self, visit: &mut dyn FnMut(Scope, &'static Step)) {
        match self {
            Self::Chain(Chain::And, conditions) => {
                for condition in conditions {
                    condition.for_each_needed(visit);
                }
            }
            Self::Op(op, operands) if op.is_null_rejecting() => {
                for operand in operands {
                    operand.need(visit);
                }
            }
            Self::Func(func, arguments) if func.is_null_rejecting() => {
                for argument in arguments {
                    argument.need(visit);
                }
            }
            // Not even NULL is in an empty list.
            Self::In { negated, operands } if !negated || operands.len() > 1 => {
                operands.first().into_iter().for_each(|it| it.need(visit));
            }
            Self::InSelect { operand, select, .. } if select.list().is_some() => {
                operand.need(visit);
            }
            // No row refers to NULL.
            Self::Exists { negated: false, select } if select.body.is_plain() => {
                let related = select.body.related.iter();
                related.flat_map(|it| &it.near).for_each(|it| it.need(visit));
            }
            // It may be true of NULL, for all that is known here.
            _ => {}
        }
    }

    fn need(&self, visit: &mut dyn FnMut(Scope, &'static Step)) {
        if let Self::Column(ColumnRef::Table { scope, step, .. }) = self {
            visit(*scope, step);
        }
    }
}

impl Body {
    /// The filters let no row through for which the path leads nowhere.
    pub(crate) fn needs(&self, scope: Scope, step: &Step) -> bool {
        let mut found = false;
        for filter in &self.filters {
            filter.for_each_needed(&mut |of, needed| {
                found |= of == scope && needed.goes_on_from(step);
            });
        }
        found
    }
}

impl Step {
    /// It is the end of that path, or of one that continues it.
    fn goes_on_from(&self, step: &Self) -> bool {
        self.is(step) || self.from.is_some_and(|(before, _)| before.goes_on_from(step))
    }
}
