//! Queries within queries.

use super::{company, same, times};
use crate::support::company::{City, Person, Task, Team};
use crate::support::ids;

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
