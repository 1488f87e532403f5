use crate::error::Result;
use crate::table::{ForeignKeyDef, TableDef};
use crate::value::{Encode, Value, ValueRef};

/// The values of a statement's parameters, in their order.
pub(crate) trait Parameters {
    fn bind(&self, to: &mut dyn Bind) -> Result<()>;
}

/// Takes the value of the next parameter.
pub(crate) trait Bind {
    fn bind(&mut self, value: ValueRef<'_>) -> Result<()>;
}

impl Parameters for () {
    fn bind(&self, _: &mut dyn Bind) -> Result<()> {
        Ok(())
    }
}

impl Parameters for [Value] {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        self.iter().try_for_each(|value| to.bind(value.into()))
    }
}

impl Parameters for Vec<Value> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        self.as_slice().bind(to)
    }
}

impl Parameters for &[Value] {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        (**self).bind(to)
    }
}

/// Values that are compared with columns of a table.
#[derive(Clone, Copy)]
pub(crate) struct Encoding<'v> {
    table: &'static TableDef,
    columns: &'static [usize],
    /// The key that the columns are of, if the values are those of the row referred to.
    key: Option<&'static ForeignKeyDef>,
    values: &'v [&'v dyn Encode],
}

impl<'v> Encoding<'v> {
    pub(crate) fn new(
        table: &'static TableDef,
        columns: &'static [usize],
        values: &'v [&'v dyn Encode],
    ) -> Self {
        Self { table, columns, key: None, values }
    }

    /// The values of a row that a foreign key of a table refers to.
    pub(crate) fn referred(
        table: &'static TableDef,
        key: usize,
        values: &'v [&'v dyn Encode],
    ) -> Self {
        let key = &table.foreign_keys[key];
        Self { table, columns: key.columns, key: Some(key), values }
    }
}

impl Parameters for Encoding<'_> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        for (index, (value, &column)) in self.values.iter().zip(self.columns).enumerate() {
            let storage = &self.table.columns[column].1;
            let affinity = self.key.and_then(|key| key.affinity(index));
            let encoded = match affinity {
                Some(affinity) => value.encode(affinity),
                None => storage.encode(*value),
            };
            let encoded = encoded.map_err(|it| self.table.unfit(column, it))?;
            let value = encoded.as_ref();
            // A value that the column would make another of is in none of its rows.
            let is_found = affinity.is_some() || storage.keeps(value);
            to.bind(if is_found { value } else { ValueRef::Null })?;
        }
        Ok(())
    }
}
