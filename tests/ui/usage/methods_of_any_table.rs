mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use reflect_schema::write::New;
use reflect_schema::{Executor, Result, Table};

fn read<T: Table>(conn: &impl Executor) -> Result<Vec<T>> {
    T::query().all(conn)
}

fn write<N: New>(conn: &impl Executor, new: N) -> Result<N::Row> {
    new.insert(conn)
}

fn main() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    read::<chinook::Track>(&conn)?;
    write(&conn, chinook::NewArtist {})?;
    Ok(())
}
