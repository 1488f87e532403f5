//! Junctions that have more to say than what they relate, and triggers.

use reflect_schema::{Connection, ErrorKind, Result};

use super::kinds::{self, Like, NewOrder, NewProduct, NewTrack, Order, OrderDetail, Product};
use super::{conn, track, user};

fn order(conn: &Connection) -> (Order, Product) {
    let product = NewProduct { name: "Pen".into() }.insert(conn).unwrap();
    (NewOrder {}.insert(conn).unwrap(), product)
}

#[test]
fn what_a_row_has_to_have_is_a_parameter() -> Result<()> {
    let conn = conn();
    let (order, pen) = order(&conn);
    assert!(order.add_product_via_order_details(&conn, &pen, 2, "x", |_| ())?);
    let detail = OrderDetail::get(&conn, order.id, pen.id)?;
    assert_eq!(
        (detail.quantity, &*detail.other, detail.discount, &detail.note),
        (2, "x", 0, &None)
    );
    let again = pen.add_order_via_order_details(&conn, &order, 3, "y", |d| d.discount.set(9))?;
    assert!(!again);
    assert_eq!(detail.reload(&conn)?, detail);
    assert!(order.remove_product_via_order_details(&conn, &pen)?);
    let more = |d: kinds::OrderDetailColumns| {
        (d.discount.set(10), d.note.set(d.raw::<String>("upper({})", ("hi",))))
    };
    assert!(pen.add_order_via_order_details(&conn, &order, 3, "y", more)?);
    let detail = OrderDetail::get(&conn, order.id, pen.id)?;
    assert_eq!((detail.quantity, detail.discount, detail.net), (3, 10, Some(270)));
    assert_eq!(detail.note.as_deref(), Some("HI"));
    Ok(())
}

#[test]
fn mistakes_in_the_closure_are_errors() -> Result<()> {
    let conn = conn();
    let (order, pen) = order(&conn);
    let add = |sets: &dyn Fn(kinds::OrderDetailColumns) -> _| {
        order.add_product_via_order_details(&conn, &pen, 1, "x", |d| vec![sets(d)])
    };
    let error = add(&|d| d.order_id.set(7)).unwrap_err();
    assert!(error.to_string().ends_with("`order_details.order_id` is set twice"), "{error}");
    let error = add(&|d| d.quantity.set(7)).unwrap_err();
    assert!(error.to_string().ends_with("`order_details.quantity` is set twice"), "{error}");
    let error = add(&|d| d.discount.set(d.quantity)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
    // An aggregate would be a row of its own, beside the condition.
    add(&|d| d.note.set("first"))?;
    let count = add(&|d| d.discount.set(d.raw::<i64>("count(*)", ()).coalesce(0)));
    assert!(!count?);
    assert_eq!(OrderDetail::count(&conn)?, 1);
    let error = order.add_product_via_order_details(&conn, &pen, 0, "x", |_| ());
    assert!(!error?, "they are related already");
    assert!(order.remove_product_via_order_details(&conn, &pen)?);
    assert!(order.add_product_via_order_details(&conn, &pen, 0, "x", |_| ()).is_err());
    assert_eq!((OrderDetail::count(&conn)?, conn.is_autocommit()), (0, true));
    Ok(())
}

#[test]
fn rows_that_stay_are_not_touched() -> Result<()> {
    let conn = conn();
    let ada = user(&conn, "Ada");
    let tracks = ["1", "2", "3"].map(|it| track(&conn, it));
    assert!(ada.add_track_via_likes(&conn, &tracks[0], |l| l.stars.set(4))?);
    assert!(ada.add_track_via_likes(&conn, &tracks[1], |_| ())?);
    ada.set_tracks_via_likes(&conn, [&tracks[2], &tracks[0]])?;
    let stars: Vec<_> = Like::all(&conn)?.iter().map(|it| (it.track_id, it.stars)).collect();
    assert_eq!(stars, [(1, 4), (3, 3)]);
    Ok(())
}

#[test]
fn what_a_trigger_turns_away_is_an_error() -> Result<()> {
    let conn = conn();
    let ada = user(&conn, "Ada");
    let (one, two) = (track(&conn, "1"), track(&conn, "2"));
    let unlucky = NewTrack { title: "13".into() }.with(|t| t.id.set(13)).insert(&conn)?;
    let ignored = |error: reflect_schema::Error| {
        assert!(matches!(error.kind(), ErrorKind::Ignored { table: "likes" }), "{error}");
    };
    ignored(ada.add_track_via_likes(&conn, &unlucky, |_| ()).unwrap_err());
    assert!(!ada.remove_track_via_likes(&conn, &unlucky)?);
    ada.add_track_via_likes(&conn, &one, |l| l.stars.set(5))?;
    assert!(!ada.add_track_via_likes(&conn, &one, |_| ())?);
    ignored(ada.remove_track_via_likes(&conn, &one).unwrap_err());
    ignored(ada.set_tracks_via_likes(&conn, [&two]).unwrap_err());
    ignored(ada.set_tracks_via_likes(&conn, [&one, &two, &unlucky]).unwrap_err());
    assert_eq!(ada.tracks_via_likes(&conn)?, [one]);
    Ok(())
}
