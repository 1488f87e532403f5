//! What the compiler says of mistakes. Each directory of `tests/ui` is a class of them; set
//! `TRYBUILD=overwrite` to write the `.stderr` files again, and read them as a user would.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;

/// Here two foreign keys share a column, one column is true or false, one table has no key, and one
/// relates two others and has more to say.
const BLOG: &str = "
    CREATE TABLE post (id INTEGER PRIMARY KEY, published BOOLEAN NOT NULL);
    CREATE TABLE photo (id INTEGER PRIMARY KEY);
    CREATE TABLE comment (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES post (id) REFERENCES photo (id)
    );
    CREATE TABLE visit (post_id INTEGER NOT NULL REFERENCES post (id), seconds REAL NOT NULL);
    CREATE TABLE tag (id INTEGER PRIMARY KEY);
    CREATE TABLE labels (
        post_id INTEGER NOT NULL REFERENCES post (id),
        tag_id INTEGER NOT NULL REFERENCES tag (id),
        weight INTEGER NOT NULL,
        note TEXT,
        PRIMARY KEY (post_id, tag_id)
    );
";

/// Here one column is generated, one table has no key, and there is a view.
const SHOP: &str = "
    CREATE TABLE customer (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL UNIQUE,
        visits INTEGER NOT NULL DEFAULT 0,
        shout TEXT AS (upper(email))
    );
    CREATE TABLE log (line TEXT);
    CREATE VIEW rich AS SELECT id, email AS name FROM customer;
    CREATE VIEW total AS SELECT sum(visits) AS visits FROM customer;
";

#[test]
fn mistakes_are_explained() {
    prepare_databases(&crate_directory());
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

fn prepare_databases(base: &Path) {
    let (examples, data) = (base.join("examples"), base.join("data"));
    fs::create_dir_all(&examples).unwrap();
    fs::create_dir_all(&data).unwrap();

    fs::copy("examples/chinook.db", examples.join("chinook.db")).unwrap();
    fs::write(data.join("notes.txt"), "Ask for a copy of the database.\n").unwrap();
    fs::write(data.join("empty.db"), "").unwrap();
    fs::write(data.join("shop.sql"), SHOP).unwrap();

    let blog = data.join("blog.db");
    fs::write(&blog, "").unwrap();
    let conn = Connection::open(&blog).unwrap();
    conn.execute_batch(BLOG).unwrap();
    drop(conn);
    let blog = fs::read(blog).unwrap();
    fs::write(data.join("truncated.db"), &blog[..blog.len() / 2]).unwrap();
}

/// The directory of the Cargo.toml that trybuild compiles the cases with: their paths start there.
/// Like trybuild, it asks cargo for the target directory.
fn crate_directory() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .unwrap();
    let json = String::from_utf8(metadata.stdout).unwrap();
    let target: String = Connection::open_in_memory()
        .and_then(|conn| {
            conn.query_row("SELECT ?1 ->> 'target_directory'", [json], |row| row.get(0))
        })
        .unwrap();
    Path::new(&target).join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}
