mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", rename = { Customer(SupportRep) => rep / customers });
}

fn main() {}
