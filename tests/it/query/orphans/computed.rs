//! Orphans in what is computed: expressions, groups and results of queries.

use super::{DEPUTY, LEAD, REGION, orphan, sound, without_deputy, without_lead, without_region};
use crate::support::company::{City, Person, Team};

#[test]
fn an_orphan_among_groups() {
    let conn = without_deputy();
    let teams = || Team::query();
    orphan(teams().group_by(|t| t.deputy()).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy()).select(|d, g| (d, g.count())).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy()).select(|d, g| (d.name, g.count())).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).select(|d, g| (g.count(), d)).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| (t.city_id, t.deputy().name)).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().manager()).all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name).page(&conn, 2).map(|it| it.next), DEPUTY);
    let by_name = teams().group_by(|t| t.deputy().name).order_by(|name, _| name.desc());
    let page = by_name.page(&conn, 1).unwrap();
    orphan(by_name.clone().after(&page.next.unwrap()).page(&conn, 5), DEPUTY);
    // Aggregates choose which row stands for the group: that changes nothing.
    let extremes = teams().group_by(|t| t.deputy().name);
    orphan(extremes.clone().select(|d, g| (d, g.min(|t| t.id))).all(&conn), DEPUTY);
    orphan(extremes.select(|d, g| (d, g.max(|t| t.id), g.min(|t| t.name))).all(&conn), DEPUTY);
    let conn = without_lead();
    orphan(teams().group_by(|t| t.lead()).select(|lead, g| (lead, g.count())).all(&conn), LEAD);
    orphan(
        teams().group_by(|t| t.lead().name).select(|lead, g| (lead, g.count())).all(&conn),
        LEAD,
    );
    let conn = without_region();
    orphan(City::query().group_by(|c| c.region()).all(&conn), REGION);
    orphan(teams().group_by(|t| t.city().region().name).all(&conn), REGION);
    // Without the group that has it, there is no orphan.
    let conn = without_deputy();
    let found = teams()
        .group_by(|t| t.deputy().name)
        .having(|name, _| name.is_not_null())
        .select(|name, g| (name, g.count()))
        .all(&conn);
    assert_eq!(found.unwrap().len(), 2);
}

/// Rows that refer to nothing are counted with those whose key is NULL, as SQL counts them, so no part
/// of a group can get lost.
#[test]
fn an_orphan_is_no_group_of_its_own() {
    let conn = without_deputy();
    let groups = || Team::query().group_by(|t| t.deputy().name);
    assert_eq!(groups().count(&conn).unwrap(), 3);
    let counted = || groups().select(|name, g| (name, g.count()));
    let both = counted().having(|_, g| g.count().gt(1));
    assert_eq!(both.count(&conn).unwrap(), 1);
    orphan(both.all(&conn), DEPUTY);
    orphan(counted().order_by(|_, g| g.count().desc()).first(&conn), DEPUTY);
    let ones = counted().having(|_, g| g.count().eq(1)).order_by(|name, _| name.asc());
    let expected = [(Some("Bob".to_owned()), 1), (Some("Cid".to_owned()), 1)];
    assert_eq!(ones.all(&conn).unwrap(), expected);
    assert_eq!(
        counted().order_by(|name, _| name.desc()).first(&conn).unwrap(),
        Some(expected[1].clone())
    );
    let by_row = Team::query().group_by(|t| t.deputy()).having(|_, g| g.count().gt(1));
    orphan(by_row.all(&conn), DEPUTY);
    let names = || Team::query().select(|t| (t.id, t.deputy().name)).as_source();
    let of_results = || names().group_by(|(_, name)| name).select(|name, g| (name, g.count()));
    assert_eq!(of_results().count(&conn).unwrap(), 3);
    orphan(of_results().having(|_, g| g.count().gt(1)).all(&conn), DEPUTY);
    assert_eq!(of_results().having(|_, g| g.count().eq(1)).all(&conn).unwrap().len(), 2);
    // Groups of groups.
    let again = of_results().as_source().group_by(|(_, n)| n).select(|n, g| (n, g.count()));
    orphan(again.clone().all(&conn), DEPUTY);
    orphan(again.having(|n, _| n.eq(2)).all(&conn), DEPUTY);
    // What is said of the row is of one row, whatever its values are.
    let conn = without_region();
    conn.execute_batch(
        "INSERT INTO city VALUES (9, 'Other', 'zz', x'00ff'), (8, 'Third', 'y\"y', 7)",
    )
    .unwrap();
    let regions = City::query().group_by(|c| c.region().name).having(|_, g| g.count().gt(3));
    orphan(
        regions.all(&conn),
        "`city.country, code` (row id = 4) refers to a row of `region` that does not exist: \
         country = \"xx\", code = \"n\"",
    );
    let last = City::query().filter(|c| c.id.eq(9)).group_by(|c| c.region().name).all(&conn);
    let error = last.unwrap_err().to_string();
    assert!(error.contains("(row id = 9)") && error.to_lowercase().contains("00ff"), "{error}");
}

