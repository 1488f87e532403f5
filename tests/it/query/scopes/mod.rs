//! Which use of a table a column belongs to. Every answer is that of SQL written by hand, on rows for
//! which the reading that is likeliest to be mistaken for it gives another answer.

use reflect_schema::Value;
use reflect_schema::rusqlite::Connection;

use crate::support;
use crate::support::company::{self, Badge, City, Person, Region, Task, Team};
use crate::support::{column, ids};

fn company() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO person (id, name, manager_id, mentor_id, salary) VALUES
            (1, 'Ada', NULL, NULL, 100), (2, 'Bob', 1, 3, 80), (3, 'Cid', 1, NULL, 90),
            (4, 'Dee', 2, 1, 95), (5, 'Eve', 2, 4, 60), (6, 'Fay', 4, 6, 97),
            (7, 'Gus', NULL, 2, NULL), (8, 'Hal', 7, 5, 120);
        INSERT INTO badge VALUES (1, 2, 'iron'), (2, 1, 'gold'), (3, 6, NULL), (4, 4, 'gold');
        INSERT INTO region VALUES ('de', 'n', 'North'), ('de', 's', 'South'), ('fr', 'n', 'Nord'),
            ('fr', 's', 'South');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n'), (2, 'Ulm', 'de', 's'), (3, 'Lille', 'fr', 'n'),
            (4, 'Somewhere', 'de', NULL), (5, 'Nowhere', NULL, NULL), (6, 'Lens', 'fr', 'n');
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 2), (3, 'green', 4, 1, 3),
            (4, 'gray', 2, 2, NULL), (5, 'pink', 3, 5, 4), (6, 'Bob', 5, 3, 1);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (1, 4), (2, 2), (3, 4), (3, 6), (4, 2), (4, 7),
            (5, 8);
        INSERT INTO task VALUES (1, 1, 'red', 9), (2, 1, 'plan', 1), (3, 2, 'build', 9),
            (4, 3, 'test', 1), (5, 3, 'green', 5), (6, 4, 'write', NULL), (7, 5, 'x', 5);",
    )
    .unwrap();
    conn
}

/// Compares with the SQL, and makes sure that the rows can tell it from a wrong reading.
#[track_caller]
fn same(conn: &Connection, found: impl IntoIterator<Item = i64>, right: &str, wrong: &str) {
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ids(conn, right));
    assert_ne!(ids(conn, right), ids(conn, wrong), "the rows prove nothing");
}

/// How often a word stands in a statement.
fn times(sql: &str, word: &str) -> usize {
    sql.matches(word).count()
}

#[test]
fn two_conditions_about_one_relation_are_about_two_rows() {
    let conn = company();
    let both = Team::query().filter(|t| {
        t.tasks().any(|task| task.hours.gt(5)) & t.tasks().any(|task| task.hours.lt(3))
    });
    same(
        &conn,
        both.select(|t| t.id).all(&conn).unwrap(),
        "SELECT id FROM team WHERE EXISTS (SELECT 1 FROM task a WHERE a.team_id = team.id AND a.hours > 5)
            AND EXISTS (SELECT 1 FROM task b WHERE b.team_id = team.id AND b.hours < 3)",
        "SELECT id FROM team WHERE EXISTS (SELECT 1 FROM task a WHERE a.team_id = team.id
            AND a.hours > 5 AND a.hours < 3)",
    );
    // A column of the first relation in the closure of the second.
    let differ = Team::query()
        .filter(|t| t.tasks().any(|a| t.tasks().any(|b| a.hours.lt(b.hours) & a.title.eq("plan"))));
    same(
        &conn,
        differ.select(|t| t.id).all(&conn).unwrap(),
        "SELECT id FROM team t WHERE EXISTS (SELECT 1 FROM task a, task b WHERE a.team_id = t.id
            AND b.team_id = t.id AND a.hours < b.hours AND a.title = 'plan')",
        "SELECT id FROM team t WHERE EXISTS (SELECT 1 FROM task a WHERE a.team_id = t.id
            AND a.hours < a.hours AND a.title = 'plan')",
    );
}

