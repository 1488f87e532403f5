mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        dates = { Invoice.InvoiceDate => any(unix_ms) }
    );
}

fn main() {}
