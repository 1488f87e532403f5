//! Columns outside of the query that they are of: an error, and never SQL.

use std::fmt::Debug;

use reflect_schema::query::Root;
use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Load};

use crate::support::company::{self, Person, PersonColumns, Team, TeamColumns};

fn company() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO person (id, name, manager_id, salary) VALUES (1, 'Ada', NULL, 100),
            (2, 'Bob', 1, 80), (3, 'Cid', 1, 90), (4, 'Dee', 2, 95), (5, 'Eve', 2, 60),
            (6, 'Fay', 4, 97), (7, 'Gus', NULL, NULL), (8, 'Hal', 7, 120);
        INSERT INTO team VALUES (1, 'red', 1, 2, NULL);
        INSERT INTO team_person VALUES (1, 1), (1, 2);
        INSERT INTO task VALUES (1, 1, 'plan', 9);",
    )
    .unwrap();
    conn
}

/// The columns of a query that is over.
fn captured() -> PersonColumns {
    let mut captured = None;
    let _ = Person::query().filter(|p| {
        captured = Some(p);
        p.id.eq(1)
    });
    captured.unwrap()
}

/// Columns of related rows, outside of the closure that got them.
fn related(t: TeamColumns) -> PersonColumns<Root<Person, Team>> {
    let mut captured = None;
    let _ = t.people().any(|p| {
        captured = Some(p);
        p.id.eq(1)
    });
    captured.unwrap()
}

