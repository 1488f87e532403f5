mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", rename = { Employee.ReportTo => manager_id });
}

fn main() {}
