//! Keys of every kind, NULL and orphaned.

use reflect_schema::{Error, ErrorKind, Load, Value};

use super::{DEPUTY, LEAD, REGION, orphan, sound, without_deputy, without_lead, without_region};
use crate::support::company::{Badge, City, Person, Region, Task, Team};

#[test]
fn a_key_that_is_null_leads_to_none() {
    let conn = sound();
    let by_id = Team::query().order_by(|t| t.id.asc());
    let rows: Vec<(i64, Option<Person>, Option<String>, Option<String>)> = by_id
        .select(|t| (t.id, t.deputy(), t.deputy().name, t.city().region().name))
        .all(&conn)
        .unwrap();
    let names = rows.iter().map(|(_, person, name, region)| {
        assert_eq!(person.as_ref().map(|it| &it.name), name.as_ref());
        (name.as_deref(), region.as_deref())
    });
    assert_eq!(
        names.collect::<Vec<_>>(),
        [(Some("Bob"), Some("North")), (None, None), (Some("Cid"), None)]
    );
    // Half of a key refers to nothing either (`MATCH SIMPLE`).
    let regions: Vec<Option<Region>> =
        City::query().order_by(|c| c.id.asc()).select(|c| c.region()).all(&conn).unwrap();
    assert_eq!(regions.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, false]);
    let mut groups: Vec<(Option<String>, i64)> = Team::query()
        .group_by(|t| t.deputy().name)
        .select(|name, g| (name, g.count()))
        .all(&conn)
        .unwrap();
    groups.sort();
    assert_eq!(groups, [(None, 1), (Some("Bob".into()), 1), (Some("Cid".into()), 1)]);
    let mut groups: Vec<(Option<Person>, i64)> =
        Team::query().group_by(|t| t.deputy()).select(|p, g| (p, g.count())).all(&conn).unwrap();
    groups.sort_by_key(|(person, _)| person.as_ref().map(|it| it.id));
    let groups = groups.into_iter().map(|(person, count)| (person.map(|it| it.id), count));
    assert_eq!(groups.collect::<Vec<_>>(), [(None, 1), (Some(2), 1), (Some(3), 1)]);
    let reports: Vec<Vec<i64>> = Team::query()
        .order_by(|t| t.id.asc())
        .select(|t| t.deputy().people_by_manager().select(|p| p.id))
        .all(&conn)
        .unwrap();
    assert_eq!(reports, [vec![3], vec![], vec![]]);
    let teams = Team::all(&conn).unwrap();
    let loaded: Vec<Option<Person>> = teams.load(&conn, |t| t.deputy()).unwrap();
    for (team, deputy) in teams.iter().zip(loaded) {
        assert_eq!(team.deputy_id, deputy.map(|it| it.id));
    }
    // Without a badge there is none, which is no orphan.
    let badges: Vec<Option<Badge>> =
        Person::query().order_by(|p| p.id.asc()).select(|p| p.badge()).all(&conn).unwrap();
    assert_eq!(badges.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, false]);
    let owners: Vec<Option<Person>> =
        Person::query().select(|p| p.badge().person()).all(&conn).unwrap();
    assert_eq!(owners.len(), 3);
}

#[test]
fn an_orphan_of_a_required_key() {
    let conn = without_lead();
    orphan(Team::query().select(|t| t.lead()).all(&conn), LEAD);
    orphan(Team::query().select(|t| t.lead().name).all(&conn), LEAD);
    orphan(Team::query().select(|t| t.lead().manager_id).all(&conn), LEAD);
    orphan(Team::query().select(|t| (t.id, (t.name, t.lead().id))).all(&conn), LEAD);
    orphan(Team::query().select(|t| (t, t.lead().manager())).all(&conn), LEAD);
    orphan(Team::query().select(|t| t.lead().manager().name).all(&conn), LEAD);
    orphan(Team::query().select(|t| t.lead().badge().label).all(&conn), LEAD);
}

#[test]
fn an_orphan_of_a_nullable_key() {
    let conn = without_deputy();
    orphan(Team::query().select(|t| t.deputy()).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| t.deputy().name).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| (t.name, t.deputy().manager_id)).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| (t, t.deputy().manager())).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| t.deputy().mentor().manager().name).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| (t.lead(), t.city(), t.deputy())).all(&conn), DEPUTY);
    // Both columns of the key are given, but there is no such row.
    let conn = without_region();
    orphan(City::query().select(|c| c.region()).all(&conn), REGION);
    orphan(City::query().select(|c| (c.id, c.region().name)).all(&conn), REGION);
}

#[test]
fn an_orphan_two_hops_away_is_named_itself() {
    let conn = without_region();
    orphan(Team::query().select(|t| t.city().region()).all(&conn), REGION);
    orphan(Team::query().select(|t| (t.city(), t.city().region().name)).all(&conn), REGION);
    let conn = without_lead();
    conn.execute_batch("INSERT INTO task VALUES (9, 4, 'x', 1)").unwrap();
    orphan(Task::query().select(|t| t.team().lead().name).all(&conn), LEAD);
    orphan(Task::query().select(|t| t.team().lead().manager()).all(&conn), LEAD);
    // The first hop goes nowhere.
    conn.execute_batch("UPDATE task SET team_id = 77 WHERE id = 9").unwrap();
    let expected =
        "`task.team_id` (row id = 9) refers to a row of `team` that does not exist: id = 77";
    orphan(Task::query().select(|t| t.team().lead().name).all(&conn), expected);
    orphan(Task::query().select(|t| t.team().deputy().name).all(&conn), expected);
    // By way of a row that is there once.
    conn.execute_batch("UPDATE badge SET person_id = 55").unwrap();
    let expected =
        "`badge.person_id` (row id = 1) refers to a row of `person` that does not exist: id = 55";
    orphan(Badge::query().select(|b| b.person().manager().name).all(&conn), expected);
    conn.execute_batch(
        "UPDATE badge SET person_id = 1; UPDATE person SET manager_id = 66 WHERE id = 1",
    )
    .unwrap();
    let expected =
        "`person.manager_id` (row id = 1) refers to a row of `person` that does not exist: id = 66";
    orphan(Person::query().select(|p| p.badge().person().manager().name).all(&conn), expected);
}

#[test]
fn an_orphan_is_an_error_of_its_own_kind() {
    let conn = without_deputy();
    let error: Error = Team::query().select(|t| t.deputy()).all(&conn).unwrap_err();
    let ErrorKind::Orphan { table, columns, row, parent, key } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!((*table, columns.as_slice(), *parent), ("team", ["deputy_id"].as_slice(), "person"));
    assert_eq!(row.0, [("id", Value::Integer(4))]);
    assert_eq!(key.0, [("id", Value::Integer(98))]);
}
