mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let composers: Vec<(Option<String>, i32)> = Track::query()
        .group_by(|t| t.composer)
        .select(|composer, g| (composer, g.count()))
        .all(&conn)?;
    println!("{}", composers.len());
    Ok(())
}
