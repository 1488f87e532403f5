//! The tables of edition 1, rules 2 to 7 and 10.

use std::sync::LazyLock;

use super::{ForeignKeyNames, LinkNames, Naming, through, through_long};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Many,
    Unique,
    PrimaryKey,
}
use Kind::{Many, PrimaryKey, Unique};

/// The rules and nothing else.
static RULES: LazyLock<Naming> = LazyLock::new(Naming::default);

/// `Customer(SupportRepId) Employee(EmployeeId)`
fn key(text: &str, kind: Kind) -> ForeignKeyNames<'_> {
    let (child, parent) = text.split_once(") ").unwrap();
    let (child, from) = child.split_once('(').unwrap();
    let (parent, to) = parent.trim_end_matches(')').split_once('(').unwrap();
    let columns = from.split(", ").zip(to.split(", ")).collect();
    let (is_primary_key, unique) = (kind == PrimaryKey, kind != Many);
    ForeignKeyNames { naming: &RULES, child, parent, columns, is_primary_key, unique }
}

fn check(rows: &[(&str, Kind, &str, &str)]) {
    for (text, kind, to_one, to_many) in rows {
        let key = key(text, *kind);
        assert_eq!((&*key.to_one(), &*key.to_many()), (*to_one, *to_many), "{text}");
    }
}

#[test]
#[rustfmt::skip]
fn chinook() {
    check(&[
        ("Track(AlbumId) Album(AlbumId)", Many, "album", "tracks"),
        ("Track(GenreId) Genre(GenreId)", Many, "genre", "tracks"),
        ("Track(MediaTypeId) MediaType(MediaTypeId)", Many, "media_type", "tracks"),
        ("Album(ArtistId) Artist(ArtistId)", Many, "artist", "albums"),
        ("Customer(SupportRepId) Employee(EmployeeId)", Many, "support_rep", "customers_by_support_rep"),
        ("Employee(ReportsTo) Employee(EmployeeId)", Many, "reports_to", "employees_by_reports_to"),
        ("Invoice(CustomerId) Customer(CustomerId)", Many, "customer", "invoices"),
        ("InvoiceLine(InvoiceId) Invoice(InvoiceId)", Many, "invoice", "invoice_lines"),
        ("InvoiceLine(TrackId) Track(TrackId)", Many, "track", "invoice_lines"),
        ("PlaylistTrack(PlaylistId) Playlist(PlaylistId)", Many, "playlist", "playlist_tracks"),
        ("PlaylistTrack(TrackId) Track(TrackId)", Many, "track", "playlist_tracks"),
    ]);
    let playlist = key("PlaylistTrack(PlaylistId) Playlist(PlaylistId)", Many);
    let track = key("PlaylistTrack(TrackId) Track(TrackId)", Many);
    assert_eq!(through(&playlist, &track), "tracks");
    assert_eq!(through(&track, &playlist), "playlists");
}

#[test]
#[rustfmt::skip]
fn rule_2_base() {
    check(&[
        ("film(original_language_id) language(language_id)", Many, "original_language", "films_by_original_language"),
        ("track(id_album) album(id)", Many, "album", "tracks"),
        ("track(fkAlbumId) album(id)", Many, "album", "tracks"),
        ("track(album_fk_id) album(id)", Many, "album_fk", "tracks_by_album_fk"),
        ("city(country_code) country(code)", Many, "country", "cities"),
        ("flight(home_iata) airport(iata)", Many, "home", "flights_by_home"),
        ("flight(home_iata) airport(port_iata)", Many, "home_iata", "flights_by_home_iata"),
        ("line(order_no) orders(no)", Many, "order", "lines"),
        // The only word is never stripped.
        ("price(code) currency(iso)", Many, "code", "prices_by_code"),
        // Composite: one column of its own, none, several.
        ("orders(tenant_id, customer_id) customers(tenant_id, id)", Many, "customer", "orders"),
        ("orders(TENANT_ID, billed_to_id) customers(tenant_id, id)", Many, "billed_to", "orders_by_billed_to"),
        ("line(tenant_id, order_id) orders(tenant_id, order_id)", Many, "order", "lines"),
        ("seat(room_no, row_no) seat_plan(r, s)", Many, "room_row", "seats_by_room_row"),
        ("projected_crs(source_crs_auth_name, source_crs_code) crs(auth_name, code)", Many,
            "source_crs", "projected_crs_list_by_source_crs"),
        ("region(area_id, area_kind) places(id, kind)", Many, "area", "regions_by_area"),
        ("pair(id_a, id_b) other(x, y)", Many, "a_b", "pairs_by_a_b"),
        ("seat(seat_room, seat_row) plan(room, row)", Many, "room_row", "seats_by_room_row"),
        // A word for a key that is the parent's name.
        ("orders(zip_code) zip_codes(id)", Many, "zip_code", "orders"),
        ("signature(home_public_key) public_key(id)", Many, "home_public_key", "signatures_by_home_public_key"),
        // The name of the own table is left out, unless it is the parent's, too.
        ("public_key_sub_key(public_key_sub_key_public_key) public_key(public_key_id)", Many,
            "public_key", "public_key_sub_keys"),
        ("category(category_parent_id) category(category_id)", Many, "parent", "children"),
        ("users(user_role_id) roles(id)", Many, "role", "users"),
        ("orders(order_status_id) order_status(id)", Many, "order_status", "orders"),
        ("film(film_id) work(id)", Many, "film", "films_by_film"),
        ("post(post_a_id) authors(id)", Many, "author", "posts"),
        // One letter says nothing.
        ("comment(p_id) posts(id)", Many, "post", "comments"),
        ("_CategoryToPost(A) Category(id)", Many, "category", "category_to_posts"),
        // A shared primary key.
        ("user_profile(id) users(id)", PrimaryKey, "user", "user_profile"),
        ("dog(animal_uuid) animals(id)", PrimaryKey, "animal", "dog"),
        ("member(user) users(id)", PrimaryKey, "user", "member"),
    ]);
}

