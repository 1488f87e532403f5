mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", dates = crono);
}

fn main() {}
