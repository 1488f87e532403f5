mod types {
    reflect_schema::reflect_schema!("data/types.sql", dates = jiff, uuids = uuid, json = serde_json);
}

fn main() {}
