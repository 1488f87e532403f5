mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", readonly);
}

fn main() {}
