mod shop {
    reflect_schema::reflect_schema!("data/shop.sql");
}
use shop::Customer;

fn main() -> reflect_schema::Result<()> {
    let conn = shop::connect_in_memory()?;
    Customer::get(&conn, 1)?.update_set(&conn, |c| c.shout.set("x"))?;
    Ok(())
}