#[test]
fn a_relation_within_the_same_relation_keeps_its_levels_apart() {
    let conn = company();
    // Someone has a report who has a report that earns more than the one in between.
    let found = Person::query()
        .filter(|p| {
            p.people_by_manager().any(|r| r.people_by_manager().any(|rr| rr.salary.gt(r.salary)))
        })
        .select(|p| p.id)
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let sql = |than: &str| {
        format!(
            "SELECT p.id FROM person p WHERE EXISTS (SELECT 1 FROM person r JOIN person rr
                ON rr.manager_id = r.id WHERE r.manager_id = p.id AND rr.salary > {than}.salary)
                ORDER BY p.id"
        )
    };
    same(&conn, found, &sql("r"), &sql("p"));
    // A report's report earns less than the one above both, but more than 90.
    let found = Person::query()
        .filter(|p| {
            p.people_by_manager()
                .any(|r| r.people_by_manager().any(|rr| rr.salary.lt(p.salary) & rr.salary.gt(90)))
        })
        .select(|p| p.id)
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let sql = |than: &str| {
        format!(
            "SELECT p.id FROM person p WHERE EXISTS (SELECT 1 FROM person r JOIN person rr
                ON rr.manager_id = r.id WHERE r.manager_id = p.id AND rr.salary < {than}.salary
                AND rr.salary > 90) ORDER BY p.id"
        )
    };
    same(&conn, found, &sql("p"), &sql("r"));
}

#[test]
fn there_and_back_again_is_not_where_one_was() {
    let conn = company();
    // Teams one of whose people is in another team, too.
    let found = Team::query()
        .filter(|t| t.people().any(|p| p.teams().any(|other| other.id.ne(t.id))))
        .select(|t| t.id)
        .order_by(|t| t.id.asc())
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT t.id FROM team t WHERE EXISTS (SELECT 1 FROM team_person a JOIN team_person b
            USING (person_id) WHERE a.team_id = t.id AND b.team_id <> t.id) ORDER BY t.id",
        "SELECT id FROM team WHERE 0",
    );
    let found = Task::query()
        .filter(|t| t.team().tasks().all(|other| other.hours.le(t.hours)))
        .select(|t| t.id)
        .order_by(|t| t.id.asc())
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT t.id FROM task t WHERE NOT EXISTS (SELECT 1 FROM task o WHERE o.team_id = t.team_id
            AND (o.hours <= t.hours) IS NOT TRUE) ORDER BY t.id",
        "SELECT t.id FROM task t WHERE t.hours <= t.hours",
    );
}

#[test]
fn a_subquery_of_the_same_table_is_another_use_of_it() {
    let conn = company();
    let nobody_earns_more = Person::query()
        .filter(|p| !p.exists(p.subquery::<Person>().filter(|other| other.salary.gt(p.salary))));
    same(
        &conn,
        nobody_earns_more.select(|p| p.id).order_by(|p| p.id.asc()).all(&conn).unwrap(),
        "SELECT id FROM person p WHERE NOT EXISTS
            (SELECT 1 FROM person o WHERE o.salary > p.salary) ORDER BY id",
        "SELECT id FROM person p WHERE NOT EXISTS
            (SELECT 1 FROM person o WHERE o.salary > o.salary) ORDER BY id",
    );
    let ranks: Vec<(i64, Option<i64>)> = Person::query()
        .select(|p| {
            let more = p.subquery::<Person>().filter(|other| other.salary.gt(p.salary));
            (p.id, p.scalar(more.aggregate(|g| g.count())))
        })
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let expected = ids(
        &conn,
        "SELECT (SELECT count(*) FROM person o WHERE o.salary > p.salary) FROM person p ORDER BY id",
    );
    assert_eq!(ranks.into_iter().map(|(_, rank)| rank.unwrap()).collect::<Vec<_>>(), expected);
    let in_list = Person::query().filter(|p| {
        let names = p.subquery::<Team>().filter(|t| t.lead_id.ne(p.id)).select(|t| t.name);
        p.name.in_(names)
    });
    same(
        &conn,
        in_list.select(|p| p.id).all(&conn).unwrap(),
        "SELECT id FROM person p WHERE name IN (SELECT t.name FROM team t WHERE t.lead_id <> p.id)",
        "SELECT id FROM person p WHERE name IN (SELECT t.name FROM team t WHERE t.lead_id <> t.lead_id)",
    );
}

