mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", derive = [Debug, Eq]);
}

fn main() {}
