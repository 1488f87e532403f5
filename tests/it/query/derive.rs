//! Structs that are selected: `#[derive(Select)]`.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Connection, Load, Result, Select};

use crate::support::chinook::{self, Album, Artist, Genre, Invoice, MediaType, Playlist, Track};

fn chinook() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

/// Something of each kind that can be selected.
#[derive(Debug, Clone, PartialEq, Select)]
struct Line {
    track: String,
    album: Option<String>,
    with_pause: i64,
    is_long: Option<bool>,
    media_type: MediaType,
    genre: Option<Genre>,
    names: (String, Option<String>),
    length: Length,
    playlists: Vec<Playlist>,
}

#[derive(Debug, Clone, PartialEq, Select)]
struct Length {
    milliseconds: i64,
    bytes: Option<i64>,
}

fn line(t: chinook::TrackColumns) -> impl reflect_schema::query::Selection<Track, Output = Line> {
    LineSelect {
        track: t.name,
        album: t.album().title,
        with_pause: t.milliseconds + 1000,
        is_long: t.milliseconds.gt(300_000),
        media_type: t.media_type(),
        genre: t.genre(),
        names: (t.name, t.composer),
        length: LengthSelect { milliseconds: t.milliseconds, bytes: t.bytes },
        playlists: t.playlists().order_by(|p| p.playlist_id.asc()),
    }
}

#[test]
fn fields_are_read_by_their_names() -> Result<()> {
    let conn = chinook();
    let lines = Track::query().order_by(|t| t.track_id.asc()).select(line).all(&conn)?;
    let tracks = Track::query().order_by(|t| t.track_id.asc()).all(&conn)?;
    assert_eq!(lines.len(), tracks.len());
    for (line, track) in lines.iter().zip(&tracks).step_by(300) {
        let mut playlists = track.playlists(&conn)?;
        playlists.sort_by_key(|it| it.playlist_id);
        let expected = Line {
            track: track.name.clone(),
            album: track.album(&conn)?.map(|it| it.title),
            with_pause: track.milliseconds + 1000,
            is_long: Some(track.milliseconds > 300_000),
            media_type: track.media_type(&conn)?,
            genre: track.genre(&conn)?,
            names: (track.name.clone(), track.composer.clone()),
            length: Length { milliseconds: track.milliseconds, bytes: track.bytes },
            playlists,
        };
        assert_eq!(*line, expected);
    }
    Ok(())
}

#[test]
fn whatever_a_selection_can_do() -> Result<()> {
    let conn = chinook();
    let query = Track::query().order_by(|t| t.track_id.asc()).select(line);
    let first = query.first(&conn)?.unwrap();
    assert_eq!(first.track, "For Those About To Rock (We Salute You)");
    let page = query.page(&conn, 2)?;
    assert_eq!(page.rows[0], first);
    let next = query.after(&page.next.unwrap()).page(&conn, 1)?;
    assert_eq!(next.rows[0].track, "Fast As a Shark");
    let tracks = Track::query().filter(|t| t.track_id.in_([1, 3])).all(&conn)?;
    let loaded = tracks.load(&conn, line)?;
    assert_eq!([&loaded[0], &loaded[1]], [&first, &next.rows[0]]);
    Ok(())
}

#[derive(Debug, PartialEq, Select)]
struct Discography {
    artist: Option<String>,
    albums: Vec<Record>,
}

#[derive(Debug, PartialEq, Select)]
struct Record {
    album: Album,
    longest: Vec<Length>,
}

#[test]
fn structs_are_nested_in_lists() -> Result<()> {
    let conn = chinook();
    let discographies = Artist::query()
        .order_by(|a| a.artist_id.asc())
        .select(|a| DiscographySelect {
            artist: a.name,
            albums: a.albums().order_by(|al| al.album_id.asc()).select(|al| RecordSelect {
                album: al,
                longest: al
                    .tracks()
                    .order_by(|t| t.milliseconds.desc())
                    .limit(2)
                    .select(|t| LengthSelect { milliseconds: t.milliseconds, bytes: t.bytes }),
            }),
        })
        .all(&conn)?;
    for artist in Artist::all(&conn)?.iter().step_by(20) {
        let found = discographies.iter().find(|it| it.artist == artist.name).unwrap();
        let mut albums = artist.albums(&conn)?;
        albums.sort_by_key(|it| it.album_id);
        let expected = albums.into_iter().map(|album| {
            let mut tracks = album.tracks(&conn)?;
            tracks.sort_by_key(|it| -it.milliseconds);
            let tracks = tracks.into_iter().take(2);
            let longest = tracks
                .map(|it| Length { milliseconds: it.milliseconds, bytes: it.bytes })
                .collect();
            Ok(Record { album, longest })
        });
        assert_eq!(found.albums, expected.collect::<Result<Vec<_>>>()?);
    }
    Ok(())
}

