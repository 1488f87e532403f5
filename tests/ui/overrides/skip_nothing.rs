mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", skip = ["Albums"]);
}

fn main() {}
