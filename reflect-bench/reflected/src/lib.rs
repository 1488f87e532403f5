reflect_schema::reflect_schema!("../../examples/chinook.db", borrowed = ["Album"]);
