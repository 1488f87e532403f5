mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Invoice;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    // Total is NUMERIC(10,2).
    assert!(Invoice::get(&conn, 1)?.total < 10.0);
    Ok(())
}
