//! Nested rows: one statement for each level, however many rows there are and whatever their keys
//! are made of; each list as if it had been asked for alone.

#![allow(clippy::type_complexity, reason = "the types are what nested queries give")]
#![cfg(feature = "rust_decimal")]

use std::cell::RefCell;
use std::fmt::Debug;

use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};
use reflect_schema::rusqlite::{Connection, params};
use reflect_schema::{Load, Value, dec};

mod querying;
use querying::{column, ids, rows};

mod keys {
    reflect_schema::reflect_schema!("tests/schemas/keys.sql");
}
use keys::{
    Cell, Digit, DigitColumns, Fee, Mark, Number, NumberColumns, Object, Point, Rate, Tag, Term,
    Thing, Word,
};

fn with(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// Numbers from 1 on; every number but those that 3 divides has digits, at places that are
/// partly equal, and every second digit has marks.
fn numbers(count: u32) -> Connection {
    with(&format!(
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            SELECT i FROM n;
        INSERT INTO number SELECT i, i % 7 FROM n;
        INSERT INTO digit SELECT i * 10 + j, i, j / 2 FROM n,
            (SELECT 0 AS j UNION ALL VALUES (1), (2), (3), (4)) WHERE i % 3 > 0 AND j <= i % 5;
        INSERT INTO digit (id, number_id, place) VALUES (-1, NULL, 1);
        INSERT INTO mark SELECT id * 2 + j, id FROM digit, (SELECT 0 AS j UNION ALL SELECT 1) WHERE id % 2 = 0;"
    ))
}

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

#[expect(clippy::needless_pass_by_value, reason = "rusqlite calls it so")]
fn see(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event {
        SEEN.with_borrow_mut(|seen| seen.push(sql.to_owned()));
    }
}

/// The statements that are run.
fn statements<V>(conn: &mut Connection, run: impl FnOnce(&Connection) -> V) -> (V, Vec<String>) {
    SEEN.with_borrow_mut(Vec::clear);
    conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(see as fn(TraceEvent<'_>))).unwrap();
    let found = run(conn);
    conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
    let seen = SEEN.with_borrow_mut(std::mem::take);
    let is_query = |sql: &String| sql.starts_with("SELECT");
    (found, seen.into_iter().filter(is_query).collect())
}

fn digits(n: NumberColumns) -> impl reflect_schema::query::Selection<Number, Output = Vec<Digit>> {
    n.digits()
}

type Tree = Vec<(i64, Vec<(i64, Vec<i64>)>)>;

/// Everything, sorted by ids.
fn tree(conn: &Connection) -> Tree {
    Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            (n.id, digits.select(|d| (d.id, d.marks().order_by(|m| m.id.asc()).select(|m| m.id))))
        })
        .all(conn)
        .unwrap()
}

/// The same from one statement.
fn expected_tree(conn: &Connection) -> Tree {
    let sql = "SELECT n.id, d.id, m.id FROM number n LEFT JOIN digit d ON d.number_id = n.id
        LEFT JOIN mark m ON m.digit_id = d.id ORDER BY n.id, d.id, m.id";
    let mut statement = conn.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut tree: Tree = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (number, digit, mark): (i64, Option<i64>, Option<i64>) = row.try_into().unwrap();
        if tree.last().is_none_or(|it| it.0 != number) {
            tree.push((number, Vec::new()));
        }
        let Some(digit) = digit else { continue };
        let digits = &mut tree.last_mut().unwrap().1;
        if digits.last().is_none_or(|it| it.0 != digit) {
            digits.push((digit, Vec::new()));
        }
        digits.last_mut().unwrap().1.extend(mark);
    }
    tree
}

