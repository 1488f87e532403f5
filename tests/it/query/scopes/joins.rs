//! Joins that are written out.

use reflect_schema::Value;

use super::{company, same};
use crate::support;
use crate::support::company::{Person, Task, Team};

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
