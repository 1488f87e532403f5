mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Artist;
use reflect_schema::UnitOfWork;

fn change(work: &mut UnitOfWork, artist: &Artist) {
    work.delete(artist);
    work.modify(artist, |a| a.name = None);
    work.update_set(artist, |a| a.name.set("x"));
}

fn main() {}
