mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", derive(Eq));
}

fn main() {}