#[derive(Debug, PartialEq, Select)]
struct Revenue {
    country: Option<String>,
    invoices: i64,
    total: Decimal,
}

#[test]
fn groups_are_structs() -> Result<()> {
    let conn = chinook();
    let query = Invoice::query()
        .group_by(|i| i.billing_country)
        .select(|country, g| RevenueSelect {
            country,
            invoices: g.count(),
            total: g.sum(|i| i.total),
        })
        .order_by(|_, g| g.count().desc());
    let most = query.first(&conn)?.unwrap();
    let invoices = Invoice::query().filter(|i| i.billing_country.eq("USA")).all(&conn)?;
    let total = invoices.iter().map(|it| it.total).sum();
    let invoices = i64::try_from(invoices.len()).unwrap();
    let expected = Revenue { country: Some("USA".into()), invoices, total };
    assert_eq!(most, expected);
    Ok(())
}

#[test]
fn without_lists_rows_are_read_one_by_one() -> Result<()> {
    let conn = chinook();
    let query =
        Track::query().select(|t| LengthSelect { milliseconds: t.milliseconds, bytes: t.bytes });
    let mut milliseconds = 0;
    query.for_each(&conn, |length| {
        milliseconds += length.milliseconds;
        Ok(())
    })?;
    let streamed: Result<Vec<Length>> = query.clone().stream(&conn)?.iter().collect();
    let all = query.all(&conn)?;
    assert_eq!(streamed?, all);
    assert_eq!(milliseconds, all.iter().map(|it| it.milliseconds).sum::<i64>());
    Ok(())
}

/// More fields than a tuple of selections may have.
#[derive(Debug, PartialEq, Select)]
struct Wide {
    a: i64,
    b: i64,
    c: i64,
    d: i64,
    e: i64,
    f: i64,
    g: i64,
    h: i64,
    i: i64,
    j: i64,
    k: i64,
    l: i64,
    m: Vec<i64>,
    n: i64,
    o: i64,
    p: i64,
    q: i64,
    r: Vec<String>,
}

#[test]
fn a_struct_has_any_number_of_fields() -> Result<()> {
    let conn = chinook();
    let wide = Album::query().filter(|a| a.album_id.eq(1)).select(|a| {
        let n = |number: i64| a.album_id * number;
        WideSelect {
            a: n(1),
            b: n(2),
            c: n(3),
            d: n(4),
            e: n(5),
            f: n(6),
            g: n(7),
            h: n(8),
            i: n(9),
            j: n(10),
            k: n(11),
            l: n(12),
            m: a.tracks().order_by(|t| t.track_id.asc()).limit(2).select(|t| t.track_id),
            n: n(14),
            o: n(15),
            p: n(16),
            q: n(17),
            r: a.tracks().order_by(|t| t.track_id.desc()).limit(1).select(|t| t.name),
        }
    });
    let expected = Wide {
        a: 1,
        b: 2,
        c: 3,
        d: 4,
        e: 5,
        f: 6,
        g: 7,
        h: 8,
        i: 9,
        j: 10,
        k: 11,
        l: 12,
        m: vec![1, 6],
        n: 14,
        o: 15,
        p: 16,
        q: 17,
        r: vec!["Spellbound".into()],
    };
    assert_eq!(wide.one(&conn)?, expected);
    Ok(())
}

/// Names that Rust and generated code have uses for, within a function.
#[test]
fn fields_have_any_name() -> Result<()> {
    #[derive(Debug, Select)]
    struct r#Odd {
        r#type: String,
        row: i64,
        rows: i64,
        nest: i64,
        plan: i64,
        reader: i64,
    }
    let query = Track::query().filter(|t| t.track_id.eq(7)).select(|t| OddSelect {
        r#type: t.media_type().name.coalesce("none"),
        row: t.track_id,
        rows: t.track_id + 1,
        nest: t.track_id + 2,
        plan: t.track_id + 3,
        reader: t.track_id + 4,
    });
    let odd = query.one(&chinook())?;
    assert_eq!(odd.r#type, "MPEG audio file");
    assert_eq!([odd.row, odd.rows, odd.nest, odd.plan, odd.reader], [7, 8, 9, 10, 11]);
    Ok(())
}
