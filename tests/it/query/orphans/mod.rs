//! Rows whose foreign key refers to nothing. What is selected beyond such a key is an error that names
//! both ends; what is filtered or sorted by it is NULL there; and no row is lost.

#![allow(clippy::type_complexity, reason = "the types are what queries give")]

use std::fmt::Debug;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Condition, Error, ErrorKind, Load, Result, Value};

use crate::support::company::{self, Badge, City, Person, Region, Task, Team, TeamPerson};
use crate::support::ids;

/// Everything is as it should be, but some keys are NULL.
fn sound() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO person (id, name, manager_id) VALUES (1, 'Ada', NULL), (2, 'Bob', 1), (3, 'Cid', 2);
        INSERT INTO region VALUES ('de', 'n', 'North'), ('fr', 's', 'South');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n'), (2, 'Half', 'de', NULL), (3, 'None', NULL, NULL);
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 2), (3, 'green', 2, 3, NULL);
        INSERT INTO task VALUES (1, 1, 'a', 1), (2, 2, 'b', 2), (3, 2, 'c', 3);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (2, 3);
        INSERT INTO badge VALUES (1, 1, 'x');",
    )
    .unwrap();
    conn
}

fn with(sql: &str) -> Connection {
    let conn = sound();
    conn.execute_batch(sql).unwrap();
    conn
}

/// The error that names `table (row)`, its key, and what it refers to.
#[track_caller]
fn orphan<T: Debug>(found: Result<T>, expected: &str) {
    let error = found.unwrap_err();
    let ErrorKind::Orphan { .. } = error.kind() else { panic!("{error}") };
    assert_eq!(error.to_string(), expected);
}

const LEAD: &str =
    "`team.lead_id` (row id = 4) refers to a row of `person` that does not exist: id = 99";
const DEPUTY: &str =
    "`team.deputy_id` (row id = 4) refers to a row of `person` that does not exist: id = 98";
const REGION: &str = "`city.country, code` (row id = 4) refers to a row of `region` that does not exist: \
    country = \"xx\", code = \"n\"";

fn without_lead() -> Connection {
    with("INSERT INTO team VALUES (4, 'gray', 99, NULL, NULL)")
}

fn without_deputy() -> Connection {
    with("INSERT INTO team VALUES (4, 'gray', 1, 98, NULL)")
}

fn without_region() -> Connection {
    with(
        "INSERT INTO city VALUES (4, 'Lost', 'xx', 'n');
        INSERT INTO team VALUES (4, 'gray', 1, NULL, 4)",
    )
}

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
fn every_way_to_read_rows_meets_the_orphan() {
    let conn = without_deputy();
    let query = Team::query().filter(|t| t.id.eq(4)).select(|t| (t.id, t.deputy().name));
    orphan(query.all(&conn), DEPUTY);
    orphan(query.first(&conn), DEPUTY);
    orphan(query.one(&conn), DEPUTY);
    orphan(query.one_or_none(&conn), DEPUTY);
    orphan(query.scalar(&conn), DEPUTY);
    orphan(query.page(&conn, 10), DEPUTY);
    orphan(query.for_each(&conn, |_| Ok(())), DEPUTY);
    let mut stream = query.clone().stream(&conn).unwrap();
    orphan(stream.iter().collect::<Result<Vec<_>>>(), DEPUTY);
    orphan(query.clone().distinct().all(&conn), DEPUTY);
    // The rows before it can be had.
    let by_id = Team::query().order_by(|t| t.id.asc()).select(|t| (t.id, t.deputy().name));
    let mut stream = by_id.clone().stream(&conn).unwrap();
    let found: Vec<_> = stream.iter().collect();
    assert_eq!(found.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, true, false]);
    let page = by_id.page(&conn, 2).unwrap();
    orphan(by_id.clone().after(&page.next.unwrap()).page(&conn, 2), DEPUTY);
    let mut seen = 0;
    let found = by_id.for_each(&conn, |_| {
        seen += 1;
        Ok(())
    });
    orphan(found, DEPUTY);
    assert_eq!(seen, 3);
    // What nobody selects is nobody's business.
    assert_eq!(by_id.count(&conn).unwrap(), 4);
    assert!(by_id.exists(&conn).unwrap());
    assert_eq!(by_id.limit(3).all(&conn).unwrap().len(), 3);
}

