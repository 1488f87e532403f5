mod shop {
    reflect_schema::reflect_schema!("data/shop.sql");
}
use shop::{Log, NewLog};

fn main() -> reflect_schema::Result<()> {
    let conn = shop::connect_in_memory()?;
    Log { line: None }.modify(&conn, |l| l.line = None)?;
    NewLog {}.on_conflict(reflect_schema::PrimaryKey).do_nothing().insert(&conn)?;
    Ok(())
}