#[test]
fn one_statement_for_each_level() {
    let mut conn = numbers(50);
    let (found, statements_run) = statements(&mut conn, tree);
    assert_eq!(found, expected_tree(&conn));
    assert_eq!(statements_run.len(), 3, "{statements_run:#?}");
    let count = |conn: &mut Connection, run: fn(&Connection)| statements(conn, run).1.len();
    // Two relations of one level are two statements.
    let siblings = |c: &Connection| {
        let selection =
            |d: DigitColumns| (d.marks(), d.number().digits(), d.marks().select(|m| m.id));
        Digit::query().select(selection).all(c).unwrap();
    };
    assert_eq!(count(&mut conn, siblings), 4);
    let load = |c: &Connection| {
        let numbers = [1, 2, 3].map(|id| Number { id, size: 0 });
        numbers.load(c, |n| n.digits().select(|d| (d.id, d.marks()))).unwrap();
    };
    assert_eq!(count(&mut conn, load), 3);
    let page = |c: &Connection| {
        let page = Number::query().select(digits).page(c, 10).unwrap();
        assert!(page.next.is_some());
    };
    assert_eq!(count(&mut conn, page), 2);
    let first = |c: &Connection| drop(Number::query().select(digits).first(c).unwrap());
    assert_eq!(count(&mut conn, first), 2);
    // Without rows, and with keys that are NULL only, there is nothing to ask.
    let none = |c: &Connection| {
        assert!(Number::query().filter(|n| n.id.lt(0)).select(digits).all(c).unwrap().is_empty());
    };
    assert_eq!(count(&mut conn, none), 1);
    let null = |c: &Connection| {
        let digits = Digit::query().filter(|d| d.number_id.is_null());
        let found = digits.select(|d| (d.id, d.number().digits())).all(c).unwrap();
        assert_eq!(found, [(-1, vec![])]);
    };
    assert_eq!(count(&mut conn, null), 1);
    let empty = |c: &Connection| {
        let numbers = Number::query().filter(|n| n.id.in_([3, 6]));
        let found = numbers.select(|n| n.digits().select(|d| d.marks())).all(c).unwrap();
        assert_eq!(found, [vec![], vec![]] as [Vec<Vec<Mark>>; 2]);
    };
    assert_eq!(count(&mut conn, empty), 2);
}

#[test]
fn a_hundred_thousand_rows_are_no_more_statements() {
    let mut conn = numbers(100_000);
    let (found, statements_run) = statements(&mut conn, tree);
    assert_eq!(statements_run.len(), 3);
    assert_eq!(found.len(), 100_000);
    assert!(found == expected_tree(&conn));
    let numbers = Number::all(&conn).unwrap();
    let load = |c: &Connection| numbers.load(c, |n| (n.id, n.digits().select(|d| d.id))).unwrap();
    let (found, statements_run) = statements(&mut conn, load);
    assert_eq!(statements_run.len(), 2);
    assert_eq!(found.len(), 100_000);
    let first = found.into_iter().zip(numbers).all(|((id, digits), number)| {
        id == number.id && digits.iter().all(|digit| digit / 10 == id)
    });
    assert!(first);
    // Statements for any number of keys are one to the cache.
    let (_, one) =
        statements(&mut conn, |c| Number::query().limit(2).select(digits).all(c).unwrap());
    let (_, other) =
        statements(&mut conn, |c| Number::query().limit(9).select(digits).all(c).unwrap());
    assert_eq!(one[1..], other[1..]);
}

/// Each parent with the children that are nested in it is what SQL finds for it.
#[track_caller]
fn found_with<K: Debug>(conn: &Connection, found: &[(K, Vec<i64>)], sql: &str) {
    let mut statement = conn.prepare(sql).unwrap();
    let expected: Vec<i64> =
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let mut at = 0;
    for (key, children) in found {
        let end = at + children.len();
        assert_eq!(children[..], expected[at..end], "{key:?}");
        at = end;
    }
    assert_eq!(at, expected.len());
}

/// Texts that something on their way could take for something else.
fn odd_texts(nul: bool) -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "1",
        "01",
        "1.0",
        "null",
        "NULL",
        "true",
        "\"",
        "'",
        "\\",
        "\\u0041",
        "[1]",
        "{}",
        "a",
        "A",
        "ä",
        "a\u{308}",
        "ß",
        "😀",
        "\u{feff}",
        "\u{2028}",
        "\u{fffd}",
        "\u{10ffff}",
        "\u{7f}",
        "x\ny",
        "--",
        "?1",
        "$[0]",
        ";",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.extend((1..32).map(|it: u8| char::from(it).to_string()));
    texts.push("long ".repeat(5000));
    if nul {
        texts.extend(["\0", "a\0", "a\0b", "\0a"].map(str::to_owned));
    }
    texts
}

