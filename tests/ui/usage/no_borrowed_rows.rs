mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", borrowed = ["Album"]);
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let mut letters = 0;
    chinook::Track::query().for_each_ref(&conn, |track| {
        letters += track.name.len();
        Ok(())
    })
}
