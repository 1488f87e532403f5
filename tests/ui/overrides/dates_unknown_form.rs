mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        dates = { Invoice.InvoiceDate => unix_millis }
    );
}

fn main() {}
