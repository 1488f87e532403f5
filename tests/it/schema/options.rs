//! What the options of the macro change.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{ColumnType, ErrorKind, dec};

/// An amount in cents, stored as a decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cents(i64);

impl ColumnType for Cents {
    type Stored = reflect_schema::rust_decimal::Decimal;

    fn load(stored: Self::Stored) -> Result<Self, String> {
        let cents = (stored * dec!(100)).try_into();
        cents.map(Self).map_err(|_| format!("an amount of money, found {stored}"))
    }

    fn store(&self) -> Self::Stored {
        Self::Stored::new(self.0, 2)
    }
}

mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        only = ["Employee", "Customer", "Invoice*", "Track"],
        skip = ["InvoiceL*"],
        rename = {
            Employee => StaffMember,
            Employee.ReportsTo => manager_id,
            Employee(ReportsTo) => manager / reports,
            Customer(SupportRepId) => rep / looks_after,
        },
        types = {
            Invoice.Total => crate::schema::options::Cents,
            Track.Milliseconds => u32,
            "NVARCHAR(220)" => String,
            Track.Name => Option<String>,
        },
        derive = [Eq],
    );
}
use chinook::{Customer, Invoice, StaffMember, Track};

#[test]
fn names_are_the_chosen_ones() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let nancy = StaffMember::get(&conn, 2).unwrap();
    assert_eq!(nancy.manager_id, Some(1));
    assert_eq!(nancy.manager(&conn).unwrap().unwrap().first_name, "Andrew");
    assert_eq!(nancy.reports(&conn).unwrap().len(), 3);
    let customer = Customer::get(&conn, 17).unwrap();
    let rep: Option<StaffMember> = customer.rep(&conn).unwrap();
    assert!(rep.unwrap().looks_after(&conn).unwrap().contains(&customer));
    assert_eq!(customer.rep(&conn).unwrap().unwrap().employee_id, 5);
}

#[test]
fn types_are_the_chosen_ones() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    assert_eq!(Invoice::get(&conn, 1).unwrap().total, Cents(198));
    let track = Track::get(&conn, 1).unwrap();
    let milliseconds: u32 = track.milliseconds;
    assert_eq!(milliseconds, 343_719);
    assert!(track.name.is_some_and(|name| name.starts_with("For Those About To Rock")));
}

#[test]
fn a_type_of_ones_own_can_refuse_a_value() {
    let conn = chinook::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO Customer (CustomerId, FirstName, LastName, Email) VALUES (1, 'a', 'b', 'c');
        INSERT INTO Invoice (InvoiceId, CustomerId, InvoiceDate, Total) VALUES (1, 1, '2020-01-01', 1e25)",
    )
    .unwrap();
    let error = Invoice::all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { table: "Invoice", column: "Total", .. }));
    assert_eq!(
        error.to_string(),
        "`Invoice.Total`: expected an amount of money, found 10000000000000000000000000 (row InvoiceId = 1); \
        `cargo reflect check` lists all such values"
    );
}

#[test]
fn what_is_left_out_leaves_no_relation_and_does_no_harm() {
    let tables: Vec<_> = chinook::SCHEMA.catalog().tables.iter().map(|it| &it.name).collect();
    assert_eq!(tables.len(), 11, "the schema knows them still: {tables:?}");
    // A database that lacks what was left out will do; the rest has to be there.
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("some.db");
    std::fs::copy("examples/chinook.db", &path).unwrap();
    let conn = reflect_schema::rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("DROP TABLE PlaylistTrack; DROP TABLE Playlist").unwrap();
    chinook::connect(&path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; DROP TABLE Invoice").unwrap();
    assert!(chinook::connect(&path).unwrap_err().to_string().contains("`Invoice` is missing"));
}

mod nullable_key {
    reflect_schema::reflect_schema!(
        "tests/schemas/identity.sql",
        only = ["day", "country"],
        types = { country.code => Option<String> },
    );
}

#[test]
fn a_key_that_is_null_after_all_can_be_an_option() {
    use nullable_key::Country;
    // STRICT and WITHOUT ROWID apart, SQLite lets keys be NULL unless they say otherwise.
    let conn = reflect_schema::rusqlite::Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE country (code TEXT PRIMARY KEY)").unwrap();
    conn.execute_batch("INSERT INTO country VALUES ('de'), (NULL)").unwrap();
    let codes = Country::all(&conn).unwrap().into_iter().map(|it| it.code);
    assert_eq!(codes.collect::<Vec<_>>(), [Some("de".to_owned()), None]);
    let found = Country::find(&conn, &Some("de".to_owned())).unwrap().unwrap();
    assert_eq!(reflect_schema::Table::key(&found).as_deref(), Some("de"));
}
