//! Schemas with one oddity each: the script `schemas/<oddity>.sql` is reflected in the module `<oddity>`.
//!
//! That all of this compiles without a warning is half of the test. `tests/schemas.rs` is the other
//! half; for a new script, add a line here and run it with `UPDATE_GOLDEN=1`.

#![deny(warnings, missing_docs, clippy::pedantic, rustdoc::all)]

use std::path::Path;

use reflect_schema::{Connection, Result, Schema};

/// A script and what was made of it.
#[derive(Debug)]
pub struct Oddity {
    /// The name of the module, which is the script's.
    pub name: &'static str,
    /// The schema of the module.
    pub schema: &'static Schema,
    /// `connect` of the module.
    pub connect: fn(&Path) -> Result<Connection>,
    /// `connect_in_memory` of the module.
    pub connect_in_memory: fn() -> Result<Connection>,
    /// The row structs of the module.
    pub structs: &'static [Struct],
}

/// A row struct.
#[derive(Debug)]
pub struct Struct {
    /// Its name.
    pub name: &'static str,
    /// Calls its functions.
    pub read: fn(&Connection) -> Rows,
}

/// What the functions of a row struct say, with rows in the form of `Debug`.
#[derive(Debug)]
pub struct Rows {
    /// Of `all`.
    pub all: Result<Vec<String>>,
    /// Of `first`.
    pub first: Result<Option<String>>,
    /// Of `count`.
    pub count: Result<u64>,
}

