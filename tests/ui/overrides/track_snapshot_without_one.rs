mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", track = snapshot);
}

fn main() {}
