use std::ops::Deref;

use super::{Arguments, Body, Carried, Expr, Select};
use crate::table::{Scope, Step};

/// The query of a statement. Its body may be lent by the query that the user has made.
#[derive(Debug, Clone)]
pub struct TopSelect<'b> {
    pub(crate) body: Lent<'b>,
    /// Every column of a table, before the others.
    pub(crate) row: Option<(Scope, &'static Step)>,
    pub(crate) columns: Vec<Expr>,
    /// At most so many rows, whatever limit the body has.
    pub(crate) at_most: Option<u64>,
    /// The parameters whose values come with each run.
    pub(crate) arguments: Option<Arguments>,
}

/// A body, perhaps of a query that the user has made.
#[derive(Debug, Clone)]
pub enum Lent<'b> {
    Borrowed(&'b Body),
    Owned(Box<Body>),
}

impl Lent<'_> {
    pub(crate) fn into_owned(self) -> Body {
        match self {
            Self::Borrowed(body) => body.clone(),
            Self::Owned(body) => *body,
        }
    }
}

impl Deref for Lent<'_> {
    type Target = Body;

    fn deref(&self) -> &Body {
        match self {
            Self::Borrowed(body) => body,
            Self::Owned(body) => body,
        }
    }
}

impl From<Select> for TopSelect<'_> {
    fn from(Select { body, columns }: Select) -> Self {
        let body = Lent::Owned(Box::new(body));
        Self { body, row: None, columns, at_most: None, arguments: None }
    }
}

impl TopSelect<'_> {
    /// The most rows that it has.
    pub(crate) fn limit(&self) -> Option<u64> {
        self.body.limit.into_iter().chain(self.at_most).min()
    }

    /// The most parameters that the statement may have, not counting those of keys.
    pub(crate) fn parameters(&self) -> usize {
        let mut count = 0;
        let mut visit = |it: &Expr| {
            count += match it {
                Expr::Value(_) | Expr::Func(..) => 1,
                // The ends of a range.
                Expr::Decimal(_) => 2,
                Expr::InSelect { select, .. } => select.list().map_or(0, Carried::most_parameters),
                _ => 0,
            };
        };
        self.columns.iter().for_each(|it| it.visit(&mut visit));
        self.body.visit(&mut visit);
        count
    }
}
