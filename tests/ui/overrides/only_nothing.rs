mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", only = ["Artist", "Plalist*"]);
}

fn main() {}
