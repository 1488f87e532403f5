//! What is done, and what it does to a map.

use std::collections::BTreeMap;
use std::ops::Range;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use reflect_schema::rust_decimal::Decimal;

use super::db::Item;

/// One write. Ids, codes and amounts are few, so that they meet often.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Insert(New),
    InsertAll(Vec<New>),
    /// By a key: nothing is done where there is one, or else its amount and note are replaced.
    OnConflict(New, Key, Then),
    Update(i64, New),
    /// Adds to the amount, and writes the note.
    UpdateSet(i64, i64, Option<String>),
    /// Adds to amounts in a range, and writes the price.
    UpdateMany(Range<i64>, i64, Option<Decimal>),
    /// The notes of so many of the largest.
    UpdateLargest(u8, String),
    Delete(i64),
    DeleteMany(Range<i64>),
    DeleteSmallest(u8),
    /// Several steps, kept or given up.
    Transaction(Vec<Step>, bool),
}

#[derive(Debug, Clone)]
pub(crate) struct New {
    pub(crate) id: Option<i64>,
    pub(crate) code: String,
    pub(crate) amount: i64,
    pub(crate) price: Option<Decimal>,
    /// The default where there is none.
    #[expect(clippy::option_option, reason = "not given, and given as NULL")]
    pub(crate) note: Option<Option<String>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Key {
    Id,
    Code,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Nothing,
    Update,
}

/// The rows by their ids.
pub(crate) type Model = BTreeMap<i64, Item>;

/// What a step answers.
#[derive(Debug, PartialEq)]
pub(crate) enum Done {
    Row(Option<Item>),
    Count(usize),
}

/// The step is an error, and nothing has changed.
pub(crate) struct Refused;

pub(crate) fn steps(count: Range<usize>) -> impl Strategy<Value = Vec<Step>> {
    let range = || (-60..60_i64, 0..40_i64).prop_map(|(start, length)| start..start + length);
    let (id, key) = (|| 1..12_i64, prop_oneof![Just(Key::Id), Just(Key::Code)]);
    let then = prop_oneof![Just(Then::Nothing), Just(Then::Update)];
    let step = prop_oneof![
        4 => new().prop_map(Step::Insert),
        2 => vec(new(), 0..6).prop_map(Step::InsertAll),
        4 => (new(), key, then).prop_map(|(new, key, then)| Step::OnConflict(new, key, then)),
        3 => (id(), new()).prop_map(|(id, new)| Step::Update(id, new)),
        3 => (id(), -20..20_i64, option::of(text()))
            .prop_map(|(id, added, note)| Step::UpdateSet(id, added, note)),
        2 => (range(), -9..9_i64, option::of(price()))
            .prop_map(|(range, added, price)| Step::UpdateMany(range, added, price)),
        2 => (0..5_u8, text()).prop_map(|(count, note)| Step::UpdateLargest(count, note)),
        1 => id().prop_map(Step::Delete),
        1 => range().prop_map(Step::DeleteMany),
        1 => (0..3_u8).prop_map(Step::DeleteSmallest),
    ];
    let step = step.prop_recursive(2, 12, 5, |step| {
        (vec(step, 0..5), any::<bool>()).prop_map(|(steps, keep)| Step::Transaction(steps, keep))
    });
    vec(step, count)
}

fn new() -> impl Strategy<Value = New> {
    let code = prop_oneof![4 => "[a-h]", 1 => text()];
    let parts = (
        option::of(1..12_i64),
        code,
        -55..55_i64,
        option::of(price()),
        option::of(option::of(text())),
    );
    parts.prop_map(|(id, code, amount, price, note)| New { id, code, amount, price, note })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>().prop_map(|it| it.replace('\0', "")), "[a-c' ;%\"]{0,3}"]
}

fn price() -> impl Strategy<Value = Decimal> {
    (-100_000..100_000_i64, 0..4_u32).prop_map(|(number, scale)| Decimal::new(number, scale))
}

impl New {
    pub(crate) fn item(&self, id: i64) -> Item {
        Item {
            id,
            code: self.code.clone(),
            amount: self.amount,
            price: self.price,
            note: self.note.clone().unwrap_or_else(|| Some("new".to_owned())),
        }
    }

