use super::Table;
use crate::value::{BLOB, Encode, Storage, Value, owned};

/// The type of a primary key: a value, a tuple of up to twelve, a `Vec` of more, or `()`.
pub trait Key {
    /// The values as SQLite holds them.
    fn values(&self) -> Vec<Value> {
        self.stored(&[])
    }

    /// Not public API: the values as columns that store them so hold them. A decimal is text in a
    /// column of text, and a number where nothing is known.
    #[doc(hidden)]
    fn stored(&self, columns: &[Storage]) -> Vec<Value>;

    /// Not public API: shows the values as they are.
    #[doc(hidden)]
    fn visit(&self, visitor: &mut dyn FnMut(&[&dyn Encode]));
}

/// The primary key of a row as it is stored.
pub(crate) fn stored_key<T: Table>(row: &T) -> Vec<Value> {
    let storages = T::DEF.key.iter().map(|&it| T::DEF.columns[it].1);
    let key = row.key().stored(&storages.collect::<Vec<_>>()).into_iter().zip(T::DEF.key);
    // A value that the column would make another of is in none of its rows.
    let found = |(value, &column): (Value, &usize)| {
        if T::DEF.check(column, (&value).into()).is_ok() { value } else { Value::Null }
    };
    key.map(found).collect()
}

impl<T: Encode> Key for T {
    fn visit(&self, visitor: &mut dyn FnMut(&[&dyn Encode])) {
        visitor(&[self]);
    }

    fn stored(&self, columns: &[Storage]) -> Vec<Value> {
        vec![owned(self, columns.first().copied().unwrap_or(BLOB))]
    }
}

/// The key of a table that has one.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the table has no primary key",
    label = "its rows can't be found again"
)]
pub trait Identified: Key {}

#[diagnostic::do_not_recommend]
impl<T: Encode> Identified for T {}

#[diagnostic::do_not_recommend]
impl Identified for Vec<Value> {}

/// The key of a table whose key has more columns than a tuple should have.
impl Key for Vec<Value> {
    fn visit(&self, visitor: &mut dyn FnMut(&[&dyn Encode])) {
        let values: Vec<_> = self.iter().map(|it| it as &dyn Encode).collect();
        visitor(&values);
    }

    fn stored(&self, _: &[Storage]) -> Vec<Value> {
        self.clone()
    }
}

/// The values of a key with more columns than a tuple should have.
pub fn long_key(values: &[&dyn Encode]) -> Vec<Value> {
    values.iter().map(|value| owned(*value, BLOB)).collect()
}

impl Key for () {
    fn visit(&self, visitor: &mut dyn FnMut(&[&dyn Encode])) {
        visitor(&[]);
    }

    fn stored(&self, _: &[Storage]) -> Vec<Value> {
        Vec::new()
    }
}

macro_rules! keys {
    ($($part:ident $index:tt)*) => {
        impl<$($part: Encode),*> Key for ($($part,)*) {
            fn visit(&self, visitor: &mut dyn FnMut(&[&dyn Encode])) {
                visitor(&[$(&self.$index),*]);
            }

            fn stored(&self, columns: &[Storage]) -> Vec<Value> {
                let storage = |index: usize| columns.get(index).copied().unwrap_or(BLOB);
                vec![$(owned(&self.$index, storage($index))),*]
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($part: Encode),*> Identified for ($($part,)*) {}
    };
}

for_tuples! { up to twelve: keys }
