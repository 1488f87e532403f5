mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", skip = ["Albums"], rename = { Employe => StaffMember }, types = { Invoice.Totl => f64 });
}

fn main() {}