macro_rules! oddities {
    ($($(#[$attribute:meta])* $name:ident($($arguments:tt)*) { $($row:ident),* })*) => {
        $(
            #[doc = concat!("See `schemas/", stringify!($name), ".sql`.")]
            $(#[$attribute])*
            pub mod $name {
                reflect_schema::reflect_schema!($($arguments)*);
            }
        )*

        /// All of them.
        pub static ODDITIES: &[Oddity] = &[$(Oddity {
            name: stringify!($name),
            schema: &$name::SCHEMA,
            connect: |path| $name::connect(path),
            connect_in_memory: $name::connect_in_memory,
            structs: &[$(Struct {
                name: stringify!($row),
                read: |conn| Rows {
                    all: $name::$row::all(conn).map(|rows| rows.iter().map(|it| format!("{it:?}")).collect()),
                    first: $name::$row::first(conn).map(|row| row.map(|it| format!("{it:?}"))),
                    count: $name::$row::count(conn),
                },
            }),*],
        }),*];
    };
}

oddities! {
    aggregate_view("schemas/aggregate_view.sql") { Sale, ByRegion, Overall }
    altered_tables("schemas/altered_tables.sql") { ARenamed, B, Va }
    autoincrement("schemas/autoincrement.sql") { Ticket }
    booleans("schemas/booleans.sql") { Switch }
    booleans_as_text("schemas/booleans_as_text.sql") { Switch }
    #[expect(deprecated, reason = "what can't be read is left out with a warning")]
    broken_view("schemas/broken_view.sql") { Book, Fine }
    broken_view_skipped("schemas/broken_view_skipped.sql", skip = ["broken_column"]) { Book }
    case_differences("schemas/case_differences.sql") { Parent, Child, Loud }
    checks("schemas/checks.sql") { Ticket }
    collations("schemas/collations.sql") { Translation, Word }
    colliding_columns("schemas/colliding_columns.sql") { Child, User }
    colliding_tables("schemas/colliding_tables.sql") { UserGroup, User, User7df7, UserGroupD59e, Users, UserGroups }
    column_called_rowid("schemas/column_called_rowid.sql") { AllHidden, Follower, Hidden }
    comments("schemas/comments.sql") { Song }
    composite_foreign_key("schemas/composite_foreign_key.sql") { Project, Task }
    composite_key("schemas/composite_key.sql") { Seat }
    create_table_as_select("schemas/create_table_as_select.sql") { Copy, Source }
    cycle("schemas/cycle.sql") { A, B, C, Staff, Store }
    dates("schemas/dates.sql") { Event }
    dates_as_numbers("schemas/dates_as_numbers.sql") { Event }
    decimals("schemas/decimals.sql") { Account }
    declared_types("schemas/declared_types.sql") { Sample }
    defaults("schemas/defaults.sql") { Widget }
    digits_in_names("schemas/digits_in_names.sql") { _123, _2fa }
    emoji_in_names("schemas/emoji_in_names.sql") { Emoji, _X1f697 }
    extreme_values("schemas/extreme_values.sql") { Number }
    full_text_search("schemas/full_text_search.sql") { Note, NoteIndex, Page }
    generated_columns("schemas/generated_columns.sql") { Box, Lid }
    hostile_comments("schemas/hostile_comments.sql") { Page, V }
    hostile_names("schemas/hostile_names.sql") { FnMain, DropTableX, FnF, NumberError, BidiName, IncludeEtcPasswd, VNumber }
    implicit_targets("schemas/implicit_targets.sql") { City, Person, Visit }
    indexes("schemas/indexes.sql") { Person }
    integer_primary_key_desc("schemas/integer_primary_key_desc.sql") { Log }
    integer_too_large("schemas/integer_too_large.sql") { Number }
    junction_of_a_table_with_itself("schemas/junction_of_a_table_with_itself.sql") { Friend, Person }
    junction_of_composite_keys("schemas/junction_of_composite_keys.sql") { Club, Member, Person }
    junction_of_three("schemas/junction_of_three.sql") { Hour, Lesson, Room, Teacher }
    junction_with_payload("schemas/junction_with_payload.sql") { Course, Enrollment, Student }
    junction_with_roles("schemas/junction_with_roles.sql") { Follow, User }
    junction_without_a_key("schemas/junction_without_a_key.sql") { Person, Place, Visit }
    key_actions("schemas/key_actions.sql") { C, P }
    key_columns_that_differ_in_spelling_only("schemas/key_columns_that_differ_in_spelling_only.sql") { Game, Team }
    key_of_another_type("schemas/key_of_another_type.sql") { Letter, Person }
    key_of_seventeen_columns("schemas/key_of_seventeen_columns.sql") { WideKey }
    key_of_wrong_count("schemas/key_of_wrong_count.sql") { Doubled, One, Pair, Three }
    key_order("schemas/key_order.sql") { Discount, Price }
    key_to_missing_column("schemas/key_to_missing_column.sql") { Child, Keyless, KeylessChild, Parent }
    key_to_missing_table("schemas/key_to_missing_table.sql") { Orphanage }
    key_to_unique_columns("schemas/key_to_unique_columns.sql") { ByCode, ByEmail, ByNick, ByPlain, Person }
    key_to_view("schemas/key_to_view.sql") { Letter, Person, Named }
    keys_of_every_type("schemas/keys_of_every_type.sql") { ByAllOfThem, ByAnything, ByBlob, ByBoolean, ByDate, ByDecimal, ByMoment, ByReal, ByText }
    left_join_view("schemas/left_join_view.sql") { Author, Book, AuthorBook }
    names_of_other_scripts("schemas/names_of_other_scripts.sql") { Straße, Ärzte, 日本語 }
    no_primary_key("schemas/no_primary_key.sql") { Reading }
    no_rows("schemas/no_rows.sql") { Empty, AlsoEmpty }
    null_keys("schemas/null_keys.sql") { Label, Pair }
    nullability("schemas/nullability.sql") { Form }
    one_to_one("schemas/one_to_one.sql") { Avatar, Profile, Session, User }
    our_names("schemas/our_names.sql") { Connection, Decimal, Error, Executor, NaiveDate, NewTrack_, Path, Row, Schema, Table, Track, TrackColumn, TrackRef_, Value, Name, Rt, Connect, ConnectInMemory }
    overlapping_foreign_keys("schemas/overlapping_foreign_keys.sql") { City, Country, Region }
    plain_view("schemas/plain_view.sql") { Book, CheapBook }
    prelude_names("schemas/prelude_names.sql") { Box, Clone, Copy, Debug, Default, Err, Iterator, None, Ok, Option, PartialEq, Result, Self_, Sized, Some, String, Vec, Bool, Core, I64, Std, Str }
    pure_junction("schemas/pure_junction.sql") { Actor, Film, FilmActor }
    quotes_in_names("schemas/quotes_in_names.sql") { Bracket, ItS, QuoTe, TickS }
    recursive_view("schemas/recursive_view.sql") { Countdown, Value }
    relation_names_that_clash("schemas/relation_names_that_clash.sql") { CommentA3f3, Author, Comment, Comments, Post }
    relations_called_like_methods("schemas/relations_called_like_methods.sql") { All, Clone, Count, Find, First, Get, Key, NewOne_, Type, User }
    rowid_aliases("schemas/rowid_aliases.sql") { Alias, AliasAsc, AliasLower, AliasOfConstraint, AliasOfDescendingConstraint, AliasQuoted, NotAliasBigint, NotAliasInt, NotAliasSized }
    rtree("schemas/rtree.sql") { Area, Grid }
    rust_keywords("schemas/rust_keywords.sql") { Async, Fn, Keyword }
    self_reference("schemas/self_reference.sql") { Category, Employee, Ouroboros }
    several_keys_on_the_same_columns("schemas/several_keys_on_the_same_columns.sql") { Comment, Photo, Video }
    shared_key_one_to_one("schemas/shared_key_one_to_one.sql") { Animal, Dog, Part, PartDetail, Puppy }
    spaces_in_names("schemas/spaces_in_names.sql") { Padded, OrderDetail }
    sql_keywords("schemas/sql_keywords.sql") { Group, Order, T, Table }
    sqlite_prefix("schemas/sqlite_prefix.sql") { Sqlite9fab, Sqlite, Sqliteatable, Sqliteview }
    strict("schemas/strict.sql") { Measure, Tag }
    symbols_in_names("schemas/symbols_in_names.sql") { _X, _X20, _X21X21X21, _X5f, AB }
    tables_of_migration_tools("schemas/tables_of_migration_tools.sql") { DieselSchemaMigration, SqlxMigration, AndroidMetadata }
    temporary_tables("schemas/temporary_tables.sql") { Kept, Main, Temp }
    triggers("schemas/triggers.sql") { Account, Audit }
    two_junctions_between_the_same_tables("schemas/two_junctions_between_the_same_tables.sql") { Post, PostTag, Suggestion, Tag, TagPost }
    two_keys_to_one_parent("schemas/two_keys_to_one_parent.sql") { Airport, Flight }
    unicode_normalisation("schemas/unicode_normalisation.sql") { Café3bb7, Café, N }
    union_view("schemas/union_view.sql") { Cat, Dog, Mixed, Pet }
    untyped_columns("schemas/untyped_columns.sql") { Thing }
    unusual_types("schemas/unusual_types.sql") { Sample }
    utf16("schemas/utf16.sql") { Tàble }
    very_long_names("schemas/very_long_names.sql") { Child, TableVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryLong }
    view_over_view("schemas/view_over_view.sql") { Book, AFirst, BTitle, CRecent }
    view_with_a_keyword_column("schemas/view_with_a_keyword_column.sql") { Entry, Match }
    view_with_equal_column_names("schemas/view_with_equal_column_names.sql") { Author, Book, Joined }
    view_with_expressions("schemas/view_with_expressions.sql") { Item, Computed }
    view_with_triggers("schemas/view_with_triggers.sql") { Book, Writable }
    view_without_column_names("schemas/view_without_column_names.sql") { Item, Named, Nameless }
    views_only("schemas/views_only.sql") { One, Two }
    without_rowid("schemas/without_rowid.sql") { Cell, Counter, Setting }
}
