mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", decimals = float);
}

fn main() {}
