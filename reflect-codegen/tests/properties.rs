//! Random schemas: what they expand to is valid, and names keep their meaning when a schema grows.

#[path = "properties/meaning.rs"]
mod meaning;
mod outline;
#[path = "properties/random.rs"]
mod random;
#[path = "properties/sample.rs"]
mod sample;

use std::cell::RefCell;
use std::collections::BTreeMap;

use meaning::meaning;
use outline::{Method, Outline, outline};
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use quote::quote;
use random::{RawKey, RawTable};
use reflect_catalog::Catalog;
use reflect_codegen::{Environment, Features};
use rusqlite::Connection;

const SEED: u64 = 20_240_229;

fn runner(cases: u32) -> TestRunner {
    let config = ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(SEED),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config)
}

/// Expands what SQLite accepts of the statements.
fn expand(statements: &[String]) -> (Catalog, Outline) {
    let (catalog, tokens) = reflect(statements);
    let pretty = prettyplease::unparse(&syn::parse2(tokens.clone()).unwrap());
    let outlined = outline(tokens);
    assert_eq!(outline(pretty.parse().unwrap()), outlined);
    (catalog, outlined)
}

fn reflect(statements: &[String]) -> (Catalog, TokenStream) {
    let directory = tempfile::tempdir().unwrap();
    let conn = Connection::open(directory.path().join("random.db")).unwrap();
    conn.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF").unwrap();
    conn.execute_batch("CREATE TABLE anchor (id INTEGER PRIMARY KEY)").unwrap();
    for statement in statements {
        let _ = conn.execute_batch(statement);
    }
    drop(conn);
    let environment = Environment {
        manifest_dir: directory.path().to_owned(),
        features: Features::ALL,
        offline: false,
        refresh: false,
    };
    let arguments = quote!(::reflect_schema, "random.db", track = none);
    let catalog = reflect_codegen::catalog(arguments.clone(), &environment).unwrap();
    (catalog, reflect_codegen::expand(arguments, &environment).unwrap())
}

#[test]
fn every_schema_expands_to_valid_code() {
    let strategy = random::schema();
    let result = runner(80).run(&strategy, |(tables, views)| {
        let statements = random::statements(&tables, tables.len(), &views);
        let (catalog, outlined) = expand(&statements);

        prop_assert_eq!(&Catalog::from_json(&catalog.to_snapshot().unwrap()).unwrap(), &catalog);
        let tables = catalog.tables.iter().map(|it| (&it.name, &it.columns));
        let views = catalog.views.iter().map(|it| (&it.name, &it.columns));
        let expected: BTreeMap<&str, Vec<&str>> = tables
            .chain(views)
            .map(|(name, columns)| {
                (name.as_str(), columns.iter().map(|it| it.name.as_str()).collect())
            })
            .collect();
        let actual: BTreeMap<&str, Vec<&str>> = outlined
            .values()
            .map(|it| (it.table.as_str(), it.columns.iter().map(String::as_str).collect()))
            .collect();
        prop_assert_eq!(actual, expected);
        for (name, row) in &outlined {
            prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok());
            prop_assert_eq!(row.fields.len(), row.columns.len());
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// What became of the names of the schema before it grew.
#[derive(Debug, Default)]
struct Counts {
    kept: usize,
    now_ambiguous: usize,
    /// Names that are gone altogether.
    gone: usize,
    /// Rows whose name now is another table's, by rule 12.
    taken_rows: usize,
    /// Rows that have another name now.
    renamed_rows: usize,
    /// Fields that have another name now.
    renamed_fields: usize,
}

/// What is added to a schema.
#[derive(Debug, Clone)]
enum Growth {
    Table(RawTable),
    Key(usize, RawKey),
}

fn grown(tables: &[RawTable], growth: Growth) -> Vec<RawTable> {
    let mut tables = tables.to_vec();
    match growth {
        Growth::Table(table) => tables.push(table),
        Growth::Key(table, key) => {
            let position = table % tables.len();
            let mut key = key;
            key.added = true;
            tables[position].keys.push(key);
        }
    }
    tables
}

#[test]
fn names_keep_their_meaning_when_a_schema_grows() {
    let growth = prop_oneof![
        random::table().prop_map(Growth::Table),
        (any::<usize>(), random::key()).prop_map(|(table, key)| Growth::Key(table, key)),
    ];
    let counts = RefCell::new(Counts::default());
    let result = runner(120).run(&(random::schema(), growth), |((tables, _), growth)| {
        let before = expand(&random::statements(&tables, tables.len(), &[])).1;
        let more = grown(&tables, growth);
        let after = expand(&random::statements(&more, tables.len(), &[])).1;
        compare(&before, &after, &mut counts.borrow_mut()).map_err(|error| {
            let before = random::statements(&tables, tables.len(), &[]).join("\n");
            let after = random::statements(&more, tables.len(), &[]).join("\n");
            TestCaseError::fail(format!("{error}\n{before}\n=>\n{after}"))
        })
    });
    eprintln!("{:?}", counts.borrow());
    result.unwrap_or_else(|error| panic!("{error}"));
    assert!(counts.borrow().kept > 500);
}

fn compare(before: &Outline, after: &Outline, counts: &mut Counts) -> Result<(), TestCaseError> {
    for (name, old) in before {
        let Some((new_name, new)) = after.iter().find(|(_, row)| row.table == old.table) else {
            continue; // with what was added, SQLite does not accept the table
        };
        if new_name != name {
            counts.renamed_rows += 1;
            counts.taken_rows += usize::from(after.contains_key(name));
        }
        for (column, field) in old.columns.iter().zip(&old.fields) {
            let position = new.columns.iter().position(|it| it == column);
            counts.renamed_fields +=
                usize::from(position.is_none_or(|it| new.fields[it] != *field));
        }
        for (method, old_method) in &old.methods {
            let Some(new_method) = new.methods.get(method) else {
                counts.gone += 1;
                continue;
            };
            match (old_method, new_method) {
                (Method::Own | Method::Ambiguous, _) => {}
                (_, Method::Ambiguous) => counts.now_ambiguous += 1,
                _ => {
                    counts.kept += 1;
                    let meanings =
                        (meaning(before, old, old_method), meaning(after, new, new_method));
                    prop_assert_eq!(&meanings.0, &meanings.1, "{}.{}", name, method);
                }
            }
        }
    }
    Ok(())
}
