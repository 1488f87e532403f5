mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", track);
}

fn main() {}
