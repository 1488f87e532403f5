//! What only filters and sorts loses no row.

use reflect_schema::Condition;
use reflect_schema::rusqlite::Connection;

use super::with;
use crate::support::company::{Person, Team};
use crate::support::ids;

/// Teams with every mixture of keys that are NULL, lead nowhere, or lead somewhere.
fn mixed() -> Connection {
    with(
        "INSERT INTO team VALUES (4, 'gray', 1, 98, NULL), (5, 'pink', 99, 97, 88),
            (6, 'Bob', 3, 2, 3), (7, 'Cid', 99, NULL, 2), (8, 'teal', 1, 3, 4);
        INSERT INTO city VALUES (4, 'Lost', 'xx', 'n');
        UPDATE person SET manager_id = 96 WHERE id = 3",
    )
}

const JOINS: &str = "FROM team t LEFT JOIN person l ON l.id = t.lead_id
    LEFT JOIN person d ON d.id = t.deputy_id LEFT JOIN person dm ON dm.id = d.manager_id
    LEFT JOIN city c ON c.id = t.city_id LEFT JOIN region r ON r.country = c.country AND r.code = c.code";

#[test]
fn order_by_a_path_loses_no_row() {
    let conn = mixed();
    let sorted = |order: &str| ids(&conn, &format!("SELECT t.id {JOINS} ORDER BY {order}, t.id"));
    macro_rules! check {
        ($($order:expr => $sql:literal;)*) => {$(
            let query = Team::query().order_by($order).order_by(|t| t.id.asc()).select(|t| t.id);
            let found = query.all(&conn).unwrap();
            assert_eq!(found.len(), 8);
            assert_eq!(found, sorted($sql), $sql);
            assert_eq!(query.count(&conn).unwrap(), 8);
        )*};
    }
    check! {
        |t| t.lead().name.asc() => "l.name";
        |t| t.deputy().name.desc() => "d.name DESC";
        |t| t.deputy().manager().name.asc().nulls_last() => "dm.name NULLS LAST";
        |t| (t.city().region().name.desc().nulls_first(), t.lead().id.asc())
            => "r.name DESC NULLS FIRST, l.id";
        |t| t.deputy().name.coalesce("B").asc() => "coalesce(d.name, 'B')";
    }
}

