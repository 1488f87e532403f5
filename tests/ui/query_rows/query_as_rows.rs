mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    for track in Track::query().filter(|t| t.milliseconds.gt(300_000)) {
        println!("{}", track.name);
    }
    drop(conn);
    Ok(())
}
