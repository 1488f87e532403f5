mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", rename = { Employe => StaffMember });
}

fn main() {}
