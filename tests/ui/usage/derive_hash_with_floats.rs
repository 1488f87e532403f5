mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", decimals = f64, derive = [Hash]);
}

fn main() {}
