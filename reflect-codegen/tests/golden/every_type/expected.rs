use ::reflect_schema::__private as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"blob_key\",\"columns\":[{\"name\":\"id\",\"type\":\"BLOB\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE blob_key (id BLOB PRIMARY KEY)\"},{\"name\":\"boolean_key\",\"columns\":[{\"name\":\"id\",\"type\":\"BOOLEAN\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE boolean_key (id BOOLEAN PRIMARY KEY)\"},{\"name\":\"date_key\",\"columns\":[{\"name\":\"id\",\"type\":\"DATE\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE date_key (id DATE PRIMARY KEY)\"},{\"name\":\"decimal_key\",\"columns\":[{\"name\":\"id\",\"type\":\"DECIMAL(10, 2)\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE decimal_key (id DECIMAL(10, 2) PRIMARY KEY)\"},{\"name\":\"every_type\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"an_int\",\"type\":\"INT\"},{\"name\":\"a_bigint\",\"type\":\"BIGINT\"},{\"name\":\"a_real\",\"type\":\"REAL\"},{\"name\":\"a_double\",\"type\":\"DOUBLE PRECISION\"},{\"name\":\"a_float\",\"type\":\"FLOAT\"},{\"name\":\"a_text\",\"type\":\"TEXT\"},{\"name\":\"a_varchar\",\"type\":\"VARCHAR(20)\"},{\"name\":\"a_clob\",\"type\":\"CLOB\"},{\"name\":\"a_string\",\"type\":\"STRING\"},{\"name\":\"a_blob\",\"type\":\"BLOB\"},{\"name\":\"a_boolean\",\"type\":\"BOOLEAN\"},{\"name\":\"a_numeric\",\"type\":\"NUMERIC(10, 2)\"},{\"name\":\"a_decimal\",\"type\":\"DECIMAL(10, 2)\"},{\"name\":\"money\",\"type\":\"MONEY\"},{\"name\":\"a_date\",\"type\":\"DATE\"},{\"name\":\"a_time\",\"type\":\"TIME\"},{\"name\":\"a_datetime\",\"type\":\"DATETIME\"},{\"name\":\"a_timestamp\",\"type\":\"TIMESTAMP\"},{\"name\":\"untyped\"},{\"name\":\"unknown\",\"type\":\"POINT\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE every_type (\\n    id INTEGER PRIMARY KEY,\\n    an_int INT NOT NULL,\\n    a_bigint BIGINT NOT NULL,\\n    a_real REAL NOT NULL,\\n    a_double DOUBLE PRECISION NOT NULL,\\n    a_float FLOAT NOT NULL,\\n    a_text TEXT NOT NULL,\\n    a_varchar VARCHAR(20) NOT NULL,\\n    a_clob CLOB NOT NULL,\\n    a_string STRING NOT NULL,\\n    a_blob BLOB NOT NULL,\\n    a_boolean BOOLEAN NOT NULL,\\n    a_numeric NUMERIC(10, 2) NOT NULL,\\n    a_decimal DECIMAL(10, 2) NOT NULL,\\n    money MONEY NOT NULL,\\n    a_date DATE NOT NULL,\\n    a_time TIME NOT NULL,\\n    a_datetime DATETIME NOT NULL,\\n    a_timestamp TIMESTAMP NOT NULL,\\n    untyped NOT NULL,\\n    unknown POINT NOT NULL\\n)\"},{\"name\":\"mixed_key\",\"columns\":[{\"name\":\"a\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"b\",\"type\":\"DATETIME\",\"nullable\":true},{\"name\":\"c\",\"type\":\"BLOB\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"a\",\"b\",\"c\"]},\"sql\":\"CREATE TABLE mixed_key (a TEXT, b DATETIME, c BLOB, PRIMARY KEY (a, b, c))\"},{\"name\":\"real_key\",\"columns\":[{\"name\":\"id\",\"type\":\"REAL\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE real_key (id REAL PRIMARY KEY)\"},{\"name\":\"text_key\",\"columns\":[{\"name\":\"id\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE text_key (id TEXT PRIMARY KEY)\"},{\"name\":\"untyped_key\",\"columns\":[{\"name\":\"id\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE untyped_key (id PRIMARY KEY)\"}]}",
    0xc0c8_86ce_ce37_be69,
    &[],
);
/// Opens a database file and checks that it has the schema of this module. Foreign keys are
/// enforced.
///
/// # Errors
/// When there is no file, when the schema differs in a way that matters, or when the
/// database can't be read.
pub fn connect(
    path: impl ::core::convert::AsRef<__rt::Path>,
) -> __rt::Result<__rt::Connection> {
    SCHEMA.connect(path.as_ref())
}
/// Opens or creates a database file, runs `prepare` on it, as to migrate it, and checks
/// then that it has the schema of this module.
///
/// # Errors
/// Those of `prepare` and of [`connect`].
pub fn connect_with(
    path: impl ::core::convert::AsRef<__rt::Path>,
    prepare: impl ::core::ops::FnOnce(&mut __rt::RawConnection) -> __rt::Result<()>,
) -> __rt::Result<__rt::Connection> {
    SCHEMA.connect_with(path.as_ref(), prepare)
}
/// A new database in memory with the schema of this module and no rows, as for tests.
///
/// # Errors
/// When the schema can't be created again, as with an extension that isn't loaded.
pub fn connect_in_memory() -> __rt::Result<__rt::Connection> {
    SCHEMA.connect_in_memory()
}
/** A row of the table `blob_key`.

```sql
CREATE TABLE blob_key (id BLOB PRIMARY KEY)
```*/
#[doc(alias = "blob_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct BlobKey {
    /// The column `id`: `BLOB`, not null, primary key.
    pub id: __rt::Vec<u8>,
}
impl __rt::Table for BlobKey {
    type Key = __rt::Vec<u8>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "blob_key",
        &[("id", __rt::Affinity::Blob)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.get(0)? })
    }
}
impl BlobKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: &[u8],
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: &[u8]) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `boolean_key`.

