mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", types = { NUMERIC => f64 });
}

fn main() {}