#[test]
fn an_orphan_among_groups() {
    let conn = without_deputy();
    let teams = || Team::query();
    orphan(teams().group_by(|t| t.deputy()).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy()).select(|d, g| (d, g.count())).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy()).select(|d, g| (d.name, g.count())).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).select(|d, g| (g.count(), d)).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| (t.city_id, t.deputy().name)).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().manager()).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).page(&conn, 2).map(|it| it.next), DEPUTY);
    let by_name = teams().group_by(|t| t.deputy().name).order_by(|name, _| name.desc());
    let page = by_name.page(&conn, 2).unwrap();
    orphan(by_name.clone().after(&page.next.unwrap()).page(&conn, 5), DEPUTY);
    // Aggregates choose which row stands for the group: that changes nothing.
    let extremes = teams().group_by(|t| t.deputy().name);
    orphan(extremes.clone().select(|d, g| (d, g.min(|t| t.id))).all(&conn), DEPUTY);
    orphan(extremes.select(|d, g| (d, g.max(|t| t.id), g.min(|t| t.name))).all(&conn), DEPUTY);
    let conn = without_lead();
    orphan(teams().group_by(|t| t.lead()).select(|lead, g| (lead, g.count())).all(&conn), LEAD);
    orphan(
        teams().group_by(|t| t.lead().name).select(|lead, g| (lead, g.count())).all(&conn),
        LEAD,
    );
    let conn = without_region();
    orphan(City::query().group_by(|c| c.region()).all(&conn), REGION);
    orphan(teams().group_by(|t| t.city().region().name).all(&conn), REGION);
    // Without the group that has it, there is no orphan.
    let conn = without_deputy();
    let found = teams()
        .group_by(|t| t.deputy().name)
        .having(|name, _| name.is_not_null())
        .select(|name, g| (name, g.count()))
        .all(&conn);
    assert_eq!(found.unwrap().len(), 2);
}

#[test]
fn an_orphan_among_nested_rows() {
    let conn = without_deputy();
    let nested = Person::query().select(|p| (p.id, p.teams_by_lead().select(|t| t.deputy().name)));
    orphan(nested.all(&conn), DEPUTY);
    orphan(Person::query().select(|p| p.teams_by_lead().select(|t| t.deputy())).all(&conn), DEPUTY);
    let cut = Person::query().select(|p| {
        p.teams_by_lead().order_by(|t| t.id.desc()).limit(1).select(|t| t.deputy().name)
    });
    orphan(cut.all(&conn), DEPUTY);
    let deep = City::query()
        .select(|c| c.teams().select(|t| t.lead().teams_by_lead().select(|t| t.deputy())));
    orphan(deep.all(&conn), DEPUTY);
    // Rows nested in a row that isn't there.
    orphan(Team::query().select(|t| t.deputy().people_by_manager()).all(&conn), DEPUTY);
    let counted = Team::query().select(|t| t.deputy().people_by_manager().select(|p| p.id));
    orphan(counted.all(&conn), DEPUTY);
    orphan(counted.page(&conn, 10), DEPUTY);
    let inner = Person::query()
        .select(|p| p.teams_by_lead().select(|t| (t.id, t.deputy().people_by_manager())));
    orphan(inner.all(&conn), DEPUTY);
    // Junctions whose far side is missing relate to nothing; the row itself is asked for its own.
    let conn = with("INSERT INTO team_person VALUES (1, 44)");
    let people: Vec<Vec<Person>> =
        Team::query().order_by(|t| t.id.asc()).select(|t| t.people()).all(&conn).unwrap();
    assert_eq!(people.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1, 0]);
    let expected = "`team_person.person_id` (row team_id = 1, person_id = 44) refers to a row of \
        `person` that does not exist: id = 44";
    orphan(TeamPerson::query().select(|tp| tp.person()).all(&conn), expected);
    orphan(
        Team::query().select(|t| t.team_people().select(|tp| tp.person().name)).all(&conn),
        expected,
    );
}

