mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        orphans = {
            Employe(ReportsTo) => none,
            Employee(ReportTo) => none,
            Artist(ArtistId) => none,
        },
    );
}

fn main() {}