#[test]
fn keys_that_are_texts() {
    for nul in [false, true] {
        let conn = with("");
        for text in odd_texts(nul) {
            conn.execute("INSERT INTO word VALUES (?1)", [&text]).unwrap();
            conn.execute("INSERT INTO mention (word) VALUES (?1), (?1)", [&text]).unwrap();
        }
        let words = odd_texts(nul).len();
        let found: Vec<(String, Vec<i64>)> = Word::query()
            .order_by(|w| w.text.asc())
            .select(|w| (w.text, w.mentions_by_word().order_by(|m| m.id.asc()).select(|m| m.id)))
            .all(&conn)
            .unwrap();
        assert_eq!(found.len(), words);
        assert!(found.iter().all(|(_, mentions)| mentions.len() == 2));
        found_with(&conn, &found, "SELECT id FROM mention ORDER BY word, id");
        let words = Word::all(&conn).unwrap();
        let loaded = words.load(&conn, |w| (w.text, w.mentions_by_word())).unwrap();
        for (word, (text, mentions)) in words.iter().zip(loaded) {
            assert_eq!(word.text, text);
            assert_eq!(mentions.len(), 2);
            assert!(mentions.iter().all(|it| it.word.as_ref() == Some(&text)));
        }
    }
}

#[test]
fn the_parents_collation_decides() {
    let conn = with(
        "INSERT INTO tag VALUES ('a'), ('B'), ('c');
        INSERT INTO tagging VALUES (1, 'a'), (2, 'A'), (3, 'b'), (4, 'B');
        INSERT INTO term VALUES ('a'), ('A'), ('b');
        INSERT INTO definition VALUES (1, 'a'), (2, 'A'), (3, 'A'), (4, 'b');",
    );
    let found: Vec<(String, Vec<i64>)> = Tag::query()
        .order_by(|t| t.name.asc())
        .select(|t| (t.name, t.taggings_by_tag().order_by(|it| it.id.asc()).select(|it| it.id)))
        .all(&conn)
        .unwrap();
    let expected = [("a", vec![1, 2]), ("B", vec![3, 4]), ("c", vec![])];
    assert_eq!(found, expected.map(|(name, ids)| (name.to_owned(), ids)));
    let found: Vec<(String, Vec<i64>)> = Term::query()
        .order_by(|t| t.name.asc())
        .select(|t| (t.name, t.definitions_by_term().order_by(|it| it.id.asc()).select(|it| it.id)))
        .all(&conn)
        .unwrap();
    let expected = [("A", vec![2, 3]), ("a", vec![1]), ("b", vec![4])];
    assert_eq!(found, expected.map(|(name, ids)| (name.to_owned(), ids)));
    let tags = Tag::all(&conn).unwrap();
    assert_eq!(tags.load(&conn, |t| t.name).unwrap(), ["a", "B", "c"]);
    // One row as it is and another way round.
    let written = ["A", "b"].map(|name| Tag { name: name.to_owned() });
    assert_eq!(written.load(&conn, |t| t.name).unwrap(), ["a", "B"]);
}

