//! `verify` and its verdicts

use reflect_schema::{ErrorKind, Verdict};

use super::{chinook, database, schema};

#[test]
fn exact_compatible_incompatible() {
    let conn = chinook::connect_in_memory().unwrap();
    let verdict = chinook::SCHEMA.verify(&conn).unwrap();
    assert_eq!(verdict, Verdict::Exact);
    assert_eq!(verdict.differences(), []);
    assert_eq!(
        verdict.to_string(),
        "the database has exactly the schema that this code was built for"
    );

    conn.execute_batch(
        "ALTER TABLE Track ADD COLUMN Rating INTEGER; DROP INDEX IFK_TrackAlbumId;
        CREATE VIEW long AS SELECT 1 AS one",
    )
    .unwrap();
    let verdict = chinook::SCHEMA.verify(&conn).unwrap();
    assert_eq!(verdict.differences().len(), 3);
    assert_eq!(
        verdict.to_string(),
        "this code works with the database, whose schema is another:

note: column `Track.Rating` is new
  --> Track.Rating
   |
 + |    found: column Rating
   |
   = note: this program does not know it; to use it, rebuild

note: index `IFK_TrackAlbumId` of `Track` is missing
  --> Track
   |
 - | expected: index IFK_TrackAlbumId
   |
   = help: `SCHEMA.create_all` creates it

note: view `long` is new
  --> long
   |
 + |    found: view long
   |
   = note: this program does not know it; to use it, rebuild"
    );

    conn.execute_batch("ALTER TABLE Track DROP COLUMN Composer").unwrap();
    let error = chinook::SCHEMA.verify(&conn).unwrap_err();
    let ErrorKind::Incompatible(differences) = error.kind() else { panic!("{error}") };
    assert_eq!(differences.len(), 1);
    assert_eq!(
        error.to_string(),
        "the database does not have the schema that this code was built for:

error: column `Track.Composer` is missing
  --> Track.Composer
   |
 - | expected: column Composer
   |
   = help: migrate the database, or rebuild this program against it"
    );
}

#[test]
fn what_is_left_out_does_no_harm() {
    let schema = schema("CREATE TABLE t (a); CREATE TABLE logs (a)", &["logs"]);
    let verdict = schema.verify(&database("CREATE TABLE t (a)")).unwrap();
    assert_eq!(verdict.differences()[0].to_string(), "table `logs` is missing");
}
