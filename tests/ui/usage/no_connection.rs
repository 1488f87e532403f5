mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use std::path::PathBuf;

use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    Track::all(&PathBuf::from("examples/chinook.db"))?;
    Ok(())
}