#[test]
fn a_filter_beyond_a_key_loses_no_row_that_it_lets_through() {
    let conn = mixed();
    macro_rules! check {
        ($($filter:expr => $sql:literal;)*) => {$(
            let query = Team::query().filter($filter).order_by(|t| t.id.asc()).select(|t| t.id);
            let expected = ids(&conn, &format!("SELECT t.id {JOINS} WHERE {} ORDER BY t.id", $sql));
            assert_eq!(query.all(&conn).unwrap(), expected, "{}", $sql);
            assert_eq!(query.count(&conn).unwrap(), expected.len() as u64, "{}", $sql);
            // Together with a condition that does need the row of another path.
            let query = query.filter(|t| t.lead().name.ne("x"));
            let sql = format!("SELECT t.id {JOINS} WHERE ({}) AND l.name <> 'x' ORDER BY t.id", $sql);
            assert_eq!(query.all(&conn).unwrap(), ids(&conn, &sql), "{sql}");
        )*};
    }
    check! {
        |t| t.deputy().name.is_null() => "d.name IS NULL";
        |t| t.deputy().name.eq(None::<&str>) => "d.name IS NULL";
        |t| t.deputy().name.ne(None::<&str>) => "d.name IS NOT NULL";
        |t| t.deputy().name.is_not_null() => "d.name IS NOT NULL";
        |t| !t.deputy().name.is_not_null() => "NOT d.name IS NOT NULL";
        |t| t.deputy().manager_id.is_null() => "d.manager_id IS NULL";
        |t| t.deputy().manager().name.is_null() => "dm.name IS NULL";
        |t| t.deputy().name.is_null() & t.city().region().name.is_null() => "d.name IS NULL AND r.name IS NULL";
        |t| t.deputy().name.eq("Bob") => "d.name = 'Bob'";
        |t| t.deputy().name.ne("Bob") => "d.name <> 'Bob'";
        |t| !t.deputy().name.eq("Bob") => "NOT d.name = 'Bob'";
        |t| !t.deputy().name.eq("Bob").is_true() => "(d.name = 'Bob') IS NOT TRUE";
        |t| t.deputy().name.eq("Bob").is_true() => "d.name = 'Bob'";
        |t| t.deputy().name.is_distinct_from("Bob") => "d.name IS NOT 'Bob'";
        |t| t.deputy().name.is_not_distinct_from(t.city().name) => "d.name IS c.name";
        |t| t.deputy().name.eq("Bob") | t.id.gt(6) => "d.name = 'Bob' OR t.id > 6";
        |t| t.id.gt(6) | (t.deputy().name.eq("Bob") & t.city().name.eq("None"))
            => "t.id > 6 OR (d.name = 'Bob' AND c.name = 'None')";
        |t| (t.deputy().name.eq("Bob") | t.id.gt(4)) & t.city().name.is_null()
            => "(d.name = 'Bob' OR t.id > 4) AND c.name IS NULL";
        |t| t.deputy().name.in_(["Bob", "Zoe"]) => "d.name IN ('Bob', 'Zoe')";
        |t| t.deputy().name.in_([Some("Bob"), None]) => "(d.name IN ('Bob') OR d.name IS NULL)";
        |t| t.deputy().name.in_(Vec::<&str>::new()) => "0";
        |t| t.deputy().name.not_in(["Bob"]) => "d.name NOT IN ('Bob')";
        |t| t.deputy().name.not_in([Some("Bob"), None]) => "d.name NOT IN ('Bob') AND d.name IS NOT NULL";
        |t| t.deputy().name.not_in(Vec::<&str>::new()) => "1";
        |t| t.deputy().name.not_in([None::<&str>]) => "d.name IS NOT NULL";
        |t| t.deputy().id.between(2, 2) => "d.id BETWEEN 2 AND 2";
        |t| !t.deputy().id.between(2, 2) => "NOT d.id BETWEEN 2 AND 2";
        |t| t.id.between(t.deputy().id, 6) => "t.id BETWEEN d.id AND 6";
        |t| t.id.in_([t.deputy().id, t.city().id]) => "t.id IN (d.id, c.id)";
        |t| t.deputy().name.coalesce("none").eq("none") => "coalesce(d.name, 'none') = 'none'";
        |t| t.deputy().name.coalesce(t.name).ne("x") => "coalesce(d.name, t.name) <> 'x'";
        |t| t.deputy().name.null_if("Bob").is_null() => "nullif(d.name, 'Bob') IS NULL";
        |t| t.when(t.deputy().name.eq("Bob"), 1).otherwise(2).eq(2)
            => "CASE WHEN d.name = 'Bob' THEN 1 ELSE 2 END = 2";
        |t| t.raw::<bool>("{} IS NULL", (t.deputy().name,)) => "d.name IS NULL";
        |t| t.call::<Option<String>>("ifnull", (t.deputy().name, "x")).eq("x") => "ifnull(d.name, 'x') = 'x'";
        |t| t.deputy().name.eq(t.lead().name) => "d.name = l.name";
        |t| t.deputy().people_by_manager().is_empty()
            => "NOT EXISTS (SELECT 1 FROM person p WHERE p.manager_id = d.id)";
        |t| t.deputy().people_by_manager().count().eq(0)
            => "(SELECT count(*) FROM person p WHERE p.manager_id = d.id) = 0";
        |t| t.exists(t.subquery::<Person>().filter(|p| p.name.eq(t.deputy().name) | t.deputy().name.is_null()))
            => "EXISTS (SELECT 1 FROM person p WHERE p.name = d.name OR d.name IS NULL)";
        |t| t.city().region().country.eq("de") | t.city().id.is_null() => "r.country = 'de' OR c.id IS NULL";
        |t| Condition::any([t.deputy().name.eq("Bob"), t.deputy().name.is_null()])
            => "d.name = 'Bob' OR d.name IS NULL";
        |t| Condition::all([t.deputy().name.is_null(), t.city().name.is_null()])
            => "d.name IS NULL AND c.name IS NULL";
    }
}

#[test]
fn a_filter_of_joined_tables_loses_no_row_that_it_lets_through() {
    let conn = mixed();
    let joined =
        Person::query().left_join::<Team>(|p, t| t.lead_id.eq(p.id) & t.city().name.ne("Half"));
    let sql = |condition: &str| {
        format!(
            "SELECT p.id * 10 + ifnull(x.id, 0) FROM person p LEFT JOIN
                (SELECT t.id, t.lead_id, d.name, c.name AS city {JOINS}) x ON x.lead_id = p.id
                AND x.city <> 'Half' WHERE {condition} ORDER BY 1"
        )
    };
    macro_rules! check {
        ($($filter:expr => $sql:literal;)*) => {$(
            let found: Vec<i64> = joined.clone().filter($filter)
                .select(|(p, t)| p.id * 10 + t.id.coalesce(0)).all(&conn).unwrap();
            let mut found = found;
            found.sort_unstable();
            assert_eq!(found, ids(&conn, &sql($sql)), $sql);
        )*};
    }
    check! {
        |(p, _)| p.id.gt(0) => "1";
        |(_, t)| t.deputy().name.is_null() => "x.name IS NULL";
        |(_, t)| t.deputy().name.eq("Cid") => "x.name = 'Cid'";
        |(_, t)| t.deputy().name.eq("Cid") | t.id.is_null() => "x.name = 'Cid' OR x.id IS NULL";
        |(_, t)| t.city().name.eq("Kiel") => "x.city = 'Kiel'";
        |(_, t)| t.city().name.is_null() => "x.city IS NULL";
        |(_, t)| !t.city().name.eq("Kiel") => "x.city <> 'Kiel'";
    }
}
