//! The queries that others are of, with the columns that check their rows.

use crate::ast::{Check, Compound, Expr, Otherwise, Select, SetOp};

/// A query between set operators, or one that is a source by itself.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) select: Select,
    /// The number of columns that it selects; those that follow check its rows.
    pub(super) width: usize,
    pub(super) checks: Vec<Check>,
}

/// One query, and those that follow with their operators.
#[doc(hidden)]
#[derive(Debug)]
pub struct Members {
    first: Member,
    rest: Vec<(SetOp, Member)>,
}

impl Members {
    pub(super) fn one(first: Member) -> Self {
        Self { first, rest: Vec::new() }
    }

    pub(super) fn two(mut first: Member, operator: SetOp, mut other: Member) -> Self {
        make_alike(operator, &mut first.select.columns, &mut other.select.columns);
        Self { first, rest: vec![(operator, other)] }
    }

    /// The queries with nothing but the columns that they select.
    pub(super) fn unchecked(self) -> Compound {
        let plain = |Member { mut select, width, .. }| {
            select.columns.truncate(width);
            select
        };
        let rest = self.rest.into_iter().map(|(operator, it)| (operator, plain(it))).collect();
        Compound { first: plain(self.first), rest }
    }

    /// The queries, each with columns for the checks of all, and these checks.
    pub(super) fn checked(self) -> (Compound, Vec<Check>) {
        let own = |member: &Member| member.checks.iter().map(Check::width).sum::<usize>();
        let rest = self.rest.iter().map(|(_, member)| own(member));
        let all = own(&self.first) + rest.sum::<usize>();
        let (mut checks, mut before) = (Vec::new(), 0);
        let mut pad = |member: Member| {
            let width = own(&member);
            let Member { mut select, width: selected, checks: of_member } = member;
            // Of rows of the other queries, there is nothing to be said.
            let nothing = |columns| std::iter::repeat_n(Expr::Null, columns);
            select.columns.splice(selected..selected, nothing(before));
            select.columns.extend(nothing(all - before - width));
            checks.extend(of_member.into_iter().map(|mut check| {
                check.shift(before);
                check
            }));
            before += width;
            select
        };
        let first = pad(self.first);
        let rest = self.rest.into_iter().map(|(operator, it)| (operator, pad(it))).collect();
        (Compound { first, rest }, checks)
    }
}

/// Makes equal decimals, dates, times and UUIDs of two queries equal to the database, and gives those of one
/// column one form.
fn make_alike(operator: SetOp, columns: &mut [Expr], others: &mut [Expr]) {
    for (column, other) in columns.iter_mut().zip(others) {
        if column.time_form() != other.time_form() || column.uuid_form() != other.uuid_form() {
            for expr in [column, other] {
                *expr = std::mem::replace(expr, Expr::Null).into_canonical_time(Otherwise::Itself);
            }
            continue;
        }
        // To all other operators, equal rows are one.
        if operator == SetOp::UnionAll {
            continue;
        }
        for expr in [column, other] {
            *expr = std::mem::replace(expr, Expr::Null).into_grouped();
        }
    }
}
