//! A catalog as JSON.

mod fields;
mod twice;

use std::fmt;

use fields::{Field, Fields, Wrong};

use crate::json::{self, JsonError, Writer};
use crate::sql::is_create;
use crate::{Catalog, Object, ObjectKind};

/// The version of the snapshot's format. A newer one is refused, an older one is read.
pub const FORMAT: u32 = 1;

/// The edition of the rules that give names to what is in a snapshot.
pub const NAMING: u32 = 1;

impl Catalog {
    /// The catalog as JSON on one line.
    ///
    /// # Errors
    /// When [`Catalog::from_json`] would refuse it: `Statement` or `Twice`.
    pub fn to_json(&self) -> Result<String, SnapshotError> {
        self.write(Writer::compact())
    }

    /// The catalog as the text of a snapshot file: JSON with a line for each fact, so that a change
    /// of the schema shows as a change of few lines.
    ///
    /// Equal catalogs give equal texts.
    ///
    /// ```
    /// # use reflect_schema::catalog::{Catalog, sqlite::Inspector};
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TABLE t (a INTEGER PRIMARY KEY)")?;
    /// let text = Inspector::new(&conn).catalog()?.to_snapshot()?;
    /// assert_eq!(Catalog::from_json(&text)?.to_snapshot()?, text);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Catalog::to_json`].
    pub fn to_snapshot(&self) -> Result<String, SnapshotError> {
        Ok(self.write(Writer::lines())? + "\n")
    }

    fn write(&self, mut writer: Writer) -> Result<String, SnapshotError> {
        self.check()?;
        writer.open('{');
        for (name, version) in [("format", FORMAT), ("naming", NAMING)] {
            writer.name(name);
            version.write(&mut writer);
        }
        self.write_fields(&mut writer);
        writer.close('}');
        Ok(writer.finish())
    }

    /// The catalog from its JSON, on one line or many.
    ///
    /// # Errors
    /// When the text is not JSON, when a field is missing or holds something else than it should, when
    /// a name is there twice, and when it is of a newer version.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        let node = json::parse(text)?;
        let field = |Wrong { path, message, position }| SnapshotError::Field {
            path,
            error: JsonError::new(message, text, position),
        };
        let fields = Fields::of(&node).map_err(field)?;
        let format = fields.required("format").map_err(field)?;
        let naming = fields.required("naming").map_err(field)?;
        // What the rest means is to be known first.
        if format > FORMAT {
            return Err(SnapshotError::NewerFormat(format));
        }
        if naming > NAMING {
            return Err(SnapshotError::NewerNaming(naming));
        }
        let catalog = Self::read(&node).map_err(field)?;
        catalog.check()?;
        Ok(catalog)
    }

    /// The statements are run where a database is created, and anybody may have written the snapshot.
    fn check(&self) -> Result<(), SnapshotError> {
        if let Some(Object { kind, name, .. }) =
            self.objects().find(|object| !is_create(object.sql, object.kind))
        {
            return Err(SnapshotError::Statement { kind, name: name.to_owned() });
        }
        twice::twice(self).map_or(Ok(()), |what| Err(SnapshotError::Twice(what)))
    }
}

/// The reason why a text is no snapshot.
#[derive(Debug)]
#[non_exhaustive]
pub enum SnapshotError {
    /// It was written by a newer version, in this format.
    NewerFormat(u32),
    /// It was written by a newer version, for this edition of names.
    NewerNaming(u32),
    /// It is not JSON, or ends too early.
    Json(JsonError),
    /// It is JSON, and a field of it is missing or holds something else than it should.
    Field {
        /// The way to the field, or to where one is missing, such as `tables[0].columns[2].type`;
        /// empty for the snapshot itself.
        path: String,
        /// The reason, with the line and the column.
        error: JsonError,
    },
    /// The SQL of an object is something else than one statement that creates it.
    Statement {
        /// The kind of the object.
        kind: ObjectKind,
        /// Its name.
        name: String,
    },
    /// This object or column is called as another one that is there, too, such as ``column `t.a` ``.
    Twice(String),
}

