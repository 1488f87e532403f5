mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let longest: i64 = Track::query().aggregate(|g| g.max(|t| t.milliseconds)).one(&conn)?;
    println!("{longest}");
    Ok(())
}
