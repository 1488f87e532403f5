mod books {
    reflect_schema::reflect_schema!("data/nowhere.sql");
}
mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", skip = ["Artist"]);
}
use books::{Author, Book};
use chinook::Album;

fn main() -> reflect_schema::Result<()> {
    let conn = books::connect_in_memory()?;
    let book = Book::get(&conn, 1)?;
    book.author(&conn)?;
    book.tag(&conn)?;
    book.label(&conn)?;
    book.shelf(&conn)?;
    book.place(&conn)?;
    Author::get(&conn, "ada")?.books(&conn)?;
    Book::query().filter(|b| b.pair().b.eq(1)).all(&conn)?;
    Book::query().filter(|b| b.gone().x.eq(1)).all(&conn)?;
    Album::get(&conn, 1)?.artist(&conn)?;
    Ok(())
}