    /// The row as it would be inserted.
    fn inserted(&self, model: &Model) -> Item {
        self.item(self.id.unwrap_or_else(|| model.last_key_value().map_or(1, |(id, _)| id + 1)))
    }
}

impl Step {
    /// Does it to a map; nothing where it is not said what should happen.
    pub(crate) fn of_model(&self, model: &mut Model) -> Option<Result<Done, Refused>> {
        let mut after = model.clone();
        let done = match self {
            Self::Insert(new) => add(&mut after, new).map(|it| Done::Row(Some(it))),
            Self::InsertAll(all) => {
                let added = all.iter().try_for_each(|new| add(&mut after, new).map(drop));
                added.map(|()| Done::Count(all.len()))
            }
            Self::OnConflict(new, key, then) => add_or(&mut after, new, *key, *then)?,
            Self::Update(id, new) => change(&mut after, *id, |it| *it = new.item(*id)),
            Self::UpdateSet(id, added, note) => change(&mut after, *id, |it| {
                it.amount += added;
                it.note.clone_from(note);
            }),
            Self::UpdateMany(range, added, price) => {
                let found = after.values_mut().filter(|it| range.contains(&it.amount));
                let count = found.map(|it| (it.amount, it.price) = (it.amount + added, *price));
                Ok(Done::Count(count.count()))
            }
            Self::UpdateLargest(count, note) => {
                let mut found: Vec<&mut Item> = after.values_mut().collect();
                found.sort_by_key(|it| (-it.amount, it.id));
                found.truncate(usize::from(*count));
                Ok(Done::Count(found.into_iter().map(|it| it.note = Some(note.clone())).count()))
            }
            Self::Delete(id) => after.remove(id).map(|_| Done::Row(None)).ok_or(Refused),
            Self::DeleteMany(range) => {
                after.retain(|_, it| !range.contains(&it.amount));
                Ok(Done::Count(model.len() - after.len()))
            }
            Self::DeleteSmallest(count) => {
                let mut found: Vec<_> = after.values().map(|it| (it.amount, it.id)).collect();
                found.sort_unstable();
                found.truncate(usize::from(*count));
                for (_, id) in &found {
                    after.remove(id);
                }
                Ok(Done::Count(found.len()))
            }
            Self::Transaction(..) => return None,
        };
        let done = done.and_then(|it| if is_valid(&after) { Ok(it) } else { Err(Refused) });
        if done.is_ok() {
            *model = after;
        }
        Some(done)
    }
}

fn is_valid(model: &Model) -> bool {
    let mut codes: Vec<_> = model.values().map(|it| &it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.len() == model.len() && model.values().all(|it| (-50..=50).contains(&it.amount))
}

fn add(model: &mut Model, new: &New) -> Result<Item, Refused> {
    let item = new.inserted(model);
    let there = model.insert(item.id, item.clone());
    if there.is_none() && is_valid(model) { Ok(item) } else { Err(Refused) }
}

fn change(model: &mut Model, id: i64, change: impl FnOnce(&mut Item)) -> Result<Done, Refused> {
    let item = model.get_mut(&id).ok_or(Refused)?;
    change(item);
    Ok(Done::Row(Some(item.clone())))
}

/// Nothing where both keys are there already: which of them is looked at first is up to SQLite.
fn add_or(model: &mut Model, new: &New, key: Key, then: Then) -> Option<Result<Done, Refused>> {
    let item = new.inserted(model);
    let by_id = model.get(&item.id).map(|it| it.id);
    let by_code = model.values().find(|it| it.code == item.code).map(|it| it.id);
    let (there, other) = match key {
        Key::Id => (by_id, by_code),
        Key::Code => (by_code, by_id),
    };
    if there.is_some() && other.is_some() {
        return None;
    }
    // A check comes before any key.
    if !(-50..=50).contains(&item.amount) {
        return Some(Err(Refused));
    }
    Some(match (there, then) {
        (None, _) => add(model, new).map(|it| Done::Row(Some(it))),
        (Some(_), Then::Nothing) => Ok(Done::Row(None)),
        (Some(id), Then::Update) => {
            change(model, id, |it| (it.amount, it.note) = (item.amount, item.note))
        }
    })
}
