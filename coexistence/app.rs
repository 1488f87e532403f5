//! What reflect-schema does in each of these programs, before and after the other crate.

reflect_schema::reflect_schema!("../schema.sql");

/// Makes the file, and writes to it.
pub fn write(path: &str) -> reflect_schema::Result<()> {
    let conn = connect_with(path, |conn| SCHEMA.create_all(conn))?;
    let author = NewAuthor { name: "Ursula".into() }.insert(&conn)?;
    NewBook { author_id: author.id, title: "The Dispossessed".into() }.insert(&conn)?;
    Ok(())
}

/// Reads what the other crate has written.
pub fn read(path: &str) -> reflect_schema::Result<()> {
    let conn = connect(path)?;
    let octavia = Author::query().filter(|it| it.name.eq("Octavia")).one(&conn)?;
    let titles: Vec<_> = octavia.books(&conn)?.into_iter().map(|it| it.title).collect();
    assert_eq!(titles, ["Kindred"]);
    Ok(())
}
