//! The same schema from every kind of source.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use reflect_codegen::{Environment, Features, catalog, expand};
use rusqlite::Connection;
use tempfile::TempDir;

const SQL: &str = "CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE albums (id INTEGER PRIMARY KEY, artist_id INTEGER REFERENCES artists (id));";

fn environment(directory: &TempDir) -> Environment {
    Environment {
        manifest_dir: directory.path().to_owned(),
        features: Features::ALL,
        offline: false,
        refresh: true,
    }
}

fn offline(directory: &TempDir) -> Environment {
    Environment { offline: true, ..environment(directory) }
}

fn with_database() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    Connection::open(&path).unwrap().execute_batch(SQL).unwrap();
    (directory, path)
}

fn write(directory: &TempDir, name: &str, text: &str) {
    let path = directory.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn error(arguments: &TokenStream, environment: &Environment) -> String {
    expand(quote!(facade, #arguments), environment).unwrap_err().to_string()
}

#[test]
fn a_database_and_the_script_that_makes_it_expand_alike() {
    let (directory, _) = with_database();
    write(&directory, "schema.sql", SQL);
    write(&directory, "migrations/1_artists.sql", SQL.split_inclusive(';').next().unwrap());
    write(&directory, "migrations/2_albums.sql", SQL.split_inclusive(';').nth(1).unwrap());
    let expand = |arguments: TokenStream| {
        expand(quote!(facade, #arguments, track = none), &environment(&directory))
            .unwrap()
            .to_string()
    };
    let database = expand(quote!("app.db"));
    assert_eq!(database, expand(quote!("schema.sql")));
    assert_eq!(database, expand(quote!(migrations = "migrations")));
}

#[test]
fn online_and_offline_expand_alike() {
    let (directory, path) = with_database();
    let arguments = quote!(facade, "app.db", snapshot = "app.schema.json");
    let online = expand(arguments.clone(), &environment(&directory)).unwrap().to_string();
    assert_eq!(online, expand(arguments.clone(), &offline(&directory)).unwrap().to_string());
    assert!(online.contains("app.schema.json") && online.contains("REFLECT_OFFLINE"), "{online}");

    fs::remove_file(path).unwrap();
    // Where nobody looks at the sources, nothing is said of one that is missing.
    let elsewhere = Environment { refresh: false, ..environment(&directory) };
    let without = expand(arguments, &elsewhere).unwrap().to_string();
    let tracked = "let _ : & [u8] = :: core :: include_bytes ! (:: core :: concat ! (:: core :: env ! \
        (\"CARGO_MANIFEST_DIR\") , \"/\" , \"app.db\")) ;";
    assert_eq!(without, online.replacen(&format!("{tracked} "), "", 1));
}

#[test]
fn a_snapshot_is_written_when_the_schema_changes_and_only_then() {
    let (directory, path) = with_database();
    let snapshot = directory.path().join("app.schema.json");
    let arguments = || quote!(facade, "app.db", snapshot = "app.schema.json");
    let modified = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();

    let never = Environment { refresh: false, ..environment(&directory) };
    expand(arguments(), &never).unwrap();
    assert!(!snapshot.exists());

    expand(arguments(), &environment(&directory)).unwrap();
    let (text, time) = (fs::read_to_string(&snapshot).unwrap(), modified(&snapshot));
    assert!(text.starts_with("{\n  \"format\": 1,\n  \"naming\": 1,\n"));
    // Cargo would build once more for a file that is younger than the build.
    assert!(time < modified(&path));

    Connection::open(&path).unwrap().execute_batch("INSERT INTO artists VALUES (1, 'x')").unwrap();
    expand(arguments(), &environment(&directory)).unwrap();
    assert_eq!(fs::read_to_string(&snapshot).unwrap(), text);

    Connection::open(&path).unwrap().execute_batch("ALTER TABLE artists ADD born DATE").unwrap();
    expand(arguments(), &environment(&directory)).unwrap();
    assert_ne!(fs::read_to_string(&snapshot).unwrap(), text);
    assert_eq!(modified(&snapshot), time);
    let left: Vec<_> =
        fs::read_dir(&directory).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn offline_needs_a_snapshot() {
    let (directory, _) = with_database();
    assert_eq!(
        error(&quote!("app.db"), &offline(&directory)),
        "REFLECT_OFFLINE=1 asks for a snapshot, and there is none\n\
         help: name one, as in `snapshot = \"app.schema.json\"`, and build once without REFLECT_OFFLINE"
    );
    assert_eq!(
        error(&quote!("gone.db", snapshot = "gone.json"), &environment(&directory)),
        format!(
            "there is no database `gone.db`\nlooked for {0}/gone.db: the path is relative to the \
             Cargo.toml of this crate\nand there is no snapshot `gone.json`\nlooked for {0}/gone.json: \
             the path is relative to the Cargo.toml of this crate",
            directory.path().display()
        )
    );
    write(&directory, "odd.json", "{\"format\":99,\"naming\":1}");
    assert_eq!(
        error(&quote!(snapshot = "odd.json"), &environment(&directory)),
        "cannot read the snapshot `odd.json`: it was written by a newer version of reflect-schema \
         (format 99, not 1)"
    );
}

#[test]
fn the_environment_can_name_the_database() {
    let (directory, path) = with_database();
    let unset = error(&quote!(env = "REFLECT_TEST_UNSET"), &environment(&directory));
    assert_eq!(
        unset,
        "the environment variable `REFLECT_TEST_UNSET` is not set\n\
         help: set it to the path of the database when you build"
    );
    let fallback = quote!(facade, "app.db", env = "REFLECT_TEST_UNSET");
    assert_eq!(catalog(fallback, &environment(&directory)).unwrap().tables.len(), 2);
    // HOME is set wherever cargo runs, and is no database.
    let home = error(&quote!(env = "HOME"), &environment(&directory));
    assert!(home.contains("it is a directory"), "{home}");
    drop(path);
}

#[test]
fn a_mistake_in_a_script_is_shown_where_it_is() {
    let directory = tempfile::tempdir().unwrap();
    write(&directory, "schema.sql", "CREATE TABLE a (id);\nCREATE TABLE b (id,, name);\n");
    assert_eq!(
        error(&quote!("schema.sql"), &environment(&directory)),
        "schema.sql:2:20: near \",\": syntax error\n  |\n2 | CREATE TABLE b (id,, name);\n  |                    ^"
    );
    write(&directory, "attach.sql", "ATTACH 'other.db' AS other;");
    let denied = error(&quote!("attach.sql"), &environment(&directory));
    assert!(denied.contains("ATTACH") && !directory.path().join("other.db").exists(), "{denied}");
    write(&directory, "empty.sql", "-- nothing yet\n");
    assert_eq!(
        error(&quote!("empty.sql"), &environment(&directory)),
        "the script `empty.sql` has no tables\nhelp: create them first, as by running its migrations"
    );
}

/// The warnings of an expansion.
fn warnings(arguments: TokenStream, environment: &Environment) -> Vec<String> {
    let expanded = expand(arguments, environment).unwrap().to_string();
    let notes = expanded.split("# [deprecated (note = ").skip(1);
    let note = |rest: &str| {
        let literal = rest.split(")]").next().unwrap().to_owned();
        syn::parse_str::<syn::LitStr>(&literal).unwrap().value()
    };
    notes.map(note).collect()
}

#[test]
fn a_snapshot_in_the_place_of_its_source_is_told() {
    let (directory, path) = with_database();
    let arguments = |path: &str| quote!(facade, #path, snapshot = "app.schema.json");
    assert_eq!(warnings(arguments("app.db"), &environment(&directory)), [""; 0]);
    let near = format!(
        "there is no database `ap.db`\nlooked for {}/ap.db: the path is relative to the Cargo.toml of this \
         crate\nhelp: did you mean `app.db`?\nthis is the schema of the snapshot `app.schema.json`, and cargo \
         does not notice when the other is there again; REFLECT_OFFLINE=1 asks for snapshots and silences this",
        directory.path().display()
    );
    assert_eq!(warnings(arguments("ap.db"), &environment(&directory)), [near]);
    assert_eq!(warnings(arguments("ap.db"), &offline(&directory)), [""; 0]);
    // Cargo notices when the variable is set.
    let unset = quote!(facade, env = "REFLECT_TEST_UNSET", snapshot = "app.schema.json");
    assert_eq!(warnings(unset, &environment(&directory)), [""; 0]);
    drop(path);
}

#[test]
fn a_snapshot_that_is_out_of_date_is_told_where_it_is_not_written() {
    let (directory, path) = with_database();
    let arguments = || quote!(facade, "app.db", snapshot = "app.schema.json", track = snapshot);
    let elsewhere = Environment { refresh: false, ..environment(&directory) };
    let stale = "the snapshot `app.schema.json` is not the schema that was read, and is not written here, where \
        the variable CI is set; write it with `cargo reflect snapshot app.db -o app.schema.json`";
    assert_eq!(warnings(arguments(), &elsewhere), [stale]);
    assert_eq!(warnings(arguments(), &environment(&directory)), [""; 0]);
    assert_eq!(warnings(arguments(), &elsewhere), [""; 0]);
    Connection::open(&path).unwrap().execute_batch("ALTER TABLE artists ADD born DATE").unwrap();
    assert_eq!(warnings(arguments(), &elsewhere), [stale]);

    fs::remove_file(directory.path().join("app.schema.json")).unwrap();
    fs::create_dir(directory.path().join("app.schema.json")).unwrap();
    let unwritten =
        "the snapshot `app.schema.json` is not the schema that was read, and can't be written: ";
    let found = warnings(arguments(), &environment(&directory));
    assert!(found.len() == 1 && found[0].starts_with(unwritten), "{found:?}");
}

#[test]
fn a_large_database_is_not_read_by_the_compiler() {
    let (directory, path) = with_database();
    let large =
        "CREATE TABLE large (bytes BLOB NOT NULL); INSERT INTO large VALUES (zeroblob(70000000))";
    Connection::open(&path).unwrap().execute_batch(large).unwrap();
    let environment = environment(&directory);
    let found = warnings(quote!(facade, "app.db"), &environment);
    let start = "`app.db` has 66 MiB, too much for the compiler to read to see that it changes, so cargo does \
        not notice that: name a snapshot, or print `cargo::rerun-if-changed=app.db`";
    assert!(found.len() == 1 && found[0].starts_with(start), "{found:?}");
    assert!(
        !expand(quote!(facade, "app.db"), &environment)
            .unwrap()
            .to_string()
            .contains("include_bytes")
    );

    let arguments = quote!(facade, "app.db", snapshot = "app.schema.json");
    let found = warnings(arguments.clone(), &environment);
    assert!(found[0].contains("the snapshot `app.schema.json` is tracked instead"), "{found:?}");
    let expanded = expand(arguments, &environment).unwrap().to_string();
    assert_eq!(expanded.matches("include_bytes").count(), 1);
    for quiet in [quote!(none), quote!(snapshot)] {
        let arguments = quote!(facade, "app.db", snapshot = "app.schema.json", track = #quiet);
        assert_eq!(warnings(arguments, &environment), [""; 0]);
    }
}

#[test]
fn what_the_application_registers_has_stand_ins() {
    let (directory, path) = with_database();
    let sql = "CREATE VIEW slugs AS SELECT id, Slug(name) AS slug FROM artists ORDER BY name COLLATE unicase;
        CREATE VIEW totals AS SELECT id, median(id) FROM artists;
        CREATE INDEX by_name ON artists (name);";
    write(
        &directory,
        "app.sql",
        &format!("CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT); {sql}"),
    );
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let environment = environment(&directory);
    let found = warnings(quote!(facade, "app.db"), &environment);
    let hint = "`slugs` is left out of this schema: no such function: Slug; if the application registers it, \
        `functions = [\"Slug\"]`; `skip = [\"slugs\"]` silences this";
    assert_eq!(found[0], hint);
    let options = quote!(functions = ["slug"], aggregates = ["median"], collations = ["unicase"]);
    for source in ["app.db", "app.sql"] {
        let arguments = quote!(facade, #source, #options);
        assert_eq!(warnings(arguments.clone(), &environment), [""; 0]);
        let catalog = catalog(arguments, &environment).unwrap();
        assert!(!catalog.view("slugs").unwrap().columns[0].nullable);
        // An aggregate gives a row where there is none.
        assert!(catalog.view("totals").unwrap().columns[0].nullable);
    }
    let unused = quote!("app.db", functions = ["slug", "slog"], aggregates = ["median"]);
    assert_eq!(error(&unused, &environment), "this schema uses no function `slog`");
    let empty = quote!("app.db", functions = [""]);
    let message = "expected a name of 1 to 255 bytes, as the application registers it";
    assert_eq!(error(&empty, &environment), message);
}

#[test]
fn a_view_of_too_many_views_is_none_of_the_others_business() {
    let (directory, path) = with_database();
    let mut sql = "CREATE VIEW v30 AS SELECT id FROM artists;".to_owned();
    for level in (0..30).rev() {
        let below = level + 1;
        write!(sql, "CREATE VIEW v{level} AS SELECT b.id FROM v{below}, v{below} b;").unwrap();
    }
    Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let found = warnings(quote!(facade, "app.db", skip = ["v1*", "v2*"]), &environment(&directory));
    let reason = "it is made of more than ten thousand queries, by views within views";
    let expected =
        format!("`v0` is left out of this schema: {reason}; `skip = [\"v0\"]` silences this");
    assert_eq!(found[0], expected);
    let only = quote!(facade, "app.db", only = ["artists", "v30"]);
    assert_eq!(warnings(only, &environment(&directory)), [""; 0]);
}
