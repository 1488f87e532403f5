mod shop {
    reflect_schema::reflect_schema!("data/shop.sql");
}
use shop::Rich;

fn main() -> reflect_schema::Result<()> {
    let conn = shop::connect_in_memory()?;
    Rich::query().filter(|r| r.id.eq(1)).delete(&conn)?;
    Rich::query().filter(|r| r.id.eq(1)).update(&conn, |r| r.name.set("x"))?;
    Ok(())
}
