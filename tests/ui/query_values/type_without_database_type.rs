mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

struct Title(&'static str);

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().filter(|t| t.name.eq(Title("Restless"))).all(&conn)?;
    Ok(())
}