#[test]
fn an_orphan_of_rows_in_hand() {
    let conn = without_deputy();
    let teams = Team::all(&conn).unwrap();
    orphan(teams.load(&conn, |t| t.deputy()), DEPUTY);
    orphan(teams.load(&conn, |t| (t.id, t.deputy().name)), DEPUTY);
    orphan(teams.load(&conn, |t| t.deputy().people_by_manager()), DEPUTY);
    orphan(teams.load(&conn, |t| t.deputy().manager().name), DEPUTY);
    assert_eq!(teams.load(&conn, |t| t.lead().name).unwrap().len(), 4);
    let sound = &teams[..3];
    assert_eq!(sound.load(&conn, |t| t.deputy()).unwrap().len(), 3);
    let people = Person::all(&conn).unwrap();
    orphan(people.load(&conn, |p| p.teams_by_lead().select(|t| t.deputy().id)), DEPUTY);
}

#[test]
fn an_orphan_within_an_expression() {
    let conn = without_deputy();
    let teams = Team::query;
    orphan(teams().select(|t| t.deputy().name.upper()).all(&conn), DEPUTY);
    orphan(teams().select(|t| (t.id, t.deputy().salary + 1)).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.deputy().name.coalesce("none")).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.deputy().name.eq("Bob")).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.raw::<Option<i64>>("{}", (t.deputy().id,))).all(&conn), DEPUTY);
    let before = teams().select(|t| t.window().order_by(t.id.desc()).lag(t.deputy().name, 1));
    orphan(before.all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name.upper()).all(&conn), DEPUTY);
    let nested = Person::query().select(|p| p.teams_by_lead().select(|t| t.deputy().id + 1));
    orphan(nested.all(&conn), DEPUTY);
    // What is sorted by is not selected, and an aggregate leaves NULL out.
    let ranks = teams().select(|t| t.window().order_by(t.deputy().name.asc()).rank());
    assert_eq!(ranks.all(&conn).unwrap().len(), 4);
    let last = teams().aggregate(|g| g.max(|t| t.deputy().name));
    assert_eq!(last.one(&conn).unwrap().as_deref(), Some("Cid"));
    let conn = without_lead();
    orphan(teams().select(|t| t.lead().name.upper()).all(&conn), LEAD);
    orphan(teams().select(|t| t.lead().manager_id + 1).all(&conn), LEAD);
}

#[test]
fn an_orphan_among_results() {
    let conn = without_deputy();
    let names = || Team::query().select(|t| (t.id, t.deputy().name));
    orphan(names().as_source().all(&conn), DEPUTY);
    orphan(names().as_source().as_source().page(&conn, 9).map(|it| it.rows), DEPUTY);
    orphan(names().as_source().select(|(_, name)| name).all(&conn), DEPUTY);
    orphan(names().as_source().order_by(|(_, name)| name.asc()).distinct().all(&conn), DEPUTY);
    let people = || Person::query().select(|p| (p.id, p.name.optional()));
    orphan(names().union(people()).all(&conn), DEPUTY);
    orphan(people().union(names()).all(&conn), DEPUTY);
    orphan(people().union_all(people()).union(names()).all(&conn), DEPUTY);
    orphan(names().except(people()).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| t.deputy().name).as_source().all(&conn), DEPUTY);
    let regions = || City::query().select(|c| (c.id, c.region().name));
    orphan(names().filter(|t| t.id.ne(4)).union(regions()).all(&without_region()), REGION);
    let groups = names().as_source().group_by(|(_, name)| name);
    orphan(groups.select(|name, g| (name, g.count())).all(&conn), DEPUTY);
    let all = names().as_source().aggregate(|g| (g.count(), g.max(|(_, name)| name)));
    assert_eq!(all.one(&conn).unwrap(), (4, Some("Cid".into())));
    // Whatever the query around it lets through.
    let some = names().as_source().filter(|(_, name)| name.is_not_null());
    assert_eq!(some.all(&conn).unwrap().len(), 2);
    assert_eq!(names().as_source().count(&conn).unwrap(), 4);
    assert_eq!(names().as_source().all(&sound()).unwrap().len(), 3);
    let both = names().union(names().filter(|t| t.id.gt(1))).intersect(names());
    assert_eq!(both.all(&sound()).unwrap().len(), 3);
    let conn = without_lead();
    orphan(Team::query().select(|t| t.lead().manager_id).as_source().all(&conn), LEAD);
    orphan(
        Team::query()
            .select(|t| t.lead().name)
            .union(Person::query().select(|p| p.name))
            .all(&conn),
        LEAD,
    );
}

