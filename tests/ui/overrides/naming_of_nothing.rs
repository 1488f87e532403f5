mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        naming = {
            prefixes = ["tbl_", ""],
            suffixes = ["_tab"],
            words = { "titel" => "name", "unit price" => "price", "bytes" => "?" },
            plurals = { "trak" => "traks" },
            singulars = {},
        },
    );
}

use app::Album;

fn main() {
    let _: Option<Album> = None;
}
