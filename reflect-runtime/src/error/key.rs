use std::fmt;

use crate::value::Value;

/// The key of a row: columns and their values.
///
/// It prints as `PlaylistId = 1, TrackId = 3402`, with long texts shortened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RowKey(pub Vec<(&'static str, Value)>);

/// Columns and their values, where the columns are not known before the program runs.
///
/// It prints as `PlaylistId = 1, TrackId = 3402`, with long texts shortened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values(pub Vec<(String, Value)>);

impl Values {
    /// The value of a column.
    ///
    /// ```
    /// # use reflect_schema::{Value, Values};
    /// let values = Values(vec![("AlbumId".to_owned(), Value::Integer(7))]);
    /// assert_eq!(values.get("AlbumId"), Some(&Value::Integer(7)));
    /// ```
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == column).map(|(_, value)| value)
    }
}

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_pairs(f, self.0.iter().map(|(column, value)| (*column, value)))
    }
}

impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_pairs(f, self.0.iter().map(|(column, value)| (column.as_str(), value)))
    }
}

fn write_pairs<'v>(
    f: &mut fmt::Formatter<'_>,
    pairs: impl Iterator<Item = (&'v str, &'v Value)>,
) -> fmt::Result {
    for (index, (column, value)) in pairs.enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(f, "{comma}{column} = ")?;
        value.write_short(f)?;
    }
    Ok(())
}
