//! Every way to follow a key agrees with SQLite's own comparison.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Load, Related};

use super::db::{
    Acct, Boss, Dept, Emp, Minion, Note, Person, Place, Profile, Thing, Use, Visit, Word, Zip,
};
use super::with;
use crate::support::{ids, rows};

/// For each parent its children by SQLite's comparison, and the number of rows that it calls orphans.
struct Expected {
    children: Vec<Vec<i64>>,
    /// The child, and the number of its parent among the parents, if there is one.
    pairs: Vec<(i64, Option<usize>)>,
    orphans: Vec<i64>,
}

fn expected(conn: &Connection, parent: &str, child: &str, on: &str) -> Expected {
    let parents = ids(conn, &format!("SELECT rowid FROM {parent} ORDER BY rowid"));
    let children: Vec<_> = (parents.iter())
        .map(|it| {
            ids(
                conn,
                &format!(
                    "SELECT c.id FROM {parent} p JOIN {child} c ON {on} WHERE p.rowid = {it} \
                     ORDER BY c.id"
                ),
            )
        })
        .collect();
    let place = |id: i64| children.iter().position(|it| it.contains(&id));
    let pairs = ids(conn, &format!("SELECT id FROM {child} ORDER BY id"));
    let check = format!("SELECT rowid FROM pragma_foreign_key_check('{child}') ORDER BY 1");
    let orphans = ids(conn, &check);
    Expected { pairs: pairs.into_iter().map(|it| (it, place(it))).collect(), children, orphans }
}

fn number(count: impl TryInto<i64, Error: std::fmt::Debug>) -> i64 {
    count.try_into().unwrap()
}