#[test]
fn an_orphan_within_an_expression() {
    let conn = without_deputy();
    let teams = Team::query;
    orphan(teams().select(|t| t.deputy().name.upper()).all(&conn), DEPUTY);
    orphan(teams().select(|t| (t.id, t.deputy().salary + 1)).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.deputy().name.coalesce("none")).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.deputy().name.eq("Bob")).all(&conn), DEPUTY);
    orphan(teams().select(|t| t.raw::<Option<i64>>("{}", (t.deputy().id,))).all(&conn), DEPUTY);
    let before = teams().select(|t| t.window().order_by(t.id.desc()).lag(t.deputy().name, 1));
    orphan(before.all(&conn), DEPUTY);
    orphan(teams().group_by(|t| t.deputy().name.upper()).all(&conn), DEPUTY);
    let nested = Person::query().select(|p| p.teams_by_lead().select(|t| t.deputy().id + 1));
    orphan(nested.all(&conn), DEPUTY);
    // What is sorted by is not selected, and an aggregate leaves NULL out.
    let ranks = teams().select(|t| t.window().order_by(t.deputy().name.asc()).rank());
    assert_eq!(ranks.all(&conn).unwrap().len(), 4);
    let last = teams().aggregate(|g| g.max(|t| t.deputy().name));
    assert_eq!(last.one(&conn).unwrap().as_deref(), Some("Cid"));
    let conn = without_lead();
    orphan(teams().select(|t| t.lead().name.upper()).all(&conn), LEAD);
    orphan(teams().select(|t| t.lead().manager_id + 1).all(&conn), LEAD);
}

#[test]
fn an_orphan_among_results() {
    let conn = without_deputy();
    let names = || Team::query().select(|t| (t.id, t.deputy().name));
    orphan(names().as_source().all(&conn), DEPUTY);
    orphan(names().as_source().as_source().page(&conn, 9).map(|it| it.rows), DEPUTY);
    orphan(names().as_source().select(|(_, name)| name).all(&conn), DEPUTY);
    orphan(names().as_source().order_by(|(_, name)| name.asc()).distinct().all(&conn), DEPUTY);
    let people = || Person::query().select(|p| (p.id, p.name.optional()));
    orphan(names().union(people()).all(&conn), DEPUTY);
    orphan(people().union(names()).all(&conn), DEPUTY);
    orphan(people().union_all(people()).union(names()).all(&conn), DEPUTY);
    orphan(names().except(people()).all(&conn), DEPUTY);
    orphan(Team::query().select(|t| t.deputy().name).as_source().all(&conn), DEPUTY);
    let regions = || City::query().select(|c| (c.id, c.region().name));
    orphan(names().filter(|t| t.id.ne(4)).union(regions()).all(&without_region()), REGION);
    let groups = names().as_source().group_by(|(_, name)| name);
    orphan(groups.select(|name, g| (name, g.count())).all(&conn), DEPUTY);
    let all = names().as_source().aggregate(|g| (g.count(), g.max(|(_, name)| name)));
    assert_eq!(all.one(&conn).unwrap(), (4, Some("Cid".into())));
    // Whatever the query around it lets through.
    let some = names().as_source().filter(|(_, name)| name.is_not_null());
    assert_eq!(some.all(&conn).unwrap().len(), 2);
    assert_eq!(names().as_source().count(&conn).unwrap(), 4);
    assert_eq!(names().as_source().all(&sound()).unwrap().len(), 3);
    let both = names().union(names().filter(|t| t.id.gt(1))).intersect(names());
    assert_eq!(both.all(&sound()).unwrap().len(), 3);
    let conn = without_lead();
    orphan(Team::query().select(|t| t.lead().manager_id).as_source().all(&conn), LEAD);
    orphan(
        Team::query()
            .select(|t| t.lead().name)
            .union(Person::query().select(|p| p.name))
            .all(&conn),
        LEAD,
    );
}
