mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Artist};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let albums = Album::query();
    Artist::query().everything().update(&conn, |a| {
        let mut title = None;
        let _ = albums.clone().filter(|al| {
            title = Some(al.title);
            al.title.is_not_null()
        });
        a.name.set(title.unwrap())
    })?;
    Ok(())
}
