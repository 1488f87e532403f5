//! A schema that changes behind a program: every kind of statement is an error then, also where the
//! connection has prepared it before. To SQLite, a bare quoted name that is no column is a string, so
//! a statement that isn't qualified throughout would go on with invented data.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Load, Result};

use crate::support::company::{self, City, Person, Task, TaskRef, Team};
use crate::support::rows;

fn company() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO person (id, name, manager_id, salary) VALUES (1, 'Ada', NULL, 9), (2, 'Bob', 1, 8);
        INSERT INTO region VALUES ('de', 'n', 'North');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n');
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 1);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (2, 2);
        INSERT INTO task VALUES (1, 1, 'plan', 5), (2, 1, 'build', 7), (3, 2, 'test', NULL);",
    )
    .unwrap();
    conn
}

type Run = fn(&Connection) -> Result<String>;

/// Shows what a statement found.
fn shown<T: std::fmt::Debug>(found: Result<T>) -> Result<String> {
    found.map(|it| format!("{it:?}"))
}

/// Statements of every kind. Each uses `task.hours`, in one place only.
const OF_HOURS: &[(&str, Run)] = &[
    ("all", |c| shown(Task::all(c))),
    ("get", |c| shown(Task::get(c, 1))),
    ("first", |c| shown(Task::first(c))),
    ("accessor", |c| shown(Team::get(c, 1)?.tasks(c))),
    ("query", |c| shown(Task::query().all(c))),
    ("select", |c| shown(Task::query().select(|t| t.hours).all(c))),
    ("select an expression", |c| shown(Task::query().select(|t| t.hours + 1).all(c))),
    ("select a condition", |c| shown(Task::query().select(|t| t.hours.gt(1)).all(c))),
    ("filter", |c| shown(Task::query().filter(|t| t.hours.gt(1)).select(|t| t.id).all(c))),
    ("filter by a text", |c| {
        shown(Task::query().filter(|t| t.raw::<bool>("{} = 'hours'", (t.hours,))).count(c))
    }),
    ("is null", |c| shown(Task::query().filter(|t| t.hours.is_not_null()).count(c))),
    ("case", |c| shown(Task::query().select(|t| t.when(t.hours.gt(6), 1).otherwise(0)).all(c))),
    ("call", |c| shown(Task::query().select(|t| t.call::<String>("quote", (t.hours,))).all(c))),
    ("order_by", |c| shown(Task::query().order_by(|t| t.hours.desc()).select(|t| t.id).all(c))),
    ("group_by", |c| shown(Task::query().group_by(|t| t.hours).select(|_, g| g.count()).all(c))),
    ("group_by a row", |c| shown(Task::query().group_by(|t| t).select(|t, _| t.hours).all(c))),
    ("having", |c| {
        let groups = Task::query().group_by(|t| t.team_id).having(|_, g| g.max(|t| t.hours).gt(1));
        shown(groups.all(c))
    }),
    ("aggregate", |c| shown(Task::query().aggregate(|g| g.sum(|t| t.hours)).one(c))),
    ("aggregate with a filter", |c| {
        shown(Task::query().aggregate(|g| g.filter(|t| t.hours.gt(1)).count()).one(c))
    }),
    ("aggregate of distinct values", |c| {
        shown(Task::query().aggregate(|g| g.count_distinct(|t| t.hours)).one(c))
    }),
    ("window", |c| {
        let sums = |t: company::TaskColumns| t.window().partition_by(t.team_id).sum(t.hours);
        shown(Task::query().select(sums).all(c))
    }),
    ("window by an order", |c| {
        let ranks = |t: company::TaskColumns| t.window().order_by(t.hours.asc()).rank();
        shown(Task::query().select(ranks).all(c))
    }),
    ("window by a partition", |c| {
        shown(Task::query().select(|t| t.window().partition_by(t.hours).row_number()).all(c))
    }),
    ("distinct", |c| shown(Task::query().select(|t| t.hours).distinct().count(c))),
    ("nested rows", |c| shown(Team::query().select(|t| t.tasks()).all(c))),
    ("nested selection", |c| {
        shown(Team::query().select(|t| t.tasks().select(|task| task.hours)).all(c))
    }),
    ("nested filter", |c| {
        let tasks =
            |t: company::TeamColumns| t.tasks().filter(|it| it.hours.gt(1)).select(|it| it.id);
        shown(Team::query().select(tasks).all(c))
    }),
    ("nested order", |c| {
        let tasks = |t: company::TeamColumns| {
            t.tasks().order_by(|it| it.hours.asc()).limit(1).select(|it| it.id)
        };
        shown(Team::query().select(tasks).all(c))
    }),
    ("nested within nested", |c| {
        let tree = |p: company::PersonColumns| {
            (p.id, p.teams_by_lead().select(|t| (t.id, t.tasks().select(|task| task.hours))))
        };
        shown(Person::query().select(tree).all(c))
    }),
    ("load", |c| shown(Team::all(c)?.load(c, |t| t.tasks()))),
    ("load a column", |c| {
        let tasks: Vec<Task> =
            (1..3).map(|id| Task { id, team_id: 1, title: String::new(), hours: None }).collect();
        shown(tasks.load(c, |t| t.hours))
    }),
    ("any", |c| {
        shown(
            Team::query()
                .filter(|t| t.tasks().any(|task| task.hours.gt(6)))
                .select(|t| t.id)
                .all(c),
        )
    }),
    ("every", |c| shown(Team::query().filter(|t| t.tasks().all(|it| it.hours.gt(6))).count(c))),
    ("sum of related", |c| shown(Team::query().select(|t| t.tasks().sum(|it| it.hours)).all(c))),
    ("count of related", |c| {
        let counts = |t: company::TeamColumns| t.tasks().filter(|it| it.hours.gt(1)).count();
        shown(Team::query().select(counts).all(c))
    }),
    ("subquery", |c| {
        shown(
            Team::query()
                .filter(|t| {
                    t.exists(t.subquery::<Task>().filter(|it| it.team_id.eq(t.id) & it.hours.gt(6)))
                })
                .count(c),
        )
    }),
    ("scalar subquery", |c| {
        let longest = |t: company::TeamColumns| {
            t.scalar(t.subquery::<Task>().aggregate(|g| g.max(|it| it.hours)))
        };
        shown(Team::query().select(longest).all(c))
    }),
    ("in a query", |c| {
        let hours = Task::query().select(|t| t.hours.required());
        shown(Person::query().filter(|p| p.salary.in_(hours)).count(c))
    }),
    ("union", |c| {
        let hours = Task::query().select(|t| t.hours);
        shown(Person::query().select(|p| p.salary).union(hours).all(c))
    }),
    ("union of rows", |c| {
        let short = Task::query().filter(|t| t.id.eq(1));
        shown(short.union(Task::query().filter(|t| t.id.eq(2))).select(|t| t.id).all(c))
    }),
    ("as_source", |c| {
        let source = Task::query().select(|t| (t.id, t.hours)).as_source();
        shown(source.filter(|(_, hours)| hours.gt(1)).all(c))
    }),
    ("page", |c| shown(Task::query().order_by(|t| t.hours.asc()).page(c, 2).map(|it| it.rows))),
    ("page after", |c| {
        let query = Task::query().order_by(|t| (t.hours.asc(), t.id.asc()));
        let next = query.page(c, 1)?.next.unwrap();
        shown(query.after(&next).select(|t| t.id).all(c))
    }),
    ("stream", |c| {
        let mut stream = Task::query().stream(c)?;
        shown(stream.iter().collect::<Result<Vec<_>>>())
    }),
    ("for_each", |c| shown(Task::query().for_each(c, |_| Ok(())))),
    ("for_each_ref", |c| {
        let mut hours = Vec::new();
        let visit = |task: TaskRef<'_>| {
            hours.push(task.hours);
            Ok(())
        };
        Task::query().for_each_ref(c, visit)?;
        shown(Ok(hours))
    }),
    ("first of a query", |c| shown(Task::query().first(c))),
    ("one", |c| shown(Task::query().filter(|t| t.hours.eq(5)).one(c))),
    ("count", |c| shown(Task::query().filter(|t| t.hours.eq(5)).count(c))),
    ("exists", |c| shown(Task::query().filter(|t| t.hours.eq(5)).exists(c))),
    ("join", |c| {
        shown(
            Task::query().join::<Person>(|t, p| t.hours.lt(p.salary)).select(|(t, _)| t.id).all(c),
        )
    }),
    ("left join", |c| {
        let joined = Person::query().left_join::<Task>(|p, t| t.hours.lt(p.salary));
        shown(joined.select(|(p, t)| (p.id, t.id)).all(c))
    }),
    ("joined rows", |c| shown(Person::query().left_join::<Task>(|p, t| t.id.eq(p.id)).all(c))),
    ("explain", |c| shown(Task::query().filter(|t| t.hours.eq(5)).explain(c))),
    ("from_sql", |c| shown(Task::from_sql(c, "SELECT * FROM task", []))),
    ("from_sql by name", |c| {
        shown(Task::from_sql(c, "SELECT t.id, t.team_id, t.title, t.hours FROM task t", []))
    }),
];