```sql
CREATE TABLE boolean_key (id BOOLEAN PRIMARY KEY)
```*/
#[doc(alias = "boolean_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct BooleanKey {
    /// The column `id`: `BOOLEAN`, not null, primary key.
    pub id: bool,
}
impl __rt::Table for BooleanKey {
    type Key = bool;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "boolean_key",
        &[("id", __rt::Affinity::Numeric)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.get(0)? })
    }
}
impl BooleanKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: bool,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: bool) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `date_key`.

```sql
CREATE TABLE date_key (id DATE PRIMARY KEY)
```*/
#[doc(alias = "date_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct DateKey {
    /// The column `id`: `DATE`, not null, primary key.
    pub id: __rt::NaiveDate,
}
impl __rt::Table for DateKey {
    type Key = __rt::NaiveDate;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "date_key",
        &[("id", __rt::Affinity::Numeric)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.exact(0)? })
    }
}
impl DateKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: __rt::NaiveDate,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: __rt::NaiveDate) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `decimal_key`.

```sql
CREATE TABLE decimal_key (id DECIMAL(10, 2) PRIMARY KEY)
```*/
#[doc(alias = "decimal_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct DecimalKey {
    /// The column `id`: `DECIMAL(10, 2)`, not null, primary key.
    pub id: __rt::Decimal,
}
impl __rt::Table for DecimalKey {
    type Key = __rt::Decimal;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "decimal_key",
        &[("id", __rt::Affinity::Numeric)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.exact(0)? })
    }
}
impl DecimalKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: __rt::Decimal,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: __rt::Decimal) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `every_type`.

