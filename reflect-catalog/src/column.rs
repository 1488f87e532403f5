/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// The type as written, such as `NVARCHAR(160)`; empty where there is none.
    pub declared_type: String,
    /// NULL is allowed. A row id is never NULL, whatever the declaration says.
    pub nullable: bool,
    /// The default value as an SQL expression.
    pub default: Option<String>,
    /// The expression of a generated column.
    pub generated: Option<Generated>,
    /// The collation that its text sorts and compares by, where it is not `BINARY`.
    pub collation: Option<String>,
    /// The comment beside its definition.
    pub comment: Option<String>,
}

impl Column {
    /// The affinity that SQLite gives this column.
    #[must_use]
    pub fn affinity(&self) -> Affinity {
        Affinity::of(&self.declared_type)
    }

    /// The usual meaning of the declared type.
    #[must_use]
    pub fn data_type(&self) -> DataType {
        DataType::of(&self.declared_type)
    }
}

/// The expression of a generated column, and if its values are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The expression, as written.
    pub expression: String,
    /// It is computed on writing and stored, not on reading.
    pub stored: bool,
}

/// The storage that a column prefers, by the rules of
/// <https://sqlite.org/datatype3.html#determination_of_column_affinity>.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affinity {
    /// Whole numbers.
    Integer,
    /// Text.
    Text,
    /// Whatever comes, unchanged.
    Blob,
    /// Floating-point numbers.
    Real,
    /// Numbers, whole where they fit.
    Numeric,
}

impl Affinity {
    /// The affinity of a declared type.
    ///
    /// ```
    /// use reflect_schema::catalog::Affinity;
    /// assert_eq!(Affinity::of("NVARCHAR(160)"), Affinity::Text);
    /// assert_eq!(Affinity::of("FLOATING POINT"), Affinity::Integer); // it contains INT
    /// assert_eq!(Affinity::of("DATETIME"), Affinity::Numeric);
    /// ```
    #[must_use]
    pub fn of(declared_type: &str) -> Self {
        let declared = declared_type.to_ascii_uppercase();
        let has = |parts: &[&str]| parts.iter().any(|part| declared.contains(part));
        if has(&["INT"]) {
            Self::Integer
        } else if has(&["CHAR", "CLOB", "TEXT"]) {
            Self::Text
        } else if declared.is_empty() || has(&["BLOB"]) {
            Self::Blob
        } else if has(&["REAL", "FLOA", "DOUB"]) {
            Self::Real
        } else {
            Self::Numeric
        }
    }
}

/// The intended kind of a column's values.
///
/// Affinity says how SQLite stores a value; this adds what people mean by the names they use.
/// A name that is neither conventional nor clearly one storage class is [`DataType::Any`]: no
/// assumption is better than a wrong one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataType {
    /// A 64-bit integer.
    Integer,
    /// A 64-bit floating-point number.
    Real,
    /// Text.
    Text,
    /// Bytes.
    Blob,
    /// 0 or 1.
    Boolean,
    /// A decimal number.
    Decimal,
    /// A calendar date.
    Date,
    /// A time of day.
    Time,
    /// A date and time.
    DateTime,
    /// A JSON value, as text or, in `JSONB`, as SQLite's own bytes.
    Json,
    /// A UUID, as text or as 16 bytes.
    Uuid,
    /// Any value.
    Any,
}

