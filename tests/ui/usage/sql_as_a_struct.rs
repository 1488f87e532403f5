mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

struct Summary {
    tracks: i64,
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    reflect_schema::from_sql::<Summary>(&conn, "SELECT count(*) AS tracks FROM Track", ())?;
    Ok(())
}
