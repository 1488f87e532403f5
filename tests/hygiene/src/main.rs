//! A program that uses next to nothing of its private schema, and has no warnings for that.

#![deny(warnings, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

mod chinook {
    db::reflect_schema!("../../examples/chinook.db");
}

fn main() -> db::Result<()> {
    let conn = chinook::connect_in_memory()?;
    println!("{} tracks", chinook::Track::count(&conn)?);
    Ok(())
}
