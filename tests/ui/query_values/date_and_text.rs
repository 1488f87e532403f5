mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Invoice;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Invoice::query().filter(|i| i.invoice_date.ge("2009-01-01")).all(&conn)?;
    Ok(())
}