/// The same for the foreign key `person.manager_id`.
const OF_MANAGER: &[(&str, Run)] = &[
    ("path", |c| shown(Person::query().select(|p| p.manager().name).all(c))),
    ("path in a filter", |c| {
        shown(Person::query().filter(|p| p.manager().name.eq("Ada")).select(|p| p.id).all(c))
    }),
    ("path in an order", |c| {
        shown(Person::query().order_by(|p| p.manager().name.asc()).select(|p| p.id).all(c))
    }),
    ("two hops", |c| shown(Team::query().select(|t| t.deputy().manager().name).all(c))),
    ("children", |c| {
        shown(Person::query().select(|p| p.people_by_manager().select(|r| r.id)).all(c))
    }),
    ("any child", |c| {
        shown(Person::query().filter(|p| p.people_by_manager().any(|r| r.id.gt(0))).count(c))
    }),
    ("upwards", |c| {
        let chain = Person::query().filter(|p| p.id.eq(2)).recursive(|p| p.manager());
        shown(chain.select(|p| p.id).all(c))
    }),
    ("downwards", |c| {
        let tree = Person::query().filter(|p| p.id.eq(1)).recursive(|p| p.people_by_manager());
        shown(tree.select(|p| p.id).all(c))
    }),
    ("accessor", |c| {
        let ada =
            Person { id: 1, name: String::new(), manager_id: None, mentor_id: None, salary: None };
        shown(ada.people_by_manager(c))
    }),
    ("load", |c| {
        let ada =
            Person { id: 1, name: String::new(), manager_id: None, mentor_id: None, salary: None };
        shown([ada].load(c, |p| p.manager().name))
    }),
];

