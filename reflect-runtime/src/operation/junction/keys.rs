use crate::error::Result;
use crate::table::{Rows, TableDef};
use crate::value::{Encode, Value};

/// The number of columns that two keys have.
pub(super) fn width(table: &TableDef, near: usize, far: usize) -> usize {
    [near, far].iter().map(|&it| table.foreign_keys[it].columns.len()).sum()
}

/// The values as these columns hold them. Where a key refers to a column of another affinity, its own
/// column may make another value of one, as text of a number, which still refers to the same row.
pub(super) fn encode(
    table: &TableDef,
    columns: &[usize],
    values: &[&dyn Encode],
) -> Result<Vec<Value>> {
    let encoded = columns.iter().zip(values);
    let value = |(&column, value): (&usize, &&dyn Encode)| {
        let value = table.encode_value(column, *value)?;
        let mut keys = table.foreign_keys.iter();
        let is_mixed = keys.any(|key| key.is_mixed() && key.columns.contains(&column));
        Ok(if is_mixed { table.columns[column].1.convert(value) } else { value })
    };
    encoded.map(value).collect()
}

/// The far keys that a statement gives, without those that refer to nothing.
pub(super) fn far_keys(rows: &mut dyn Rows) -> Result<Vec<Vec<Value>>> {
    let mut keys: Vec<Vec<Value>> = Vec::new();
    rows.each(&mut |row| {
        keys.push(row.iter().map(|it| it.to_value()).collect());
        Ok(true)
    })?;
    keys.retain(|it| !it.contains(&Value::Null));
    Ok(keys)
}

/// A key as bytes that tell it from any other.
pub(super) fn bytes(key: &[Value]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut push = |class: u8, content: &[u8]| {
        bytes.push(class);
        bytes.extend(content.len().to_le_bytes());
        bytes.extend(content);
    };
    for value in key {
        match value {
            Value::Null => push(0, &[]),
            Value::Integer(value) => push(1, &value.to_le_bytes()),
            Value::Real(value) => push(2, &value.to_bits().to_le_bytes()),
            Value::Text(value) => push(3, value.as_bytes()),
            Value::RawText(value) => push(3, value),
            Value::Blob(value) => push(4, value),
        }
    }
    bytes
}
