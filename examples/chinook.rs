//! A tour of the Chinook database: a digital music shop with artists, albums, tracks, playlists,
//! customers, employees and invoices.
//!
//! Run it with `cargo run --example chinook`.

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

use chinook::{Album, Artist, Customer, Employee, Invoice, InvoiceLine, Playlist, Track};
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Connection, Result};

fn main() -> Result<()> {
    // Opens the file, checks that it has the schema that this program was compiled for.
    let conn = chinook::connect("examples/chinook.db")?;

    println!("Chinook has");
    for (count, what) in [
        (Artist::count(&conn)?, "artists"),
        (Album::count(&conn)?, "albums"),
        (Track::count(&conn)?, "tracks"),
        (Playlist::count(&conn)?, "playlists"),
        (Customer::count(&conn)?, "customers"),
        (Invoice::count(&conn)?, "invoices"),
    ] {
        println!("{count:>6} {what}");
    }

    track(&conn, 1)?;
    artist(&conn, 22)?;
    playlist(&conn, 16)?;
    employee(&conn, 2)?;
    customer(&conn, 17)?;
    invoice(&conn, 98)
}

/// Foreign keys, followed to the one row that they refer to.
fn track(conn: &Connection, id: i64) -> Result<()> {
    let track = Track::get(conn, id)?;
    println!("\nTrack {id}: {}", track.name);
    // A NOT NULL key leads to a row, a nullable one to an `Option` of a row.
    println!("  as      {}", track.media_type(conn)?.name.unwrap_or_default());
    if let Some(album) = track.album(conn)? {
        let artist = album.artist(conn)?;
        println!("  on      {}", album.title);
        println!("  by      {}", artist.name.unwrap_or_default());
    }
    println!("  costs   {}", track.unit_price);
    let seconds = track.milliseconds / 1000;
    println!("  lasts   {}:{:02}", seconds / 60, seconds % 60);
    Ok(())
}

/// The same keys, followed backwards to all the rows that refer to a row.
fn artist(conn: &Connection, id: i64) -> Result<()> {
    let artist = Artist::get(conn, id)?;
    let albums = artist.albums(conn)?;
    println!("\n{} made {} albums", artist.name.as_deref().unwrap_or("?"), albums.len());
    for album in albums.iter().take(5) {
        println!("  {:<32} {:>3} tracks", album.title, album.tracks(conn)?.len());
    }
    println!("  …");
    Ok(())
}

/// Many to many, through the junction table `PlaylistTrack`.
fn playlist(conn: &Connection, id: i64) -> Result<()> {
    let playlist = Playlist::get(conn, id)?;
    let tracks = playlist.tracks(conn)?;
    println!("\nPlaylist {:?} has {} tracks", playlist.name.unwrap_or_default(), tracks.len());
    for track in tracks.iter().take(5) {
        println!("  {}", track.name);
    }
    println!("  …");
    Ok(())
}

/// A table that refers to itself.
fn employee(conn: &Connection, id: i64) -> Result<()> {
    let employee = Employee::get(conn, id)?;
    let name = |it: &Employee| format!("{} {}", it.first_name, it.last_name);
    println!("\n{}, {}", name(&employee), employee.title.as_deref().unwrap_or("?"));
    if let Some(manager) = employee.reports_to(conn)? {
        println!("  reports to {}", name(&manager));
    }
    for report in employee.employees_by_reports_to(conn)? {
        println!("  manages    {}", name(&report));
    }
    Ok(())
}

/// A foreign key whose name says what it is for.
fn customer(conn: &Connection, id: i64) -> Result<()> {
    let customer = Customer::get(conn, id)?;
    println!("\n{} {}, {}", customer.first_name, customer.last_name, customer.email);
    match customer.support_rep(conn)? {
        Some(rep) => println!("  is looked after by {} {}", rep.first_name, rep.last_name),
        None => println!("  has nobody to ask"),
    }
    println!("  has {} invoices", customer.invoices(conn)?.len());
    Ok(())
}

/// Decimals and dates.
fn invoice(conn: &Connection, id: i64) -> Result<()> {
    let invoice = Invoice::get(conn, id)?;
    println!("\nInvoice {id} of {}", invoice.invoice_date.format("%-d %B %Y"));
    let lines: Vec<InvoiceLine> = invoice.invoice_lines(conn)?;
    for line in &lines {
        let track = line.track(conn)?;
        println!("  {} × {:<24} {:>6}", line.quantity, track.name, line.unit_price);
    }
    // `Total` is NUMERIC(10,2), so it is a decimal and no float: the sum is exact.
    let sum: Decimal =
        lines.iter().map(|line| line.unit_price * Decimal::from(line.quantity)).sum();
    assert_eq!(sum, invoice.total);
    println!("  {:>28} {:>6}", "total", invoice.total);
    Ok(())
}
