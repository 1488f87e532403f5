//! Enums and booleans that `CHECK` constraints tell of.

use reflect_schema::{ErrorKind, Result};

mod closed {
    reflect_schema::reflect_schema!("tests/own/states.sql");
}
mod open {
    reflect_schema::reflect_schema!("tests/own/states.sql", enums = open);
}
mod off {
    reflect_schema::reflect_schema!("tests/own/states.sql", enums = off);
}
mod chosen {
    reflect_schema::reflect_schema!(
        "tests/own/states.sql",
        ids = typed,
        types = { task.state => String, task.urgent => i64, note.task => i64 },
        writes = none,
    );
}
use closed::{NewTask, Task, TaskPriority, TaskState};

#[test]
fn values_go_in_and_come_back() -> Result<()> {
    let conn = closed::connect_in_memory()?;
    let task = NewTask { title: "one".into(), state: TaskState::Open };
    let task =
        task.with(|t| (t.priority.set(TaskPriority::VeryHigh), t.grade.set(2))).insert(&conn)?;
    assert_eq!(
        (task.state, task.priority, task.urgent),
        (TaskState::Open, Some(TaskPriority::VeryHigh), false)
    );
    let task = task.modify(&conn, |it| {
        it.state = TaskState::Done;
        it.priority = None;
        it.urgent = true;
    })?;
    assert_eq!(Task::get(&conn, task.id)?, task);
    let stored: (String, i64) =
        conn.query_row("SELECT state, urgent FROM task", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    assert_eq!(stored, ("done".to_owned(), 1));
    Ok(())
}

#[test]
fn queries_take_them() -> Result<()> {
    let conn = closed::connect_in_memory()?;
    for state in [TaskState::Open, TaskState::Done, TaskState::Open] {
        NewTask { title: "t".into(), state }.insert_only(&conn)?;
    }
    let of = |state| Task::query().filter(move |t| t.state.eq(state)).count(&conn);
    assert_eq!((of(TaskState::Open)?, of(TaskState::Done)?), (2, 1));
    let all = Task::query().filter(|t| t.state.in_(TaskState::ALL.to_vec())).count(&conn)?;
    assert_eq!(all, 3);
    let none = Task::query().filter(|t| t.priority.is_not_null() & t.urgent).count(&conn)?;
    assert_eq!(none, 0);
    let counts = Task::query().group_by(|t| t.state).select(|state, g| (state, g.count()));
    let mut counts: Vec<(TaskState, i64)> = counts.all(&conn)?;
    counts.sort_by_key(|it| it.1);
    assert_eq!(counts, [(TaskState::Done, 1), (TaskState::Open, 2)]);
    Ok(())
}

#[test]
fn they_have_texts() {
    let texts: Vec<_> = TaskPriority::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(texts, ["low", "N/A", "very high", "1st", "", "Self", "other"]);
    assert_eq!(TaskPriority::NA.to_string(), "N/A");
    assert_eq!(format!("{:>5}|", TaskState::Open), " open|");
    assert_eq!("1st".parse(), Ok(TaskPriority::_1st));
    let names = [TaskPriority::Low, TaskPriority::_X, TaskPriority::Self_, TaskPriority::Other];
    assert_eq!(names.map(TaskPriority::as_str), ["low", "", "Self", "other"]);
    let error = "gone".parse::<TaskState>().unwrap_err().to_string();
    assert!(error.contains("\"open\"") && error.contains("\"gone\""), "{error}");
}

#[test]
fn another_value_is_an_error_or_other() -> Result<()> {
    let conn = closed::connect_in_memory()?;
    conn.execute_batch(
        "PRAGMA ignore_check_constraints = 1; INSERT INTO task (title, state) VALUES ('t', 'lost')",
    )?;
    let error = Task::all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { column: "state", .. }), "{error}");
    assert!(error.to_string().contains("\"lost\""), "{error}");
    let other = &open::Task::all(&conn)?[0];
    assert_eq!(other.state, open::TaskState::Other("lost".to_owned()));
    assert_eq!(other.state.as_str(), "lost");
    assert_eq!(open::TaskState::from("done"), open::TaskState::Done);
    assert_eq!(open::TaskPriority::Other_.as_str(), "other");
    let other = other.modify(&conn, |it| it.state = open::TaskState::Open)?;
    let found = open::Task::query().filter(|t| t.state.eq(open::TaskState::Open)).one(&conn)?;
    assert_eq!(found, other);
    assert_eq!(off::Task::all(&conn)?[0].state, "open");
    Ok(())
}

#[test]
fn a_type_that_is_chosen_is_left() {
    fn types(task: &chosen::Task, note: &chosen::Note) -> (String, i64, i64) {
        (task.state.clone(), task.urgent, note.task)
    }
    let _ = types;
}

#[test]
fn what_is_no_enum_stays_what_it_is() {
    fn types(task: &Task) -> (&Option<i64>, &Option<String>, &Option<String>) {
        (&task.grade, &task.kind, &task.meta)
    }
    fn _size(task: &Task) -> Option<reflect_schema::rust_decimal::Decimal> {
        task.size
    }
    let _ = types;
}
