//! The query language, question by question: from a filter on one table to windows, recursion and
//! pages. Every question is one small function that shows one thing.
//!
//! `cargo run --example queries` asks them all and prints each with its SQL and the beginning of
//! its answer; `cargo run --example queries -- window` asks those whose name has `window` in it.
//! The tests in `tests/it/query/examples` ask the same questions in SQL written by hand.

#![expect(
    clippy::type_complexity,
    clippy::redundant_closure_for_method_calls,
    reason = "types are written out, and closures look alike, where that is what is shown"
)]

pub(crate) mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", borrowed = ["Track"]);
}

pub(crate) mod answer;
pub(crate) mod conditions;
pub(crate) mod groups;
pub(crate) mod many;
pub(crate) mod nested;
mod pretty;
pub(crate) mod related;
pub(crate) mod results;
pub(crate) mod running;
pub(crate) mod subqueries;
pub(crate) mod windows;

use answer::Answer;
use reflect_schema::{Connection, Result};

/// A question's name and the function that asks it.
type Question = (&'static str, fn(&Connection) -> Result<Answer>);

fn main() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let wanted = std::env::args().nth(1).unwrap_or_default();
    for (number, (name, ask)) in (1..).zip(questions()) {
        if name.contains(&wanted) {
            println!("{number}. {name}\n\n{}\n", ask(&conn)?);
        }
    }
    Ok(())
}

macro_rules! questions {
    ($($module:ident: $($name:ident),+;)*) => {
        /// Every question, the easiest first.
        pub(crate) fn questions() -> Vec<Question> {
            vec![$($((concat!(stringify!($module), "::", stringify!($name)), $module::$name)),+),*]
        }
    };
}

questions! {
    conditions: two_conditions, either_or, neither_nor, dates_and_decimals, sorted_and_cut,
        only_once, by_hand, computed, instead_of_null, case;
    related: by_path, columns_of_parents, rows_of_parents, far_away, itself;
    many: none, any, all, counted, many_to_many;
    nested: lists, lists_of_lists, chosen, beyond_a_key, in_hand;
    subqueries: exists, scalar, in_a_query, joined, left_joined;
    results: union, intersect, except, whole_rows, upwards, downwards;
    groups: by_column, by_several, by_related_row, by_condition, without_a_key, filtered,
        of_groups;
    windows: rank, neighbours, running_sum, over_groups, best_of_each;
    running: predicate, dynamic, pages, stream, borrowed, ends, from_sql, explain;
}
