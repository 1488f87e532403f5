//! Operators of Rust that compare: they would do so before there is any row, and give a `bool`. So each use
//! of one is an error of the compiler: where a condition is expected, its text says that a `bool` is none. Without
//! these implementations the compiler would say that there is no such operator, and not what to write.

use std::cmp::Ordering;
use std::marker::PhantomData;

use super::{Column, ColumnKind, Condition};

/// Where a `bool` is wanted, the use itself is the error: as soon as the compiler makes code of it.
struct Operator<C>(PhantomData<C>);

impl<C> Operator<C> {
    /// It depends on the type: else an optimizing compiler finds the mistakes in this crate, where nobody makes them.
    const IS_USED: bool = size_of::<C>() < usize::MAX;

    const EQUALS: bool = {
        assert!(
            !Self::IS_USED,
            "`==` and `!=` can't compare columns, which have no values before a query is run: write `.eq(…)` or \
             `.ne(…)` in a query"
        );
        false
    };

    const LESS: Option<Ordering> = {
        assert!(
            !Self::IS_USED,
            "`<` and the like can't compare columns, which have no values before a query is run: write `.lt(…)`, \
             `.le(…)`, `.gt(…)` or `.ge(…)` in a query"
        );
        None
    };
}

#[doc(hidden)]
impl<R, T, N, K: ColumnKind, O> PartialEq<O> for Column<R, T, N, K> {
    fn eq(&self, _: &O) -> bool {
        Operator::<(Self, O)>::EQUALS
    }
}

#[doc(hidden)]
impl<R, T, N, K: ColumnKind, O> PartialOrd<O> for Column<R, T, N, K> {
    fn partial_cmp(&self, _: &O) -> Option<Ordering> {
        Operator::<(Self, O)>::LESS
    }
}

#[doc(hidden)]
impl<R, O> PartialEq<O> for Condition<R> {
    fn eq(&self, _: &O) -> bool {
        Operator::<(Self, O)>::EQUALS
    }
}
