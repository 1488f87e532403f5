mod app {
    reflect_schema::reflect_schema!("data/empty.db");
}

fn main() {}
