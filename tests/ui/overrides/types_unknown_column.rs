mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", types = { Invoice.Totl => f64 });
}

fn main() {}
