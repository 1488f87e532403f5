mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Customer, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Customer::query()
        .select(|c| (c.city, c.email))
        .union(Track::query().select(|t| (t.composer, t.milliseconds)))
        .all(&conn)?;
    Ok(())
}
