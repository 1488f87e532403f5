//! The queries that others are of, with what checks their rows.

use rusqlite::types::Value;

use super::node::{Compound, Node, Statement};
use super::orphan::Check;

/// A query between set operators, or one that is a source by itself.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) statement: Statement,
    /// How many columns it selects; those that follow check its rows.
    pub(crate) width: usize,
    pub(crate) checks: Vec<Check>,
}

/// One query, and those that follow with their operators.
#[doc(hidden)]
#[derive(Debug)]
pub struct Members {
    first: Member,
    rest: Vec<(&'static str, Member)>,
}

impl Members {
    pub(super) fn one(first: Member) -> Self {
        Self { first, rest: Vec::new() }
    }

    pub(super) fn two(mut first: Member, operator: &'static str, mut other: Member) -> Self {
        // To all others, equal rows are one.
        if operator != "UNION ALL" {
            make_alike(&mut first.statement.columns, &mut other.statement.columns);
        }
        Self { first, rest: vec![(operator, other)] }
    }

    /// The queries with nothing but what they select.
    pub(super) fn unchecked(self) -> Compound {
        let plain = |Member { mut statement, width, .. }| {
            statement.columns.truncate(width);
            statement
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
            let Member { mut statement, width: selected, checks: of_member } = member;
            // Of rows of the other queries, there is nothing to be said.
            let nothing = |columns| std::iter::repeat_n(Node::Sql("NULL", Vec::new()), columns);
            statement.columns.splice(selected..selected, nothing(before));
            statement.columns.extend(nothing(all - before - width));
            checks.extend(of_member.into_iter().map(|check| check.shifted(before)));
            before += width;
            statement
        };
        let first = pad(self.first);
        let rest = self.rest.into_iter().map(|(operator, it)| (operator, pad(it))).collect();
        (Compound { first, rest }, checks)
    }
}

/// Makes equal decimals of two queries equal to SQLite.
fn make_alike(columns: &mut [Node], others: &mut [Node]) {
    for (column, other) in columns.iter_mut().zip(others) {
        let is_text = |node: &Node| node.nature().text;
        let alike = if is_text(column) == is_text(other) { Node::grouped } else { Node::settled };
        for node in [column, other] {
            let nothing = Node::Value(Value::Null);
            *node = alike(std::mem::replace(node, nothing));
        }
    }
}
