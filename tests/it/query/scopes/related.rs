//! Conditions about related rows.

use super::{company, same};
use crate::support::company::{Person, Task, Team};

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
