//! A condition about related rows that are few is answered from these rows.

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

use chinook::{Album, Artist, Track};

fn plan<T: ToString>(plan: reflect_schema::Result<T>) -> String {
    plan.unwrap().to_string()
}

#[test]
fn rows_are_found_from_the_related_ones() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let from_list = |plan: &str| plan.contains("LIST SUBQUERY") && !plan.contains("SCAN t1");
    let many = Track::query().filter(|t| t.playlists().any(|p| p.playlist_id.eq(1)));
    assert!(from_list(&plan(many.explain(&conn))), "{}", plan(many.explain(&conn)));
    assert_eq!(many.count(&conn).unwrap(), 3290);
    let children = Artist::query().filter(|a| a.albums().any(|al| al.album_id.eq(4)));
    assert!(from_list(&plan(children.explain(&conn))));
    assert_eq!(children.one(&conn).unwrap().artist_id, 1);
    let either = Artist::query().filter(|a| {
        a.albums().any(|al| al.album_id.eq(4)) | a.albums().any(|al| al.album_id.eq(5))
    });
    assert_eq!(either.count(&conn).unwrap(), 2);
    let on_a_path = Track::query()
        .filter(|t| t.album().artist().albums().any(|al| al.album_id.eq(4)) & t.name.ne("x"));
    assert!(from_list(&plan(on_a_path.explain(&conn))));
    assert_eq!(on_a_path.count(&conn).unwrap(), 18);
}

#[test]
fn related_rows_are_asked_about_where_the_others_are_few_or_they_are_many() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let asked = |plan: &str| plan.contains("CORRELATED") || !plan.contains("LIST SUBQUERY");
    let few =
        Track::query().filter(|t| t.album_id.eq(5) & t.playlists().any(|p| p.playlist_id.eq(1)));
    assert!(asked(&plan(few.explain(&conn))));
    let many = Album::query().filter(|a| a.tracks().any(|t| t.name.contains("Live")));
    assert!(asked(&plan(many.explain(&conn))));
    let depends = Artist::query()
        .filter(|a| a.albums().any(|al| al.album_id.eq(4) & al.title.ne(a.name.coalesce(""))));
    assert!(asked(&plan(depends.explain(&conn))));
}

/// Where false is not as good as NULL, nothing has changed.
#[test]
fn negations_find_the_other_rows() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let all = Track::query().count(&conn).unwrap();
    let inside = Track::query().filter(|t| t.playlists().any(|p| p.playlist_id.eq(5)));
    let outside = Track::query().filter(|t| !t.playlists().any(|p| p.playlist_id.eq(5)));
    assert_eq!(inside.count(&conn).unwrap() + outside.count(&conn).unwrap(), all);
    let selected = Track::query().select(|t| t.playlists().any(|p| p.playlist_id.eq(5)));
    let selected = selected.all(&conn).unwrap().into_iter().filter(|it| *it == Some(true));
    assert_eq!(selected.count() as u64, inside.count(&conn).unwrap());
}
