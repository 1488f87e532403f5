//! What is in a list.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Load, Value};

use super::{Tree, numbers};
use crate::support::keys::{Digit, DigitColumns, Number};
use crate::support::trace::statements;
use crate::support::{ids, rows};

#[test]
fn the_same_row_by_several_paths_has_its_list_each_time() {
    let conn = numbers(20);
    let found: Vec<(i64, Option<i64>, Vec<i64>)> = Digit::query()
        .order_by(|d| d.id.asc())
        .select(|d| {
            (d.id, d.number().id, d.number().digits().order_by(|o| o.id.desc()).select(|o| o.id))
        })
        .all(&conn)
        .unwrap();
    assert!(found.len() > 40);
    for (id, number, siblings) in found {
        let sql = format!(
            "SELECT id FROM digit WHERE number_id = {} ORDER BY id DESC",
            number.unwrap_or(-5)
        );
        assert_eq!(siblings, ids(&conn, &sql), "{id}");
        assert!(number.is_none() || siblings.contains(&id));
    }
    let twice = [1, 2, 1, 1].map(|id| Number { id, size: 0 });
    let loaded = twice.load(&conn, |n| (n.id, n.digits())).unwrap();
    assert_eq!(loaded.iter().map(|it| it.0).collect::<Vec<_>>(), [1, 2, 1, 1]);
    assert_eq!(loaded[0].1.len(), 2);
    assert_eq!(loaded[0], loaded[3]);
}

#[test]
fn a_group_has_lists_too() {
    let mut conn = numbers(20);
    let groups = |c: &Connection| {
        let groups =
            Digit::query().group_by(|d| (d.number(), d.place)).having(|_, g| g.count().gt(1));
        let groups = groups.order_by(|(number, place), _| (number.id.asc(), place.asc()));
        let lists = groups.select(|(number, place), g| {
            (number.id, place, g.count(), number.digits().order_by(|d| d.id.asc()).select(|d| d.id))
        });
        lists.all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, groups);
    assert_eq!(run.len(), 2);
    let sql = "SELECT number_id, place, count(*) FROM digit GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 1, 2";
    let expected = rows(&conn, sql);
    assert_eq!(found.len(), expected.len());
    for ((number, place, count, digits), expected) in found.into_iter().zip(expected) {
        let value = |it: Option<i64>| it.map_or(Value::Null, Into::into);
        assert_eq!([value(number), value(place), count.into()], expected[..]);
        let sql =
            format!("SELECT id FROM digit WHERE number_id = {} ORDER BY id", number.unwrap_or(-5));
        assert_eq!(digits, ids(&conn, &sql));
    }
}

#[test]
fn each_list_is_cut_by_itself() {
    let conn = numbers(30);
    for (offset, limit) in [
        (0, Some(0)),
        (0, Some(1)),
        (0, Some(2)),
        (1, Some(2)),
        (2, None),
        (0, Some(u64::MAX)),
        (u64::MAX, Some(1)),
    ] {
        let found: Vec<(i64, Vec<i64>)> = Number::query()
            .order_by(|n| n.id.asc())
            .select(|n| {
                let digits = n.digits().order_by(|d| (d.place.desc(), d.id.asc())).offset(offset);
                let digits = limit.map_or(digits.clone(), |limit| digits.limit(limit));
                (n.id, digits.select(|d| d.id))
            })
            .all(&conn)
            .unwrap();
        assert_eq!(found.len(), 30);
        for (number, digits) in found {
            let bound = |it: u64| i64::try_from(it).unwrap_or(i64::MAX);
            let sql = format!(
                "SELECT id FROM digit WHERE number_id = {number} ORDER BY place DESC, id LIMIT {} OFFSET {}",
                limit.map_or(-1, bound),
                bound(offset)
            );
            assert_eq!(digits, ids(&conn, &sql), "{offset} {limit:?}");
        }
    }
    // Digits whose places are equal: some of them, in order, and each once.
    let found = Number::query()
        .select(|n| (n.id, n.digits().order_by(|d| d.place.asc()).limit(3)))
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        let all = ids(
            &conn,
            &format!("SELECT place FROM digit WHERE number_id = {number} ORDER BY 1 LIMIT 3"),
        );
        assert_eq!(digits.iter().map(|it| it.place.unwrap()).collect::<Vec<_>>(), all);
        let mut distinct: Vec<_> = digits.iter().map(|it| it.id).collect();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), digits.len());
        assert!(digits.iter().all(|it| it.number_id == Some(number)));
    }
}

#[test]
fn lists_within_lists_are_cut_by_themselves_too() {
    let conn = numbers(30);
    let found: Tree = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits =
                n.digits().filter(|d| d.place.lt(2)).order_by(|d| d.id.desc()).offset(1).limit(2);
            let marks =
                |d: DigitColumns<_>| d.marks().order_by(|m| m.id.desc()).limit(1).select(|m| m.id);
            (n.id, digits.select(|d| (d.id, marks(d))))
        })
        .all(&conn)
        .unwrap();
    let mut marks_found = 0;
    for (number, digits) in found {
        let sql = format!(
            "SELECT id FROM digit WHERE number_id = {number} AND place < 2 ORDER BY id DESC LIMIT 2 OFFSET 1"
        );
        assert_eq!(digits.iter().map(|it| it.0).collect::<Vec<_>>(), ids(&conn, &sql));
        for (digit, marks) in digits {
            marks_found += marks.len();
            assert_eq!(
                marks,
                ids(
                    &conn,
                    &format!("SELECT max(id) FROM mark WHERE digit_id = {digit} HAVING count(*)")
                )
            );
        }
    }
    assert!(marks_found > 5);
}

#[test]
fn window_functions_see_one_list() {
    type Row = (i64, i64, i64, Option<i64>);
    let conn = numbers(30);
    let found: Vec<(i64, Vec<Row>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            let rows = |d: DigitColumns<_>| {
                let by_id = d.window().order_by(d.id.desc());
                let by_place = d.window().partition_by(d.place);
                (
                    d.id,
                    by_id.row_number(),
                    by_place.count(),
                    d.window().sum(d.place + by_place_of(d)),
                )
            };
            (n.id, digits.select(rows))
        })
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        let sql = format!(
            "SELECT id, row_number() OVER (ORDER BY id DESC), count(*) OVER (PARTITION BY place),
                sum(place + 1) OVER () FROM digit WHERE number_id = {number} ORDER BY id"
        );
        let digits = digits.into_iter().map(|(id, row, count, sum)| {
            vec![id.into(), row.into(), count.into(), sum.map_or(Value::Null, Into::into)]
        });
        assert_eq!(digits.collect::<Vec<_>>(), rows(&conn, &sql));
    }
    // Sorted by what a window computes.
    let found: Vec<(i64, Vec<i64>)> = Number::query()
        .select(|n| {
            let digits =
                n.digits().order_by(|d| d.window().order_by(d.id.asc()).row_number().desc());
            (n.id, digits.select(|d| d.id))
        })
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        assert_eq!(
            digits,
            ids(
                &conn,
                &format!("SELECT id FROM digit WHERE number_id = {number} ORDER BY id DESC")
            )
        );
    }
}

/// Something that is 1.
fn by_place_of<P: reflect_schema::Path>(
    d: DigitColumns<P>,
) -> reflect_schema::query::Expr<P::Root, i64> {
    d.value(1)
}
