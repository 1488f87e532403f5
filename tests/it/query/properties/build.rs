//! Expressions as a query has them.

use reflect_schema::Condition;
use reflect_schema::query::{Expr, Optional};

use super::expression::{About, Int, Real, Text, Truth};
use super::values::{Thing, ThingColumns};

pub(crate) type Of<T> = Expr<Thing, T, Optional>;

/// The methods that all types have, on expressions of each of them.
macro_rules! about {
    ($name:ident: $about:ty, $one:ident) => {
        fn $name(t: ThingColumns, about: &$about) -> Condition<Thing> {
            let one = |value| $one(t, value);
            match about {
                About::Compare(operator, values) => {
                    let [left, right] = [one(&values[0]), one(&values[1])];
                    match *operator {
                        "=" => left.eq(right),
                        "<>" => left.ne(right),
                        "<" => left.lt(right),
                        "<=" => left.le(right),
                        ">" => left.gt(right),
                        ">=" => left.ge(right),
                        "IS" => left.is_not_distinct_from(right),
                        _ => left.is_distinct_from(right),
                    }
                }
                About::Equals(true, value, literal) => one(value).eq(literal.clone()),
                About::Equals(false, value, literal) => one(value).ne(literal.clone()),
                About::Between(values) => one(&values[0]).between(one(&values[1]), one(&values[2])),
                About::InValues(true, value, list) => one(value).in_(list.clone()),
                About::InValues(false, value, list) => one(value).not_in(list.clone()),
                About::InExpressions(true, value, list) => one(value).in_(list.iter().map(one)),
                About::InExpressions(false, value, list) => one(value).not_in(list.iter().map(one)),
                About::IsNull(true, value) => one(value).is_null(),
                About::IsNull(false, value) => one(value).is_not_null(),
            }
        }
    };
}

about!(about_int: About<Int, i64>, int);
about!(about_real: About<Real, f64>, real);
about!(about_text: About<Text, String>, text);

pub(crate) fn int(t: ThingColumns, it: &Int) -> Of<i64> {
    match it {
        Int::I => t.i.optional(),
        Int::J => t.j.optional(),
        Int::Value(value) => t.value(*value).optional(),
        Int::Math(operator, values) => {
            let [left, right] = [int(t, &values[0]), int(t, &values[1])];
            match operator {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                '/' => left / right,
                _ => left % right,
            }
        }
        Int::Negated(value) => -int(t, value),
        Int::Coalesce(values) => int(t, &values[0]).coalesce(int(t, &values[1])),
        Int::NullIf(values) => int(t, &values[0]).null_if(int(t, &values[1])),
        Int::Case(branches, otherwise) => {
            let case = t.when(truth(t, &branches.0), int(t, &branches.1));
            let case = case.when(truth(t, &branches.2), int(t, &branches.3));
            match otherwise {
                Some(value) => case.otherwise(int(t, value)),
                None => case.or_null(),
            }
        }
    }
}

pub(crate) fn real(t: ThingColumns, it: &Real) -> Of<f64> {
    match it {
        Real::R => t.r.optional(),
        Real::S => t.s.optional(),
        Real::Value(value) => t.value(*value).optional(),
        Real::Math(operator, values) => {
            let [left, right] = [real(t, &values[0]), real(t, &values[1])];
            match operator {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => left / right,
            }
        }
        Real::OfInt(operator, values) => {
            let (left, right) = (int(t, &values.0), real(t, &values.1));
            match operator {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => left / right,
            }
        }
        Real::Negated(value) => -real(t, value),
        Real::Coalesce(values) => real(t, &values[0]).coalesce(real(t, &values[1])),
        Real::NullIf(values) => real(t, &values[0]).null_if(real(t, &values[1])),
        Real::Case(branch, otherwise) => {
            let case = t.when(truth(t, &branch.0), real(t, &branch.1));
            match otherwise {
                Some(value) => case.otherwise(real(t, value)),
                None => case.or_null(),
            }
        }
    }
}

pub(crate) fn text(t: ThingColumns, it: &Text) -> Of<String> {
    match it {
        Text::T => t.t.optional(),
        Text::U => t.u.optional(),
        Text::Value(value) => t.value(value).optional(),
        Text::Coalesce(values) => text(t, &values[0]).coalesce(text(t, &values[1])),
        Text::NullIf(values) => text(t, &values[0]).null_if(text(t, &values[1])),
        Text::Case(branch) => {
            t.when(truth(t, &branch.0), text(t, &branch.1)).otherwise(text(t, &branch.2))
        }
    }
}

pub(crate) fn truth(t: ThingColumns, it: &Truth) -> Condition<Thing> {
    let both = |values: &[Truth; 2]| [truth(t, &values[0]), truth(t, &values[1])];
    match it {
        Truth::B => t.b.is_not_distinct_from(true) | t.b,
        Truth::C => t.c & true_of(t),
        Truth::Int(about) => about_int(t, about),
        Truth::Real(about) => about_real(t, about),
        Truth::Text(about) => about_text(t, about),
        Truth::Mixed(operator, values) => {
            let (left, right) = (int(t, &values.0), real(t, &values.1));
            match *operator {
                "=" => left.eq(right),
                "<" => right.gt(left),
                _ => left.ge(right),
            }
        }
        Truth::Same(same, values) => {
            let [left, right] = both(values).map(Condition::value);
            if *same { left.eq(right) } else { left.is_distinct_from(right) }
        }
        Truth::And(values) => {
            let [left, right] = both(values);
            left & right
        }
        Truth::Or(values) => {
            let [left, right] = both(values);
            left | right
        }
        Truth::Not(value) => !truth(t, value),
        Truth::IsTrue(value) => truth(t, value).is_true(),
        Truth::Coalesce(values) => {
            let [left, right] = both(values).map(Condition::value);
            left.coalesce(right) & true_of(t)
        }
        Truth::All(values) => Condition::all(values.iter().map(|it| truth(t, it))),
        Truth::Any(values) => Condition::any(values.iter().map(|it| truth(t, it))),
    }
}

/// A condition that always holds.
fn true_of(t: ThingColumns) -> Condition<Thing> {
    t.id.is_not_null()
}
