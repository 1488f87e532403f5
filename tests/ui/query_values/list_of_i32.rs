mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let ids: Vec<i32> = vec![1, 2];
    Track::query().filter(|t| t.track_id.in_(ids)).all(&conn)?;
    Ok(())
}
