mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", naming = ["tbl_"]);
}

mod again {
    reflect_schema::reflect_schema!("examples/chinook.db", naming = { words = { qty = quantity } });
}

fn main() {}