/// Runs a statement, changes the schema, and runs it again, on the same connection and on another.
#[track_caller]
fn breaks((name, run): (&str, Run), change: &str, says: &str) {
    let conn = company();
    run(&conn).unwrap_or_else(|error| panic!("{name}: {error}"));
    let fresh = company();
    for (conn, which) in [(&conn, "prepared"), (&fresh, "new")] {
        conn.execute_batch(change).unwrap();
        for _ in 0..2 {
            match run(conn) {
                Ok(found) => panic!("{name}, {which}, after {change}: {found}"),
                Err(error) => {
                    let text = error.to_string();
                    assert!(text.contains(says), "{name}, {which}, after {change}: {text}");
                    assert!(!matches!(error.kind(), ErrorKind::Decode { .. }), "{name}: {text}");
                }
            }
        }
    }
}

#[test]
fn a_column_that_is_gone() {
    for &statement in OF_HOURS {
        breaks(statement, "ALTER TABLE task DROP COLUMN hours", "hours");
    }
}

#[test]
fn a_column_that_is_renamed() {
    for &statement in OF_HOURS {
        breaks(statement, "ALTER TABLE task RENAME COLUMN hours TO minutes", "hours");
    }
    for &statement in OF_MANAGER {
        breaks(statement, "ALTER TABLE person RENAME COLUMN manager_id TO boss_id", "manager_id");
    }
}

#[test]
fn a_table_that_is_gone() {
    for &statement in OF_HOURS {
        breaks(statement, "DROP TABLE task", "task");
        breaks(statement, "ALTER TABLE task RENAME TO job", "task");
    }
    for &statement in OF_MANAGER {
        breaks(statement, "DROP TABLE person", "person");
    }
}

#[test]
fn a_junction_that_is_gone() {
    let statements: &[(&str, Run)] = &[
        ("any", |c| shown(Team::query().filter(|t| t.people().any(|p| p.id.eq(2))).count(c))),
        ("nested", |c| shown(Team::query().select(|t| t.people().select(|p| p.id)).all(c))),
        ("count", |c| shown(Team::query().select(|t| t.people().count()).all(c))),
    ];
    for &statement in statements {
        breaks(statement, "DROP TABLE team_person", "team_person");
        breaks(statement, "ALTER TABLE team_person RENAME COLUMN person_id TO who", "person_id");
    }
}

#[test]
fn half_of_a_composite_key() {
    let statements: &[(&str, Run)] = &[
        ("path", |c| shown(City::query().select(|it| it.region().name).all(c))),
        ("filter", |c| shown(City::query().filter(|it| it.region().name.eq("North")).count(c))),
        ("children", |c| shown(company::Region::query().select(|r| r.cities().count()).all(c))),
    ];
    for &statement in statements {
        breaks(statement, "ALTER TABLE city RENAME COLUMN code TO part", "code");
        breaks(statement, "ALTER TABLE region RENAME COLUMN code TO part", "code");
    }
}

