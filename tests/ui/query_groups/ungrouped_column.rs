mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let mut name = None;
    Track::query()
        .group_by(|t| {
            name = Some(t.name);
            t.composer
        })
        .select(|composer, g| (composer, g.count(), name.unwrap()))
        .all(&conn)?;
    Ok(())
}