#[test]
#[rustfmt::skip]
fn rules_3_and_4_accessors() {
    check(&[
        ("city(country) country(code)", Many, "country", "cities"),
        ("city(home_country) countries(code)", Many, "home_country", "cities_by_home_country"),
        ("city(homeland) countries(code)", Many, "homeland", "cities_by_homeland"),
        // A self-reference.
        ("Category(parent_id) category(id)", Many, "parent", "children"),
        ("category(parent_id) category(id)", Unique, "parent", "child"),
        ("category(parent) category(id)", Many, "parent", "children"),
        ("category(parent_category_id) category(id)", Many, "parent_category", "categories_by_parent_category"),
        ("category(parent_id) folder(id)", Many, "parent", "categories_by_parent"),
        // One-to-one.
        ("passports(person_id) people(id)", Unique, "person", "passport"),
        ("passports(holder_id) people(id)", Unique, "holder", "passport_by_holder"),
        // One word for both numbers.
        ("staff(store_id) store(id)", Many, "store", "staff_list"),
        ("staff(store_id) store(id)", Unique, "store", "staff"),
        ("news(author_id) people(id)", Many, "author", "news_list_by_author"),
        // 4a: columns spelled exactly like the referenced ones.
        ("SalesOrderDetail(SpecialOfferID, ProductID) SpecialOfferProduct(SpecialOfferID, ProductID)",
            Many, "special_offer_product", "sales_order_details"),
        ("SalesOrderDetail(SalesOrderID) SalesOrderHeader(SalesOrderID)", Many, "sales_order", "sales_order_details"),
        ("Employee(BusinessEntityID) Person(BusinessEntityID)", PrimaryKey, "person", "employee"),
        ("price(code) currency(code)", Many, "code", "prices"),
        // Rule 10: names of the library.
        ("line(first_id) orders(id)", Many, "first_", "lines_by_first"),
        ("type(set_list_id) orders(id)", Many, "set_list_", "types_by_set_list"),
        ("selects(type) types(id)", Many, "type_", "selects"),
        // Rule 11.
        ("2fa_codes(user_id) users(id)", Many, "user", "_2fa_codes"),
        ("codes(2fa_id) 2fa(id)", Many, "_2fa", "codes"),
        ("codes(?) ?!(id)", Many, "_x3f", "codes_by__x3f"),
    ]);
}

fn junction(name: &str, near: &str, far: &str) -> String {
    let (near, far) = (format!("{name}{near}"), format!("{name}{far}"));
    through(&key(&near, Many), &key(&far, Many))
}

#[test]
fn rule_6_through() {
    let rows = [
        ("film_actor", "(film_id) film(film_id)", "(actor_id) actor(actor_id)", "actors"),
        ("film_actor", "(film_id) film(film_id)", "(lead_actor_id) actor(id)", "lead_actors"),
        ("actors_films", "(film_id) films(id)", "(actor_id) actors(id)", "actors"),
        ("posts_tags", "(post_id) posts(id)", "(tag_id) tags(id)", "tags"),
        ("post_tag", "(post) posts(id)", "(tag) tags(id)", "tags"),
        ("news_items_sales_tag", "(id) sales_tags(id)", "(i_id) news_item(i_id)", "news_items"),
        ("playlisttrack", "(p) Playlist(p)", "(t) Track(t)", "tracks_via_playlisttrack"),
        ("follows", "(follower_id) users(id)", "(followee_id) users(id)", "followees"),
        ("follows", "(followee_id) users(id)", "(follower_id) users(id)", "followers"),
        ("friends", "(user_id) users(id)", "(friend_id) users(id)", "friends"),
        ("friends", "(friend_id) users(id)", "(user_id) users(id)", "users_via_friends"),
        (
            "enrollments",
            "(student_id) students(id)",
            "(course_id) courses(id)",
            "courses_via_enrollments",
        ),
        ("Likes", "(user_id) users(id)", "(post_id) posts(id)", "posts_via_likes"),
        // Spelled like the referenced columns, so not a role.
        ("grades", "(sid) student(sid)", "(cid) course(cid)", "courses_via_grades"),
        ("store_staff", "(store_id) store(id)", "(staff_id) staff(id)", "staff_list"),
        ("_CategoryToPost", "(A) Category(id)", "(B) Post(id)", "posts"),
        ("_CategoryToPost", "(B) Post(id)", "(A) Category(id)", "categories"),
        ("users_and_roles", "(u) users(id)", "(r) roles(id)", "roles"),
        ("_Likes", "(A) Post(id)", "(B) User(id)", "users_via_likes"),
        ("credits", "(film_id) films(id)", "(directed_by) people(id)", "directed_by_list"),
        ("shifts", "(store_id) store(id)", "(crew_staff_id) staff(id)", "crew_staff_list"),
    ];
    for (name, near, far, expected) in rows {
        assert_eq!(junction(name, near, far), expected, "{name}{near} {far}");
    }
}

