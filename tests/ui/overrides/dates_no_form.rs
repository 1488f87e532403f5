mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        dates = { Invoice.InvoiceDate => "DD.MM.YYYY" }
    );
}

fn main() {}
