reflect_schema::reflect_schema!("data/nowhere.sql", rename = { books(author_username) => writer });

fn main() {}
