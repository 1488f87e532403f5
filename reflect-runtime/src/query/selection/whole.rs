//! Nested rows without keys: where nearly every row of their table is asked for, the table is read once,
//! and each row finds its list by its key. That takes a third less time than handing the keys to the
//! database, which would look up each.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rustc_hash::FxBuildHasher;

use crate::value::{Value, ValueRef, whole};

/// For fewer keys it makes no difference.
const FEWEST_KEYS: usize = 32;

/// The table has so many rows at most for each key that is asked for.
const ROWS_PER_KEY: usize = 16;

/// The lists of keys that are integers, by their keys.
#[derive(Debug)]
pub(crate) struct Places(HashMap<i64, usize, FxBuildHasher>);

impl Places {
    /// Nothing for keys of other kinds, or of which two are equal; and where few keys are no reason to read
    /// a whole table.
    pub(super) fn of(keys: &[Vec<Value>]) -> Option<Self> {
        if keys.len() < FEWEST_KEYS {
            return None;
        }
        let mut places = HashMap::with_capacity_and_hasher(keys.len(), FxBuildHasher);
        for (place, key) in keys.iter().enumerate() {
            match key.as_slice() {
                [Value::Integer(key)] => match places.entry(*key) {
                    Entry::Vacant(entry) => {
                        entry.insert(place);
                    }
                    Entry::Occupied(_) => return None,
                },
                // NULL refers to nothing.
                [Value::Null] => {}
                _ => return None,
            }
        }
        Some(Self(places))
    }

    /// The list of a row with this key.
    #[inline]
    pub(super) fn find(&self, key: Option<&ValueRef<'_>>) -> Option<usize> {
        let key = match *key? {
            ValueRef::Integer(key) => key,
            ValueRef::Real(key) => whole(key)?,
            // They are equal to no integer.
            ValueRef::Null | ValueRef::Text(_) | ValueRef::Blob(_) => return None,
        };
        self.0.get(&key).copied()
    }

    /// A table with more rows is better read by its keys.
    pub(super) fn most_rows(&self) -> usize {
        self.0.len().saturating_mul(ROWS_PER_KEY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(keys: impl IntoIterator<Item = Value>) -> Option<Places> {
        Places::of(&keys.into_iter().map(|it| vec![it]).collect::<Vec<_>>())
    }

    #[test]
    fn rows_find_the_list_of_their_key() {
        let keys = (0..100).map(|it| Value::Integer(i64::MAX - it));
        let places = places(keys.chain([Value::Null, Value::Integer(1 << 53)])).unwrap();
        for (key, list) in [
            (ValueRef::Integer(i64::MAX - 7), Some(7)),
            (ValueRef::Integer(1 << 53), Some(101)),
            (ValueRef::Real(9_007_199_254_740_992.0), Some(101)),
            (ValueRef::Real(0.5), None),
            (ValueRef::Real(f64::INFINITY), None),
            (ValueRef::Real(9_223_372_036_854_775_808.0), None),
            (ValueRef::Integer(0), None),
            (ValueRef::Null, None),
            (ValueRef::Text(b"9007199254740992"), None),
        ] {
            assert_eq!(places.find(Some(&key)), list, "{key:?}");
        }
    }

    #[test]
    fn other_keys_are_left_to_the_database() {
        let integers = || (0..100).map(Value::Integer);
        assert!(places(integers()).is_some());
        assert!(places(integers().take(10)).is_none());
        assert!(places(integers().chain([Value::Integer(5)])).is_none());
        assert!(places(integers().chain([Value::Real(5.5)])).is_none());
        assert!(places(integers().chain([Value::from("a")])).is_none());
        assert!(Places::of(&vec![vec![Value::Integer(1), Value::Integer(2)]; 100]).is_none());
    }
}