macro_rules! every_way {
    ($conn:expr, $parent:ident, $child:ident, $to:ident, $back:ident, $key:ident, $fk:ident, $on:literal) => {{
        let conn = $conn;
        let (parent, child) =
            (stringify!($parent).to_lowercase(), stringify!($child).to_lowercase());
        let expected = expected(conn, &parent, &child, $on);
        let parents = $parent::query().order_by(|p| p.hidden::<i64>("rowid").asc());
        let sorted = |mut found: Vec<i64>| {
            found.sort_unstable();
            found
        };
        // From the parent.
        let all = parents.all(conn).unwrap();
        let counts: Vec<_> = expected.children.iter().map(|it| number(it.len())).collect();
        let found: Vec<_> = all
            .iter()
            .map(|it| sorted(it.$back(conn).unwrap().iter().map(|it| it.id).collect()))
            .collect();
        assert_eq!(found, expected.children, "accessor");
        for (row, expected) in all.iter().zip(&expected.children) {
            let related = row.related(|p| p.$back()).order_by(|c| c.id.asc());
            assert_eq!(related.clone().select(|c| c.id).all(conn).unwrap(), *expected, "related");
            assert_eq!(number(related.count(conn).unwrap()), number(expected.len()));
        }
        let nested = parents.clone().select(|p| p.$back().select(|c| c.id)).all(conn).unwrap();
        assert_eq!(nested.into_iter().map(sorted).collect::<Vec<_>>(), expected.children, "nested");
        let whole = parents.clone().select(|p| p.$back()).all(conn).unwrap();
        let whole = whole.into_iter().map(|it| sorted(it.iter().map(|it| it.id).collect()));
        assert_eq!(whole.collect::<Vec<_>>(), expected.children, "nested rows");
        let first = parents
            .clone()
            .select(|p| p.$back().order_by(|c| c.id.desc()).limit(1).select(|c| c.id))
            .all(conn)
            .unwrap();
        let last: Vec<Vec<i64>> =
            expected.children.iter().map(|it| it.last().copied().into_iter().collect()).collect();
        assert_eq!(first, last, "cut lists");
        for one in 0..all.len() {
            let one_list = all[one..=one].load(conn, |p| p.$back().select(|c| c.id)).unwrap();
            assert_eq!(sorted(one_list[0].clone()), expected.children[one], "load of one");
        }
        let loaded = all.load(conn, |p| (p.$back().select(|c| c.id), p.$back().count())).unwrap();
        for ((list, count), expected) in loaded.into_iter().zip(&expected.children) {
            assert_eq!((sorted(list), count), (expected.clone(), number(expected.len())), "load");
        }
        assert_eq!(
            parents.clone().select(|p| p.$back().count()).all(conn).unwrap(),
            counts,
            "count"
        );
        let sums = parents
            .clone()
            .select(|p| (p.$back().sum(|c| c.n), p.$back().max(|c| c.id), p.$back().min(|c| c.id)))
            .all(conn)
            .unwrap();
        let numbers = expected.children.iter().map(|it| {
            ((!it.is_empty()).then(|| number(it.len())), it.last().copied(), it.first().copied())
        });
        assert_eq!(sums, numbers.collect::<Vec<_>>(), "aggregates");
        let some: Vec<_> = expected.children.iter().map(|it| Some(!it.is_empty())).collect();
        let none: Vec<_> = expected.children.iter().map(|it| Some(it.is_empty())).collect();
        assert_eq!(
            parents.clone().select(|p| p.$back().exists()).all(conn).unwrap(),
            some,
            "exists"
        );
        assert_eq!(
            parents.clone().select(|p| p.$back().any(|c| c.id.gt(0))).all(conn).unwrap(),
            some,
            "any"
        );
        assert_eq!(
            parents.clone().select(|p| p.$back().is_empty()).all(conn).unwrap(),
            none,
            "is_empty"
        );
        assert_eq!(
            parents.clone().select(|p| p.$back().all(|c| c.id.lt(0))).all(conn).unwrap(),
            none,
            "all"
        );
        let with: Vec<_> = parents.clone().filter(|p| p.$back().exists()).all(conn).unwrap();
        assert_eq!(with.len(), some.iter().filter(|it| **it == Some(true)).count(), "filter");
        let of_each = parents.clone().filter(|p| p.$back().count().gt(1)).count(conn).unwrap();
        assert_eq!(
            number(of_each),
            number(counts.iter().filter(|it| **it > 1).count()),
            "filter by count"
        );
        // By the key of a child, which a list may find.
        let rowids = ids(conn, &format!("SELECT rowid FROM {parent} ORDER BY rowid"));
        for (id, place) in &expected.pairs {
            let of = || parents.clone().select(|p| p.hidden::<i64>("rowid"));
            let found = of().filter(|p| p.$back().any(|c| c.id.eq(*id))).all(conn).unwrap();
            let one: Vec<_> = place.iter().map(|it| rowids[*it]).collect();
            assert_eq!(found, one, "any of key {id}");
            let either = of().filter(|p| p.$back().any(|c| c.id.eq(*id)) | p.value(1).eq(2));
            assert_eq!(either.all(conn).unwrap(), one, "any of key {id}, or never");
            let others = of().filter(|p| !p.$back().any(|c| c.id.eq(*id))).all(conn).unwrap();
            let rest = rowids.iter().copied().filter(|it| !one.contains(it));
            assert_eq!(others, rest.collect::<Vec<_>>(), "not any of key {id}");
        }
        // A condition about both.
        let ones = parents
            .clone()
            .select(|p| p.$back().filter(|c| c.n.eq(p.value(1))).count())
            .all(conn)
            .unwrap();
        assert_eq!(ones, counts, "filtered");
        // From the child.
        let children = || $child::query().order_by(|c| c.id.asc());
        let there = |(_, place): &&(i64, Option<usize>)| place.is_some();
        let pairs: Vec<_> = expected.pairs.iter().filter(there).copied().collect();
        let known = || children().filter(|c| c.$to().$key.is_not_null());
        let found: Vec<_> = known().select(|c| (c.id, c.$to())).all(conn).unwrap();
        let places =
            found.iter().map(|(id, row)| (*id, all.iter().position(|it| Some(it) == row.as_ref())));
        assert_eq!(places.collect::<Vec<_>>(), pairs, "path");
        assert_eq!(number(known().count(conn).unwrap()), number(pairs.len()), "count of a path");
        assert_eq!(number(children().count(conn).unwrap()), number(expected.pairs.len()));
        let sorted_by: Vec<i64> = $child::query()
            .order_by(|c| (c.$to().$key.asc(), c.id.asc()))
            .select(|c| c.id)
            .all(conn)
            .unwrap();
        assert_eq!(sorted_by.len(), expected.pairs.len(), "sorted by a path");
        for (id, place) in &expected.pairs {
            let row = $child::get(conn, *id).unwrap();
            let path = $child::query().filter(|c| c.id.eq(*id)).select(|c| c.$to()).one(conn);
            if expected.orphans.contains(id) {
                assert!(place.is_none());
                assert!(
                    matches!(row.$to(conn).unwrap_err().kind(), ErrorKind::Orphan { .. }),
                    "{id}"
                );
                assert!(matches!(path.unwrap_err().kind(), ErrorKind::Orphan { .. }), "{id}");
            } else {
                assert_eq!(row.$to(conn).unwrap(), place.map(|it| all[it].clone()), "{id}");
                assert_eq!(path.unwrap(), place.map(|it| all[it].clone()), "{id}");
                let by_load = [row].load(conn, |c| c.$to()).unwrap();
                assert_eq!(by_load, [place.map(|it| all[it].clone())], "{id}");
            }
        }
        let named = $child::query().filter(|c| c.$fk.is_not_null()).count(conn).unwrap();
        assert_eq!(number(named), number(pairs.len() + expected.orphans.len()));
    }};
}

