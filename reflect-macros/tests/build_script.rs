//! What the build script says of a SQLite that is too old.

#[allow(dead_code, reason = "it is a program of its own")]
#[path = "../build.rs"]
mod build_script;

#[test]
fn an_old_sqlite_is_named() {
    for found in ["3.40.1", "3.45.2", "3.45", "2.8.17", "3.9.2"] {
        let message = build_script::too_old(found).unwrap();
        let start =
            format!("SQLite {found} is installed, and reflect-schema needs 3.45.3 or later\n");
        assert!(message.starts_with(&start), "{message}");
    }
    for found in ["3.45.3", "3.45.10", "3.46.0", "3.100", "4.0.0", "", "unknown"] {
        assert_eq!(build_script::too_old(found), None, "{found}");
    }
}