#[test]
fn an_orphan_on_the_way_up() {
    let conn = with("UPDATE person SET manager_id = 66 WHERE id = 1");
    let expected =
        "`person.manager_id` (row id = 1) refers to a row of `person` that does not exist: id = 66";
    let above = || Person::query().filter(|p| p.id.eq(3)).recursive(|p| p.manager());
    orphan(above().all(&conn), expected);
    orphan(above().select(|p| p.name).all(&conn), expected);
    assert_eq!(above().count(&conn).unwrap(), 3);
    assert_eq!(above().filter(|p| p.id.ne(1)).all(&conn).unwrap().len(), 2);
    assert_eq!(above().aggregate(|g| g.count()).one(&conn).unwrap(), 3);
    assert_eq!(above().all(&sound()).unwrap().len(), 3);
    let names = above().group_by(|p| p.name).select(|name, g| (name, g.count()));
    assert_eq!(names.all(&conn).unwrap().len(), 3);
}

#[test]
fn an_orphan_of_an_explicit_join() {
    let conn = without_deputy();
    let joined = Person::query().left_join::<Team>(|p, t| t.lead_id.eq(p.id));
    orphan(joined.clone().select(|(p, t)| (p.id, t.deputy().name)).all(&conn), DEPUTY);
    orphan(joined.clone().select(|(_, t)| t.deputy()).all(&conn), DEPUTY);
    // A team that was not joined has no deputy, which is none.
    let found: Vec<(i64, Option<String>)> = joined
        .filter(|(_, t)| t.id.is_null() | t.id.ne(4))
        .select(|(p, t)| (p.id, t.deputy().name))
        .order_by(|(p, t)| (p.id.asc(), t.id.asc()))
        .all(&conn)
        .unwrap();
    let expected = [(1, Some("Bob")), (2, None), (2, Some("Cid")), (3, None)];
    assert_eq!(found, expected.map(|(id, name)| (id, name.map(str::to_owned))));
}

/// Teams with every mixture of keys that are NULL, lead nowhere, or lead somewhere.
fn mixed() -> Connection {
    with(
        "INSERT INTO team VALUES (4, 'gray', 1, 98, NULL), (5, 'pink', 99, 97, 88),
            (6, 'Bob', 3, 2, 3), (7, 'Cid', 99, NULL, 2), (8, 'teal', 1, 3, 4);
        INSERT INTO city VALUES (4, 'Lost', 'xx', 'n');
        UPDATE person SET manager_id = 96 WHERE id = 3",
    )
}

const JOINS: &str = "FROM team t LEFT JOIN person l ON l.id = t.lead_id
    LEFT JOIN person d ON d.id = t.deputy_id LEFT JOIN person dm ON dm.id = d.manager_id
    LEFT JOIN city c ON c.id = t.city_id LEFT JOIN region r ON r.country = c.country AND r.code = c.code";

#[test]
fn order_by_a_path_loses_no_row() {
    let conn = mixed();
    let sorted = |order: &str| ids(&conn, &format!("SELECT t.id {JOINS} ORDER BY {order}, t.id"));
    macro_rules! check {
        ($($order:expr => $sql:literal;)*) => {$(
            let query = Team::query().order_by($order).order_by(|t| t.id.asc()).select(|t| t.id);
            let found = query.all(&conn).unwrap();
            assert_eq!(found.len(), 8);
            assert_eq!(found, sorted($sql), $sql);
            assert_eq!(query.count(&conn).unwrap(), 8);
        )*};
    }
    check! {
        |t| t.lead().name.asc() => "l.name";
        |t| t.deputy().name.desc() => "d.name DESC";
        |t| t.deputy().manager().name.asc().nulls_last() => "dm.name NULLS LAST";
        |t| (t.city().region().name.desc().nulls_first(), t.lead().id.asc())
            => "r.name DESC NULLS FIRST, l.id";
        |t| t.deputy().name.coalesce("B").asc() => "coalesce(d.name, 'B')";
    }
}