#[test]
fn keys_of_other_kinds() {
    let conn = with(
        "INSERT INTO object VALUES (x''), (x'00'), (x'0001'), (x'ff'), (x'31');
        INSERT INTO file VALUES (1, x''), (2, x'0001'), (3, x'0001'), (4, NULL), (5, x'31');
        INSERT INTO point VALUES (0.1), (0.1 + 0.2), (0.3), (-1e300), (9e999), (1), (9007199254740993);
        INSERT INTO label (x) SELECT x FROM point UNION ALL SELECT x FROM point;
        INSERT INTO thing VALUES (1), ('1'), (x'31'), (1.5), ('a'), (9223372036854775807);
        INSERT INTO part (thing) SELECT id FROM thing UNION ALL SELECT id FROM thing WHERE typeof(id) = 'text';
        INSERT INTO rate VALUES ('1.5'), ('1.50'), ('10');
        INSERT INTO fee VALUES (1, '1.50'), (2, '1.50'), (3, '10'), (4, NULL);",
    );
    let found: Vec<(Vec<u8>, Vec<i64>)> = Object::query()
        .order_by(|o| o.hash.asc())
        .select(|o| (o.hash, o.files_by_object().order_by(|f| f.id.asc()).select(|f| f.id)))
        .all(&conn)
        .unwrap();
    assert_eq!(found.len(), 5);
    found_with(
        &conn,
        &found,
        "SELECT f.id FROM object o JOIN file f ON f.object = o.hash ORDER BY o.hash, f.id",
    );
    let found: Vec<(f64, Vec<i64>)> = Point::query()
        .order_by(|p| p.x.asc())
        .select(|p| (p.x, p.labels_by_x().order_by(|l| l.id.asc()).select(|l| l.id)))
        .all(&conn)
        .unwrap();
    assert!(found.iter().all(|(_, labels)| labels.len() == 2));
    found_with(&conn, &found, "SELECT id FROM label ORDER BY x, id");
    let found: Vec<(Value, Vec<i64>)> = Thing::query()
        .order_by(|t| t.id.asc())
        .select(|t| (t.id, t.parts_by_thing().order_by(|p| p.id.asc()).select(|p| p.id)))
        .all(&conn)
        .unwrap();
    assert_eq!(found.iter().map(|(_, parts)| parts.len()).collect::<Vec<_>>(), [1, 1, 1, 2, 2, 1]);
    found_with(&conn, &found, "SELECT id FROM part ORDER BY thing, id");
    // Integers and texts alone go another way.
    let found: Vec<(Value, Vec<i64>)> = Thing::query()
        .filter(|t| t.call::<String>("typeof", (t.id,)).in_(["integer", "text"]))
        .order_by(|t| t.id.asc())
        .select(|t| (t.id, t.parts_by_thing().order_by(|p| p.id.asc()).select(|p| p.id)))
        .all(&conn)
        .unwrap();
    let sql = "SELECT id FROM part WHERE typeof(thing) IN ('integer', 'text') ORDER BY thing, id";
    found_with(&conn, &found, sql);
    let things = Thing::all(&conn).unwrap();
    let loaded: Vec<Value> = things.load(&conn, |t| t.id).unwrap();
    assert_eq!(loaded, things.iter().map(|it| it.id.clone()).collect::<Vec<_>>());
    let rates = Rate::query()
        .order_by(|r| r.amount.asc())
        .select(|r| (r.amount, r.fees_by_amount().order_by(|f| f.id.asc()).select(|f| f.id)));
    let mut found = rates.all(&conn).unwrap();
    found.sort_by_key(|(amount, _)| amount.to_string());
    assert_eq!(found, [(dec!(1.5), vec![]), (dec!(1.50), vec![1, 2]), (dec!(10), vec![3])]);
    let rates = Rate::all(&conn).unwrap();
    let loaded = rates.load(&conn, |r| r.amount).unwrap();
    let texts = |amounts: &[reflect_schema::rust_decimal::Decimal]| {
        amounts.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(texts(&loaded), ["1.5", "1.50", "10"]);
    let fees = Fee::all(&conn).unwrap();
    let loaded = fees.load(&conn, |f| f.amount_rate()).unwrap();
    for (fee, rate) in fees.iter().zip(loaded) {
        assert_eq!(fee.amount.map(|it| it.to_string()), rate.map(|it| it.amount.to_string()));
    }
}

#[test]
fn integers_at_the_ends_of_their_range() {
    let conn = with("");
    for id in [i64::MIN, i64::MIN + 1, -1, 0, 1, (1 << 53) + 1, i64::MAX - 1, i64::MAX] {
        conn.execute("INSERT INTO number VALUES (?1, 0)", [id]).unwrap();
        conn.execute("INSERT INTO digit (number_id) VALUES (?1), (?1)", [id]).unwrap();
    }
    let found: Vec<(i64, Vec<i64>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.id, n.digits().order_by(|d| d.id.asc()).select(|d| d.id)))
        .all(&conn)
        .unwrap();
    assert!(found.iter().all(|(_, digits)| digits.len() == 2));
    found_with(&conn, &found, "SELECT id FROM digit ORDER BY number_id, id");
}

