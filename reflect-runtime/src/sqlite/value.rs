//! Values between the driver's types and ours.

use rusqlite::types::{self, FromSql, FromSqlResult, ToSql, ToSqlOutput};

use crate::value::{Encoded, Value, ValueRef};

impl<'v> From<types::ValueRef<'v>> for ValueRef<'v> {
    #[inline]
    fn from(value: types::ValueRef<'v>) -> Self {
        match value {
            types::ValueRef::Null => Self::Null,
            types::ValueRef::Integer(value) => Self::Integer(value),
            types::ValueRef::Real(value) => Self::Real(value),
            types::ValueRef::Text(bytes) => Self::Text(bytes),
            types::ValueRef::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

impl<'v> From<ValueRef<'v>> for types::ValueRef<'v> {
    #[inline]
    fn from(value: ValueRef<'v>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(value) => Self::Integer(value),
            ValueRef::Real(value) => Self::Real(value),
            ValueRef::Text(bytes) => Self::Text(bytes),
            ValueRef::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

impl From<types::Value> for Value {
    fn from(value: types::Value) -> Self {
        match value {
            types::Value::Null => Self::Null,
            types::Value::Integer(value) => Self::Integer(value),
            types::Value::Real(value) => Self::Real(value),
            types::Value::Text(text) => Self::Text(text),
            types::Value::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::from(self).into()))
    }
}

impl ToSql for Encoded<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.as_ref().into()))
    }
}

impl FromSql for Value {
    fn column_result(value: types::ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(ValueRef::from(value).to_value())
    }
}
