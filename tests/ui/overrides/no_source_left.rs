mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", migrations = "migrations");
}

fn main() {}