#[test]
fn each_step_up_a_tree_is_a_table_of_its_own() {
    type Found = (i64, Option<String>, Option<String>, Option<String>);
    let conn = company();
    let found: Vec<Found> = Person::query()
        .select(|p| {
            let manager = p.manager();
            (p.id, manager.name, manager.manager().name, manager.mentor().name)
        })
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let expected = support::rows(
        &conn,
        "SELECT p.id, m.name, mm.name, mt.name FROM person p
            LEFT JOIN person m ON m.id = p.manager_id LEFT JOIN person mm ON mm.id = m.manager_id
            LEFT JOIN person mt ON mt.id = m.mentor_id ORDER BY p.id",
    );
    let text = |it: Option<String>| it.map_or(Value::Null, Into::into);
    let found: Vec<Vec<_>> =
        found.into_iter().map(|(id, a, b, c)| vec![id.into(), text(a), text(b), text(c)]).collect();
    assert_eq!(found, expected);
    let rows: Vec<(Person, Option<Person>, Option<Person>)> =
        Person::query().select(|p| (p, p.manager(), p.manager().manager())).all(&conn).unwrap();
    for (person, manager, above) in rows {
        assert_eq!(person.manager_id, manager.as_ref().map(|it| it.id));
        assert_eq!(manager.and_then(|it| it.manager_id), above.map(|it| it.id));
    }
}

#[test]
fn a_path_is_joined_once_and_two_paths_are_two_tables() {
    let conn = company();
    let query = Team::query()
        .filter(|t| t.lead().name.ne("Zoe") & t.lead().salary.gt(t.deputy().salary))
        .order_by(|t| (t.lead().name.asc(), t.id.asc()))
        .select(|t| (t.id, t.lead(), t.deputy().name, t.lead().manager().name));
    let sql = query.to_sql().unwrap().text;
    assert_eq!(times(&sql, "\"person\" AS"), 3, "{sql}");
    let found = query.all(&conn).unwrap().into_iter().map(|it| it.0);
    same(
        &conn,
        found,
        "SELECT t.id FROM team t JOIN person l ON l.id = t.lead_id LEFT JOIN person d
            ON d.id = t.deputy_id WHERE l.salary > d.salary ORDER BY l.name, t.id",
        "SELECT t.id FROM team t JOIN person l ON l.id = t.lead_id WHERE l.salary > l.salary",
    );
    // Different tables, although the last hop and the table are the same.
    let same_manager = Team::query().filter(|t| t.lead().manager().id.eq(t.deputy().manager().id));
    same(
        &conn,
        same_manager.select(|t| t.id).order_by(|t| t.id.asc()).all(&conn).unwrap(),
        "SELECT t.id FROM team t JOIN person l ON l.id = t.lead_id JOIN person d
            ON d.id = t.deputy_id WHERE l.manager_id = d.manager_id ORDER BY t.id",
        "SELECT t.id FROM team t JOIN person l ON l.id = t.lead_id
            WHERE l.manager_id = l.manager_id ORDER BY t.id",
    );
}

#[test]
fn paths_of_the_inner_and_of_the_outer_row_meet_in_a_subquery() {
    let conn = company();
    let found = Person::query()
        .filter(|p| {
            p.teams_by_lead().any(|t| {
                t.deputy().mentor().id.eq(p.mentor().id) | t.deputy().id.eq(p.manager().id)
            })
        })
        .select(|p| p.id)
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let sql = |of: &str| {
        format!(
            "SELECT p.id FROM person p WHERE EXISTS (SELECT 1 FROM team t LEFT JOIN person d
                ON d.id = t.deputy_id WHERE t.lead_id = p.id AND (d.mentor_id = {of}.mentor_id
                OR d.id = {of}.manager_id)) ORDER BY p.id"
        )
    };
    same(&conn, found, &sql("p"), &sql("d"));
    // The outer path is joined in the outer query, where the rest of that query can use it.
    let query = City::query()
        .filter(|c| c.teams().any(|t| t.name.ne(c.region().name)))
        .order_by(|c| c.region().name.desc())
        .select(|c| (c.id, c.region().name));
    let sql = query.to_sql().unwrap().text;
    assert_eq!(times(&sql, "\"region\" AS"), 1, "{sql}");
    let found = query.all(&conn).unwrap().into_iter().map(|it| it.0);
    same(
        &conn,
        found,
        "SELECT c.id FROM city c LEFT JOIN region r USING (country, code) WHERE EXISTS
            (SELECT 1 FROM team t WHERE t.city_id = c.id AND t.name <> r.name) ORDER BY r.name DESC",
        "SELECT c.id FROM city c WHERE EXISTS (SELECT 1 FROM team t WHERE t.city_id = c.id)",
    );
}

