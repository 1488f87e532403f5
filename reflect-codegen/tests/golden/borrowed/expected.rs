use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"letter_counts\",\"columns\":[{\"name\":\"year\",\"type\":\"INTEGER\"},{\"name\":\"count\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"year\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE letter_counts (year INTEGER PRIMARY KEY, count INTEGER NOT NULL)\"},{\"name\":\"letters\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"sender\",\"type\":\"TEXT\"},{\"name\":\"subject\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"body\",\"type\":\"BLOB\"},{\"name\":\"signature\",\"type\":\"BLOB\",\"nullable\":true},{\"name\":\"header\",\"type\":\"JSON\",\"nullable\":true,\"comment\":\"Read into a text of its own: SQLite may have made a number of it.\"},{\"name\":\"cost\",\"type\":\"DECIMAL(10, 2)\"},{\"name\":\"sent_at\",\"type\":\"DATETIME\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE letters (\\n    id INTEGER PRIMARY KEY,\\n    sender TEXT NOT NULL,\\n    subject TEXT,\\n    body BLOB NOT NULL,\\n    signature BLOB,\\n    -- Read into a text of its own: SQLite may have made a number of it.\\n    header JSON,\\n    cost DECIMAL(10, 2) NOT NULL,\\n    sent_at DATETIME\\n)\"},{\"name\":\"parcels\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"label\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL)\"}]}",
    0xfdcd_2978_4137_d964,
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
/** A row of the table `letter_counts`.

```sql
CREATE TABLE letter_counts (year INTEGER PRIMARY KEY, count INTEGER NOT NULL)
```*/
#[doc(alias = "letter_counts")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct LetterCount {
    /// The column `year`: `INTEGER`, not null, primary key.
    pub year: i64,
    /// The column `count`: `INTEGER`, not null.
    pub count: i64,
}
impl __rt::Table for LetterCount {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = LetterCountColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "letter_counts",
            &[("year", __rt::INTEGER), ("count", __rt::INTEGER)],
            &[0],
            &[],
        )
        .required(&[1]);
    fn key(&self) -> Self::Key {
        self.year
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (year, count) = __row.values(0)?;
        __rt::Result::Ok(Self { year, count })
    }
}
impl LetterCount {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        year: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&year])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, year: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&year])
    }
}
/// The columns of [`LetterCount`] in a query.
pub struct LetterCountColumns<__P: __rt::paths::Path = __rt::Root<LetterCount>> {
    __at: __rt::At<__P>,
    /// The column `year`.
    pub year: __rt::ColumnAt<__P, i64>,
    /// The column `count`.
    pub count: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LetterCountColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LetterCountColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LetterCountColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LetterCountColumns<__P> {
    type Path = __P;
    type Table = LetterCount;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            year: at.column(0),
            count: at.column(1),
        }
    }
}
/// A new [`LetterCount`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `year` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewLetterCount {
    /// The column `count`.
    pub count: i64,
}
impl __rt::New for NewLetterCount {
    type Row = LetterCount;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.count])
    }
}
impl NewLetterCount {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for LetterCount {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.year, &self.count])
    }
}
/** A row of the table `letters`.

```sql
CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    sender TEXT NOT NULL,
    subject TEXT,
    body BLOB NOT NULL,
    signature BLOB,
    -- Read into a text of its own: SQLite may have made a number of it.
    header JSON,
    cost DECIMAL(10, 2) NOT NULL,
    sent_at DATETIME
)
```*/
#[doc(alias = "letters")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Letter {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `sender`: `TEXT`, not null.
    pub sender: __rt::String,
    /// The column `subject`: `TEXT`, nullable.
    pub subject: __rt::Option<__rt::String>,
    /// The column `body`: `BLOB`, not null.
    pub body: __rt::Vec<u8>,
    /// The column `signature`: `BLOB`, nullable.
    pub signature: __rt::Option<__rt::Vec<u8>>,
    /// The column `header`: `JSON`, nullable.
    pub header: __rt::Option<__rt::String>,
    /// The column `cost`: `DECIMAL(10, 2)`, not null.
    pub cost: __rt::Decimal,
    /// The column `sent_at`: `DATETIME`, nullable.
    pub sent_at: __rt::Option<__rt::NaiveDateTime>,
}
impl __rt::Table for Letter {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = LetterColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "letters",
            &[
                ("id", __rt::INTEGER),
                ("sender", __rt::TEXT),
                ("subject", __rt::TEXT),
                ("body", __rt::BLOB),
                ("signature", __rt::BLOB),
                ("header", __rt::NUMERIC.as_text()),
                ("cost", __rt::NUMERIC.decimal()),
                ("sent_at", __rt::NUMERIC.datetime()),
            ],
            &[0],
            &[],
        )
        .required(&[1, 3, 6]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, sender, subject, body, signature) = __row.values(0)?;
        let header = __row.text(5)?;
        let (cost, sent_at) = __row.values(6)?;
        __rt::Result::Ok(Self {
            id,
            sender,
            subject,
            body,
            signature,
            header,
            cost,
            sent_at,
        })
    }
}
impl Letter {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`Letter`] in a query.
pub struct LetterColumns<__P: __rt::paths::Path = __rt::Root<Letter>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `sender`.
    pub sender: __rt::ColumnAt<__P, __rt::String>,
    /// The column `subject`.
    pub subject: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `body`.
    pub body: __rt::ColumnAt<__P, __rt::Vec<u8>>,
    /// The column `signature`.
    pub signature: __rt::ColumnAt<__P, __rt::Vec<u8>, __rt::Optional>,
    /// The column `header`.
    pub header: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `cost`.
    pub cost: __rt::ColumnAt<__P, __rt::Decimal>,
    /// The column `sent_at`.
    pub sent_at: __rt::ColumnAt<__P, __rt::NaiveDateTime, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LetterColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LetterColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LetterColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LetterColumns<__P> {
    type Path = __P;
    type Table = Letter;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            sender: at.column(1),
            subject: at.column(2),
            body: at.column(3),
            signature: at.column(4),
            header: at.column(5),
            cost: at.column(6),
            sent_at: at.column(7),
        }
    }
}
/// A new [`Letter`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `subject`, `signature`, `header`, `sent_at`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewLetter {
    /// The column `sender`.
    pub sender: __rt::String,
    /// The column `body`.
    pub body: __rt::Vec<u8>,
    /// The column `cost`.
    pub cost: __rt::Decimal,
}
impl __rt::New for NewLetter {
    type Row = Letter;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.sender, &self.body, &self.cost])
    }
}
impl NewLetter {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Letter {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.id,
                &self.sender,
                &self.subject,
                &self.body,
                &self.signature,
                &self.header,
                &self.cost,
                &self.sent_at,
            ],
        )
    }
}
/// Like [`Letter`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct LetterRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `sender`.
    pub sender: &'r str,
    /// The column `subject`.
    pub subject: __rt::Option<&'r str>,
    /// The column `body`.
    pub body: &'r [u8],
    /// The column `signature`.
    pub signature: __rt::Option<&'r [u8]>,
    /// The column `header`.
    pub header: __rt::Option<__rt::String>,
    /// The column `cost`.
    pub cost: __rt::Decimal,
    /// The column `sent_at`.
    pub sent_at: __rt::Option<__rt::NaiveDateTime>,
}
impl __rt::BorrowedRows for Letter {
    type Ref<'r> = LetterRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(LetterRef {
            id: row.get(0)?,
            sender: row.borrow(1)?,
            subject: row.borrow(2)?,
            body: row.borrow(3)?,
            signature: row.borrow(4)?,
            header: row.text(5)?,
            cost: row.get(6)?,
            sent_at: row.get(7)?,
        })
    }
}
/** A row of the table `parcels`.

```sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL)
```*/
#[doc(alias = "parcels")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Parcel {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `label`: `TEXT`, not null.
    pub label: __rt::String,
}
impl __rt::Table for Parcel {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ParcelColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "parcels",
            &[("id", __rt::INTEGER), ("label", __rt::TEXT)],
            &[0],
            &[],
        )
        .required(&[1]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, label) = __row.values(0)?;
        __rt::Result::Ok(Self { id, label })
    }
}
impl Parcel {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`Parcel`] in a query.
pub struct ParcelColumns<__P: __rt::paths::Path = __rt::Root<Parcel>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `label`.
    pub label: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ParcelColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ParcelColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ParcelColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ParcelColumns<__P> {
    type Path = __P;
    type Table = Parcel;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            label: at.column(1),
        }
    }
}
/// A new [`Parcel`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewParcel {
    /// The column `label`.
    pub label: __rt::String,
}
impl __rt::New for NewParcel {
    type Row = Parcel;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.label])
    }
}
impl NewParcel {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Parcel {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.label])
    }
}
