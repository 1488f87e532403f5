mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Employee;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Employee::query().select(|e| e.email).recursive(|e| e.reports_to()).all(&conn)?;
    Ok(())
}
