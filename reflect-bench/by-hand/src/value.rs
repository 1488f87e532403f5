use chrono::NaiveDateTime;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rust_decimal::Decimal;

pub(crate) struct AsDecimal(pub(crate) Decimal);

impl FromSql for AsDecimal {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(value) => Ok(Self(value.into())),
            ValueRef::Real(value) => Ok(Self(value.try_into().map_err(FromSqlError::other)?)),
            ValueRef::Text(_) => {
                Decimal::from_str_exact(value.as_str()?).map(Self).map_err(FromSqlError::other)
            }
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for AsDecimal {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let real = f64::try_from(self.0)
            .map_err(|it| rusqlite::Error::ToSqlConversionFailure(it.into()))?;
        Ok(ToSqlOutput::Owned(Value::Real(real)))
    }
}

pub(crate) struct AsDateTime(pub(crate) NaiveDateTime);

impl FromSql for AsDateTime {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        NaiveDateTime::parse_from_str(value.as_str()?, "%Y-%m-%d %H:%M:%S")
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

impl ToSql for AsDateTime {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = self.0.format("%Y-%m-%d %H:%M:%S").to_string();
        Ok(ToSqlOutput::Owned(Value::Text(text)))
    }
}
