mod app {
    reflect_schema::reflect_schema!("examples/chinok.db");
}

fn main() {}