#[test]
fn a_filter_beyond_a_key_loses_no_row_that_it_lets_through() {
    let conn = mixed();
    macro_rules! check {
        ($($filter:expr => $sql:literal;)*) => {$(
            let query = Team::query().filter($filter).order_by(|t| t.id.asc()).select(|t| t.id);
            let expected = ids(&conn, &format!("SELECT t.id {JOINS} WHERE {} ORDER BY t.id", $sql));
            assert_eq!(query.all(&conn).unwrap(), expected, "{}", $sql);
            assert_eq!(query.count(&conn).unwrap(), expected.len() as u64, "{}", $sql);
            // Together with a condition that does need the row of another path.
            let query = query.filter(|t| t.lead().name.ne("x"));
            let sql = format!("SELECT t.id {JOINS} WHERE ({}) AND l.name <> 'x' ORDER BY t.id", $sql);
            assert_eq!(query.all(&conn).unwrap(), ids(&conn, &sql), "{sql}");
        )*};
    }
    check! {
        |t| t.deputy().name.is_null() => "d.name IS NULL";
        |t| t.deputy().name.eq(None::<&str>) => "d.name IS NULL";
        |t| t.deputy().name.ne(None::<&str>) => "d.name IS NOT NULL";
        |t| t.deputy().name.is_not_null() => "d.name IS NOT NULL";
        |t| !t.deputy().name.is_not_null() => "NOT d.name IS NOT NULL";
        |t| t.deputy().manager_id.is_null() => "d.manager_id IS NULL";
        |t| t.deputy().manager().name.is_null() => "dm.name IS NULL";
        |t| t.deputy().name.is_null() & t.city().region().name.is_null() => "d.name IS NULL AND r.name IS NULL";
        |t| t.deputy().name.eq("Bob") => "d.name = 'Bob'";
        |t| t.deputy().name.ne("Bob") => "d.name <> 'Bob'";
        |t| !t.deputy().name.eq("Bob") => "NOT d.name = 'Bob'";
        |t| !t.deputy().name.eq("Bob").is_true() => "(d.name = 'Bob') IS NOT TRUE";
        |t| t.deputy().name.eq("Bob").is_true() => "d.name = 'Bob'";
        |t| t.deputy().name.is_distinct_from("Bob") => "d.name IS NOT 'Bob'";
        |t| t.deputy().name.is_not_distinct_from(t.city().name) => "d.name IS c.name";
        |t| t.deputy().name.eq("Bob") | t.id.gt(6) => "d.name = 'Bob' OR t.id > 6";
        |t| t.id.gt(6) | (t.deputy().name.eq("Bob") & t.city().name.eq("None"))
            => "t.id > 6 OR (d.name = 'Bob' AND c.name = 'None')";
        |t| (t.deputy().name.eq("Bob") | t.id.gt(4)) & t.city().name.is_null()
            => "(d.name = 'Bob' OR t.id > 4) AND c.name IS NULL";
        |t| t.deputy().name.in_(["Bob", "Zoe"]) => "d.name IN ('Bob', 'Zoe')";
        |t| t.deputy().name.in_([Some("Bob"), None]) => "(d.name IN ('Bob') OR d.name IS NULL)";
        |t| t.deputy().name.in_(Vec::<&str>::new()) => "0";
        |t| t.deputy().name.not_in(["Bob"]) => "d.name NOT IN ('Bob')";
        |t| t.deputy().name.not_in([Some("Bob"), None]) => "d.name NOT IN ('Bob') AND d.name IS NOT NULL";
        |t| t.deputy().name.not_in(Vec::<&str>::new()) => "1";
        |t| t.deputy().name.not_in([None::<&str>]) => "d.name IS NOT NULL";
        |t| t.deputy().id.between(2, 2) => "d.id BETWEEN 2 AND 2";
        |t| !t.deputy().id.between(2, 2) => "NOT d.id BETWEEN 2 AND 2";
        |t| t.id.between(t.deputy().id, 6) => "t.id BETWEEN d.id AND 6";
        |t| t.id.in_([t.deputy().id, t.city().id]) => "t.id IN (d.id, c.id)";
        |t| t.deputy().name.coalesce("none").eq("none") => "coalesce(d.name, 'none') = 'none'";
        |t| t.deputy().name.coalesce(t.name).ne("x") => "coalesce(d.name, t.name) <> 'x'";
        |t| t.deputy().name.null_if("Bob").is_null() => "nullif(d.name, 'Bob') IS NULL";
        |t| t.when(t.deputy().name.eq("Bob"), 1).otherwise(2).eq(2)
            => "CASE WHEN d.name = 'Bob' THEN 1 ELSE 2 END = 2";
        |t| t.raw::<bool>("{} IS NULL", (t.deputy().name,)) => "d.name IS NULL";
        |t| t.call::<Option<String>>("ifnull", (t.deputy().name, "x")).eq("x") => "ifnull(d.name, 'x') = 'x'";
        |t| t.deputy().name.eq(t.lead().name) => "d.name = l.name";
        |t| t.deputy().people_by_manager().is_empty()
            => "NOT EXISTS (SELECT 1 FROM person p WHERE p.manager_id = d.id)";
        |t| t.deputy().people_by_manager().count().eq(0)
            => "(SELECT count(*) FROM person p WHERE p.manager_id = d.id) = 0";
        |t| t.exists(t.subquery::<Person>().filter(|p| p.name.eq(t.deputy().name) | t.deputy().name.is_null()))
            => "EXISTS (SELECT 1 FROM person p WHERE p.name = d.name OR d.name IS NULL)";
        |t| t.city().region().country.eq("de") | t.city().id.is_null() => "r.country = 'de' OR c.id IS NULL";
        |t| Condition::any([t.deputy().name.eq("Bob"), t.deputy().name.is_null()])
            => "d.name = 'Bob' OR d.name IS NULL";
        |t| Condition::all([t.deputy().name.is_null(), t.city().name.is_null()])
            => "d.name IS NULL AND c.name IS NULL";
    }
}

