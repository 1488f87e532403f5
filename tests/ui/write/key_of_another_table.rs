mod shop {
    reflect_schema::reflect_schema!("data/shop.sql");
}
use shop::{Customer, NewLog};

fn main() -> reflect_schema::Result<()> {
    let conn = shop::connect_in_memory()?;
    NewLog {}.on_conflict(Customer::BY_EMAIL).do_nothing().insert(&conn)?;
    Ok(())
}
