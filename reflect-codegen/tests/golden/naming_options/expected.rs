use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
        "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"TBL_Kunden\",\"columns\":[{\"name\":\"kd_nr\",\"type\":\"INTEGER\"},{\"name\":\"email\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"kd_nr\"],\"rowid_alias\":true},\"uniques\":[{\"columns\":[\"email\"]}],\"sql\":\"CREATE TABLE TBL_Kunden (kd_nr INTEGER PRIMARY KEY, email TEXT UNIQUE)\"},{\"name\":\"tab_kunden_kurse\",\"without_rowid\":true,\"columns\":[{\"name\":\"kd_nr\",\"type\":\"INTEGER\"},{\"name\":\"kurs_nr\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"kd_nr\",\"kurs_nr\"]},\"foreign_keys\":[{\"columns\":[\"kd_nr\"],\"parent\":\"TBL_Kunden\",\"parent_columns\":[\"kd_nr\"]},{\"columns\":[\"kurs_nr\"],\"parent\":\"tbl_kurse_v2\",\"parent_columns\":[\"kurs_nr\"]}],\"sql\":\"CREATE TABLE tab_kunden_kurse (\\n    kd_nr INTEGER NOT NULL REFERENCES TBL_Kunden,\\n    kurs_nr INTEGER NOT NULL REFERENCES tbl_kurse_v2,\\n    PRIMARY KEY (kd_nr, kurs_nr)\\n) WITHOUT ROWID\"},{\"name\":\"tbl_kurse_v2\",\"columns\":[{\"name\":\"kurs_nr\",\"type\":\"INTEGER\"},{\"name\":\"bez\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"kurs_nr\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE tbl_kurse_v2 (kurs_nr INTEGER PRIMARY KEY, bez TEXT NOT NULL)\"}]}",
        0x7740_25d7_9420_3a85,
        &[],
    )
    .without_writes();
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
/** A row of the table `TBL_Kunden`.

```sql
CREATE TABLE TBL_Kunden (kd_nr INTEGER PRIMARY KEY, email TEXT UNIQUE)
```*/
#[doc(alias = "TBL_Kunden")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Kunde {
    /// The column `kd_nr`: `INTEGER`, not null, primary key.
    #[doc(alias = "kd_nr")]
    pub kunde_nummer: i64,
    /// The column `email`: `TEXT`, nullable.
    pub email: __rt::Option<__rt::String>,
}
impl __rt::Table for Kunde {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = KundeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "TBL_Kunden",
        &[("kd_nr", __rt::INTEGER), ("email", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.kunde_nummer
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (kunde_nummer, email) = __row.values(0)?;
        __rt::Result::Ok(Self { kunde_nummer, email })
    }
}
impl Kunde {
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_email(
        conn: &impl __rt::Executor,
        email: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[1], &[&email])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_email(conn: &impl __rt::Executor, email: &str) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[1], &[&email])
    }
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
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        kunde_nummer: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&kunde_nummer])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, kunde_nummer: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&kunde_nummer])
    }
    /** Each [`KundenKurs`] that refers to this row by `kd_nr`.

# Errors
When it can't be read.*/
    pub fn kunden_kurse(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<KundenKurs>> {
        __rt::children(conn.handle(), 0, &[&self.kunde_nummer])
    }
    /** Each [`Kurs`] that `tab_kunden_kurse` relates to this row.

# Errors
When it can't be read.*/
    pub fn kurse(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Kurs>> {
        __rt::through::<KundenKurs, _>(conn.handle(), 0, 1, &[&self.kunde_nummer])
    }
}
/// The columns of [`Kunde`] in a query.
pub struct KundeColumns<__P: __rt::paths::Path = __rt::Root<Kunde>> {
    __at: __rt::At<__P>,
    /// The column `kd_nr`.
    pub kunde_nummer: __rt::ColumnAt<__P, i64>,
    /// The column `email`.
    pub email: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for KundeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for KundeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for KundeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for KundeColumns<__P> {
    type Path = __P;
    type Table = Kunde;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            kunde_nummer: at.column(0),
            email: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> KundeColumns<__P> {
    /// Each [`KundenKurs`] that refers to this row by `kd_nr`.
    pub fn kunden_kurse(&self) -> __rt::ToMany<__P, KundenKurs> {
        self.__at.children(0)
    }
    /// Each [`Kurs`] that `tab_kunden_kurse` relates to this row.
    pub fn kurse(&self) -> __rt::ToMany<__P, Kurs> {
        self.__at.through::<KundenKurs, _>(0, 1)
    }
}
/** A row of the table `tab_kunden_kurse`.

```sql
CREATE TABLE tab_kunden_kurse (
    kd_nr INTEGER NOT NULL REFERENCES TBL_Kunden,
    kurs_nr INTEGER NOT NULL REFERENCES tbl_kurse_v2,
    PRIMARY KEY (kd_nr, kurs_nr)
) WITHOUT ROWID
```*/
#[doc(alias = "tab_kunden_kurse")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct KundenKurs {
    /// The column `kd_nr`: `INTEGER`, not null, primary key, refers to `TBL_Kunden`.
    #[doc(alias = "kd_nr")]
    pub kunde_nummer: i64,
    /// The column `kurs_nr`: `INTEGER`, not null, primary key, refers to `tbl_kurse_v2`.
    #[doc(alias = "kurs_nr")]
    pub kurs_nummer: i64,
}
impl __rt::Table for KundenKurs {
    type Key = (i64, i64);
    type Columns<__P: __rt::paths::Path> = KundenKursColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tab_kunden_kurse",
        &[("kd_nr", __rt::INTEGER), ("kurs_nr", __rt::INTEGER)],
        &[0, 1],
        &[
            __rt::ForeignKeyDef::new(&[0], &[0]),
            __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
        ],
    );
    fn key(&self) -> Self::Key {
        (self.kunde_nummer, self.kurs_nummer)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (kunde_nummer, kurs_nummer) = __row.values(0)?;
        __rt::Result::Ok(Self { kunde_nummer, kurs_nummer })
    }
}
impl KundenKurs {
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
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        kunde_nummer: i64,
        kurs_nummer: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&kunde_nummer, &kurs_nummer])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        kunde_nummer: i64,
        kurs_nummer: i64,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&kunde_nummer, &kurs_nummer])
    }
    /** The [`Kunde`] that `kd_nr` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn kunde_nummer(&self, conn: &impl __rt::Executor) -> __rt::Result<Kunde> {
        __rt::parent(conn.handle(), self, 0, &[&self.kunde_nummer])
    }
    /** The [`Kurs`] that `kurs_nr` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn kurs_nummer(&self, conn: &impl __rt::Executor) -> __rt::Result<Kurs> {
        __rt::parent(conn.handle(), self, 1, &[&self.kurs_nummer])
    }
}
/// The columns of [`KundenKurs`] in a query.
pub struct KundenKursColumns<__P: __rt::paths::Path = __rt::Root<KundenKurs>> {
    __at: __rt::At<__P>,
    /// The column `kd_nr`.
    pub kunde_nummer: __rt::ColumnAt<__P, i64>,
    /// The column `kurs_nr`.
    pub kurs_nummer: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for KundenKursColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for KundenKursColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for KundenKursColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for KundenKursColumns<__P> {
    type Path = __P;
    type Table = KundenKurs;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            kunde_nummer: at.column(0),
            kurs_nummer: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> KundenKursColumns<__P> {
    /// The [`Kunde`] that `kd_nr` refers to.
    pub fn kunde_nummer(&self) -> KundeColumns<__rt::Parent<__P, Kunde, 0>> {
        self.__at.to()
    }
    /// The [`Kurs`] that `kurs_nr` refers to.
    pub fn kurs_nummer(&self) -> KursColumns<__rt::Parent<__P, Kurs, 1>> {
        self.__at.to()
    }
}
/** A row of the table `tbl_kurse_v2`.

```sql
CREATE TABLE tbl_kurse_v2 (kurs_nr INTEGER PRIMARY KEY, bez TEXT NOT NULL)
```*/
#[doc(alias = "tbl_kurse_v2")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Kurs {
    /// The column `kurs_nr`: `INTEGER`, not null, primary key.
    #[doc(alias = "kurs_nr")]
    pub kurs_nummer: i64,
    /// The column `bez`: `TEXT`, not null.
    #[doc(alias = "bez")]
    pub kurz_text: __rt::String,
}
impl __rt::Table for Kurs {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = KursColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tbl_kurse_v2",
        &[("kurs_nr", __rt::INTEGER), ("bez", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.kurs_nummer
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (kurs_nummer, kurz_text) = __row.values(0)?;
        __rt::Result::Ok(Self { kurs_nummer, kurz_text })
    }
}
impl Kurs {
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
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        kurs_nummer: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&kurs_nummer])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, kurs_nummer: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&kurs_nummer])
    }
    /** Each [`KundenKurs`] that refers to this row by `kurs_nr`.

# Errors
When it can't be read.*/
    pub fn kunden_kurse(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<KundenKurs>> {
        __rt::children(conn.handle(), 1, &[&self.kurs_nummer])
    }
    /** Each [`Kunde`] that `tab_kunden_kurse` relates to this row.

# Errors
When it can't be read.*/
    pub fn kunden(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Kunde>> {
        __rt::through::<KundenKurs, _>(conn.handle(), 1, 0, &[&self.kurs_nummer])
    }
}
/// The columns of [`Kurs`] in a query.
pub struct KursColumns<__P: __rt::paths::Path = __rt::Root<Kurs>> {
    __at: __rt::At<__P>,
    /// The column `kurs_nr`.
    pub kurs_nummer: __rt::ColumnAt<__P, i64>,
    /// The column `bez`.
    pub kurz_text: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for KursColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for KursColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for KursColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for KursColumns<__P> {
    type Path = __P;
    type Table = Kurs;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            kurs_nummer: at.column(0),
            kurz_text: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> KursColumns<__P> {
    /// Each [`KundenKurs`] that refers to this row by `kurs_nr`.
    pub fn kunden_kurse(&self) -> __rt::ToMany<__P, KundenKurs> {
        self.__at.children(1)
    }
    /// Each [`Kunde`] that `tab_kunden_kurse` relates to this row.
    pub fn kunden(&self) -> __rt::ToMany<__P, Kunde> {
        self.__at.through::<KundenKurs, _>(1, 0)
    }
}
