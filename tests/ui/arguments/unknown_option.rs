mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", backend = sqlite);
}

fn main() {}
