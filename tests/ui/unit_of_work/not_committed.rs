#![deny(unused_must_use)]

fn unit() -> reflect_schema::UnitOfWork {
    reflect_schema::UnitOfWork::new()
}

fn main() {
    unit();
}
