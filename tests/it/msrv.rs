//! The declared Rust version is the lowest that the dependencies allow.

use std::process::Command;

/// `(major, minor)` of `1.89` or `1.89.0`.
fn version(text: &str) -> (u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap());
    (parts.next().unwrap(), parts.next().unwrap())
}

/// The platform that this runs on.
fn host() -> String {
    let about = Command::new(env!("CARGO")).arg("-vV").output().unwrap();
    let about = String::from_utf8(about.stdout).unwrap();
    about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

#[test]
fn the_declared_version_is_that_of_the_dependencies() {
    // The packages that a user compiles, by the paths of their manifests.
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let used: Vec<_> = tree.lines().filter_map(|line| line.split_once(" v")).collect();
    let is_used = |name: &str, version: &str| {
        used.iter().any(|(n, v)| *n == name && v.split(' ').next() == Some(version))
    };

    // Those of other platforms were never downloaded.
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--filter-platform", &host()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata = String::from_utf8(metadata.stdout).unwrap();
    let metadata: serde_json::Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let text = |package: &serde_json::Value, key: &str| {
        package[key].as_str().unwrap_or_default().to_owned()
    };
    let asked = packages
        .iter()
        .filter(|it| is_used(&text(it, "name"), &text(it, "version")))
        .filter(|it| !text(it, "name").starts_with("reflect-"))
        .filter_map(|it| Some((version(it["rust_version"].as_str()?), text(it, "name"))));
    let (needed, by) = asked.max().unwrap();
    let declared = version(env!("CARGO_PKG_RUST_VERSION"));
    assert_eq!(declared, needed, "{by} needs 1.{}", needed.1);
}
