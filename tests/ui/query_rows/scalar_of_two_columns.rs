mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Artist};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Artist::query()
        .select(|a| (a.name, a.scalar(a.subquery::<Album>().select(|al| (al.title, al.album_id)))))
        .all(&conn)?;
    Ok(())
}