#[test]
fn keys_of_several_columns() {
    let conn = with("INSERT INTO number VALUES (1, 1), (2, 2)");
    for text in odd_texts(false) {
        for line in [i64::MIN, -1, 0, i64::MAX] {
            conn.execute("INSERT INTO cell VALUES (?1, ?2)", params![text, line]).unwrap();
            conn.execute(
                "INSERT INTO comment (sheet, line) VALUES (?1, ?2), (?1, ?2)",
                params![text, line],
            )
            .unwrap();
            conn.execute(
                "INSERT INTO cell_number VALUES (?1, ?2, 1 + (?2 < 0))",
                params![text, line],
            )
            .unwrap();
        }
        conn.execute("INSERT INTO comment (sheet, line) VALUES (?1, NULL), (NULL, 0)", [&text])
            .unwrap();
    }
    let find = |conn: &Connection| -> Vec<(Cell, Vec<i64>)> {
        Cell::query()
            .order_by(|c| (c.sheet.asc(), c.line.asc()))
            .select(|c| (c, c.comments().order_by(|it| it.id.asc()).select(|it| it.id)))
            .all(conn)
            .unwrap()
    };
    let found = find(&conn);
    assert!(found.iter().all(|(_, comments)| comments.len() == 2));
    let sql = "SELECT id FROM comment WHERE sheet IS NOT NULL AND line IS NOT NULL ORDER BY sheet, line, id";
    found_with(&conn, &found, sql);
    let cells = Cell::all(&conn).unwrap();
    let loaded = cells.load(&conn, |c| (c, c.numbers().select(|n| n.id))).unwrap();
    for (cell, (found, numbers)) in cells.into_iter().zip(loaded) {
        assert_eq!(numbers, [1 + i64::from(cell.line < 0)]);
        assert_eq!(cell, found);
    }
    let back: Vec<(i64, usize)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.id, n.cells()))
        .all(&conn)
        .unwrap()
        .into_iter()
        .map(|(id, cells)| (id, cells.len()))
        .collect();
    let texts = odd_texts(false).len();
    assert_eq!(back, [(1, texts * 2), (2, texts * 2)]);
    // A NUL in one of them.
    conn.execute_batch("INSERT INTO cell VALUES ('x' || char(0), 5); INSERT INTO comment (sheet, line) VALUES ('x' || char(0), 5)")
        .unwrap();
    found_with(&conn, &find(&conn), sql);
}

/// More keys than a statement has parameters, of a kind that nothing else could carry.
#[test]
fn many_keys_that_are_no_text() {
    let mut conn = with(
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
            SELECT i FROM n;
        INSERT INTO object SELECT CAST(i AS BLOB) FROM n;
        INSERT INTO file SELECT i, CAST(i AS BLOB) FROM n;
        INSERT INTO word SELECT 'w' || i FROM n; INSERT INTO word VALUES (char(0));
        INSERT INTO mention (word) SELECT text FROM word;",
    );
    let objects = |c: &Connection| {
        let files = Object::query()
            .select(|o| (o.hash, o.files_by_object().select(|f| (f.id, f.object_ref()))));
        files.all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, objects);
    assert_eq!(run.len(), 3);
    assert_eq!(found.len(), 40_000);
    for (hash, files) in found {
        let [(id, Some(object))] = files.as_slice() else { panic!("{hash:?} {files:?}") };
        assert_eq!((&object.hash, id.to_string().as_bytes()), (&hash, hash.as_slice()));
    }
    // The parameters of its own are of the statement, too; the next level is one statement again.
    let some: Vec<i64> = (0..20_000).map(|it| it * 3).collect();
    let filtered = |c: &Connection| {
        let files = |o: keys::ObjectColumns| {
            o.files_by_object()
                .filter(|f| f.id.in_(some.clone()))
                .order_by(|f| f.id.asc())
                .limit(1)
                .select(|f| f.id)
        };
        Object::query().select(files).all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, filtered);
    assert_eq!(run.len(), 5);
    assert_eq!(found.iter().flatten().count(), 13_333);
    let words =
        |c: &Connection| Word::query().select(|w| (w.text, w.mentions_by_word())).all(c).unwrap();
    let (found, run) = statements(&mut conn, words);
    assert_eq!((found.len(), run.len()), (40_001, 3));
    assert!(
        found
            .iter()
            .all(|(text, mentions)| mentions.len() == 1 && mentions[0].word.as_ref() == Some(text))
    );
    let objects = Object::all(&conn).unwrap();
    let (loaded, run) = statements(&mut conn, |c| objects.load(c, |o| o.hash).unwrap());
    assert_eq!(run.len(), 2);
    assert!(loaded.iter().zip(&objects).all(|(hash, object)| *hash == object.hash));
}

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
    let found: Vec<(i64, Vec<(i64, Vec<i64>)>)> = Number::query()
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
    let conn = numbers(30);
    let found: Vec<(i64, Vec<(i64, i64, i64, Option<i64>)>)> = Number::query()
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

