mod blog {
    reflect_schema::reflect_schema!("data/roles.sql");
}
use blog::Address;

fn main() -> reflect_schema::Result<()> {
    let conn = blog::connect("data/blog.db")?;
    // Orders have a billing and a shipping address.
    println!("{:?}", Address::get(&conn, 1)?.orders(&conn)?);
    let _ = Address::query().filter(|a| a.orders().exists());
    Ok(())
}