#[test]
fn a_composite_key_is_compared_whole() {
    let conn = company();
    let found: Vec<(i64, Option<String>)> = City::query()
        .order_by(|c| c.id.asc())
        .select(|c| (c.id, c.region().name))
        .all(&conn)
        .unwrap();
    let names = found.iter().map(|(_, name)| name.as_deref()).collect::<Vec<_>>();
    assert_eq!(names, [Some("North"), Some("South"), Some("Nord"), None, None, Some("Nord")]);
    let found = Region::query()
        .order_by(|r| (r.country.asc(), r.code.asc()))
        .select(|r| r.cities().count())
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT (SELECT count(*) FROM city c WHERE c.country = r.country AND c.code = r.code)
            FROM region r ORDER BY r.country, r.code",
        "SELECT (SELECT count(*) FROM city c WHERE c.country = r.country)
            FROM region r ORDER BY r.country, r.code",
    );
    let cities: Vec<(String, Vec<i64>)> = Region::query()
        .order_by(|r| (r.country.asc(), r.code.asc()))
        .select(|r| (r.name, r.cities().order_by(|c| c.id.desc()).select(|c| c.id)))
        .all(&conn)
        .unwrap();
    let expected =
        [("North", vec![1]), ("South", vec![2]), ("Nord", vec![6, 3]), ("South", vec![])];
    assert_eq!(cities, expected.map(|(name, ids)| (name.to_owned(), ids)));
}

#[test]
fn one_to_one_from_both_sides() {
    let conn = company();
    let found: Vec<(i64, Option<Badge>, Option<String>)> = Person::query()
        .order_by(|p| p.id.asc())
        .select(|p| (p.id, p.badge(), p.badge().label))
        .all(&conn)
        .unwrap();
    let expected = support::rows(
        &conn,
        "SELECT b.id, b.label FROM person p LEFT JOIN badge b ON b.person_id = p.id ORDER BY p.id",
    );
    for ((id, badge, label), expected) in found.into_iter().zip(expected) {
        let value = |it: Option<Value>| it.unwrap_or(Value::Null);
        assert_eq!(value(badge.as_ref().map(|it| it.id.into())), expected[0]);
        assert_eq!(value(label.clone().map(Into::into)), expected[1]);
        assert!(badge.is_none_or(|it| it.person_id == id && it.label == label));
    }
    let found: Vec<(i64, String, Option<i64>)> = Badge::query()
        .order_by(|b| b.id.asc())
        .select(|b| (b.id, b.person().name, b.person().manager().badge().id))
        .all(&conn)
        .unwrap();
    let names = found.iter().map(|(_, name, _)| name.as_str()).collect::<Vec<_>>();
    assert_eq!(
        names,
        column::<String>(
            &conn,
            "SELECT p.name FROM badge b JOIN person p ON p.id = b.person_id ORDER BY b.id"
        )
    );
    assert_eq!(found.iter().map(|it| it.2).collect::<Vec<_>>(), [Some(2), None, Some(4), Some(1)]);
    // There and back is the same row, by way of a table of its own.
    let back = Person::query().filter(|p| p.badge().person().id.eq(p.id)).count(&conn).unwrap();
    assert_eq!(back, 4);
}