/// A stream is prepared before it is read.
#[test]
fn a_stream_meets_the_change_when_it_is_read() {
    let conn = company();
    let mut stream = Task::query().stream(&conn).unwrap();
    assert_eq!(stream.iter().count(), 3);
    conn.execute_batch("ALTER TABLE task RENAME COLUMN hours TO minutes").unwrap();
    let found: Vec<_> = stream.iter().collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].as_ref().unwrap_err().to_string().contains("hours"));
}

/// The statement is prepared anew behind our back, and its columns are others then.
#[test]
fn sql_by_hand_finds_its_columns_where_they_are_now() {
    let conn = company();
    let all = |conn: &Connection| Person::from_sql(conn, "SELECT * FROM person", []).unwrap();
    let before = all(&conn);
    conn.execute_batch(
        "ALTER TABLE person RENAME TO old;
        CREATE TABLE person (salary INTEGER, mentor_id INTEGER, manager_id INTEGER, id INTEGER PRIMARY KEY,
            more TEXT, name TEXT NOT NULL);
        INSERT INTO person SELECT salary, mentor_id, manager_id, id, 'x', name FROM old;",
    )
    .unwrap();
    assert_eq!(all(&conn), before);
    assert_eq!(Person::query().order_by(|p| p.id.asc()).all(&conn).unwrap(), before);
    conn.execute_batch(
        "ALTER TABLE person RENAME COLUMN manager_id TO x;
        ALTER TABLE person RENAME COLUMN mentor_id TO manager_id;
        ALTER TABLE person RENAME COLUMN x TO mentor_id;",
    )
    .unwrap();
    for (now, before) in all(&conn).into_iter().zip(before) {
        assert_eq!((now.manager_id, now.mentor_id), (before.mentor_id, before.manager_id));
    }
}

#[test]
fn an_index_changes_nothing_but_speed() {
    let conn = company();
    let statements = || OF_HOURS.iter().chain(OF_MANAGER).filter(|(name, _)| *name != "explain");
    let answers =
        |conn: &Connection| -> Vec<_> { statements().map(|(_, run)| run(conn).unwrap()).collect() };
    let sorted = |answers: Vec<String>| -> Vec<_> {
        // Without an order, rows come as they like.
        let sorted = |text: String| {
            let mut letters: Vec<_> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        answers.into_iter().map(sorted).collect()
    };
    let plain = sorted(answers(&conn));
    conn.execute_batch(
        "CREATE INDEX by_hours ON task (hours, title); CREATE INDEX by_manager ON person (manager_id);
        CREATE INDEX by_team ON task (team_id); CREATE INDEX by_salary ON person (salary); ANALYZE;",
    )
    .unwrap();
    assert_eq!(sorted(answers(&conn)), plain);
    conn.execute_batch("DROP INDEX by_hours; DROP INDEX by_manager; DROP INDEX by_team").unwrap();
    assert_eq!(sorted(answers(&conn)), plain);
    let left =
        rows(&conn, "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'by%'");
    assert_eq!(left.len(), 1);
}

#[test]
fn a_plan_is_that_of_the_schema_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("company.db");
    let [conn, other] = [(), ()].map(|()| Connection::open(&path).unwrap());
    company::SCHEMA.create_all(&conn).unwrap();
    let query = Task::query().filter(|t| t.hours.eq(5));
    let plan = || query.explain(&conn).unwrap().to_string();
    assert!(plan().contains("SCAN"), "{}", plan());
    for by in [&conn, &other] {
        by.execute_batch("CREATE INDEX by_hours ON task (hours)").unwrap();
        assert!(plan().contains("by_hours"), "{}", plan());
        by.execute_batch("DROP INDEX by_hours").unwrap();
        assert!(plan().contains("SCAN"), "{}", plan());
    }
    other.execute_batch("ALTER TABLE task DROP COLUMN hours").unwrap();
    assert!(query.explain(&conn).unwrap_err().to_string().contains("hours"));
}

/// Another connection changes it, so that this one has the old schema in its memory.
#[test]
fn a_change_by_another_connection() {
    for &(name, run) in OF_HOURS {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("company.db");
        company().execute("VACUUM INTO ?1", [path.to_str()]).unwrap();
        let conn = Connection::open(&path).unwrap();
        run(&conn).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch("ALTER TABLE task RENAME COLUMN hours TO minutes").unwrap();
        let error = run(&conn).expect_err(name);
        assert!(error.to_string().contains("hours"), "{name}: {error}");
    }
}