#[track_caller]
fn out_of_scope<T: Debug>(found: reflect_schema::Result<T>, expected: (&str, &str)) {
    match found.unwrap_err().kind() {
        ErrorKind::OutOfScope { column: Some(column) } => assert_eq!(*column, expected),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_column_of_another_query_is_an_error_wherever_it_stands() {
    let conn = company();
    let query = Person::query;
    let alien = captured();
    let (salary, path) = (("person", "salary"), ("person", "name"));
    let queries = [
        query().filter(|p| p.salary.gt(alien.salary)),
        query().filter(|_| alien.salary.is_null()),
        query().filter(|p| p.salary.in_([alien.salary])),
        query().filter(|p| !(p.id.eq(1) | alien.salary.eq(1))),
        query().filter(|p| p.when(alien.salary.gt(1), 1).otherwise(2).eq(1)),
        query().filter(|p| p.salary.coalesce(alien.salary).eq(1)),
        query().filter(|p| p.raw::<bool>("{} > 1", (alien.salary,))),
        query().filter(|p| p.call::<i64>("abs", (alien.salary,)).eq(1)),
        query().filter(|p| p.people_by_manager().any(|r| r.salary.eq(alien.salary))),
        query().filter(|p| p.people_by_manager().max(|_| alien.salary).gt(1)),
        query().filter(|p| {
            p.exists(p.subquery::<Team>().filter(|t| t.lead().salary.eq(alien.salary)))
        }),
        query().filter(|p| p.exists(p.subquery::<Team>().select(|_| alien.salary))),
        query().order_by(|_| alien.salary.asc()),
        query().order_by(|p| p.window().partition_by(alien.salary).row_number().asc()),
        query().order_by(|p| p.window().order_by(alien.salary.asc()).row_number().asc()),
        query().order_by(|p| p.window().sum(alien.salary).asc()),
    ];
    for query in queries {
        out_of_scope(query.to_sql(), salary);
        out_of_scope(query.all(&conn), salary);
        out_of_scope(query.first(&conn), salary);
        out_of_scope(query.page(&conn, 5), salary);
        out_of_scope(query.clone().as_source().all(&conn), salary);
        out_of_scope(query.for_each(&conn, |_| Ok(())), salary);
        out_of_scope(query.clone().stream(&conn).map(drop), salary);
        out_of_scope(query.clone().union(Person::query()).all(&conn), salary);
        out_of_scope(Person::query().union(query).all(&conn), salary);
    }
    out_of_scope(query().filter(|p| p.name.eq(alien.name)).count(&conn), path);
    out_of_scope(query().filter(|p| p.name.eq(alien.manager().name)).exists(&conn), path);
    out_of_scope(query().filter(|_| alien.badge().label.eq("x")).all(&conn), ("badge", "label"));
}

#[test]
fn a_column_of_another_query_is_an_error_in_what_is_selected() {
    let conn = company();
    let query = Person::query;
    let alien = captured();
    let salary = ("person", "salary");
    out_of_scope(query().select(|p| (p.id, alien.salary)).all(&conn), salary);
    out_of_scope(query().select(|_| alien.salary + 1).all(&conn), salary);
    out_of_scope(query().select(|_| alien).all(&conn), ("person", "id"));
    out_of_scope(query().select(|_| alien.manager()).all(&conn), ("person", "id"));
    out_of_scope(query().select(|_| alien.people_by_manager()).all(&conn), ("person", "id"));
    let nested = |p: PersonColumns| p.people_by_manager().filter(|r| r.salary.gt(alien.salary));
    out_of_scope(query().select(nested).all(&conn), salary);
    out_of_scope(
        query().select(|p| p.people_by_manager().select(|_| alien.salary)).all(&conn),
        salary,
    );
    let people = Person::all(&conn).unwrap();
    out_of_scope(people.load(&conn, |_| alien.salary), salary);
    out_of_scope(query().group_by(|_| alien.salary).all(&conn), salary);
    let grouped = || query().group_by(|p| p.manager_id);
    out_of_scope(grouped().select(|_, g| g.sum(|_| alien.salary)).all(&conn), salary);
    out_of_scope(grouped().having(|_, g| g.sum(|_| alien.salary).gt(1)).all(&conn), salary);
    out_of_scope(query().aggregate(|g| g.max(|_| alien.salary)).all(&conn), salary);
    let joined = query().join::<Person>(|a, _| a.salary.eq(alien.salary));
    out_of_scope(joined.all(&conn), salary);
    // The key of another query's groups has no column to name.
    let mut key = None;
    let _ = grouped().having(|manager, _| {
        key = Some(manager);
        manager.eq(1)
    });
    let found = grouped().having(|_, _| key.unwrap().eq(1)).all(&conn);
    assert!(matches!(found.unwrap_err().kind(), ErrorKind::OutOfScope { column: None }));
    let mut result = None;
    let _ = query().select(|p| (p.id, p.salary)).as_source().filter(|(id, _)| {
        result = Some(id);
        id.eq(1)
    });
    let found = query().select(|p| (p.id, p.salary)).as_source().filter(|_| result.unwrap().eq(1));
    assert!(matches!(found.all(&conn).unwrap_err().kind(), ErrorKind::OutOfScope { column: None }));
}

#[test]
fn a_column_of_related_rows_ends_with_its_closure() {
    let conn = company();
    let salary = ("person", "salary");
    let queries = [
        Team::query().filter(|t| related(t).salary.gt(1)),
        Team::query().filter(|t| t.people().any(|p| p.salary.gt(related(t).salary))),
        Team::query().order_by(|t| related(t).salary.asc()),
        // The first of two: the second is another use of the same relation.
        Team::query().filter(|t| {
            let mut first = None;
            let condition = t.people().any(|p| {
                first = Some(p);
                p.id.eq(1)
            });
            condition & t.people().any(|p| p.salary.gt(first.unwrap().salary))
        }),
        // What is nested has its rows only when it is read.
        Team::query().filter(|t| {
            let mut inner = None;
            let _ = t.people().select(|p| {
                inner = Some(p);
                p.id
            });
            t.tasks().any(|task| task.hours.eq(inner.unwrap().salary))
        }),
    ];
    for query in queries {
        out_of_scope(query.all(&conn), salary);
    }
    // The rows around nested ones are no longer there when these are read.
    let nested = Team::query().select(|t| t.people().filter(|p| p.name.eq(t.name)));
    out_of_scope(nested.all(&conn), ("team", "name"));
}

/// A copy of a query has the same columns, so within the query they could not be told apart.
#[test]
fn a_query_within_a_copy_of_itself_is_an_error() {
    let conn = company();
    let people = Person::query().filter(|p| p.salary.is_not_null());
    let richer = people.clone().filter(|p| {
        let other = people.clone().filter(|other| other.salary.gt(p.salary));
        p.id.in_(other.select(|other| other.id))
    });
    let error = richer.all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WithinItself { table: "person" }), "{error}");
    assert_eq!(
        error.to_string(),
        "a query of `person` is used within a copy of itself, so that their columns can't be told \
         apart: begin the inner one with a query of its own"
    );
    let relation = Person::query().filter(|p| {
        let reports = p.people_by_manager();
        reports.clone().any(|a| reports.any(|b| a.salary.gt(b.salary)))
    });
    let error = relation.count(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WithinItself { .. }), "{error}");
    // Side by side they are two uses of the table.
    let twice = people.clone().union_all(people.clone());
    assert_eq!(twice.count(&conn).unwrap(), 14);
    let two = Person::query().filter(|p| {
        let reports = p.people_by_manager();
        reports.clone().any(|r| r.salary.ge(90)) & reports.any(|r| r.salary.lt(90))
    });
    assert_eq!(two.select(|p| p.id).all(&conn).unwrap(), [1, 2]);
}
