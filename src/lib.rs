#![doc = include_str!("../README.md")]

#[doc = include_str!("select.md")]
pub use reflect_macros::Select;
/// ```
/// use reflect_schema::Json;
///
/// let tags = Json(vec!["new".to_owned()]);
/// assert_eq!(tags.len(), 1);
/// assert_eq!(tags.0, ["new"]);
/// ```
#[cfg(feature = "serde_json")]
#[doc(inline)]
pub use reflect_runtime::Json;
#[cfg(feature = "chrono")]
pub use reflect_runtime::chrono;
/// Pools of connections for asynchronous programs.
///
/// ```
/// mod chinook {
///     reflect_schema::reflect_schema!("examples/chinook.db");
/// }
/// use chinook::Track;
/// use reflect_schema::deadpool::{Manager, Pool};
///
/// async fn work() -> Result<(), Box<dyn std::error::Error>> {
///     let manager = Manager::new(&chinook::SCHEMA, "examples/chinook.db");
///     let pool = Pool::builder(manager).max_size(4).build()?;
///
///     let conn = pool.get().await?;
///     assert!(Track::get(&conn, 1)?.composer.is_some());
///
///     // Much to read: on a thread that may block.
///     let tracks = tokio::task::spawn_blocking(move || Track::all(&conn)).await??;
///     assert_eq!(tracks.len(), 3503);
///     Ok(())
/// }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work()).unwrap();
/// ```
#[cfg(feature = "deadpool")]
#[doc(inline)]
pub use reflect_runtime::deadpool;
#[cfg(feature = "jiff")]
pub use reflect_runtime::jiff;
/// Pools of connections for threads.
///
/// ```
/// mod chinook {
///     reflect_schema::reflect_schema!("examples/chinook.db");
/// }
/// use std::thread;
///
/// use chinook::Track;
/// use reflect_schema::r2d2::{Manager, Pool};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let manager = Manager::new(&chinook::SCHEMA, "examples/chinook.db")
///     .with_setup(|conn| Ok(conn.pragma_update(None, "query_only", true)?));
/// let pool = Pool::builder().max_size(4).build(manager)?;
///
/// let there = pool.clone();
/// let thread = thread::spawn(move || Track::count(&there.get().unwrap()).unwrap());
/// let tracks = Track::all(&pool.get()?)?;
/// assert_eq!(thread.join().unwrap(), tracks.len() as u64);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "r2d2")]
#[doc(inline)]
pub use reflect_runtime::r2d2;
#[cfg(feature = "sqlite")]
pub use reflect_runtime::rusqlite;
#[cfg(feature = "rust_decimal")]
pub use reflect_runtime::rust_decimal;
#[cfg(feature = "serde_json")]
pub use reflect_runtime::serde_json;
#[cfg(feature = "time")]
pub use reflect_runtime::time;
#[cfg(feature = "uuid")]
pub use reflect_runtime::uuid;
pub use reflect_runtime::{
    AnyKey, BorrowedRows, BoxError, BrokenKey, BrokenReference, ColumnType, Condition, Decode,
    Encode, Encoded, Error, ErrorKind, Key, Mismatch, Param, PrimaryKey, Query, Related, Result,
    RowKey, Table, UniqueKey, UnitOfWork, UnknownText, Value, ValueRef, Values, fts_phrase,
};
#[cfg(feature = "sqlite")]
pub use reflect_runtime::{
    Behavior, ConnectOptions, Connection, Executor, Handle, Load, Parameters, Params, ReadTable,
    Schema, SqlRow, Synchronous, Transaction, TransactionOptions, Verdict, WriteNew, WriteTable,
    database_exists, from_sql, prepare, read, transaction, try_transaction,
};

pub use query::Path;

#[doc = include_str!("catalog.md")]
pub mod catalog {
    pub use reflect_runtime::catalog::{
        Action, Affinity, Broken, Catalog, Check, Column, DataType, Domain, FORMAT, Fingerprint,
        ForeignKey, Generated, Index, IndexTerm, JsonError, NAMING, Object, ObjectKind, PrimaryKey,
        SnapshotError, Table, Trigger, Unique, Unreadable, View, diff,
    };

    /// Reads the catalog of a SQLite database.
    #[cfg(feature = "sqlite")]
    pub mod sqlite {
        pub use reflect_runtime::catalog::sqlite::Inspector;
    }
}

