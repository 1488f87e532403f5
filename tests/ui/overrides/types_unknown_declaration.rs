mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", types = { "NUMERIC(10,3)" => f64 });
}

fn main() {}
