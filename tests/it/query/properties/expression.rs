//! Expressions, and random ones.

use proptest::prelude::*;

#[derive(Debug, Clone)]
pub(crate) enum Int {
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
pub(crate) enum Real {
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
pub(crate) enum Text {
    T,
    U,
    Value(String),
    Coalesce(Box<[Text; 2]>),
    NullIf(Box<[Text; 2]>),
    Case(Box<(Truth, Text, Text)>),
}

/// What two values, a list or a range may be made of.
#[derive(Debug, Clone)]
pub(crate) enum About<V, L> {
    Compare(&'static str, Box<[V; 2]>),
    Equals(bool, Box<V>, Option<L>),
    Between(Box<[V; 3]>),
    InValues(bool, Box<V>, Vec<Option<L>>),
    InExpressions(bool, Box<V>, Vec<V>),
    IsNull(bool, Box<V>),
}

#[derive(Debug, Clone)]
pub(crate) enum Truth {
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

/// Strategies for expressions up to some depth.
#[derive(Clone)]
pub(crate) struct Level {
    pub(crate) int: BoxedStrategy<Int>,
    pub(crate) real: BoxedStrategy<Real>,
    pub(crate) text: BoxedStrategy<Text>,
    pub(crate) truth: BoxedStrategy<Truth>,
}

pub(crate) const INTS: [i64; 8] = [0, 1, -1, 2, 7, -30, i64::MAX, i64::MIN];
// Numbers that every reader of decimals reads alike.
pub(crate) const REALS: [f64; 8] =
    [0.0, 0.5, -0.5, 1.0, 2.75, -7.0, 1_048_576.5, 4_503_599_627_370_496.0];
pub(crate) const TEXTS: [&str; 8] = ["", "a", "A", "ä", "it's", "1", "a\u{1}b", "%_"];

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
    pub(crate) fn leaves() -> Self {
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
    pub(crate) fn next(&self) -> Self {
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
