use ::reflect_schema::__private as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"Box\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Box (id INTEGER PRIMARY KEY)\"},{\"name\":\"Clone\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Clone (id INTEGER PRIMARY KEY)\"},{\"name\":\"Option\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"Some\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"None\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Option (id INTEGER PRIMARY KEY, Some TEXT, None TEXT)\"},{\"name\":\"Result\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"Ok\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"Err\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"option_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"option_id\"],\"parent\":\"Option\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE Result (id INTEGER PRIMARY KEY, Ok TEXT, Err TEXT, option_id INTEGER REFERENCES Option (id))\"},{\"name\":\"Self\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"box_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"box_id\"],\"parent\":\"Box\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE Self (id INTEGER PRIMARY KEY, box_id INTEGER REFERENCES Box (id))\"},{\"name\":\"String\",\"columns\":[{\"name\":\"id\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"str\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"i64\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE String (id TEXT PRIMARY KEY, str TEXT, i64 INTEGER)\"},{\"name\":\"Table\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE \\\"Table\\\" (id INTEGER PRIMARY KEY)\"},{\"name\":\"Vec\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"result_id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"result_id\"],\"parent\":\"Result\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE Vec (id INTEGER PRIMARY KEY, result_id INTEGER NOT NULL REFERENCES Result (id))\"}]}",
    0x67d0_803b_0c72_61bc,
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
/** A row of the table `Box`.

```sql
CREATE TABLE Box (id INTEGER PRIMARY KEY)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Box {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Box {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Box",
        &[("id", __rt::Affinity::Integer)],
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
impl Box {
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
    /** Each [`Self_`] that refers to this row by `box_id`, in no particular order.

# Errors
When the database can't be read, or a value does not fit its column's type.*/
    pub fn selves(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self_>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** The same as [`Self::selves`], by its long name.

# Errors
Those of `selves`.*/
    pub fn selves_by_box_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Self_>> {
        self.selves(conn)
    }
}
/** A row of the table `Clone`.

```sql
CREATE TABLE Clone (id INTEGER PRIMARY KEY)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Clone {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Clone {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Clone",
        &[("id", __rt::Affinity::Integer)],
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
impl Clone {
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
/** A row of the table `Option`.

```sql
CREATE TABLE Option (id INTEGER PRIMARY KEY, Some TEXT, None TEXT)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Option {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `Some`: `TEXT`, nullable.
    #[doc(alias = "Some")]
    pub some: __rt::Option<__rt::String>,
    /// The column `None`: `TEXT`, nullable.
    #[doc(alias = "None")]
    pub none: __rt::Option<__rt::String>,
}
impl __rt::Table for Option {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Option",
        &[
            ("id", __rt::Affinity::Integer),
            ("Some", __rt::Affinity::Text),
            ("None", __rt::Affinity::Text),
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
            some: row.get(1)?,
            none: row.get(2)?,
        })
    }
}
impl Option {
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
    /** Each [`Result`] that refers to this row by `option_id`, in no particular order.

# Errors
When the database can't be read, or a value does not fit its column's type.*/
    pub fn results(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Result>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** The same as [`Self::results`], by its long name.

# Errors
Those of `results`.*/
    pub fn results_by_option_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Result>> {
        self.results(conn)
    }
}
/** A row of the table `Result`.

```sql
CREATE TABLE Result (id INTEGER PRIMARY KEY, Ok TEXT, Err TEXT, option_id INTEGER REFERENCES Option (id))
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Result {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `Ok`: `TEXT`, nullable.
    #[doc(alias = "Ok")]
    pub ok: __rt::Option<__rt::String>,
    /// The column `Err`: `TEXT`, nullable.
    #[doc(alias = "Err")]
    pub err: __rt::Option<__rt::String>,
    /// The column `option_id`: `INTEGER`, nullable, refers to `Option`.
    pub option_id: __rt::Option<i64>,
}
impl __rt::Table for Result {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Result",
        &[
            ("id", __rt::Affinity::Integer),
            ("Ok", __rt::Affinity::Text),
            ("Err", __rt::Affinity::Text),
            ("option_id", __rt::Affinity::Integer),
        ],
        &[0],
        &[__rt::ForeignKeyDef::new(&[3], &[0])],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            id: row.get(0)?,
            ok: row.get(1)?,
            err: row.get(2)?,
            option_id: row.get(3)?,
        })
    }
}
impl Result {
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
    /** The [`Option`] that `option_id` refers to; `None` where that is NULL.

# Errors
`Orphan` when the row referred to does not exist; when the database can't be read, or a value does not fit its column's type.*/
    pub fn option(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Option>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.option_id])
    }
    /** Each [`Vec`] that refers to this row by `result_id`, in no particular order.

# Errors
When the database can't be read, or a value does not fit its column's type.*/
    pub fn vecs(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Vec>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** The same as [`Self::option`], by its long name.

# Errors
Those of `option`.*/
    pub fn option_by_option_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Option>> {
        self.option(conn)
    }
    /** The same as [`Self::vecs`], by its long name.

# Errors
Those of `vecs`.*/
    pub fn vecs_by_result_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Vec>> {
        self.vecs(conn)
    }
}
/** A row of the table `Self`.

```sql
CREATE TABLE Self (id INTEGER PRIMARY KEY, box_id INTEGER REFERENCES Box (id))
```*/
#[doc(alias = "Self")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Self_ {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `box_id`: `INTEGER`, nullable, refers to `Box`.
    pub box_id: __rt::Option<i64>,
}
impl __rt::Table for Self_ {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Self",
        &[("id", __rt::Affinity::Integer), ("box_id", __rt::Affinity::Integer)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0])],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            id: row.get(0)?,
            box_id: row.get(1)?,
        })
    }
}
impl Self_ {
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
    /** The [`Box`] that `box_id` refers to; `None` where that is NULL.

# Errors
`Orphan` when the row referred to does not exist; when the database can't be read, or a value does not fit its column's type.*/
    pub fn box_(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Box>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.box_id])
    }
    /** The same as [`Self::box_`], by its long name.

# Errors
Those of `box_`.*/
    pub fn box_by_box_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Box>> {
        self.box_(conn)
    }
}
/** A row of the table `String`.

```sql
CREATE TABLE String (id TEXT PRIMARY KEY, str TEXT, i64 INTEGER)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct String {
    /// The column `id`: `TEXT`, not null, primary key.
    pub id: __rt::String,
    /// The column `str`: `TEXT`, nullable.
    pub str: __rt::Option<__rt::String>,
    /// The column `i64`: `INTEGER`, nullable.
    pub i64: __rt::Option<i64>,
}
impl __rt::Table for String {
    type Key = __rt::String;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "String",
        &[
            ("id", __rt::Affinity::Text),
            ("str", __rt::Affinity::Text),
            ("i64", __rt::Affinity::Integer),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            id: row.get(0)?,
            str: row.get(1)?,
            i64: row.get(2)?,
        })
    }
}
impl String {
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
/** A row of the table `Table`.

```sql
CREATE TABLE "Table" (id INTEGER PRIMARY KEY)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Table {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Table {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Table",
        &[("id", __rt::Affinity::Integer)],
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
impl Table {
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
/** A row of the table `Vec`.

```sql
CREATE TABLE Vec (id INTEGER PRIMARY KEY, result_id INTEGER NOT NULL REFERENCES Result (id))
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Vec {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `result_id`: `INTEGER`, not null, refers to `Result`.
    pub result_id: i64,
}
impl __rt::Table for Vec {
    type Key = i64;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Vec",
        &[("id", __rt::Affinity::Integer), ("result_id", __rt::Affinity::Integer)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0])],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
        __rt::Result::Ok(Self {
            id: row.get(0)?,
            result_id: row.get(1)?,
        })
    }
}
impl Vec {
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
    /** The [`Result`] that `result_id` refers to.

# Errors
`Orphan` when the row referred to does not exist; when the database can't be read, or a value does not fit its column's type.*/
    pub fn result(&self, conn: &impl __rt::Executor) -> __rt::Result<Result> {
        __rt::parent(conn.handle(), self, 0, &[&self.result_id])
    }
    /** The same as [`Self::result`], by its long name.

# Errors
Those of `result`.*/
    pub fn result_by_result_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<Result> {
        self.result(conn)
    }
}