/// The statement that reads nested rows begins with the keys and finds the rows by an index.
#[test]
fn nested_rows_are_found_by_an_index() {
    let mut conn = numbers(100);
    let plan = |conn: &Connection, sql: &str| -> Vec<String> {
        let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        // A plan doesn't depend on the values of the parameters.
        let steps = statement.raw_query().mapped(|row| row.get(3));
        steps.collect::<Result<_, _>>().unwrap()
    };
    let nested = |conn: &mut Connection, run: fn(&Connection)| {
        let ((), run) = statements(conn, run);
        let steps = plan(conn, &run[1]);
        let plan = steps.join("\n");
        assert!(
            !steps.iter().any(|it| it.starts_with("SCAN t2") || it.starts_with("SCAN t3")),
            "{plan}"
        );
        plan
    };
    let all = |c: &Connection| drop(Number::query().select(digits).all(c).unwrap());
    let one = |c: &Connection| drop(Number::query().limit(1).select(digits).all(c).unwrap());
    let sorted = |c: &Connection| {
        let sorted = |n: NumberColumns| {
            n.digits().order_by(|d| (d.number().size.asc(), d.id.asc())).limit(2)
        };
        drop(Number::query().select(sorted).all(c).unwrap());
    };
    let load = |c: &Connection| {
        let numbers = Number::all(c).unwrap();
        drop(numbers.load(c, |n| n.size).unwrap());
    };
    for analyzed in [false, true] {
        for run in [all, one, sorted] {
            let plan = nested(&mut conn, run);
            assert!(plan.contains("USING INDEX digit_number (number_id=?)"), "{plan}");
        }
        let plan = nested(&mut conn, load);
        assert!(plan.contains("USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
        // Without an index SQLite makes one for the statement, rather than go through the table
        // for every key.
        conn.execute_batch("DROP INDEX digit_number").unwrap();
        let plan = nested(&mut conn, all);
        assert!(plan.contains("AUTOMATIC"), "{plan}");
        conn.execute_batch("CREATE INDEX digit_number ON digit (number_id)").unwrap();
        if !analyzed {
            conn.execute_batch("ANALYZE").unwrap();
        }
    }
    conn.execute_batch(
        "INSERT INTO cell SELECT 's', id FROM number; INSERT INTO cell_number SELECT 's', id, id FROM number;",
    )
    .unwrap();
    let junction = |c: &Connection| drop(Cell::query().select(|it| it.numbers()).all(c).unwrap());
    let plan = nested(&mut conn, junction);
    assert!(plan.contains("(sheet=? AND line=?)"), "{plan}");
    assert!(plan.contains("USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
}

thread_local! {
    static WRITER: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

/// Writes by another connection as soon as a statement about digits begins.
#[expect(clippy::needless_pass_by_value, reason = "rusqlite calls it so")]
fn write(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event
        && sql.contains("\"digit\"")
        && let Some(writer) = WRITER.take()
    {
        writer.execute_batch("DELETE FROM digit; DELETE FROM number").unwrap();
    }
}

#[test]
fn a_writer_between_the_statements_is_not_seen() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let mut conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "journal_mode", "wal").unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    let reads: [fn(&Connection) -> usize; 3] = [
        |c| Number::query().select(digits).all(c).unwrap()[0].len(),
        |c| Number::query().select(digits).page(c, 1).unwrap().rows[0].len(),
        |c| [Number { id: 1, size: 1 }].load(c, digits).unwrap()[0].len(),
    ];
    for read in reads {
        let rows = "PRAGMA foreign_keys = OFF; INSERT INTO number VALUES (1, 1), (2, 2);
            INSERT INTO digit VALUES (1, 1, 1), (2, 1, 2);";
        conn.execute_batch(rows).unwrap();
        let writer = Connection::open(&path).unwrap();
        writer.pragma_update(None, "foreign_keys", false).unwrap();
        WRITER.set(Some(writer));
        conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(write as fn(TraceEvent<'_>)))
            .unwrap();
        assert_eq!(read(&conn), 2);
        conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
        // It did write, the rows are gone for the next one, and no transaction was left open.
        assert!(WRITER.take().is_none());
        assert!(conn.is_autocommit());
        assert_eq!(Number::count(&conn).unwrap(), 0);
    }
    // Within a transaction of the caller's, that one stays as it is.
    let transaction = conn.transaction().unwrap();
    transaction
        .execute_batch("INSERT INTO number VALUES (1, 1); INSERT INTO digit VALUES (1, 1, 1)")
        .unwrap();
    assert_eq!(Number::query().select(digits).all(&transaction).unwrap()[0].len(), 1);
    assert!(!transaction.is_autocommit());
    transaction.commit().unwrap();
    assert_eq!(Number::count(&conn).unwrap(), 1);
    // An error in the middle leaves none open either.
    conn.execute_batch("UPDATE digit SET place = 'x'").unwrap();
    assert!(Number::query().select(digits).all(&conn).is_err());
    assert!(conn.is_autocommit());
    assert_eq!(column::<String>(&conn, "SELECT place FROM digit"), ["x"]);
}
