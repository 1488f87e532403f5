use std::ops::{Deref, DerefMut};

use reflect_catalog::Affinity;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::describe::describe;
use super::{Decode, Encode, Encoded, Mismatch, ValueRef};

/// JSON as a type of your own: `types = { Order.meta => reflect_schema::Json<crate::Meta> }`.
///
/// The type is serde's `Serialize` and `Deserialize`. What is stored is text; as JSON has many texts for one
/// value, such columns are not compared in queries. The column itself can be, as text:
/// `o.meta.cast::<String>()`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: DeserializeOwned> Decode for Json<T> {
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        read(value).map(Self)
    }
}

impl<T: Serialize> Encode for Json<T> {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        write(&self.0)
    }
}

#[diagnostic::do_not_recommend]
impl Decode for serde_json::Value {
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        read(value)
    }
}

#[diagnostic::do_not_recommend]
impl Encode for serde_json::Value {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        write(self)
    }
}

fn read<T: DeserializeOwned>(value: ValueRef<'_>) -> Result<T, Mismatch> {
    let found = match value {
        ValueRef::Text(text) => serde_json::from_slice(text),
        // A column that is declared `JSON` makes a number of the text of one.
        ValueRef::Integer(number) => T::deserialize(serde_json::Value::from(number)),
        ValueRef::Real(number) if number.is_finite() => {
            T::deserialize(serde_json::Value::from(number))
        }
        ValueRef::Blob(_) => {
            return Err(Mismatch::custom(&format!(
                "JSON as text, found {}; SQLite's function `json` makes text of JSONB",
                describe(value)
            )));
        }
        ValueRef::Null | ValueRef::Real(_) => return Err(Mismatch::new("JSON", value)),
    };
    found.map_err(|error| {
        Mismatch::custom(&format!("JSON of the column's type, found {}: {error}", describe(value)))
    })
}

fn write(value: &impl Serialize) -> Result<Encoded<'_>, Mismatch> {
    match serde_json::to_string(value) {
        Ok(text) => Ok(text.into()),
        Err(error) => Err(Mismatch::custom(&format!("a value that JSON can hold: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::value::Value;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Size {
        width: u8,
    }

    #[test]
    fn a_type_of_its_own_reads_text_numbers_and_says_what_is_wrong() {
        let size = |text: &str| Json::<Size>::decode(ValueRef::Text(text.as_bytes()));
        assert_eq!(size(r#" {"width": 7, "height": 8} "#), Ok(Json(Size { width: 7 })));
        assert_eq!(
            size(r#"{"width": 300}"#).unwrap_err().to_string(),
            "expected JSON of the column's type, found the text \"{\\\"width\\\": 300}\": invalid value: \
             integer `300`, expected u8 at line 1 column 13"
        );
        assert_eq!(Json::decode(ValueRef::Integer(7)), Ok(Json(7_u8)));
        assert_eq!(Json::decode(ValueRef::Real(7.5)), Ok(Json(7.5)));
        assert!(<Json<u8>>::decode(ValueRef::Integer(300)).is_err());
        let jsonb = <Json<u8>>::decode(ValueRef::Blob(&[0x13, 0x37])).unwrap_err().to_string();
        assert_eq!(
            jsonb,
            "expected JSON as text, found a blob of 2 bytes; SQLite's function `json` makes text of JSONB"
        );
    }

    #[test]
    fn what_json_has_no_text_for_is_not_written() {
        let odd = Json(BTreeMap::from([(vec![1], 2)]));
        assert_eq!(
            odd.encode(Affinity::Text).unwrap_err().to_string(),
            "expected a value that JSON can hold: key must be a string"
        );
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            ".*".prop_map(Into::into),
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::Array),
                prop::collection::vec((".*", inner), 0..4)
                    .prop_map(|it| serde_json::Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(given in any_json()) {
            let Encoded::Owned(Value::Text(text)) = given.encode(Affinity::Text).unwrap() else {
                panic!("{given}");
            };
            prop_assert_eq!(serde_json::Value::decode(ValueRef::Text(text.as_bytes())), Ok(given));
        }
    }
}
