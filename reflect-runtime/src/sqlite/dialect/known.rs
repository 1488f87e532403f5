//! The texts of the most frequent queries: for whole rows of one table, which are found by comparing its
//! columns with values, and sorted by columns. Each is written once for the life of the program.
//!
//! A query is known by all that its text depends on, which are no values: a column by itself is compared in
//! the same way with any value. What depends on them has another form than [`Term`], and is written anew.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Written, write_anew};
use crate::ast::{
    Body, Chain, ColumnRef, Expr, Join, Op, OrderBy, TableFactor, TableRef, TopSelect,
};
use crate::error::Result;
use crate::table::{Scope, Step};
use crate::value::Value;

/// As many texts are kept: a program may have any number of limits.
const MOST: usize = 4096;

/// A query has at most as many conditions and terms of its order.
const TERMS: usize = 6;

static TEXTS: RwLock<HashMap<Key, &'static str, FxBuildHasher>> =
    RwLock::new(HashMap::with_hasher(FxBuildHasher));

/// All that the text of a query depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    /// The address of the table's step. Steps are constants: one that has several addresses has several
    /// entries.
    step: usize,
    terms: [Option<Term>; TERMS],
    limit: Option<u64>,
    offset: u64,
}

/// A condition or a term of the order, about a column of the table by its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Term {
    /// It is compared with a value.
    Compare(Op, u16),
    /// A condition about it alone.
    Test(Op, u16),
    Order {
        column: u16,
        descending: bool,
        nulls_first: Option<bool>,
    },
}

/// Writes a query, or finds its text.
pub(super) fn write(select: &TopSelect<'_>) -> Result<Written> {
    let Some((key, values)) = Key::of(select) else { return write_anew(select) };
    // A thread that panicked elsewhere can't have left an entry half-made.
    if let Some(text) = TEXTS.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(Written { sql: Cow::Borrowed(text), values, searched: None, by_values: false });
    }
    let mut written = write_anew(select)?;
    debug_assert_eq!(values, written.values, "the values are those that are left out of the key");
    let mut texts = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    if texts.len() < MOST {
        written.sql =
            Cow::Borrowed(texts.entry(key).or_insert_with(|| written.sql.into_owned().leak()));
    }
    Ok(written)
}

impl Key {
    /// The key of a query and its values, if it is one of these queries.
    fn of(select: &TopSelect<'_>) -> Option<(Self, Vec<Value>)> {
        let TopSelect { body, row: Some((scope, step)), columns, at_most: _, arguments: None } =
            select
        else {
            return None;
        };
        let Body {
            sources,
            related: None,
            filters,
            groups,
            checks,
            having,
            order,
            limit: _,
            offset,
            distinct: false,
            grouped: false,
            after: None,
            // They are in no text of such a query.
            paths: _,
            sorted: _,
            everything: _,
        } = &**body
        else {
            return None;
        };
        let [TableRef { scope: of, factor: TableFactor::Table(table), join: Join::First }] =
            sources.as_slice()
        else {
            return None;
        };
        let is_plain = of == scope && std::ptr::eq(*table, *step) && step.from.is_none();
        let is_whole = columns.is_empty() && groups.is_empty() && checks.is_empty();
        if !is_plain || !is_whole || !having.is_empty() {
            return None;
        }
        let filters = match filters.as_slice() {
            [Expr::Chain(Chain::And, conditions)] if !conditions.is_empty() => conditions,
            filters => filters,
        };
        if filters.len() + order.len() > TERMS {
            return None;
        }
        let (mut terms, mut values) = ([None; TERMS], Vec::with_capacity(filters.len()));
        let (conditions, others) = terms.split_at_mut(filters.len());
        for (place, filter) in conditions.iter_mut().zip(filters) {
            *place = Some(Term::of_filter(filter, (*scope, step), &mut values)?);
        }
        for (place, term) in others.iter_mut().zip(order) {
            *place = Some(Term::of_order(term, (*scope, step))?);
        }
        let step = std::ptr::from_ref::<Step>(step).addr();
        Some((Self { step, terms, limit: select.limit(), offset: *offset }, values))
    }
}

