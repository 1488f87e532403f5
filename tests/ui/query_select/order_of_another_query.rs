mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let mut order = None;
    Album::query().filter(|a| {
        order = Some(a.title.asc());
        a.album_id.gt(1)
    });
    Track::query().order_by(|_| order).all(&conn)?;
    Ok(())
}
