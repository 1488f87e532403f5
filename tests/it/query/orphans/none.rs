//! Keys that may lead nowhere: the row that they refer to is none then.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Load};

mod db {
    reflect_schema::reflect_schema!(
        "tests/schemas/company.sql",
        orphans = {
            team(lead_id) => none,
            team(deputy_id) => none,
            person(manager_id) => none,
            "CITY"(code, "Country") => none,
        },
    );
}

use db::{City, Person, Task, Team};

/// As the other module has them, with old rows that refer to nothing.
fn conn() -> Connection {
    let conn = super::with(
        "UPDATE person SET manager_id = 0 WHERE id = 1;
        INSERT INTO team VALUES (4, 'gray', 99, 98, 4), (5, 'pink', 0, NULL, 77);
        INSERT INTO city VALUES (4, 'Lost', 'xx', 'n');
        INSERT INTO task VALUES (4, 4, 'd', 4), (5, 88, 'e', 5)",
    );
    assert_eq!(conn.query_row("SELECT count(*) FROM team", (), |row| row.get(0)), Ok(5));
    conn
}

#[test]
fn a_key_that_leads_nowhere_is_none() {
    let conn = conn();
    let team = Team::get(&conn, 4).unwrap();
    // The column itself stays what it is.
    assert_eq!((team.lead_id, team.deputy_id), (99, Some(98)));
    let (lead, deputy): (Option<Person>, Option<Person>) =
        (team.lead(&conn).unwrap(), team.deputy(&conn).unwrap());
    assert_eq!((lead, deputy), (None, None));
    assert_eq!(Team::get(&conn, 1).unwrap().lead(&conn).unwrap().unwrap().name, "Ada");
    assert_eq!(City::get(&conn, 4).unwrap().region(&conn).unwrap(), None);
    let query = || Team::query().order_by(|t| t.id.asc());
    let names: Vec<Option<String>> = query().select(|t| t.lead().name).all(&conn).unwrap();
    let names: Vec<_> = names.iter().map(|it| it.as_deref().unwrap_or("-")).collect();
    assert_eq!(names, ["Ada", "Bob", "Bob", "-", "-"]);
    let rows: Vec<Option<Person>> = query().select(|t| t.lead()).all(&conn).unwrap();
    assert_eq!(
        rows.iter().map(Option::is_some).collect::<Vec<_>>(),
        [true, true, true, false, false]
    );
    let beyond: Vec<Option<String>> =
        query().select(|t| t.lead().manager().name).all(&conn).unwrap();
    assert_eq!(beyond.iter().flatten().collect::<Vec<_>>(), ["Ada", "Ada"]);
    let teams = query().all(&conn).unwrap();
    let loaded = teams.load(&conn, |t| t.lead()).unwrap();
    assert_eq!(loaded, rows);
    let nested = Task::query()
        .filter(|t| t.id.lt(5))
        .order_by(|t| t.id.asc())
        .select(|t| (t.id, t.team().lead().name));
    assert_eq!(nested.all(&conn).unwrap()[3], (4, None));
    let groups = Team::query().group_by(|t| t.lead().name).select(|name, g| (name, g.count()));
    let mut groups = groups.all(&conn).unwrap();
    groups.sort();
    assert_eq!(groups, [(None, 2), (Some("Ada".into()), 1), (Some("Bob".into()), 2)]);
    let results = query().select(|t| (t.id, t.lead().name)).as_source().all(&conn).unwrap();
    assert_eq!(results.len(), 5);
    let above =
        Person::query().filter(|p| p.id.eq(3)).recursive(|p| p.manager()).count(&conn).unwrap();
    assert_eq!(above, 3);
    let chain =
        Person::query().filter(|p| p.id.eq(3)).recursive(|p| p.manager()).all(&conn).unwrap();
    assert_eq!(chain.len(), 3);
    assert_eq!(query().filter(|t| t.lead().name.is_null()).count(&conn).unwrap(), 2);
}

/// Other keys are what they were.
#[test]
fn only_the_keys_that_are_named() {
    let conn = conn();
    let error = Team::get(&conn, 5).unwrap().city(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Orphan { .. }), "{error}");
    let error = Team::query().select(|t| (t.lead(), t.city())).all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Orphan { .. }), "{error}");
    let error = Task::query().select(|t| t.team().lead().name).all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Orphan { .. }), "{error}");
}
