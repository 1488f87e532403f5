//! A catalog as JSON.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Catalog;

/// The version of the snapshot's format. A newer one is refused, an older one is read.
pub const FORMAT: u32 = 1;

/// The edition of the rules that give names to what is in a snapshot.
pub const NAMING: u32 = 1;

/// A snapshot as it is written.
#[derive(Serialize)]
struct Written<'c> {
    format: u32,
    naming: u32,
    #[serde(flatten)]
    catalog: &'c Catalog,
}

/// What has to be known before the rest can be read.
#[derive(Deserialize)]
struct Header {
    format: u32,
    naming: u32,
}

impl Catalog {
    /// The catalog as JSON on one line.
    ///
    /// # Errors
    /// Never for a catalog that an inspector has read.
    pub fn to_json(&self) -> Result<String, SnapshotError> {
        Ok(serde_json::to_string(&Written { format: FORMAT, naming: NAMING, catalog: self })?)
    }

    /// The catalog as the text of a snapshot file: JSON with a line for each fact, so that a change
    /// of the schema shows as a change of few lines.
    ///
    /// The same catalog always gives the same text.
    ///
    /// ```
    /// # use reflect_catalog::{Catalog, sqlite::Inspector};
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TABLE t (a INTEGER PRIMARY KEY)")?;
    /// let text = Inspector::new(&conn).catalog()?.to_snapshot()?;
    /// assert_eq!(Catalog::from_json(&text)?.to_snapshot()?, text);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Never for a catalog that an inspector has read.
    pub fn to_snapshot(&self) -> Result<String, SnapshotError> {
        let written = Written { format: FORMAT, naming: NAMING, catalog: self };
        Ok(serde_json::to_string_pretty(&written)? + "\n")
    }

    /// The catalog from its JSON, on one line or many.
    ///
    /// # Errors
    /// When the text is not the JSON of a catalog, or of a newer version.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        let Header { format, naming } = serde_json::from_str(text)?;
        if format > FORMAT {
            return Err(SnapshotError::NewerFormat(format));
        }
        if naming > NAMING {
            return Err(SnapshotError::NewerNaming(naming));
        }
        Ok(serde_json::from_str(text)?)
    }
}

/// Why a text is no snapshot.
#[derive(Debug)]
#[non_exhaustive]
pub enum SnapshotError {
    /// It was written by a newer version, in this format.
    NewerFormat(u32),
    /// It was written by a newer version, for this edition of names.
    NewerNaming(u32),
    /// It is not the JSON of a catalog.
    Json(serde_json::Error),
}

impl From<serde_json::Error> for SnapshotError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let newer = "it was written by a newer version of reflect-schema";
        match self {
            Self::NewerFormat(format) => write!(f, "{newer} (format {format}, not {FORMAT})"),
            Self::NewerNaming(naming) => write!(f, "{newer} (names {naming}, not {NAMING})"),
            Self::Json(error) => write!(f, "it is no snapshot: {error}"),
        }
    }
}

impl std::error::Error for SnapshotError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_says_what_it_is() {
        let text = Catalog::default().to_snapshot().unwrap();
        assert_eq!(text, "{\n  \"format\": 1,\n  \"naming\": 1,\n  \"tables\": []\n}\n");
    }

    #[test]
    fn what_is_no_snapshot_is_told_why() {
        let error = |text| Catalog::from_json(text).unwrap_err().to_string();
        let newer = "it was written by a newer version of reflect-schema";
        assert_eq!(error(r#"{"format":2,"naming":1,"x":0}"#), format!("{newer} (format 2, not 1)"));
        assert_eq!(error(r#"{"format":1,"naming":9}"#), format!("{newer} (names 9, not 1)"));
        assert_eq!(
            error(r#"{"format":1,"naming":1}"#),
            "it is no snapshot: missing field `tables` at line 1 column 23"
        );
        assert!(error("CREATE TABLE").starts_with("it is no snapshot: expected value"));
    }
}