```sql
CREATE TABLE every_type (
    id INTEGER PRIMARY KEY,
    an_int INT NOT NULL,
    a_bigint BIGINT NOT NULL,
    a_real REAL NOT NULL,
    a_double DOUBLE PRECISION NOT NULL,
    a_float FLOAT NOT NULL,
    a_text TEXT NOT NULL,
    a_varchar VARCHAR(20) NOT NULL,
    a_clob CLOB NOT NULL,
    a_string STRING NOT NULL,
    a_blob BLOB NOT NULL,
    a_boolean BOOLEAN NOT NULL,
    a_numeric NUMERIC(10, 2) NOT NULL,
    a_decimal DECIMAL(10, 2) NOT NULL,
    money MONEY NOT NULL,
    a_date DATE NOT NULL,
    a_time TIME NOT NULL,
    a_datetime DATETIME NOT NULL,
    a_timestamp TIMESTAMP NOT NULL,
    untyped NOT NULL,
    unknown POINT NOT NULL
)
```*/
#[doc(alias = "every_type")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct EveryType {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `an_int`: `INT`, not null.
    pub an_int: i64,
    /// The column `a_bigint`: `BIGINT`, not null.
    pub a_bigint: i64,
    /// The column `a_real`: `REAL`, not null.
    pub a_real: f64,
    /// The column `a_double`: `DOUBLE PRECISION`, not null.
    pub a_double: f64,
    /// The column `a_float`: `FLOAT`, not null.
    pub a_float: f64,
    /// The column `a_text`: `TEXT`, not null.
    pub a_text: __rt::String,
    /// The column `a_varchar`: `VARCHAR(20)`, not null.
    pub a_varchar: __rt::String,
    /// The column `a_clob`: `CLOB`, not null.
    pub a_clob: __rt::String,
    /// The column `a_string`: `STRING`, not null.
    pub a_string: __rt::String,
    /// The column `a_blob`: `BLOB`, not null.
    pub a_blob: __rt::Vec<u8>,
    /// The column `a_boolean`: `BOOLEAN`, not null.
    pub a_boolean: bool,
    /// The column `a_numeric`: `NUMERIC(10, 2)`, not null.
    pub a_numeric: __rt::Decimal,
    /// The column `a_decimal`: `DECIMAL(10, 2)`, not null.
    pub a_decimal: __rt::Decimal,
    /// The column `money`: `MONEY`, not null.
    pub money: __rt::Decimal,
    /// The column `a_date`: `DATE`, not null.
    pub a_date: __rt::NaiveDate,
    /// The column `a_time`: `TIME`, not null.
    pub a_time: __rt::NaiveTime,
    /// The column `a_datetime`: `DATETIME`, not null.
    pub a_datetime: __rt::NaiveDateTime,
    /// The column `a_timestamp`: `TIMESTAMP`, not null.
    pub a_timestamp: __rt::NaiveDateTime,
    /// The column `untyped`: not null.
    pub untyped: __rt::Value,
    /// The column `unknown`: `POINT`, not null.
    pub unknown: __rt::Value,
}
impl __rt::Table for EveryType {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "every_type",
        &[
            ("id", __rt::Affinity::Integer),
            ("an_int", __rt::Affinity::Integer),
            ("a_bigint", __rt::Affinity::Integer),
            ("a_real", __rt::Affinity::Real),
            ("a_double", __rt::Affinity::Real),
            ("a_float", __rt::Affinity::Real),
            ("a_text", __rt::Affinity::Text),
            ("a_varchar", __rt::Affinity::Text),
            ("a_clob", __rt::Affinity::Text),
            ("a_string", __rt::Affinity::Numeric),
            ("a_blob", __rt::Affinity::Blob),
            ("a_boolean", __rt::Affinity::Numeric),
            ("a_numeric", __rt::Affinity::Numeric),
            ("a_decimal", __rt::Affinity::Numeric),
            ("money", __rt::Affinity::Numeric),
            ("a_date", __rt::Affinity::Numeric),
            ("a_time", __rt::Affinity::Numeric),
            ("a_datetime", __rt::Affinity::Numeric),
            ("a_timestamp", __rt::Affinity::Numeric),
            ("untyped", __rt::Affinity::Blob),
            ("unknown", __rt::Affinity::Integer),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            id: row.get(0)?,
            an_int: row.get(1)?,
            a_bigint: row.get(2)?,
            a_real: row.get(3)?,
            a_double: row.get(4)?,
            a_float: row.get(5)?,
            a_text: row.get(6)?,
            a_varchar: row.get(7)?,
            a_clob: row.get(8)?,
            a_string: row.text(9)?,
            a_blob: row.get(10)?,
            a_boolean: row.get(11)?,
            a_numeric: row.get(12)?,
            a_decimal: row.get(13)?,
            money: row.get(14)?,
            a_date: row.get(15)?,
            a_time: row.get(16)?,
            a_datetime: row.get(17)?,
            a_timestamp: row.get(18)?,
            untyped: row.get(19)?,
            unknown: row.get(20)?,
        })
    }
}
impl EveryType {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `mixed_key`.

```sql
CREATE TABLE mixed_key (a TEXT, b DATETIME, c BLOB, PRIMARY KEY (a, b, c))
```*/
#[doc(alias = "mixed_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct MixedKey {
    /// The column `a`: `TEXT`, not null, primary key.
    pub a: __rt::String,
    /// The column `b`: `DATETIME`, not null, primary key.
    pub b: __rt::NaiveDateTime,
    /// The column `c`: `BLOB`, not null, primary key.
    pub c: __rt::Vec<u8>,
}
impl __rt::Table for MixedKey {
    type Key = (__rt::String, __rt::NaiveDateTime, __rt::Vec<u8>);
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "mixed_key",
        &[
            ("a", __rt::Affinity::Text),
            ("b", __rt::Affinity::Numeric),
            ("c", __rt::Affinity::Blob),
        ],
        &[0, 1, 2],
        &[],
    );
    fn key(&self) -> Self::Key {
        (
            ::core::clone::Clone::clone(&self.a),
            self.b,
            ::core::clone::Clone::clone(&self.c),
        )
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            a: row.get(0)?,
            b: row.exact(1)?,
            c: row.get(2)?,
        })
    }
}
impl MixedKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        a: &str,
        b: __rt::NaiveDateTime,
        c: &[u8],
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&a, &b, &c])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(
        conn: &impl __rt::Executor,
        a: &str,
        b: __rt::NaiveDateTime,
        c: &[u8],
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&a, &b, &c])
    }
}
/** A row of the table `real_key`.

```sql
CREATE TABLE real_key (id REAL PRIMARY KEY)
```*/
#[doc(alias = "real_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct RealKey {
    /// The column `id`: `REAL`, not null, primary key.
    pub id: f64,
}
impl __rt::Table for RealKey {
    type Key = f64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "real_key",
        &[("id", __rt::Affinity::Real)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.get(0)? })
    }
}
impl RealKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: f64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: f64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `text_key`.

