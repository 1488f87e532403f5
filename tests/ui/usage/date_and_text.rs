mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Invoice;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    assert!(Invoice::get(&conn, 1)?.invoice_date == "2009-01-01");
    Ok(())
}