impl DataType {
    /// The meaning of a declared type.
    ///
    /// ```
    /// use reflect_schema::catalog::DataType;
    /// assert_eq!(DataType::of("NUMERIC(10,2)"), DataType::Decimal);
    /// assert_eq!(DataType::of("unsigned big int"), DataType::Integer);
    /// assert_eq!(DataType::of("POINT"), DataType::Blob); // has INTEGER affinity, holds no integers
    /// ```
    #[must_use]
    pub fn of(declared_type: &str) -> Self {
        let declared = declared_type.to_ascii_uppercase();
        // `NUMERIC(10,2)` → NUMERIC, `TIMESTAMP WITH TIME ZONE` → TIMESTAMP.
        let name = declared.split('(').next().unwrap_or_default().trim();
        let first = name.split_ascii_whitespace().next().unwrap_or_default();
        match first {
            "BOOLEAN" | "BOOL" => return Self::Boolean,
            "BIT" if is_one_bit(&declared) => return Self::Boolean,
            "LONG" if name == "LONG" => return Self::Integer,
            "YEAR" | "SERIAL" | "SMALLSERIAL" | "BIGSERIAL" => return Self::Integer,
            "DECIMAL" | "NUMERIC" | "DEC" | "NUMBER" | "MONEY" | "SMALLMONEY" => {
                return Self::Decimal;
            }
            "DATE" => return Self::Date,
            "TIME" | "TIMETZ" => return Self::Time,
            "DATETIME" | "DATETIME2" | "SMALLDATETIME" | "DATETIMEOFFSET" | "TIMESTAMP"
            | "TIMESTAMPTZ" => return Self::DateTime,
            "STRING" | "XML" | "ENUM" | "SET" | "CITEXT" | "SYSNAME" | "INET" | "CIDR"
            | "MACADDR" => {
                return Self::Text;
            }
            "JSON" | "JSONB" => return Self::Json,
            "UUID" | "GUID" | "UNIQUEIDENTIFIER" => return Self::Uuid,
            "BINARY" | "VARBINARY" | "BYTEA" | "IMAGE" | "RAW" => return Self::Blob,
            // Of SpatiaLite, GeoPackage and others; blobs, whatever their affinity.
            "GEOMETRY" | "GEOGRAPHY" | "GEOMETRYCOLLECTION" | "POINT" | "LINESTRING"
            | "POLYGON" | "MULTIPOINT" | "MULTILINESTRING" | "MULTIPOLYGON" | "CURVE"
            | "SURFACE" => {
                return Self::Blob;
            }
            _ => {}
        }
        match Affinity::of(declared_type) {
            Affinity::Integer if name.split_ascii_whitespace().any(is_integer_word) => {
                Self::Integer
            }
            Affinity::Text => Self::Text,
            Affinity::Blob if !declared.is_empty() => Self::Blob,
            Affinity::Real => Self::Real,
            Affinity::Integer | Affinity::Blob | Affinity::Numeric => Self::Any,
        }
    }
}

/// `BIT` and `BIT(1)`, but not `BIT(8)` or `BIT VARYING`.
fn is_one_bit(declared: &str) -> bool {
    let length = declared.trim_start_matches("BIT");
    matches!(length.trim(), "" | "(1)")
}

/// `INTEGER`, `BIGINT`, `INT8`, … but not `POINT`, `PRINT` or `INTERVAL`.
fn is_integer_word(word: &str) -> bool {
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(
        stem,
        "INT" | "INTEGER" | "TINYINT" | "SMALLINT" | "MEDIUMINT" | "BIGINT" | "UINT" | "LONGINT"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn affinity_follows_the_five_rules_in_order() {
        let rows = [
            ("INT", Affinity::Integer),
            ("UNSIGNED BIG INT", Affinity::Integer),
            ("CHARINT", Affinity::Integer),
            ("VARYING CHARACTER(255)", Affinity::Text),
            ("CLOB", Affinity::Text),
            ("", Affinity::Blob),
            ("BLOB", Affinity::Blob),
            ("DOUBLE PRECISION", Affinity::Real),
            ("FLOAT", Affinity::Real),
            ("DECIMAL(10,5)", Affinity::Numeric),
            ("STRING", Affinity::Numeric),
            ("ANY", Affinity::Numeric),
        ];
        for (declared, expected) in rows {
            assert_eq!(Affinity::of(declared), expected, "{declared}");
        }
    }

    #[test]
    fn conventional_names_say_more_than_affinity() {
        let rows = [
            ("INTEGER(5)", DataType::Integer),
            ("int2", DataType::Integer),
            ("TINYINT(1)", DataType::Integer),
            ("INTERVAL", DataType::Any),
            ("nchar(55)", DataType::Text),
            ("UUID", DataType::Uuid),
            ("uniqueidentifier", DataType::Uuid),
            ("JSONB", DataType::Json),
            ("XML", DataType::Text),
            ("LONG", DataType::Integer),
            ("LONG VARCHAR", DataType::Text),
            ("LONG RAW", DataType::Any),
            ("YEAR(4)", DataType::Integer),
            ("bigserial", DataType::Integer),
            ("BIT", DataType::Boolean),
            ("BIT(1)", DataType::Boolean),
            ("BIT(8)", DataType::Any),
            ("BIT VARYING(8)", DataType::Any),
            ("VARBINARY(16)", DataType::Blob),
            ("IMAGE", DataType::Blob),
            ("POINT", DataType::Blob),
            ("SMALLDATETIME", DataType::DateTime),
            ("DATETIMEOFFSET(7)", DataType::DateTime),
            ("REAL", DataType::Real),
            ("FLOAT(10,2)", DataType::Real),
            ("BOOLEAN", DataType::Boolean),
            ("DATE", DataType::Date),
            ("DATETIME(6)", DataType::DateTime),
            ("TIMESTAMP WITH TIME ZONE", DataType::DateTime),
            ("TIME", DataType::Time),
            ("BLOB(10)", DataType::Blob),
            ("", DataType::Any),
            ("ANY", DataType::Any),
            ("GEOMETRY", DataType::Blob),
        ];
        for (declared, expected) in rows {
            assert_eq!(DataType::of(declared), expected, "{declared}");
        }
    }
}