#[test]
fn rule_10_links() {
    let rows = [
        ("film_actor", "(film_id) film(film_id)", "(actor_id) actor(actor_id)", "actor", "actors"),
        (
            "film_actor",
            "(film_id) film(film_id)",
            "(lead_actor_id) actor(id)",
            "lead_actor",
            "lead_actors",
        ),
        ("posts_tags", "(post_id) posts(id)", "(tag_id) tags(id)", "tag", "tags"),
        ("follows", "(followee_id) users(id)", "(follower_id) users(id)", "follower", "followers"),
        (
            "enrollments",
            "(student_id) students(id)",
            "(course_id) courses(id)",
            "course_via_enrollments",
            "courses_via_enrollments",
        ),
        ("store_staff", "(store_id) store(id)", "(staff_id) staff(id)", "staff", "staff_list"),
        // Nothing to escape after the first word.
        ("type_user", "(user_id) users(id)", "(type_id) types(id)", "type", "types"),
        ("user_2fa", "(user_id) users(id)", "(fa_id) 2fa(fa_id)", "2fa", "2fas"),
        ("add_ons_users", "(user_id) users(id)", "(add_on_id) add_ons(id)", "add_on", "add_ons"),
    ];
    for (name, near, far, one, many) in rows {
        let (near, far) = (format!("{name}{near}"), format!("{name}{far}"));
        let names = LinkNames::short(&key(&near, Many), &key(&far, Many));
        assert_eq!((&*names.one, &*names.many), (one, many), "{near} {far}");
    }
    let near = key("enrollments(student_id) students(id)", Many);
    let far = key("enrollments(course_id) courses(id)", Many);
    let names = LinkNames::long(&near, &far);
    assert_eq!(names.one, "course_via_enrollments_student_id_course_id");
    assert_eq!(names.many, through_long(&near, &far));
}

#[test]
fn rule_7_long_names() {
    let key_of = |text| key(text, Many);
    let reports_to = key_of("Employee(ReportsTo) Employee(EmployeeId)");
    assert_eq!(reports_to.to_one_long(), "employee_by_reports_to");
    assert_eq!(reports_to.to_many_long(), "employees_by_reports_to");

    let tenant = key_of("orders(tenant_id, customer_id) customers(tenant_id, id)");
    assert_eq!(tenant.to_one_long(), "customer_by_tenant_id_customer_id");
    assert_eq!(tenant.to_many_long(), "orders_by_tenant_id_customer_id");

    let staff = key_of("staff(store_id) store(id)");
    assert_eq!(staff.to_many_long(), "staff_list_by_store_id");
    assert_eq!(key("passports(owner) people(id)", Unique).to_many_long(), "passport_by_owner");

    let near = key_of("enrollments(student_id) students(id)");
    let far = key_of("enrollments(course_id) courses(id)");
    assert_eq!(through_long(&near, &far), "courses_via_enrollments_student_id_course_id");
}

#[test]
fn own_rules() {
    let naming = Naming {
        prefixes: vec!["tbl_".to_owned()],
        words: vec![("kd".to_owned(), "kunde".to_owned())],
        plurals: vec![("kunde".to_owned(), "kunden".to_owned())],
        ..Naming::default()
    };
    let key = |text| ForeignKeyNames { naming: &naming, ..key(text, Many) };
    let near = key("TBL_Kauf_Kunden(kd_id) tbl_kunden(id)");
    let far = key("TBL_Kauf_Kunden(kauf_id) tbl_kauf(id)");
    assert_eq!(near.to_one(), "kunde");
    assert_eq!(near.to_many(), "kauf_kunden");
    assert_eq!(through(&near, &far), "kaufs");
    assert_eq!(through(&far, &near), "kunden");
}
