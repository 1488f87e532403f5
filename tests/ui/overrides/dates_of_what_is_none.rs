mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        dates = {
            Invoice.InvoiceDat => unix,
            Invoice.Total => unix,
            Employee.HireDate => "HH:MM",
            "NVARCHAR(120)" => canonical,
        }
    );
}

fn main() {}