impl Term {
    fn of_filter(filter: &Expr, table: (Scope, &Step), values: &mut Vec<Value>) -> Option<Self> {
        let Expr::Op(op, operands) = filter else { return None };
        match (op, operands.as_slice()) {
            (
                Op::Eq
                | Op::Ne
                | Op::Lt
                | Op::Le
                | Op::Gt
                | Op::Ge
                | Op::IsNotDistinct
                | Op::IsDistinct,
                [it, Expr::Value(value)],
            ) => {
                values.push(value.clone());
                Some(Self::Compare(*op, column(it, table)?))
            }
            (Op::IsNull | Op::IsNotNull, [it]) => Some(Self::Test(*op, column(it, table)?)),
            _ => None,
        }
    }

    fn of_order(term: &OrderBy, table: (Scope, &Step)) -> Option<Self> {
        let OrderBy { expr, descending, nulls_first } = term;
        let (descending, nulls_first) = (*descending, *nulls_first);
        Some(Self::Order { column: column(expr, table)?, descending, nulls_first })
    }
}

/// The position of a column of the table.
fn column(expr: &Expr, (of, table): (Scope, &Step)) -> Option<u16> {
    match expr {
        Expr::Column(ColumnRef::Table { scope, step, index })
            if *scope == of && std::ptr::eq(*step, table) =>
        {
            Some(*index)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, write, write_anew};
    use crate::ast::{Body, Chain, ColumnRef, Expr, Lent, Op, OrderBy, TableFactor, TopSelect};
    use crate::table::{Step, TableDef};
    use crate::value::{BLOB, INTEGER, NUMERIC, Storage, TEXT, Value};

    const COLUMNS: &[(&str, Storage)] = &[
        ("id", INTEGER),
        ("a \"name\"", TEXT),
        ("price", NUMERIC.decimal()),
        ("day", TEXT.date()),
        ("number", NUMERIC.as_number_text()),
        ("anything", BLOB),
    ];
    static STEP: &Step = &Step { table: &TableDef::new("table", COLUMNS, &[0], &[]), from: None };

    /// A small generator of numbers, the same each time.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, most: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(self.0 >> 33).unwrap() % most
        }
    }

    fn value(numbers: &mut Numbers) -> Value {
        match numbers.below(6) {
            0 => Value::Null,
            1 => Value::Integer(7),
            2 => Value::Real(0.99),
            3 => Value::Text("2024-02-29".to_owned()),
            4 => Value::Text("1.50".to_owned()),
            _ => Value::Blob(vec![0, 255]),
        }
    }

    fn select(numbers: &mut Numbers) -> TopSelect<'static> {
        let mut body = Body::new(TableFactor::Table(STEP));
        let scope = body.scope();
        let column = |numbers: &mut Numbers| {
            Expr::Column(ColumnRef::of(scope, STEP, numbers.below(COLUMNS.len())))
        };
        let ops = [Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge, Op::IsDistinct, Op::IsNull];
        let condition = |numbers: &mut Numbers| match ops[numbers.below(ops.len())] {
            Op::IsNull => column(numbers).eq_null(),
            op => Expr::Op(op, vec![column(numbers), Expr::Value(value(numbers))]),
        };
        let mut filters: Vec<_> = (0..numbers.below(4)).map(|_| condition(numbers)).collect();
        if numbers.below(2) == 0 {
            let chain = if numbers.below(4) == 0 { Chain::Or } else { Chain::And };
            filters = vec![Expr::Chain(chain, filters)];
        }
        body.filters = filters;
        for _ in 0..numbers.below(3) {
            let mut term = OrderBy::ascending(column(numbers));
            term.descending = numbers.below(2) == 0;
            term.nulls_first = [None, Some(true), Some(false)][numbers.below(3)];
            body.order.push(term);
        }
        body.limit = [None, Some(3), Some(50)][numbers.below(3)];
        body.offset = [0, 7][numbers.below(2)];
        let row = Some((scope, STEP));
        let at_most = [None, Some(1), Some(5)][numbers.below(3)];
        let body = Lent::Owned(Box::new(body));
        TopSelect { body, row, columns: Vec::new(), at_most, arguments: None }
    }

    #[test]
    fn a_text_that_is_found_is_the_one_that_would_be_written() {
        let mut numbers = Numbers(1);
        let mut known = 0;
        for _ in 0..5000 {
            let select = select(&mut numbers);
            known += usize::from(Key::of(&select).is_some());
            let (found, anew) = (write(&select).unwrap(), write_anew(&select).unwrap());
            assert_eq!((found.sql, found.values), (anew.sql, anew.values));
        }
        assert!(known > 3000, "{known}");
    }
}
