use ::reflect_schema::__private as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"lines\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"price\",\"type\":\"INTEGER\"},{\"name\":\"quantity\",\"type\":\"INTEGER\"},{\"name\":\"total\",\"type\":\"INTEGER\",\"nullable\":true,\"generated\":{\"expression\":\"price * quantity\"}},{\"name\":\"label\",\"type\":\"TEXT\",\"generated\":{\"expression\":\"'line ' || price\",\"stored\":true}}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE lines (\\n    id INTEGER PRIMARY KEY,\\n    price INTEGER NOT NULL,\\n    quantity INTEGER NOT NULL,\\n    total INTEGER GENERATED ALWAYS AS (price * quantity) VIRTUAL,\\n    label TEXT NOT NULL AS ('line ' || price) STORED\\n)\"}]}",
    0xab4b_7bf6_33a5_f069,
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
/** A row of the table `lines`.

```sql
CREATE TABLE lines (
    id INTEGER PRIMARY KEY,
    price INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (price * quantity) VIRTUAL,
    label TEXT NOT NULL AS ('line ' || price) STORED
)
```*/
#[doc(alias = "lines")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Line {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `price`: `INTEGER`, not null.
    pub price: i64,
    /// The column `quantity`: `INTEGER`, not null.
    pub quantity: i64,
    /// The column `total`: `INTEGER`, nullable, generated as `price * quantity`.
    pub total: __rt::Option<i64>,
    /// The column `label`: `TEXT`, not null, generated and stored as `'line ' || price`.
    pub label: __rt::String,
}
impl __rt::Table for Line {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "lines",
        &[
            ("id", __rt::Affinity::Integer),
            ("price", __rt::Affinity::Integer),
            ("quantity", __rt::Affinity::Integer),
            ("total", __rt::Affinity::Integer),
            ("label", __rt::Affinity::Text),
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
            price: row.get(1)?,
            quantity: row.get(2)?,
            total: row.get(3)?,
            label: row.get(4)?,
        })
    }
}
impl Line {
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
