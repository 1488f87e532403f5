//! Operations need no database: here a list of values is one.

use super::{Asked, Isolation, Number, Operation, Reading};
use crate::ast::{Body, ColumnRef, Expr, Keys, Select, Statement, TableFactor};
use crate::error::{ErrorKind, Result};
use crate::query::expression::Column;
use crate::query::selection::Read;
use crate::table::{Optional, Rows};
use crate::value::{Value, ValueRef};

/// The rows that a statement would have.
struct Given(Vec<Vec<Value>>);

impl Rows for Given {
    fn each(&mut self, visit: &mut dyn FnMut(&[ValueRef<'_>]) -> Result<bool>) -> Result<()> {
        for row in &self.0 {
            let values: Vec<_> = row.iter().map(ValueRef::from).collect();
            if !visit(&values)? {
                break;
            }
        }
        Ok(())
    }

    fn written(&self) -> u64 {
        0
    }

    fn last_row_id(&self) -> i64 {
        0
    }
}

/// Runs an operation of one statement, which has these rows.
fn run<O: Operation>(mut operation: O, rows: Vec<Vec<Value>>) -> Result<O::Output> {
    assert_eq!(operation.isolation(), Isolation::None);
    assert!(operation.next()?.is_some());
    operation.rows(&mut Given(rows))?;
    assert!(operation.next()?.is_none());
    operation.finish()
}

type Pair = (Column<(), i64>, Column<(), String, Optional>);

/// Reads two columns of a list of values.
fn pairs() -> Reading<'static, (), Pair, Pair> {
    let body = Body::new(TableFactor::Keys(Keys::Rows { first: 0, rows: Vec::new() }));
    let scope = body.scope();
    let column = |index| ColumnRef::result(scope, index);
    let selection = (Column::with(column(0)), Column::with(column(1)));
    let read = Read::new(&selection, body, |select| select);
    Reading::new(selection, read)
}

#[test]
fn rows_are_decoded_as_they_are_selected() {
    let rows = vec![vec![1.into(), "a".into()], vec![2.into(), Value::Null]];
    assert_eq!(run(pairs(), rows).unwrap(), [(1, Some("a".to_owned())), (2, None)]);
    assert_eq!(run(pairs(), Vec::new()).unwrap(), []);
}

#[test]
fn a_value_that_does_not_fit_names_its_position() {
    let error = run(pairs(), vec![vec![1.into(), 2.into()], vec!["x".into(), Value::Null]]);
    let text = "value 1 of the result: expected an integer, found the text \"x\"";
    assert_eq!(error.unwrap_err().to_string(), text);
}

#[test]
fn a_count_is_the_only_value() {
    let body = Body::new(TableFactor::Keys(Keys::Rows { first: 0, rows: Vec::new() }));
    let select = Select { body, columns: vec![Expr::value(1)] };
    let number = || Number::new(Asked::Tree(Statement::Count(Box::new(select.clone()))));
    assert_eq!(run(number(), vec![vec![7.into()]]).unwrap(), 7);
}

/// Without debug assertions a mistake of ours is an error, and never a wrong answer.
#[test]
#[cfg_attr(debug_assertions, should_panic(expected = "column 1 of a result with 1 columns"))]
fn a_missing_column_is_no_null() {
    let error = run(pairs(), vec![vec![1.into()]]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Internal { .. }));
}
