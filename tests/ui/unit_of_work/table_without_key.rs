mod blog {
    reflect_schema::reflect_schema!("data/blog.db");
}
use blog::{NewVisit, Visit};
use reflect_schema::UnitOfWork;

fn change(work: &mut UnitOfWork, visit: Visit) {
    work.modify(visit.clone(), |v| v.seconds = 1.0);
    work.update_set(visit.clone(), |v| v.seconds.set(1.0));
    work.delete(visit);
    let added = work.add(NewVisit { post_id: 1, seconds: 1.0 });
    work.delete(added);
}

fn main() {}
