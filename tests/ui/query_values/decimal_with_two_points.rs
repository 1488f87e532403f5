fn main() {
    let _ = reflect_schema::dec!(1.2.3);
}