#[test]
fn a_junction_stands_between_the_row_and_its_paths() {
    let conn = company();
    let found = Team::query()
        .filter(|t| t.people().any(|p| p.manager().id.eq(t.lead().id)))
        .select(|t| t.id)
        .order_by(|t| t.id.asc())
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT t.id FROM team t WHERE EXISTS (SELECT 1 FROM team_person tp JOIN person p
            ON p.id = tp.person_id WHERE tp.team_id = t.id AND p.manager_id = t.lead_id) ORDER BY t.id",
        "SELECT t.id FROM team t JOIN person l ON l.id = t.lead_id WHERE l.manager_id = t.lead_id",
    );
    let found: Vec<(i64, Vec<i64>)> = Team::query()
        .order_by(|t| t.id.asc())
        .select(|t| {
            let people = t.people().filter(|p| p.manager().name.ne("Bob"));
            (t.id, people.order_by(|p| (p.manager().name.desc(), p.id.asc())).select(|p| p.id))
        })
        .all(&conn)
        .unwrap();
    for (team, people) in found {
        let sql = |condition: &str| {
            format!(
                "SELECT p.id FROM team_person tp JOIN person p ON p.id = tp.person_id
                    JOIN person m ON m.id = p.manager_id WHERE tp.team_id = {team}
                    AND {condition} ORDER BY m.name DESC, p.id"
            )
        };
        assert_eq!(people, ids(&conn, &sql("m.name <> 'Bob'")), "team {team}");
    }
}

#[test]
fn explicit_joins_of_a_table_with_itself() {
    let conn = company();
    let found = Person::query()
        .join::<Person>(|a, b| a.manager_id.eq(b.id))
        .join::<Person>(|(a, b), c| c.manager_id.eq(b.id) & c.id.gt(a.id))
        .order_by(|(a, _, c)| (a.id.asc(), c.id.asc()))
        .select(|(a, b, c)| (a.id * 100 + b.id * 10 + c.id).required())
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT a.id * 100 + b.id * 10 + c.id FROM person a JOIN person b ON a.manager_id = b.id
            JOIN person c ON c.manager_id = b.id AND c.id > a.id ORDER BY a.id, c.id",
        "SELECT a.id * 100 + b.id * 10 + c.id FROM person a JOIN person b ON a.manager_id = b.id
            JOIN person c ON c.manager_id = a.id AND c.id > a.id ORDER BY a.id, c.id",
    );
}

#[test]
fn a_left_join_may_follow_paths_of_the_table_it_joins() {
    type Found = (i64, Option<i64>, Option<String>, Option<String>);
    let conn = company();
    let query = Person::query()
        .left_join::<Team>(|p, t| t.lead_id.eq(p.id) & t.city().region().name.eq("North"))
        .order_by(|(p, _)| p.id.asc())
        .select(|(p, t)| (p.id, t.id, t.city().name, t.deputy().name));
    let found: Vec<Found> = query.all(&conn).unwrap();
    let expected = support::rows(
        &conn,
        "SELECT p.id, t.id, c.name, d.name FROM person p
            LEFT JOIN (team t JOIN city c ON c.id = t.city_id JOIN region r USING (country, code))
                ON t.lead_id = p.id AND r.name = 'North'
            LEFT JOIN person d ON d.id = t.deputy_id ORDER BY p.id",
    );
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.into_iter().zip(expected) {
        let text = |it: Option<String>| it.map_or(Value::Null, Into::into);
        let team = found.1.map_or(Value::Null, Into::into);
        assert_eq!(vec![found.0.into(), team, text(found.2), text(found.3)], expected);
    }
    // As it stands in `WHERE`, the condition takes rows away.
    assert_eq!(query.count(&conn).unwrap(), 8);
    let filtered = Person::query()
        .left_join::<Team>(|p, t| t.lead_id.eq(p.id))
        .filter(|(_, t)| t.city().region().name.eq("North"));
    assert_eq!(filtered.count(&conn).unwrap(), 2);
    // A row that was joined is there, whatever its own paths lead to.
    let teams: Vec<(Person, Option<Team>)> = Person::query()
        .left_join::<Team>(|p, t| t.lead_id.eq(p.id) & t.deputy().name.is_null())
        .filter(|(_, t)| t.id.is_not_null())
        .all(&conn)
        .unwrap();
    let teams: Vec<_> = teams.into_iter().map(|(p, t)| (p.id, t.unwrap().id)).collect();
    assert_eq!(teams, [(2, 2)]);
}

