//! Every way to read rows meets the orphan.

use reflect_schema::{Load, Result};

use super::{DEPUTY, orphan, sound, with, without_deputy};
use crate::support::company::{City, Person, Team, TeamPerson};

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
