mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let mut long = None;
    Track::query()
        .group_by(|t| {
            long = Some(t.milliseconds.gt(300_000));
            t.composer
        })
        .having(|_, _| long.unwrap())
        .all(&conn)?;
    Ok(())
}
