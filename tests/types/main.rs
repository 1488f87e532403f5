//! Types of the crates that are asked for: `uuid`, `serde_json`, `time` and `jiff`.
//!
//! `cargo test --test types --features uuid,serde_json,time,jiff`

#![cfg(all(feature = "uuid", feature = "serde_json", feature = "time", feature = "jiff"))]

mod dates;
mod json;
mod uuids;

/// A value of JSON with a type of its own.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Limits {
    posts: u32,
}

mod schema {
    reflect_schema::reflect_schema!(
        "tests/types/schema.sql",
        skip = ["event"],
        uuids = uuid,
        json = serde_json,
        types = {
            account.device => reflect_schema::uuid::Uuid,
            account.session => reflect_schema::uuid::Uuid,
            account.trace => reflect_schema::uuid::Uuid,
            account.limits => reflect_schema::Json<crate::Limits>,
        },
    );
}
