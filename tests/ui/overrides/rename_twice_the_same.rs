mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", rename = { Artist => Album });
}

fn main() {}
