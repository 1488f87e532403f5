//! The runtime of the code that `reflect-schema` generates. Use it through that crate, which
//! re-exports what is public here.
//!
//! Its modules are layers: each may use those before it in the list below, and none after it. Only
//! `sqlite` names its driver.

#![warn(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
#![cfg_attr(
    not(feature = "sqlite"),
    allow(dead_code, unused_imports, reason = "without an engine, nothing runs operations")
)]

#[macro_use]
mod macros;

mod value;

mod error;

mod table;

#[doc(hidden)]
pub mod ast;

pub mod query;

#[allow(clippy::missing_errors_doc, reason = "generated code documents them")]
pub mod write;

mod operation;
mod own_types;

pub mod unit;

#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "jiff")]
pub use jiff;
pub use reflect_catalog as catalog;
#[cfg(feature = "sqlite")]
pub use rusqlite;
#[cfg(feature = "rust_decimal")]
pub use rust_decimal;
#[cfg(feature = "serde_json")]
pub use serde_json;
#[cfg(feature = "time")]
pub use time;
#[cfg(feature = "uuid")]
pub use uuid;

pub use error::{BoxError, BrokenKey, BrokenReference, Error, ErrorKind, Result, RowKey, Values};
pub use query::{Condition, Param, Query, Related, fts_phrase};
#[cfg(feature = "deadpool")]
pub use sqlite::deadpool;
#[cfg(feature = "r2d2")]
pub use sqlite::r2d2;
#[cfg(feature = "sqlite")]
pub use sqlite::{
    Behavior, ConnectOptions, Connection, Executor, Handle, Iter, Load, Parameters, Params, Plan,
    Prepared, QueryOf, ReadTable, Schema, Sql, SqlRow, Stream, Synchronous, Transaction,
    TransactionOptions, Verdict, WriteNew, WriteTable, database_exists, from_sql, prepare, read,
    transaction, try_transaction,
};
pub use table::{BorrowedRows, Key, Table};
pub use unit::UnitOfWork;
#[cfg(feature = "serde_json")]
pub use value::Json;
pub use value::{ColumnType, Decode, Encode, Encoded, Mismatch, UnknownText, Value, ValueRef};
pub use write::{AnyKey, Insert, PrimaryKey, UniqueKey};

/// Not public API: the items that generated code names, whatever the database.
#[doc(hidden)]
pub mod private {
    pub use std::option::Option;
    pub use std::path::Path;
    pub use std::string::String;
    pub use std::vec::Vec;

    #[cfg(feature = "chrono")]
    pub use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
    #[cfg(feature = "jiff")]
    pub use jiff::civil::{Date as JiffDate, DateTime as JiffDateTime, Time as JiffTime};
    #[cfg(feature = "rust_decimal")]
    pub use rust_decimal::Decimal;
    #[cfg(feature = "serde_json")]
    pub use serde_json::Value as JsonValue;
    #[cfg(feature = "time")]
    pub use time::{Date as TimeDate, PrimitiveDateTime as TimeDateTime, Time as TimeTime};
    #[cfg(feature = "uuid")]
    pub use uuid::Uuid;

    pub use crate::Result;
    pub use crate::ast::SelectList;
    pub use crate::query::expression::{ColumnAt, GeneratedAt};
    pub use crate::query::selection::{
        IntoField, Itself, Nest, Reader, Select, Selectable, Selection, Streamed, fill,
    };
    pub use crate::query::{Query, ToMany};
    pub use crate::table::{
        At, BorrowedRows, Child, ColumnCount, Columns, ForeignKeyDef, Identified, LeftOut,
        MissingColumn, MissingTable, NotUnique, Optional, OtherCollation, Parent, ParentIsView,
        PartialIndex, Root, Row, Rows, Table, TableDef, Unambiguous, long_key,
    };
    #[cfg(feature = "rust_decimal")]
    pub use crate::value::decimal;
    #[cfg(feature = "serde")]
    pub use crate::value::serialize_secret;
    pub use crate::value::{
        BLOB, Borrowed, CANONICAL, ColumnType, EnumText, INTEGER, JULIAN, NUMERIC, REAL, Readable,
        Secret, Storage, TEXT, TextEnum, UNIX, UNIX_MS, Value, readable, text_enum, text_form,
    };
    #[cfg(feature = "chrono")]
    pub use crate::value::{date, datetime, time};
    pub use crate::write::{
        ColumnsOf, ConflictTarget, Insert, Insertable, New, OnConflict, RowOf, Sets, UniqueKey,
        ValueVisitor, Writable,
    };
    pub use crate::{
        __closed_enum as closed_enum, __open_enum as open_enum, __typed_key as typed_key,
    };

    /// Apart, because files have paths too.
    pub mod paths {
        pub use crate::table::Path;
    }

    /// The items above, and those of the engine: generated code names its engine by one path.
    #[cfg(feature = "sqlite")]
    pub mod sqlite {
        pub use rusqlite::Connection as RawConnection;

        pub use super::*;
        pub use crate::sqlite::{
            Connection, Executor, Params, Schema, add, add_with, all, child, children, count,
            delete, find, find_by, first, get, get_by, insert, insert_all, insert_only, modify,
            modify_checked, parent, parent_or_none, reload, remove, set,
            table_from_sql as from_sql, through, update_set,
        };
    }
}
