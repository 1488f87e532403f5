//! Paths along foreign keys.

use reflect_schema::Value;

use super::{company, same, times};
use crate::support;
use crate::support::company::{Badge, City, Person, Region, Team};
use crate::support::{column, ids};

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
