//! A small music shop on a fresh copy of Chinook: rows are inserted, changed and deleted, alone,
//! together and in transactions.
//!
//! Run it with `cargo run --example crud`. The copy is gone when it ends.

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

use chinook::{
    Album, Customer, Employee, Invoice, InvoiceLine, NewAlbum, NewArtist, NewCustomer, NewInvoice,
    NewInvoiceLine, NewPlaylist, NewTrack, Playlist, Track,
};
use reflect_schema::chrono::NaiveDate;
use reflect_schema::{Connection, Error, ErrorKind, PrimaryKey, Result, dec, transaction};

fn main() -> Result<()> {
    let directory = tempfile::tempdir().map_err(Error::abort)?;
    let copy = directory.path().join("shop.db");
    std::fs::copy("examples/chinook.db", &copy).map_err(Error::abort)?;
    let conn = chinook::connect(&copy)?;

    let album = release(&conn)?;
    correct(&conn, &album)?;
    let customer = register(&conn)?;
    let invoice = sell(&conn, &customer, &album)?;
    refuse(&conn, &customer)?;
    playlists(&conn, &album)?;
    raise_prices(&conn)?;
    take_back(&conn, &invoice)?;
    Ok(())
}

/// New rows: what has to be given is a field, the rest is set by `with`.
fn release(conn: &Connection) -> Result<Album> {
    // All of it or nothing.
    let album = transaction(conn, |tx| {
        let artist = NewArtist {}.with(|a| a.name.set("Ada Lovelace")).insert(tx)?;
        let album = NewAlbum { title: "Engines".into(), artist_id: artist.artist_id }.insert(tx)?;
        let titles = ["Note A", "Note B", "Note G"];
        let tracks = (0..).zip(titles).map(|(number, title)| {
            NewTrack {
                name: title.into(),
                media_type_id: 1,
                milliseconds: 180_000 + number * 1000,
                unit_price: dec!(0.99),
            }
            .with(|t| (t.album_id.set(album.album_id), t.composer.set("A. L.")))
        });
        // Many rows go in one by one as they come, and are written in batches.
        let written = Track::insert_all(tx, tracks)?;
        println!("Album {} has {written} tracks", album.album_id);
        Ok(album)
    })?;
    Ok(album)
}

/// Changes of one row: of its fields, or of columns with values from the database.
fn correct(conn: &Connection, album: &Album) -> Result<()> {
    let track = album.tracks(conn)?.pop().expect("it has three");
    // What the closure changes is written, and nothing else.
    let track = track.modify(conn, |t| t.name = "Note G, played by an engine".into())?;
    // The value may be computed by the database from what is stored.
    let track = track.update_set(conn, |t| t.milliseconds.set(t.milliseconds + 500))?;
    println!("Track {}: {}, {} ms", track.track_id, track.name, track.milliseconds);
    Ok(())
}

/// A row that may be there already.
fn register(conn: &Connection) -> Result<Customer> {
    let charles = |city: &str| {
        NewCustomer {
            first_name: "Charles".into(),
            last_name: "Babbage".into(),
            email: "cb@example.com".into(),
        }
        .with(|c| (c.customer_id.set(100), c.city.set(city)))
    };
    charles("London").insert(conn)?;
    let nobody = charles("Paris").on_conflict(PrimaryKey).do_nothing().insert(conn)?;
    assert!(nobody.is_none());
    let customer = charles("Marylebone")
        .on_conflict(PrimaryKey)
        .update(|there, new| there.city.set(new.city))
        .insert(conn)?;
    println!("Customer {} lives in {:?}", customer.customer_id, customer.city);
    Ok(customer)
}

/// Rows of several tables, in one transaction.
fn sell(conn: &Connection, customer: &Customer, album: &Album) -> Result<Invoice> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(0, 0, 0));
    let day = day.expect("there is such a day");
    let invoice = transaction(conn, |tx| {
        let new =
            NewInvoice { customer_id: customer.customer_id, invoice_date: day, total: dec!(0) };
        let invoice = new.with(|i| i.billing_city.set(&customer.city)).insert(tx)?;
        let lines = album.tracks(tx)?.into_iter().map(|track| NewInvoiceLine {
            invoice_id: invoice.invoice_id,
            track_id: track.track_id,
            unit_price: track.unit_price,
            quantity: 1,
        });
        InvoiceLine::insert_all(tx, lines)?;
        Invoice::query().filter(|i| i.invoice_id.eq(invoice.invoice_id)).update(tx, |i| {
            i.total.set(i.invoice_lines().sum(|line| line.unit_price).coalesce(dec!(0)))
        })?;
        invoice.reload(tx)
    })?;
    println!("Invoice {} comes to {}", invoice.invoice_id, invoice.total);
    Ok(invoice)
}

/// What the database does not take is an error that says why, and nothing is written.
fn refuse(conn: &Connection, customer: &Customer) -> Result<()> {
    let invoices = Invoice::count(conn)?;
    let wrong = customer.modify(conn, |c| c.support_rep_id = Some(999));
    let error = wrong.expect_err("there is no such employee");
    println!("Refused: {error}");
    let boss = Employee::query().filter(|e| e.reports_to.is_null()).one(conn)?;
    let error = boss.delete(conn).expect_err("others report to the boss");
    println!("Refused: {error}");
    let error = Invoice::query().delete(conn).expect_err("a filter was forgotten");
    assert!(matches!(error.kind(), ErrorKind::Unfiltered { .. }));
    println!("Refused: {error}");
    assert_eq!(Invoice::count(conn)?, invoices);
    Ok(())
}

/// Both sides of a junction.
fn playlists(conn: &Connection, album: &Album) -> Result<()> {
    let list = NewPlaylist {}.with(|p| p.name.set("Notes")).insert(conn)?;
    let tracks = album.tracks(conn)?;
    assert!(list.add_track(conn, &tracks[0])?);
    assert!(!list.add_track(conn, &tracks[0])?);
    list.set_tracks(conn, &tracks)?;
    assert!(list.remove_track(conn, &tracks[1])?);
    println!("{:?} has {} of {} tracks", list.name, list.tracks(conn)?.len(), tracks.len());
    assert!(tracks[0].playlists(conn)?.contains(&list));
    let empty = Playlist::query().filter(|p| p.playlist_tracks().is_empty()).delete(conn)?;
    println!("{empty} playlists were empty");
    Ok(())
}

/// Changes of all rows that a query finds.
fn raise_prices(conn: &Connection) -> Result<()> {
    let raised = Track::query()
        .filter(|t| t.album().artist().name.eq("AC/DC"))
        .update(conn, |t| t.unit_price.set(t.unit_price + dec!(0.10)))?;
    println!("{raised} tracks cost more now");
    Ok(())
}

/// Deletions, of a query's rows and of one row.
fn take_back(conn: &Connection, invoice: &Invoice) -> Result<()> {
    transaction(conn, |tx| {
        let lines = InvoiceLine::query().filter(|l| l.invoice_id.eq(invoice.invoice_id));
        let lines = lines.delete(tx)?;
        invoice.delete(tx)?;
        println!("Invoice {} is gone, with {lines} lines", invoice.invoice_id);
        Ok(())
    })?;
    let error = invoice.reload(conn).expect_err("it is gone");
    assert!(matches!(error.kind(), ErrorKind::NotFound { .. }));
    Ok(())
}