#[doc = include_str!("query.md")]
pub mod query {
    pub use reflect_runtime::query::{
        AfterCursor, Arguments, Arithmetic, At, CaseWhen, Cast, Child, Column, ColumnAt,
        ColumnKind, Columns, Combined, Compare, Computed, Condition, Context, Cursor, Expr, Filter,
        FractionType, FunctionResult, Generated, GeneratedAt, Grouped, Groups, InGroup,
        IntegerType, IntoCondition, JoinItem, Joined, Mapped, Nested, Nullability, NumberType,
        Operand, Optional, OrderTerm, OrderTerms, Param, ParamType, Parent, Path, Placeholders,
        Query, QueryValue, Required, ResultColumns, Results, Root, RowGroup, RowPage, RowWindow,
        SameType, Selection, Single, Source, Stored, Summed, ToMany, ValueList,
    };
    // Not public API: the compiler writes their names without a path if it finds them here.
    #[doc(hidden)]
    pub use reflect_runtime::query::{
        Boolean, Extend, GroupKey, Grouping, Identified, Joinable, ManyRows, OneValue,
        RecursiveRelation, RowsOf, SameQuery, SameRows, Streamed, Ungrouped, Unselected,
    };
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub use reflect_runtime::query::{DateAndTime, Dated, Temporal, Timed};
    #[cfg(feature = "sqlite")]
    pub use reflect_runtime::{Iter, Load, Plan, Prepared, QueryOf, Sql, Stream};
}

#[doc = include_str!("write.md")]
pub mod write {
    pub use reflect_runtime::write::{
        Accepts, AnyKey, ColumnsOf, ConflictTarget, DoNothing, DoUpdate, Insert, Insertable, New,
        OnConflict, PrimaryKey, RowOf, Set, Sets, Settable, Takes, UniqueKey, Writable,
    };
}

#[doc = include_str!("unit.md")]
pub mod unit {
    pub use reflect_runtime::unit::{Action, Handles, Operation, Pending, Saved, UnitOfWork};
    // Not public API, likewise.
    #[doc(hidden)]
    pub use reflect_runtime::unit::{Addable, Target};
}

#[doc = include_str!("reflect_schema.md")]
#[macro_export]
macro_rules! reflect_schema {
    ($($arguments:tt)*) => {
        $crate::__private::reflect_schema! { $crate, $($arguments)* }
    };
}

/// A [`rust_decimal::Decimal`] from a number, checked by the compiler.
///
/// ```
/// use reflect_schema::dec;
/// assert_eq!(dec!(0.99).to_string(), "0.99");
/// assert_eq!(dec!(-1_000.50).to_string(), "-1000.50");
/// ```
#[cfg(feature = "rust_decimal")]
#[macro_export]
macro_rules! dec {
    // An item, which `cargo check` computes, unlike a block of `const`.
    ($($number:tt)+) => {{
        const CHECKED: $crate::__private::Decimal =
            $crate::__private::decimal(::core::concat!($(::core::stringify!($number)),+));
        CHECKED
    }};
}

/// A [`chrono::NaiveDate`] from a text, checked by the compiler.
///
/// ```
/// use reflect_schema::date;
/// assert_eq!(date!("2024-02-29").to_string(), "2024-02-29");
/// ```
///
/// A day that there is not does not compile:
///
/// ```compile_fail
/// reflect_schema::date!("2023-02-29");
/// ```
#[cfg(feature = "chrono")]
#[macro_export]
macro_rules! date {
    ($text:literal) => {{
        const CHECKED: $crate::__private::NaiveDate = $crate::__private::date($text);
        CHECKED
    }};
    ($($other:tt)*) => {
        ::core::compile_error!("date! takes a text in quotes, such as \"2024-05-01\"")
    };
}

/// A [`chrono::NaiveTime`] from a text, checked by the compiler.
///
/// ```
/// use reflect_schema::time;
/// assert_eq!(time!("12:30").to_string(), "12:30:00");
/// assert_eq!(time!("12:30:15.250").to_string(), "12:30:15.250");
/// ```
#[cfg(feature = "chrono")]
#[macro_export]
macro_rules! time {
    ($text:literal) => {{
        const CHECKED: $crate::__private::NaiveTime = $crate::__private::time($text);
        CHECKED
    }};
    ($($other:tt)*) => {
        ::core::compile_error!("time! takes a text in quotes, such as \"12:30:00\"")
    };
}

/// A [`chrono::NaiveDateTime`] from a text, checked by the compiler. A `T` may stand between the two.
///
/// ```
/// use reflect_schema::datetime;
/// assert_eq!(datetime!("2024-05-01 12:30:00").to_string(), "2024-05-01 12:30:00");
/// let in_utc = datetime!("2024-05-01 12:30:00").and_utc();
/// assert_eq!(in_utc.timestamp(), 1_714_566_600);
/// ```
#[cfg(feature = "chrono")]
#[macro_export]
macro_rules! datetime {
    ($text:literal) => {{
        const CHECKED: $crate::__private::NaiveDateTime = $crate::__private::datetime($text);
        CHECKED
    }};
    ($($other:tt)*) => {
        ::core::compile_error!("datetime! takes a text in quotes, such as \"2024-05-01 12:30:00\"")
    };
}

/// Not public API: what generated code names.
#[doc(hidden)]
pub mod __private {
    pub use reflect_macros::reflect_schema;
    pub use reflect_runtime::private::*;
}
