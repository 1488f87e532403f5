//! A program that uses next to nothing of its private schema, and has no warnings for that.

#![deny(warnings, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

mod chinook {
    db::reflect_schema!(
        "../../examples/chinook.db",
        derive = [Eq, Hash, serde::Serialize, serde::Deserialize],
    );
}

/// Clippy has no objection to fifteen columns as an argument.
fn abroad(e: chinook::EmployeeColumns) -> db::Condition<chinook::Employee> {
    e.country.ne("Canada")
}

fn main() -> db::Result<()> {
    let conn = chinook::connect_in_memory()?;
    println!("{} tracks", chinook::Track::count(&conn)?);
    println!("{} abroad", chinook::Employee::query().filter(abroad).count(&conn)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::chinook;

    #[test]
    fn rows_are_what_serde_makes_of_them() {
        let conn = chinook::connect("../../examples/chinook.db").unwrap();
        let invoice = chinook::Invoice::get(&conn, 1).unwrap();
        let json = serde_json::to_string(&invoice).unwrap();
        assert!(json.contains(r#""invoice_date":"2007-01-01T00:00:00","#), "{json}");
        assert!(json.contains(r#""total":"1.98""#), "{json}");
        assert_eq!(serde_json::from_str::<chinook::Invoice>(&json).unwrap(), invoice);
    }
}
