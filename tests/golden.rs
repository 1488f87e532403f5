//! Compiles and runs the expansions that `reflect-codegen/tests/golden` expects.
//!
//! A program of its own, so that it is not compiled again with every change of another test.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

/// A module per case, with the row structs it is to have.
macro_rules! cases {
    ($($case:ident: $($row:ident),+;)+) => {
        $(
            #[allow(dead_code, unreachable_pub, reason = "a public module's items")]
            #[allow(non_camel_case_types, reason = "they are the names of methods")]
            #[allow(clippy::pedantic, reason = "clippy skips what a procedural macro emits")]
            mod $case {
                include!(concat!(
                    "../reflect-codegen/tests/golden/",
                    stringify!($case),
                    "/expected.rs"
                ));

                #[test]
                fn every_table_is_empty() {
                    let conn = connect_in_memory().unwrap();
                    $(assert_eq!($row::all(&conn).unwrap(), []);)+
                    $(assert_eq!($row::query().all(&conn).unwrap(), []);)+
                    let rows = [$(stringify!($row)),+];
                    assert_eq!(SCHEMA.catalog().tables.len(), rows.len(), "a row struct is not listed");
                }
            }
        )+

        const CASES: &[&str] = &[$(stringify!($case)),+];
    };
}

cases! {
    borrowed: Letter, LetterCount, Parcel;
    case_differs: Album, Artist;
    checks: Task, TaskState;
    composite_key: Account, Booking, Tenant;
    every_type:
        BlobKey, BooleanKey, DateKey, DecimalKey, EveryType, MixedKey, RealKey, TextKey, UntypedKey;
    generated_columns: Line;
    junction: Like, PlaylistTrack, Playlist, Track, User;
    junction_with_roles: Follow, User;
    keys_that_lead_nowhere: Author, Book, Pair, Tag;
    keywords: Executor, Fn, Type;
    long_and_short_names: Post, User;
    missing_parent: Album, Artist;
    music: Album, Artist, MediaType, Track;
    name_collisions: Post, User, Users;
    naming_options: KundenKurs, Kunde, Kurs;
    no_primary_key: Event, Kind;
    nullable_and_not: NotNull, Nullable;
    odd_names: _2024Sale, ANumberBC, OrderDetail, _X1f3b8;
    one_to_one: Address, Avatar, Profile, User;
    own_names:
        At, NewTrackRef_, NewTrack_, Node, P, P4c29, Root, Track, TrackColumn, TrackRef_;
    prelude_names: Box, Clone, Option, Result, Self_, String, Table, Vec;
    related: Customer, Legacy, Map, Order, Profile, Tag;
    same_columns_twice: Comment, Photo, Video;
    self_reference: Category, Employee, Person;
    two_keys_to_one_parent: Address, Order;
    without_rowid_strict: Loose, Setting;
}

#[test]
fn every_golden_case_is_compiled() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/reflect-codegen/tests/golden");
    let entries = std::fs::read_dir(root).unwrap();
    let mut directories: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    directories.sort();
    assert_eq!(directories, CASES);
}