impl From<JsonError> for SnapshotError {
    fn from(error: JsonError) -> Self {
        Self::Json(error)
    }
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let newer = "it was written by a newer version of reflect-schema";
        match self {
            Self::NewerFormat(format) => write!(f, "{newer} (format {format}, not {FORMAT})"),
            Self::NewerNaming(naming) => write!(f, "{newer} (names {naming}, not {NAMING})"),
            Self::Statement { kind, name } => write!(
                f,
                "it is no snapshot: the SQL of the {} `{name}` is not one statement that creates it",
                kind.word()
            ),
            Self::Twice(what) => {
                write!(f, "it is no snapshot: the name of the {what} is there twice")
            }
            Self::Field { path, error } if !path.is_empty() => {
                write!(f, "it is no snapshot: in `{path}`, {error}")
            }
            Self::Json(error) | Self::Field { error, .. } => {
                write!(f, "it is no snapshot: {error}")
            }
        }
    }
}

impl std::error::Error for SnapshotError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) | Self::Field { error, .. } => Some(error),
            Self::NewerFormat(_)
            | Self::NewerNaming(_)
            | Self::Statement { .. }
            | Self::Twice(_) => None,
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
            "it is no snapshot: missing field `tables` at line 1 column 1"
        );
        assert!(error("CREATE TABLE").starts_with("it is no snapshot: expected value"));
    }

    #[test]
    fn the_sql_of_a_snapshot_creates_and_does_nothing_else() {
        let read = |sql: &str| {
            let table = format!(r#"{{"name":"t","columns":[],"sql":"{sql}"}}"#);
            Catalog::from_json(&format!(r#"{{"format":1,"naming":1,"tables":[{table}]}}"#))
        };
        read("CREATE TABLE t (a)").unwrap();
        for sql in
            ["", "DROP TABLE t", "CREATE TABLE t (a); ATTACH 'x' AS y", "CREATE VIEW t AS SELECT 1"]
        {
            let error = read(sql).unwrap_err();
            let reason = "the SQL of the table `t` is not one statement that creates it";
            assert_eq!(error.to_string(), format!("it is no snapshot: {reason}"));
        }
    }

    #[test]
    fn what_is_wrong_has_a_type_and_a_place() {
        let text = |columns: &str, more: &str| {
            let table = |columns| format!(r#"{{"name":"t","columns":{columns},"sql":""}}"#);
            let tables = [table("[]"), table(columns)].join(",");
            format!(r#"{{"format":1,"naming":1,"tables":[{tables}]{more}}}"#)
        };
        let table = [
            (r#"{"format":"1","naming":1}"#.to_owned(), "format"),
            (r#"{"format":1}"#.to_owned(), ""),
            (text("5", ""), "tables[1].columns"),
            (text(r#"[{"name":"a","type":"INT"},{"type":"INT"}]"#, ""), "tables[1].columns[1]"),
            (text(r#"[{"name":"a","type":{}}]"#, ""), "tables[1].columns[0].type"),
            (
                text(r#"[{"name":"a","type":"","nullable":"y"}]"#, ""),
                "tables[1].columns[0].nullable",
            ),
            (text("[]", r#","views":[{"name":"v"}]"#), "views[0]"),
            (text("[]", r#","views":[],"views":[]"#), "views"),
        ];
        for (text, expected) in table {
            for text in [text.replace(',', ",\n  "), text] {
                match Catalog::from_json(&text) {
                    Err(SnapshotError::Field { path, .. }) => assert_eq!(path, expected, "{text}"),
                    other => panic!("{text}: {other:?}"),
                }
            }
        }
        for cut in [0, 1, 20, 40] {
            let error = Catalog::from_json(&text("[]", "")[..cut]).unwrap_err();
            assert!(matches!(error, SnapshotError::Json(_)), "{error:?}");
        }
        let error = Catalog::from_json(&text("[false]", "")).unwrap_err().to_string();
        let reason = "there is `false` instead of an object at line 1 column 92";
        assert_eq!(error, format!("it is no snapshot: in `tables[1].columns[0]`, {reason}"));
    }
}
