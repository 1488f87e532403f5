mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", track = none, track = none);
}

fn main() {}
