mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        derives = [Eq],
        decimals = float,
        track = none,
        track = database,
        derive = [Clone],
    );
}

fn main() {}
