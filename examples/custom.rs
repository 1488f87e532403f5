//! The schema as you would have declared it: what the options of the call make of a database that somebody else made.
//!
//! `music` is the Chinook database with other names and types; `club` is a script whose tables declare few of their
//! keys. Run it with `cargo run --features serde --example custom`; its tests run with `cargo test` and the same.
//! `cargo reflect suggest` finds such keys in a database that has rows.

mod music {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        only = ["Artist", "Album", "Track", "Genre", "MediaType", "Customer", "Employee"],
        derive = [serde::Serialize],
        ids = typed,
        naming = { words = { "rep" => "representative" } },
        rename = {
            Employee => StaffMember,
            Employee(ReportsTo) => manager / reports,
            Track.Milliseconds => duration_ms,
        },
        order = { Album(ArtistId) => Title },
        attributes = {
            Customer => #[serde(rename_all = "camelCase")],
            Customer.Fax => #[serde(skip)],
        },
        secret = [Customer.Email],
        types = { Track.UnitPrice => f64 },
        writes = none,
    );
}

mod club {
    reflect_schema::reflect_schema!(
        "examples/custom.sql",
        naming = {
            prefixes = ["tbl_"],
            words = { "qty" => "number_of" },
            plurals = { "Kurs" => "Kurse" },
        },
        relate = {
            tbl_visits(member) -> tbl_members,
            tbl_visits(kurs) -> tbl_kurse,
            tbl_profiles(member) -> tbl_members unique,
            view_busy(member) -> tbl_members unique,
        },
        keys = { view_busy(member) },
        order = { tbl_visits(member) => (day desc) },
        orphans = { tbl_visits(kurs) => none },
        enums = open,
        secret = [tbl_members.pin],
        version = [tbl_members.version],
    );
}

use club::{Kurs, MemberState, NewKurs, NewMember, NewProfile, NewVisit, ViewBusy};
use music::{Album, AlbumId, Artist, Customer, StaffMember, Track};
use reflect_schema::{Connection, Executor, Result, date, transaction};

fn main() -> Result<()> {
    let conn = music::connect("examples/chinook.db")?;
    for line in described(&conn)? {
        println!("{line}");
    }
    let conn = club::connect_in_memory()?;
    fill(&conn)?;
    for busy in ViewBusy::query().order_by(|v| v.visits.desc()).all(&conn)? {
        let member = busy.member(&conn)?;
        println!("{} ({}): {} visits", member.email, member.state, busy.visits);
    }
    Ok(())
}

/// What the options do to Chinook.
fn described(conn: &Connection) -> Result<Vec<String>> {
    // `ids = typed`: an album's key is no track's.
    let album = Album::get(conn, AlbumId(1))?;
    let track = Track::query().filter(|t| t.album_id.eq(album.album_id)).first(conn)?;
    // `rename` and `naming`
    let representative = Customer::query()
        .order_by(|c| c.customer_id.asc())
        .select(|c| c.support_representative().last_name)
        .first(conn)?
        .flatten();
    let managers = StaffMember::query().filter(|e| e.reports().exists()).count(conn)?;
    // `order`
    let artist = Artist::query().filter(|a| a.name.eq("AC/DC")).one(conn)?;
    let titles: Vec<_> = artist.albums(conn)?.into_iter().map(|it| it.title).collect();
    Ok(vec![
        format!("{} begins with {:?}", album.title, track.map(|it| (it.name, it.duration_ms))),
        format!("{representative:?} looks after the first customer; {managers} lead others"),
        format!("{titles:?}"),
    ])
}

fn fill(conn: &impl Executor) -> Result<()> {
    transaction(conn, |tx| {
        let ada =
            NewMember { email: "ada@example.com".into() }.with(|m| m.pin.set("1234")).insert(tx)?;
        let luigi = NewMember { email: "luigi@example.com".into() }
            .with(|m| m.state.set(MemberState::Full))
            .insert(tx)?;
        let chess: Kurs = NewKurs { title: "Chess".into() }.insert(tx)?;
        for (member, day) in [
            (&ada, date!("2024-05-01")),
            (&ada, date!("2024-05-08")),
            (&luigi, date!("2024-05-02")),
        ] {
            NewVisit { member: member.id, day }.with(|v| v.kurs.set(chess.id)).insert(tx)?;
        }
        NewProfile { member: ada.id }.with(|p| p.motto.set("Engines!")).insert(tx)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use reflect_schema::ErrorKind;

    use super::club::Member;
    use super::*;

    fn filled() -> Result<Connection> {
        let conn = club::connect_in_memory()?;
        fill(&conn)?;
        Ok(conn)
    }

    #[test]
    fn chinook_has_other_names_and_types() -> Result<()> {
        let lines = described(&music::connect("examples/chinook.db")?)?;
        assert!(
            lines[0].starts_with("For Those About To Rock We Salute You begins with Some"),
            "{}",
            lines[0]
        );
        assert!(lines[1].starts_with("Some(\"Peacock\")"), "{}", lines[1]);
        assert!(lines[2].starts_with("[\"For Those"), "{}", lines[2]);
        Ok(())
    }

    #[test]
    fn secrets_are_not_shown_and_attributes_are_obeyed() -> Result<()> {
        let conn = music::connect("examples/chinook.db")?;
        let customer = Customer::query().order_by(|c| c.customer_id.asc()).first(&conn)?.unwrap();
        assert!(customer.email.contains('@'));
        assert!(format!("{customer:?}").contains("email: …"), "{customer:?}");
        let json = serde_json::to_value(&customer).unwrap();
        assert_eq!((&json["email"], &json["firstName"]), (&"…".into(), &"Luís".into()));
        assert!(json.get("fax").is_none(), "{json}");
        Ok(())
    }

    #[test]
    fn relations_lead_both_ways() -> Result<()> {
        let conn = filled()?;
        let ada = Member::find_by_email(&conn, "ada@example.com")?.unwrap();
        let days: Vec<_> = ada.visits(&conn)?.into_iter().map(|it| it.day).collect();
        assert_eq!(days, [date!("2024-05-08"), date!("2024-05-01")]);
        let profile = ada.profile(&conn)?.unwrap();
        assert_eq!(profile.motto.as_deref(), Some("Engines!"));
        let busy = ViewBusy::get(&conn, ada.id)?;
        assert_eq!(busy.visits, 2);
        assert_eq!(
            Member::query()
                .filter(|m| m.visits().any(|v| v.kurs().title.eq("Chess")))
                .count(&conn)?,
            2
        );
        Ok(())
    }

    #[test]
    fn states_are_values_of_an_enum() -> Result<()> {
        let conn = filled()?;
        let full = Member::query().filter(|m| m.state.eq(MemberState::Full)).all(&conn)?;
        assert_eq!(full.len(), 1);
        assert_eq!((full[0].state.as_str(), full[0].number_of_cards), ("full", 0));
        Ok(())
    }

    #[test]
    fn a_row_that_changed_meanwhile_is_stale() -> Result<()> {
        let conn = filled()?;
        let ada = Member::get_by_email(&conn, "ada@example.com")?;
        ada.update_set(&conn, |m| m.state.set(MemberState::Left))?;
        let error = ada.update_set(&conn, |m| m.state.set(MemberState::Full)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Stale { .. }), "{error}");
        Ok(())
    }
}