#[test]
fn a_subquery_in_the_condition_of_a_join_uses_both_tables() {
    let conn = company();
    let found = Team::query()
        .join::<Person>(|t, p| {
            t.exists(t.subquery::<Task>().filter(|task| {
                task.team_id.eq(t.id)
                    & task.hours.lt(p.salary)
                    & p.badge().label.eq(t.lead().badge().label)
            }))
        })
        .order_by(|(t, p)| (t.id.asc(), p.id.asc()))
        .select(|(t, p)| t.id * 10 + p.id)
        .all(&conn)
        .unwrap();
    same(
        &conn,
        found,
        "SELECT t.id * 10 + p.id FROM team t JOIN badge lb ON lb.person_id = t.lead_id
            JOIN person p JOIN badge b ON b.person_id = p.id AND b.label = lb.label
            WHERE EXISTS (SELECT 1 FROM task WHERE team_id = t.id AND hours < p.salary)
            ORDER BY t.id, p.id",
        "SELECT t.id * 10 + p.id FROM team t JOIN person p JOIN badge b ON b.person_id = p.id
            WHERE EXISTS (SELECT 1 FROM task WHERE team_id = t.id AND hours < p.salary)
            ORDER BY t.id, p.id",
    );
}

/// In SQL, an aggregate whose argument is a column of the query around it belongs to that one.
#[test]
fn an_aggregate_stays_in_the_query_that_it_is_written_in() {
    let conn = company();
    let found: Vec<(i64, Option<i64>)> = Person::query()
        .select(|p| (p.id, p.people_by_manager().max(|_| p.salary)))
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let expected = [Some(100), Some(80), None, Some(95), None, None, None, None];
    assert_eq!(found.iter().map(|it| it.1).collect::<Vec<_>>(), expected);
    let counted: Vec<(i64, Option<i64>)> = Person::query()
        .select(|p| {
            let teams = p.subquery::<Team>().filter(|t| t.lead_id.eq(p.id));
            (p.id, p.scalar(teams.aggregate(|g| g.filter(|_| p.salary.gt(85)).count())))
        })
        .order_by(|p| p.id.asc())
        .all(&conn)
        .unwrap();
    let expected = [1, 0, 1, 1, 0, 0, 0, 0].map(Some);
    assert_eq!(counted.iter().map(|it| it.1).collect::<Vec<_>>(), expected);
    // One column of each is the inner query's in SQL, too.
    let sums = Person::query()
        .order_by(|p| p.id.asc())
        .select(|p| p.people_by_manager().sum(|r| r.salary + p.salary).coalesce(0))
        .all(&conn)
        .unwrap();
    let right = "SELECT coalesce((SELECT sum(r.salary + p.salary) FROM person r WHERE r.manager_id = p.id), 0)
        FROM person p ORDER BY p.id";
    same(&conn, sums, right, &right.replace("p.salary", "0"));
}

#[test]
fn equal_queries_are_equal_text() {
    let query = || {
        Team::query()
            .filter(|t| t.people().any(|p| p.manager().teams_by_lead().any(|o| o.id.ne(t.id))))
            .filter(|t| t.lead().salary.in_([1, 2]))
            .join::<Person>(|t, p| p.id.eq(t.deputy_id))
            .order_by(|(t, p)| (t.lead().name.asc(), p.name.desc()))
            .select(|(t, p)| (t.id, p.manager().name, p.teams().count()))
    };
    let first = query().to_sql().unwrap();
    assert_eq!(first, query().to_sql().unwrap());
    assert_eq!(first, query().clone().to_sql().unwrap());
    let grouped = || {
        Task::query()
            .group_by(|t| t.team().lead())
            .select(|lead, g| (lead.name, g.sum(|t| t.hours)))
            .having(|lead, g| g.count().gt(1) & lead.salary.gt(1))
    };
    assert_eq!(grouped().to_sql().unwrap(), grouped().to_sql().unwrap());
}