```sql
CREATE TABLE text_key (id TEXT PRIMARY KEY)
```*/
#[doc(alias = "text_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TextKey {
    /// The column `id`: `TEXT`, not null, primary key.
    pub id: __rt::String,
}
impl __rt::Table for TextKey {
    type Key = __rt::String;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "text_key",
        &[("id", __rt::Affinity::Text)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.get(0)? })
    }
}
impl TextKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: &str) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/** A row of the table `untyped_key`.

```sql
CREATE TABLE untyped_key (id PRIMARY KEY)
```*/
#[doc(alias = "untyped_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct UntypedKey {
    /// The column `id`: not null, primary key.
    pub id: __rt::Value,
}
impl __rt::Table for UntypedKey {
    type Key = __rt::Value;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "untyped_key",
        &[("id", __rt::Affinity::Blob)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self { id: row.get(0)? })
    }
}
impl UntypedKey {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /// The first row in the order of the primary key, if there is any row.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// The row with this primary key, if it exists.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its column's type.
    pub fn find(
        conn: &impl __rt::Executor,
        id: &__rt::Value,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[id])
    }
    /// The row with this primary key.
    ///
    /// # Errors
    /// `NotFound` when there is none; when the database can't be read, or a value does not fit
    /// its column's type.
    pub fn get(conn: &impl __rt::Executor, id: &__rt::Value) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[id])
    }
}
