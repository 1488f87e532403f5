mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query()
        .join::<Track>(|t, other| t.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .join::<Track>(|t, other| t.0.name.eq(other.name))
        .all(&conn)?;
    Ok(())
}
