//! Rows that are there already, to be written as they are.

use std::borrow::Borrow;

use super::{Assignment, Insert, New, ValueVisitor, Writable};
use crate::ast::{ColumnRef, Expr, Unfit};
use crate::error::Result;
use crate::table::{Path, Root, Scope, Types};
use crate::value::{Encoded, Value, readable};

/// A row as a new one.
pub(crate) struct Whole<T, L> {
    row: L,
    table: Types<T>,
}

impl<T: Writable, L: Borrow<T>> New for Whole<T, L> {
    type Row = T;

    fn values(&self, visit: &mut ValueVisitor<'_>) -> Result<()> {
        self.row.borrow().values(&mut |values| {
            let required: Vec<_> = T::DEF.required.iter().map(|&it| values[it]).collect();
            visit(&required)
        })
    }
}

/// A row with all the values that can be written.
pub(crate) fn whole<T: Writable, L: Borrow<T>>(row: L) -> Result<Insert<Whole<T, L>>> {
    let (table, scope, step) = (T::DEF, Scope::new(), <Root<T>>::STEP);
    let is_given = |it: &usize| !table.required.contains(it) && !table.generated.contains(it);
    let mut sets = Vec::new();
    row.borrow().values(&mut |values| {
        sets.extend((0..values.len()).filter(is_given).map(|index| {
            let column = ColumnRef::of(scope, step, index);
            let value = match table.columns[index].1.encode(values[index]) {
                Ok(value) => Expr::Value(Encoded::into_value(value)),
                Err(mismatch) => Expr::Unfit(Box::new(Unfit { column: column.name(), mismatch })),
            };
            Assignment { column, value, readable: readable::<Value> }
        }));
        Ok(())
    })?;
    Ok(Insert { new: Whole { row, table: std::marker::PhantomData }, sets, conflict: None })
}