#[test]
fn text_that_numbers_refer_to() {
    let conn = with(
        "INSERT INTO zip VALUES ('1', 'A'), ('01', 'B'), ('7.5', 'C'), ('x', 'D'), ('2', 'E');
        INSERT INTO person (id, zip_code) VALUES (1, 1), (2, '01'), (3, 7), (4, 7.5), (5, 'x'), (6, NULL),
            (7, '1.0'), (8, 'X'), (9, x'31')",
    );
    every_way!(&conn, Zip, Person, zip, people, code, zip_code, "p.code = +c.zip_code");
}

#[test]
fn numbers_that_text_refers_to() {
    let conn = with(
        "INSERT INTO dept VALUES (1, 'D'), (2, 'E'), (30, 'F');
        INSERT INTO emp (id, dept_id) VALUES (1, '1'), (2, '1.0'), (3, '01'), (4, ' 1'), (5, '1x'), (6, NULL),
            (7, '2'), (8, '3e1'), (9, '')",
    );
    every_way!(&conn, Dept, Emp, dept, emps, id, dept_id, "p.id = +c.dept_id");
    // A name that is read as text all the same.
    assert_eq!(Emp::get(&conn, 2).unwrap().dept_id.as_deref(), Some("1.0"));
}

#[test]
fn numbers_that_any_value_refers_to() {
    let conn = with(
        "INSERT INTO boss VALUES (1, 'D'), (2, 'E');
        INSERT INTO minion (id, boss_id) VALUES (1, 1), (2, '1'), (3, 1.0), (4, '1.0'), (5, x'31'), (6, NULL), (7, 1.5), (8, 2)",
    );
    every_way!(&conn, Boss, Minion, boss, minions, id, boss_id, "p.id = +c.boss_id");
}

#[test]
fn any_value_that_numbers_refer_to() {
    let conn = with(
        "INSERT INTO thing VALUES (1, 'a'), ('1', 'b'), (2.5, 'c'), ('x', 'd'), (x'31', 'e');
        INSERT INTO use (id, thing_k) VALUES (1, 1), (2, '1'), (3, 2.5), (4, 'x'), (5, x'31'), (6, 9), (7, NULL)",
    );
    every_way!(&conn, Thing, Use, thing, uses, k, thing_k, "p.k = +c.thing_k");
}

#[test]
fn collations() {
    let conn = with(
        "INSERT INTO acct VALUES ('ada'), ('bob'), ('Cid');
        INSERT INTO profile (id, login) VALUES (1, 'ada'), (2, 'ADA'), (3, 'cid'), (4, 'dan'), (5, NULL)",
    );
    every_way!(&conn, Acct, Profile, login, profiles, login, login, "p.login = +c.login");
    // An account has one badge, which is unique as the key compares it.
    conn.execute_batch("INSERT INTO badge VALUES (1, 'ADA')").unwrap();
    let ada = Acct::get(&conn, "ada").unwrap();
    assert_eq!(ada.badge(&conn).unwrap().map(|it| it.id), Some(1));
    let badges = Acct::query().select(|a| (a.login, a.badge().id)).all(&conn).unwrap();
    assert_eq!(badges[0], ("ada".to_owned(), Some(1)));
}

#[test]
fn affinities_and_collations() {
    let conn = with(
        "INSERT INTO word VALUES ('one'), ('1'), ('Two'), ('01');
        INSERT INTO note (id, w) VALUES (1, 'ONE'), (2, 1), (3, 'two'), (4, x'31'), (5, 1.0), (6, '01'), (7, NULL)",
    );
    every_way!(&conn, Word, Note, word, notes, w, w, "p.w = +c.w");
}

#[test]
fn several_columns() {
    let conn = with(
        "INSERT INTO place VALUES ('a', '1'), ('a', '01'), ('b', '1'), ('b', 'x');
        INSERT INTO visit (id, country, zip) VALUES (1, 'a', 1), (2, 'b', '1'), (3, 'b', 'x'), (4, 'a', 'x'), (5, 'A', 1), (6, 'a', '01')",
    );
    every_way!(
        &conn,
        Place,
        Visit,
        place,
        visits,
        zip,
        zip,
        "p.country = +c.country AND p.zip = +c.zip"
    );
    conn.execute_batch("INSERT INTO visit (id, country, zip) VALUES (7, NULL, 1), (8, 'a', NULL)")
        .unwrap();
    assert_eq!(rows(&conn, "SELECT id FROM visit").len(), 8);
    assert_eq!(Visit::get(&conn, 8).unwrap().place(&conn).unwrap(), None);
    let counts: i64 =
        Place::query().select(|p| p.visits().count()).all(&conn).unwrap().iter().sum();
    assert_eq!(counts, 4);
}
