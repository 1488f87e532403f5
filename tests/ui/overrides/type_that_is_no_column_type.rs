mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", types = { Invoice.Total => std::time::Duration });
}

fn main() {}
