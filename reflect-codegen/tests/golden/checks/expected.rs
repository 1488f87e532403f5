use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
        "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"task\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"state\",\"type\":\"TEXT\"},{\"name\":\"urgent\",\"type\":\"INTEGER\"},{\"name\":\"parent\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"parent\"],\"parent\":\"task\",\"parent_columns\":[\"id\"]}],\"checks\":[{\"expression\":\"state IN ('open', 'in progress', 'a \\\"b\\\" {c}', 'type', 'Type')\"},{\"expression\":\"urgent IN (0, 1)\"}],\"sql\":\"CREATE TABLE task (\\n    id INTEGER PRIMARY KEY,\\n    state TEXT NOT NULL CHECK (state IN ('open', 'in progress', 'a \\\"b\\\" {c}', 'type', 'Type')),\\n    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),\\n    parent INTEGER REFERENCES task\\n)\"},{\"name\":\"task_state\",\"columns\":[{\"name\":\"name\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"name\"]},\"sql\":\"CREATE TABLE task_state (name TEXT PRIMARY KEY NOT NULL)\"}]}",
        0x5ff2_3eda_5452_f922,
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
/** A row of the table `task`.

```sql
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('open', 'in progress', 'a "b" {c}', 'type', 'Type')),
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    parent INTEGER REFERENCES task
)
```*/
#[doc(alias = "task")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Task {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: TaskId,
    /// The column `state`: `TEXT`, not null.
    pub state: TaskStateValue,
    /// The column `urgent`: `INTEGER`, not null.
    pub urgent: bool,
    /// The column `parent`: `INTEGER`, nullable, refers to `task`.
    pub parent: __rt::Option<TaskId>,
}
__rt::closed_enum! {
    #[doc =
    " A value of the column `state` of the table `task`, as its `CHECK` counts them up."]
    TaskStateValue { #[doc = " The text `open`."] Open = "open", #[doc =
    " The text `in progress`."] InProgress = "in progress", #[doc =
    " The text `a \"b\" {c}`."] ABC = "a \"b\" {c}", #[doc = " The text `type`."]
    Type9c2d = "type", #[doc = " The text `Type`."] Type = "Type", }
}
__rt::typed_key! {
    #[doc = " The primary key of a [`Task`]."] TaskId(i64) Copy
}
impl __rt::Table for Task {
    type Key = TaskId;
    type Columns<__P: __rt::paths::Path> = TaskColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "task",
        &[
            ("id", __rt::INTEGER.of::<TaskId>()),
            ("state", __rt::TEXT.of::<TaskStateValue>()),
            ("urgent", __rt::INTEGER),
            ("parent", __rt::INTEGER.of::<TaskId>()),
        ],
        &[0],
        &[__rt::ForeignKeyDef::new(&[3], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        let state = __row.get(1)?;
        let urgent = __row.get(2)?;
        let parent = __row.get(3)?;
        __rt::Result::Ok(Self { id, state, urgent, parent })
    }
}
impl Task {
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
        id: TaskId,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: TaskId) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
    /** The [`Task`] that `parent` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn parent(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Task>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.parent])
    }
    /** Each [`Task`] that refers to this row by `parent`.

# Errors
When it can't be read.*/
    pub fn children(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Task>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Task`] in a query.
pub struct TaskColumns<__P: __rt::paths::Path = __rt::Root<Task>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, TaskId>,
    /// The column `state`.
    pub state: __rt::ColumnAt<__P, TaskStateValue>,
    /// The column `urgent`.
    pub urgent: __rt::ColumnAt<__P, bool>,
    /// The column `parent`.
    pub parent: __rt::ColumnAt<__P, TaskId, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TaskColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TaskColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TaskColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TaskColumns<__P> {
    type Path = __P;
    type Table = Task;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            state: at.column(1),
            urgent: at.column(2),
            parent: at.column(3),
        }
    }
}
impl<__P: __rt::paths::Path> TaskColumns<__P> {
    /// The [`Task`] that `parent` refers to.
    pub fn parent(&self) -> TaskColumns<__rt::Parent<__P, Task, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Task`] that refers to this row by `parent`.
    pub fn children(&self) -> __rt::ToMany<__P, Task> {
        self.__at.children(0)
    }
}
/** A row of the table `task_state`.

```sql
CREATE TABLE task_state (name TEXT PRIMARY KEY NOT NULL)
```*/
#[doc(alias = "task_state")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TaskState {
    /// The column `name`: `TEXT`, not null, primary key.
    pub name: TaskStateId,
}
__rt::typed_key! {
    #[doc = " The primary key of a [`TaskState`]."] TaskStateId(__rt::String)
}
impl __rt::Table for TaskState {
    type Key = TaskStateId;
    type Columns<__P: __rt::paths::Path> = TaskStateColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "task_state",
        &[("name", __rt::TEXT.of::<TaskStateId>())],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.name)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let name = __row.get(0)?;
        __rt::Result::Ok(Self { name })
    }
}
impl TaskState {
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
        name: &TaskStateId,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[name])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, name: &TaskStateId) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[name])
    }
}
/// The columns of [`TaskState`] in a query.
pub struct TaskStateColumns<__P: __rt::paths::Path = __rt::Root<TaskState>> {
    __at: __rt::At<__P>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, TaskStateId>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TaskStateColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TaskStateColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TaskStateColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TaskStateColumns<__P> {
    type Path = __P;
    type Table = TaskState;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            name: at.column(0),
        }
    }
}