#[test]
fn a_filter_of_joined_tables_loses_no_row_that_it_lets_through() {
    let conn = mixed();
    let joined =
        Person::query().left_join::<Team>(|p, t| t.lead_id.eq(p.id) & t.city().name.ne("Half"));
    let sql = |condition: &str| {
        format!(
            "SELECT p.id * 10 + ifnull(x.id, 0) FROM person p LEFT JOIN
                (SELECT t.id, t.lead_id, d.name, c.name AS city {JOINS}) x ON x.lead_id = p.id
                AND x.city <> 'Half' WHERE {condition} ORDER BY 1"
        )
    };
    macro_rules! check {
        ($($filter:expr => $sql:literal;)*) => {$(
            let found: Vec<i64> = joined.clone().filter($filter)
                .select(|(p, t)| p.id * 10 + t.id.coalesce(0)).all(&conn).unwrap();
            let mut found = found;
            found.sort_unstable();
            assert_eq!(found, ids(&conn, &sql($sql)), $sql);
        )*};
    }
    check! {
        |(p, _)| p.id.gt(0) => "1";
        |(_, t)| t.deputy().name.is_null() => "x.name IS NULL";
        |(_, t)| t.deputy().name.eq("Cid") => "x.name = 'Cid'";
        |(_, t)| t.deputy().name.eq("Cid") | t.id.is_null() => "x.name = 'Cid' OR x.id IS NULL";
        |(_, t)| t.city().name.eq("Kiel") => "x.city = 'Kiel'";
        |(_, t)| t.city().name.is_null() => "x.city IS NULL";
        |(_, t)| !t.city().name.eq("Kiel") => "x.city <> 'Kiel'";
    }
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
