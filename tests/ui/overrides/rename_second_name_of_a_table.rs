mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", rename = { Employee => StaffMember / Staff });
}

fn main() {}
