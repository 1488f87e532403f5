mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", skip = ["Employee"], rename = { Employee => StaffMember });
}

fn main() {}
