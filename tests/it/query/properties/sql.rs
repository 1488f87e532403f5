//! Expressions as SQL, written out without any of the library's code.

use super::expression::{About, Int, Real, Text, Truth};

pub(crate) trait Sql {
    fn sql(&self) -> String;
}

impl Sql for i64 {
    fn sql(&self) -> String {
        // The smallest is no literal.
        if *self == Self::MIN { "(-9223372036854775807 - 1)".into() } else { self.to_string() }
    }
}

impl Sql for f64 {
    fn sql(&self) -> String {
        format!("{self:?}")
    }
}

impl Sql for String {
    fn sql(&self) -> String {
        format!("'{}'", self.replace('\'', "''"))
    }
}

impl<V: Sql> Sql for Option<V> {
    fn sql(&self) -> String {
        self.as_ref().map_or("NULL".to_owned(), Sql::sql)
    }
}

impl Sql for Int {
    fn sql(&self) -> String {
        match self {
            Self::I => "i".into(),
            Self::J => "j".into(),
            Self::Value(value) => value.sql(),
            Self::Math(operator, it) => format!("({} {operator} {})", it[0].sql(), it[1].sql()),
            Self::Negated(value) => format!("(-({}))", value.sql()),
            Self::Coalesce(it) => format!("ifnull({}, {})", it[0].sql(), it[1].sql()),
            Self::NullIf(it) => format!("iif({0} = {1}, NULL, {0})", it[0].sql(), it[1].sql()),
            Self::Case(it, otherwise) => {
                let (first, one, second, two) = (it.0.sql(), it.1.sql(), it.2.sql(), it.3.sql());
                let otherwise = otherwise.as_ref().map_or("NULL".into(), |it| it.sql());
                format!(
                    "CASE WHEN {first} THEN {one} WHEN {second} THEN {two} ELSE {otherwise} END"
                )
            }
        }
    }
}

impl Sql for Real {
    fn sql(&self) -> String {
        match self {
            Self::R => "r".into(),
            Self::S => "s".into(),
            Self::Value(value) => value.sql(),
            Self::Math(operator, it) => format!("({} {operator} {})", it[0].sql(), it[1].sql()),
            Self::OfInt(operator, it) => format!("({} {operator} {})", it.0.sql(), it.1.sql()),
            Self::Negated(value) => format!("(-({}))", value.sql()),
            Self::Coalesce(it) => format!("ifnull({}, {})", it[0].sql(), it[1].sql()),
            Self::NullIf(it) => format!("iif({0} = {1}, NULL, {0})", it[0].sql(), it[1].sql()),
            Self::Case(it, otherwise) => {
                let otherwise = otherwise.as_ref().map_or("NULL".into(), |it| it.sql());
                format!("CASE WHEN {} THEN {} ELSE {otherwise} END", it.0.sql(), it.1.sql())
            }
        }
    }
}

impl Sql for Text {
    fn sql(&self) -> String {
        match self {
            Self::T => "t".into(),
            Self::U => "u".into(),
            Self::Value(value) => value.sql(),
            Self::Coalesce(it) => format!("ifnull({}, {})", it[0].sql(), it[1].sql()),
            Self::NullIf(it) => format!("iif({0} = {1}, NULL, {0})", it[0].sql(), it[1].sql()),
            Self::Case(it) => {
                format!("CASE WHEN {} THEN {} ELSE {} END", it.0.sql(), it.1.sql(), it.2.sql())
            }
        }
    }
}

impl<V: Sql, L: Sql> Sql for About<V, L> {
    fn sql(&self) -> String {
        // Lists are written as what they stand for.
        let among = |value: &V, others: Vec<String>, found: bool| {
            let value = value.sql();
            let each = others.iter().map(|it| match (it.as_str(), found) {
                ("NULL", true) => format!("{value} IS NULL"),
                ("NULL", false) => format!("{value} IS NOT NULL"),
                (it, true) => format!("{value} = {it}"),
                (it, false) => format!("{value} <> {it}"),
            });
            let each: Vec<_> = each.collect();
            match each.as_slice() {
                [] => i32::from(!found).to_string(),
                each => format!("({})", each.join(if found { " OR " } else { " AND " })),
            }
        };
        match self {
            Self::Compare(operator, it) => format!("({} {operator} {})", it[0].sql(), it[1].sql()),
            Self::Equals(true, value, Some(it)) => format!("({} = {})", value.sql(), it.sql()),
            Self::Equals(false, value, Some(it)) => format!("({} <> {})", value.sql(), it.sql()),
            Self::Between(it) => {
                let [value, low, high] = [&it[0], &it[1], &it[2]].map(Sql::sql);
                format!("({value} >= {low} AND {value} <= {high})")
            }
            Self::InValues(found, value, list) => among(value, each(list), *found),
            Self::InExpressions(found, value, list) => among(value, each(list), *found),
            Self::IsNull(true, value) | Self::Equals(true, value, None) => {
                format!("({} IS NULL)", value.sql())
            }
            Self::IsNull(false, value) | Self::Equals(false, value, None) => {
                format!("({} IS NOT NULL)", value.sql())
            }
        }
    }
}

fn each(list: &[impl Sql]) -> Vec<String> {
    list.iter().map(Sql::sql).collect()
}

impl Sql for Truth {
    fn sql(&self) -> String {
        let joined = |values: &[Self], operator: &str, none: &str| {
            let values: Vec<_> = values.iter().map(Self::sql).collect();
            if values.is_empty() { none.to_owned() } else { format!("({})", values.join(operator)) }
        };
        match self {
            // True stays true, and neither stays neither; false is false or neither.
            Self::B => "(b IS 1 OR b)".into(),
            Self::C => "(c AND 1)".into(),
            Self::Int(about) => about.sql(),
            Self::Real(about) => about.sql(),
            Self::Text(about) => about.sql(),
            Self::Mixed(operator, it) => format!("({} {operator} {})", it.0.sql(), it.1.sql()),
            Self::Same(true, it) => format!("({} = {})", it[0].sql(), it[1].sql()),
            Self::Same(false, it) => format!("({} IS NOT {})", it[0].sql(), it[1].sql()),
            Self::And(it) => joined(&it[..], " AND ", ""),
            Self::Or(it) => joined(&it[..], " OR ", ""),
            Self::Not(value) => format!("(NOT {})", value.sql()),
            Self::IsTrue(value) => format!("ifnull({}, 0)", value.sql()),
            Self::Coalesce(it) => format!("(ifnull({}, {}) AND 1)", it[0].sql(), it[1].sql()),
            Self::All(values) => joined(values, " AND ", "1"),
            Self::Any(values) => joined(values, " OR ", "0"),
        }
    }
}
