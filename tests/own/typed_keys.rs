//! `ids = typed`: the key of a table is a type of its own.

use reflect_schema::Result;

mod db {
    reflect_schema::reflect_schema!("tests/own/states.sql", ids = typed, relate = { member(role) -> tag });
}
use db::{Member, NewMember, NewNote, NewTag, NewTask, Note, Task, TaskId, TaskState};

#[test]
fn keys_and_what_refers_to_them_have_the_type() -> Result<()> {
    let conn = db::connect_in_memory()?;
    let task = NewTask { title: "one".into(), state: TaskState::Open }.insert(&conn)?;
    assert_eq!(task.id, TaskId(1));
    assert_eq!(task.id.to_string(), "1");
    assert_eq!(Task::get(&conn, TaskId(1))?, task);
    NewTag { name: "red".to_owned().into() }.insert_only(&conn)?;
    let note =
        NewNote { task: task.id, tag: "red".to_owned().into(), text: "n".into() }.insert(&conn)?;
    assert_eq!(note.task(&conn)?, task);
    assert_eq!(task.notes(&conn)?, std::slice::from_ref(&note));
    let found =
        Note::query().filter(|n| n.task.eq(task.id)).filter(|n| n.tag().name.eq(note.tag.clone()));
    assert_eq!(found.all(&conn)?, [note]);
    let joined = Note::query().select(|n| (n.id, n.task().id)).all(&conn)?;
    assert_eq!(joined[0].1, TaskId(1));
    // The key of a table that is another's key is of that one's type.
    let member = NewMember { role: "red".to_owned().into() };
    let member = member.with(|m| m.task_id.set(task.id)).insert(&conn)?;
    assert_eq!(Member::get(&conn, task.id)?, member);
    Ok(())
}
