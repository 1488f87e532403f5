//! What begins at a query rather than at a column: calls, SQL by hand, cases, in every place that
//! has columns.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use crate::support::chinook::{self, Album, Artist, Invoice, Track};

use reflect_schema::{Connection, ErrorKind, Result};

fn connect() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

#[test]
fn groups_call_functions_and_sql() -> Result<()> {
    let conn = connect();
    let rows: Vec<(Option<i64>, f64, String)> = Track::query()
        .group_by(|t| t.genre_id)
        .select(|genre, g| {
            let average = g.avg(|t| t.milliseconds);
            (
                genre,
                g.call::<f64>("round", (average.clone(), 1)),
                g.when(g.count().gt(100), "many").otherwise("few"),
            )
        })
        .order_by(|genre, g| g.raw::<i64>("-{}", (genre,)).asc())
        .all(&conn)?;
    let sql = "SELECT GenreId, round(avg(Milliseconds), 1), iif(count(*) > 100, 'many', 'few')
        FROM Track GROUP BY GenreId ORDER BY -GenreId";
    let mut statement = conn.prepare(sql)?;
    let expected = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    assert_eq!(rows, expected.collect::<Result<Vec<_>, _>>()?);
    Ok(())
}

#[test]
fn results_have_it_at_each_column() -> Result<()> {
    let conn = connect();
    let loud = Track::query()
        .select(|t| (t.name, t.milliseconds))
        .as_source()
        .filter(|(name, length)| {
            name.context().raw::<bool>("{} GLOB '*!'", (name,)) & length.gt(300_000)
        })
        .count(&conn)?;
    let sql = "SELECT count(*) FROM Track WHERE Name GLOB '*!' AND Milliseconds > 300000";
    assert_eq!(loud, conn.query_row(sql, (), |row| row.get::<_, i64>(0))?.unsigned_abs());
    Ok(())
}

#[test]
fn a_field_of_a_row_in_hand_is_a_value() -> Result<()> {
    let conn = connect();
    for track in Track::query().limit(200).all(&conn)? {
        let same = Track::query().filter(|t| t.composer.eq(&track.composer)).all(&conn)?;
        assert!(same.contains(&track), "{track:?}");
        assert!(same.iter().all(|it| it.composer == track.composer));
    }
    Ok(())
}

#[test]
fn to_many_relations_exist_or_not() -> Result<()> {
    let conn = connect();
    let with = Artist::query().filter(|a| a.albums().exists()).count(&conn)?;
    let without = Artist::query().filter(|a| a.albums().is_empty()).count(&conn)?;
    assert_eq!((with, without), (204, 71));
    let later: Vec<(i64, Vec<Album>)> =
        Artist::query().select(|a| (a.artist_id, a.albums().offset(1))).all(&conn)?;
    assert_eq!(later.iter().map(|(_, albums)| albums.len()).sum::<usize>(), 347 - 204);
    Ok(())
}

#[test]
fn rows_are_handed_to_a_closure() -> Result<()> {
    #[derive(Debug, PartialEq)]
    struct Line {
        artist: Option<String>,
        albums: Vec<String>,
    }
    let conn = connect();
    let lines = Artist::query()
        .filter(|a| a.artist_id.eq(1))
        .select(|a| (a.name, a.albums().order_by(|al| al.title.asc()).select(|al| al.title)))
        .map(|(artist, albums)| Line { artist, albums })
        .all(&conn)?;
    let albums = ["For Those About To Rock We Salute You", "Let There Be Rock"];
    let albums = albums.map(str::to_owned).to_vec();
    assert_eq!(lines, [Line { artist: Some("AC/DC".to_owned()), albums }]);
    let lengths: Vec<(i64, Vec<usize>)> = Artist::query()
        .limit(1)
        .select(|a| (a.artist_id, a.albums().select(|al| al.title).map(|title| title.len())))
        .all(&conn)?;
    assert_eq!(lengths, [(1, vec![37, 17])]);
    Ok(())
}

#[test]
fn sql_by_hand_is_checked_for_its_values() -> Result<()> {
    let conn = connect();
    for (sql, expected) in [
        ("{} + {}", "`{} + {}` has 2 `{}` where 1 values are given"),
        ("1", "`1` has 0 `{}` where 1 values are given"),
        ("{} || '{'", "a single brace"),
    ] {
        let error =
            Invoice::query().select(|i| i.raw::<i64>(sql, (i.invoice_id,))).all(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    let braces = Invoice::query()
        .filter(|i| i.invoice_id.eq(1))
        .select(|i| i.raw::<String>("'{{}}' || {}", (i.invoice_id,)));
    assert_eq!(braces.one(&conn)?, "{}1");
    Ok(())
}
