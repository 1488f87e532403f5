//! Random expressions mean in a query what the same expression means in SQL that is written out by
//! hand here: in every row, and where something is NULL.

use std::fmt::Write;

use proptest::prelude::*;
use reflect_schema::query::{Expr, Optional};
use reflect_schema::rusqlite::Connection;
use reflect_schema::{Condition, Value};

mod querying;
use querying::{ids, rows};

mod values {
    reflect_schema::reflect_schema!("tests/schemas/values.sql");
}
use values::{Thing, ThingColumns};

#[derive(Debug, Clone)]
enum Int {
    I,
    J,
    Value(i64),
    Math(char, Box<[Int; 2]>),
    Negated(Box<Int>),
    Coalesce(Box<[Int; 2]>),
    NullIf(Box<[Int; 2]>),
    Case(Box<(Truth, Int, Truth, Int)>, Option<Box<Int>>),
}

#[derive(Debug, Clone)]
enum Real {
    R,
    S,
    Value(f64),
    Math(char, Box<[Real; 2]>),
    OfInt(char, Box<(Int, Real)>),
    Negated(Box<Real>),
    Coalesce(Box<[Real; 2]>),
    NullIf(Box<[Real; 2]>),
    Case(Box<(Truth, Real)>, Option<Box<Real>>),
}

#[derive(Debug, Clone)]
enum Text {
    T,
    U,
    Value(String),
    Coalesce(Box<[Text; 2]>),
    NullIf(Box<[Text; 2]>),
    Case(Box<(Truth, Text, Text)>),
}

