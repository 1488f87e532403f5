use quote::quote;

use super::*;

fn errors_of(input: TokenStream) -> Vec<String> {
    let errors = Errors::default();
    Options::parse(input, &errors);
    let result = errors.finish();
    result.err().into_iter().flatten().map(|error| error.to_string()).collect()
}

#[test]
fn all_arguments_are_read() {
    let errors = Errors::default();
    let input = quote!(
        facade,
        "app.db",
        derive = [Eq, serde::Serialize],
        decimals = f64,
        dates = text,
        track = none,
    );
    let options = Options::parse(input, &errors).unwrap();
    errors.finish().unwrap();
    assert_eq!(options.path.unwrap().value(), "app.db");
    assert_eq!(options.derives.len(), 2);
    assert!(options.decimals == Decimals::F64 && options.dates == Dates::Text);
    assert!(options.track == Track::None);
}

#[test]
fn dates_have_a_crate_and_forms() {
    let errors = Errors::default();
    let input = quote!(
        facade,
        "app.db",
        dates = { visit.at => unix },
        uuids = uuid,
        dates = jiff,
        json = serde_json,
    );
    let options = Options::parse(input, &errors).unwrap();
    errors.finish().unwrap();
    assert!(options.dates == Dates::Jiff && options.time_forms.len() == 1);
    assert!(options.uuids == Uuids::Uuid && options.json == JsonChoice::SerdeJson);
    let twice = quote!(facade, "app.db", dates = { visit.at => unix }, dates = {});
    assert_eq!(errors_of(twice), ["`dates` is given twice"]);
}

#[test]
fn every_mistake_is_reported_at_once() {
    let found = errors_of(quote!(
        facade,
        "app.db",
        derives = [Eq],
        decimals = float,
        dates = crono,
        track = none,
        track = none,
        derive = [Debug]
    ));
    assert_eq!(
        found,
        [
            "no option is called `derives`: did you mean `derive`?",
            "no choice for `decimals` is called `float`: there are `rust_decimal`, `f64`, `text`",
            "no choice for `dates` is called `crono`: did you mean `chrono`?",
            "`track` is given twice",
            "every row derives `Debug` already: leave it out",
        ]
    );
}

#[test]
fn the_path_comes_first() {
    assert!(errors_of(quote!(facade, app.db))[0].starts_with("expected the path of a database"));
    assert!(errors_of(quote!(facade,))[0].starts_with("expected the path of a database"));
}

#[test]
fn orphans_are_those_of_a_foreign_key_and_read_as_none() {
    let found = |orphans: TokenStream| errors_of(quote!(facade, "app.db", orphans = #orphans));
    assert_eq!(found(quote!({ Emp(dept_id) => none, "a b"(x, "y z") => none })), [""; 0]);
    let key = "expected a foreign key, as in `Employee(ReportsTo) => none`";
    assert_eq!(found(quote!({ Emp.dept_id => none })), [key]);
    assert_eq!(found(quote!({ Emp => none })), [key]);
    let none = "expected `none`: a row that is not there is read as `None`";
    assert_eq!(found(quote!({ Emp(dept_id) => null })), [none]);
    assert_eq!(found(quote!({ Emp(dept_id) => 0 })), [none]);
    let map = &found(quote!([Emp(dept_id)]))[0];
    assert!(map.contains("`orphans = { Employee(ReportsTo) => none }`"), "{map}");
    let near = &errors_of(quote!(facade, "app.db", orphan = {}))[0];
    assert!(near.contains("`orphans`"), "{near}");
}
