mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Customer, Employee};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Customer::query().union(Employee::query()).all(&conn)?;
    Ok(())
}