/// What two values, a list or a range may be made of.
#[derive(Debug, Clone)]
enum About<V, L> {
    Compare(&'static str, Box<[V; 2]>),
    Equals(bool, Box<V>, Option<L>),
    Between(Box<[V; 3]>),
    InValues(bool, Box<V>, Vec<Option<L>>),
    InExpressions(bool, Box<V>, Vec<V>),
    IsNull(bool, Box<V>),
}

#[derive(Debug, Clone)]
enum Truth {
    B,
    C,
    Int(About<Int, i64>),
    Real(About<Real, f64>),
    Text(About<Text, String>),
    Mixed(&'static str, Box<(Int, Real)>),
    Same(bool, Box<[Truth; 2]>),
    And(Box<[Truth; 2]>),
    Or(Box<[Truth; 2]>),
    Not(Box<Truth>),
    IsTrue(Box<Truth>),
    Coalesce(Box<[Truth; 2]>),
    All(Vec<Truth>),
    Any(Vec<Truth>),
}

type Of<T> = Expr<Thing, T, Optional>;

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

fn int(t: ThingColumns, it: &Int) -> Of<i64> {
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

fn real(t: ThingColumns, it: &Real) -> Of<f64> {
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

fn text(t: ThingColumns, it: &Text) -> Of<String> {
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

fn truth(t: ThingColumns, it: &Truth) -> Condition<Thing> {
    let both = |values: &[Truth; 2]| [truth(t, &values[0]), truth(t, &values[1])];
    match it {
        Truth::B => t.b.is_not_distinct_from(true) | t.b,
        Truth::C => t.c.eq(true),
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

/// The same once more, as text.
trait Sql {
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
        let among = |value: &V, others: Vec<String>, found: bool, empty: &str| {
            let value = value.sql();
            let each = others.iter().map(|it| match (it.as_str(), found) {
                ("NULL", true) => format!("{value} IS NULL"),
                ("NULL", false) => format!("{value} IS NOT NULL"),
                (it, true) => format!("{value} = {it}"),
                (it, false) => format!("{value} <> {it}"),
            });
            let each: Vec<_> = each.collect();
            match each.as_slice() {
                [] => empty.to_owned(),
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
            Self::InValues(true, value, list) => {
                among(value, list.iter().map(Sql::sql).collect(), true, "0")
            }
            Self::InValues(false, value, list) => {
                among(value, list.iter().map(Sql::sql).collect(), false, "1")
            }
            Self::InExpressions(true, value, list) => {
                among(value, list.iter().map(Sql::sql).collect(), true, "0")
            }
            Self::InExpressions(false, value, list) => {
                among(value, list.iter().map(Sql::sql).collect(), false, "1")
            }
            Self::Equals(true, value, None) | Self::IsNull(true, value) => {
                format!("({} IS NULL)", value.sql())
            }
            Self::Equals(false, value, None) | Self::IsNull(false, value) => {
                format!("({} IS NOT NULL)", value.sql())
            }
        }
    }
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
            Self::C => "(c AND c)".into(),
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

/// Strategies for expressions up to some depth.
#[derive(Clone)]
struct Level {
    int: BoxedStrategy<Int>,
    real: BoxedStrategy<Real>,
    text: BoxedStrategy<Text>,
    truth: BoxedStrategy<Truth>,
}

const INTS: [i64; 8] = [0, 1, -1, 2, 7, -30, i64::MAX, i64::MIN];
// Numbers that every reader of decimals reads alike.
const REALS: [f64; 8] = [0.0, 0.5, -0.5, 1.0, 2.75, -7.0, 1_048_576.5, 4_503_599_627_370_496.0];
const TEXTS: [&str; 8] = ["", "a", "A", "ä", "it's", "1", "a\u{1}b", "%_"];

fn pair<V: Clone + std::fmt::Debug>(
    of: &BoxedStrategy<V>,
) -> impl Strategy<Value = Box<[V; 2]>> + use<V> {
    [of.clone(), of.clone()].prop_map(Box::new)
}

fn about<V, L>(value: &BoxedStrategy<V>, literal: BoxedStrategy<L>) -> BoxedStrategy<About<V, L>>
where
    V: Clone + std::fmt::Debug + 'static,
    L: Clone + std::fmt::Debug + 'static,
{
    let operators = prop::sample::select(vec!["=", "<>", "<", "<=", ">", ">=", "IS", "IS NOT"]);
    let optional = prop::option::weighted(0.8, literal);
    let list = prop::collection::vec(optional.clone(), 0..4);
    let expressions = prop::collection::vec(value.clone(), 0..4);
    let one = || value.clone().prop_map(Box::new);
    prop_oneof![
        4 => (operators, pair(value)).prop_map(|(operator, it)| About::Compare(operator, it)),
        1 => (any::<bool>(), one(), optional).prop_map(|(is, it, other)| About::Equals(is, it, other)),
        1 => [value.clone(), value.clone(), value.clone()].prop_map(|it| About::Between(Box::new(it))),
        1 => (any::<bool>(), one(), list).prop_map(|(is, it, list)| About::InValues(is, it, list)),
        1 => (any::<bool>(), one(), expressions).prop_map(|(is, it, list)| About::InExpressions(is, it, list)),
        1 => (any::<bool>(), one()).prop_map(|(is, it)| About::IsNull(is, it)),
    ]
    .boxed()
}

impl Level {
    fn leaves() -> Self {
        let texts = prop::sample::select(TEXTS.to_vec()).prop_map(|it| Text::Value(it.to_owned()));
        Self {
            int: prop_oneof![
                Just(Int::I),
                Just(Int::J),
                prop::sample::select(INTS.to_vec()).prop_map(Int::Value)
            ]
            .boxed(),
            real: prop_oneof![
                Just(Real::R),
                Just(Real::S),
                prop::sample::select(REALS.to_vec()).prop_map(Real::Value)
            ]
            .boxed(),
            text: prop_oneof![Just(Text::T), Just(Text::U), texts].boxed(),
            truth: prop_oneof![Just(Truth::B), Just(Truth::C)].boxed(),
        }
    }

    /// One level more, made of this one.
    fn next(&self) -> Self {
        Self { int: self.ints(), real: self.reals(), text: self.texts(), truth: self.truths() }
    }

    fn ints(&self) -> BoxedStrategy<Int> {
        let operators = prop::sample::select(vec!['+', '-', '*', '/', '%']);
        let case = (self.truth.clone(), self.int.clone(), self.truth.clone(), self.int.clone());
        let otherwise = prop::option::of(self.int.clone().prop_map(Box::new));
        prop_oneof![
            2 => self.int.clone(),
            4 => (operators, pair(&self.int)).prop_map(|(operator, it)| Int::Math(operator, it)),
            1 => self.int.clone().prop_map(|it| Int::Negated(Box::new(it))),
            1 => pair(&self.int).prop_map(Int::Coalesce),
            1 => pair(&self.int).prop_map(Int::NullIf),
            1 => (case, otherwise).prop_map(|(it, otherwise)| Int::Case(Box::new(it), otherwise)),
        ]
        .boxed()
    }

    fn reals(&self) -> BoxedStrategy<Real> {
        let operators = || prop::sample::select(vec!['+', '-', '*', '/']);
        let mixed = (operators(), (self.int.clone(), self.real.clone()));
        let case = (self.truth.clone(), self.real.clone());
        let otherwise = prop::option::of(self.real.clone().prop_map(Box::new));
        prop_oneof![
            2 => self.real.clone(),
            4 => (operators(), pair(&self.real)).prop_map(|(operator, it)| Real::Math(operator, it)),
            1 => mixed.prop_map(|(operator, it)| Real::OfInt(operator, Box::new(it))),
            1 => self.real.clone().prop_map(|it| Real::Negated(Box::new(it))),
            1 => pair(&self.real).prop_map(Real::Coalesce),
            1 => pair(&self.real).prop_map(Real::NullIf),
            1 => (case, otherwise).prop_map(|(it, otherwise)| Real::Case(Box::new(it), otherwise)),
        ]
        .boxed()
    }

    fn texts(&self) -> BoxedStrategy<Text> {
        let case = (self.truth.clone(), self.text.clone(), self.text.clone());
        prop_oneof![
            2 => self.text.clone(),
            1 => pair(&self.text).prop_map(Text::Coalesce),
            1 => pair(&self.text).prop_map(Text::NullIf),
            1 => case.prop_map(|it| Text::Case(Box::new(it))),
        ]
        .boxed()
    }

    fn truths(&self) -> BoxedStrategy<Truth> {
        let ints = about(&self.int, prop::sample::select(INTS.to_vec()).boxed());
        let reals = about(&self.real, prop::sample::select(REALS.to_vec()).boxed());
        let literals = prop::sample::select(TEXTS.to_vec()).prop_map(str::to_owned);
        let texts = about(&self.text, literals.boxed());
        let mixed =
            (prop::sample::select(vec!["=", "<", ">="]), (self.int.clone(), self.real.clone()));
        let several = || prop::collection::vec(self.truth.clone(), 0..5);
        let boxed = || self.truth.clone().prop_map(Box::new);
        prop_oneof![
            2 => self.truth.clone(),
            3 => ints.prop_map(Truth::Int),
            3 => reals.prop_map(Truth::Real),
            3 => texts.prop_map(Truth::Text),
            1 => mixed.prop_map(|(operator, it)| Truth::Mixed(operator, Box::new(it))),
            1 => (any::<bool>(), pair(&self.truth)).prop_map(|(same, it)| Truth::Same(same, it)),
            2 => pair(&self.truth).prop_map(Truth::And),
            2 => pair(&self.truth).prop_map(Truth::Or),
            2 => boxed().prop_map(Truth::Not),
            1 => boxed().prop_map(Truth::IsTrue),
            1 => pair(&self.truth).prop_map(Truth::Coalesce),
            1 => several().prop_map(Truth::All),
            1 => several().prop_map(Truth::Any),
        ]
        .boxed()
    }
}

/// Rows with every value in each column, and NULL.
fn things() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    values::SCHEMA.create_all(&conn).unwrap();
    let mut random = 1_u64;
    let mut one_of = |count: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99);
        usize::try_from(random >> 33).unwrap() % (count + 2)
    };
    for _ in 0..80 {
        let mut sql = "INSERT INTO thing (i, j, r, s, t, u, b, c) VALUES (".to_owned();
        for _ in 0..2 {
            write!(sql, "{}, ", INTS.get(one_of(8)).copied().sql()).unwrap();
        }
        for _ in 0..2 {
            let infinity = if one_of(8) == 0 { "9e999" } else { "NULL" };
            let real = REALS.get(one_of(8)).map_or(infinity.to_owned(), Sql::sql);
            write!(sql, "{real}, ").unwrap();
        }
        for _ in 0..2 {
            write!(sql, "{}, ", TEXTS.get(one_of(8)).map(|it| (*it).to_owned()).sql()).unwrap();
        }
        let truths = ["NULL", "0", "1"];
        write!(sql, "{}, {})", truths[one_of(1)], truths[one_of(1)]).unwrap();
        conn.execute_batch(&sql).unwrap();
    }
    conn
}

/// A value as SQLite has it.
fn raw<T: 'static>(t: ThingColumns, value: Of<T>) -> Of<Value> {
    t.raw::<Option<Value>>("{}", (value,))
}

#[derive(Debug, Clone)]
struct Expressions {
    int: Int,
    real: Real,
    text: Text,
    truth: Truth,
}

fn expressions(depth: usize) -> impl Strategy<Value = Expressions> {
    let level = (0..depth).fold(Level::leaves(), |level, _| level.next());
    (level.int, level.real, level.text, level.truth)
        .prop_map(|(int, real, text, truth)| Expressions { int, real, text, truth })
}

fn check(conn: &Connection, it: &Expressions) {
    let [i, r, x, c] = [it.int.sql(), it.real.sql(), it.text.sql(), it.truth.sql()];
    let selected = Thing::query().order_by(|t| t.id.asc()).select(|t| {
        let values =
            (raw(t, int(t, &it.int)), raw(t, real(t, &it.real)), raw(t, text(t, &it.text)));
        (values, truth(t, &it.truth))
    });
    let null = |value: Option<Value>| value.unwrap_or(Value::Null);
    let truth_value = |value: Option<bool>| value.map_or(Value::Null, Value::from);
    let found = selected
        .all(conn)
        .unwrap()
        .into_iter()
        .map(|((i, r, x), c)| vec![null(i), null(r), null(x), truth_value(c)]);
    let sql = format!("SELECT {i}, {r}, {x}, {c} FROM thing ORDER BY id");
    assert_eq!(found.collect::<Vec<_>>(), rows(conn, &sql), "{sql}");
    let kept = Thing::query().filter(|t| truth(t, &it.truth));
    let sql = format!("SELECT id FROM thing WHERE {c} ORDER BY id");
    let expected = ids(conn, &sql);
    let found = kept.clone().order_by(|t| t.id.asc()).select(|t| t.id).all(conn).unwrap();
    assert_eq!(found, expected, "{sql}");
    assert_eq!(kept.count(conn).unwrap(), expected.len() as u64);
    assert_eq!(kept.exists(conn).unwrap(), !expected.is_empty());
    // As an order, a number that stands alone would be that of a column.
    let sorted = Thing::query()
        .order_by(|t| (int(t, &it.int).desc(), real(t, &it.real).asc().nulls_last()))
        .order_by(|t| (text(t, &it.text).asc(), truth(t, &it.truth).desc(), t.id.asc()))
        .select(|t| t.id);
    let alone = |sql: &str| format!("CASE WHEN 1 THEN {sql} END");
    let sql = format!(
        "SELECT id FROM thing ORDER BY {} DESC, {}, {}, {}, {} DESC, id",
        alone(&i),
        alone(&format!("{r} IS NULL")),
        alone(&r),
        alone(&x),
        alone(&c)
    );
    assert_eq!(sorted.all(conn).unwrap(), ids(conn, &sql), "{sql}");
    let grouped = Thing::query()
        .group_by(|t| truth(t, &it.truth))
        .select(|key, g| (key, g.count(), g.filter(|t| truth(t, &it.truth)).count()))
        .order_by(|key, _| key.asc());
    let found = grouped.all(conn).unwrap().into_iter();
    let found = found.map(|(key, all, some)| vec![truth_value(key), all.into(), some.into()]);
    let sql = format!(
        "SELECT x, count(*), sum(ifnull(x, 0)) FROM (SELECT {c} AS x FROM thing) GROUP BY x ORDER BY x"
    );
    assert_eq!(found.collect::<Vec<_>>(), rows(conn, &sql), "{sql}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_expression_means_what_its_sql_means(it in expressions(3)) {
        thread_local! {
            static THINGS: Connection = things();
        }
        THINGS.with(|conn| check(conn, &it));
    }

    #[test]
    fn a_simple_expression_means_what_its_sql_means(it in expressions(1)) {
        thread_local! {
            static THINGS: Connection = things();
        }
        THINGS.with(|conn| check(conn, &it));
    }
}

/// SQLite takes a number in `ORDER BY` and `GROUP BY` for that of a column.
#[test]
fn a_constant_is_no_number_of_a_column() {
    const NONE: [Condition<Thing>; 0] = [];
    let conn = things();
    let expected = ids(&conn, "SELECT id FROM thing ORDER BY id DESC");
    let constants: [fn(ThingColumns) -> Condition<Thing>; 5] = [
        |_| Condition::all(NONE),
        |_| Condition::any(NONE),
        |t| Condition::any(NONE) & t.b,
        |t| t.i.in_(Vec::<i64>::new()),
        |t| t.i.not_in(Vec::<i64>::new()),
    ];
    for constant in constants {
        let sorted = Thing::query().order_by(|t| (constant(t).value().asc(), t.id.desc()));
        assert_eq!(sorted.select(|t| t.id).all(&conn).unwrap(), expected);
        let groups = Thing::query().group_by(constant).select(|_, g| g.count());
        assert_eq!(groups.all(&conn).unwrap(), [80]);
    }
    let sorted = Thing::query().order_by(|t| (t.value(1).asc(), t.value(2.0).asc(), t.id.desc()));
    assert_eq!(sorted.select(|t| t.id).all(&conn).unwrap(), expected);
    assert_eq!(Thing::query().select(|_| ()).all(&conn).unwrap().len(), 80);
}
