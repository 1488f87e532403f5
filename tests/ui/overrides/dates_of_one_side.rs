mod keys {
    reflect_schema::reflect_schema!(
        "data/dates.sql",
        dates = { calendar.day => "YYYY-MM-DDTHH:MM:SSZ" }
    );
}

fn main() {}
