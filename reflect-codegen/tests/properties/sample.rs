//! A sample of random schemas, compiled by a real cargo.

use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::strategy::{Strategy, ValueTree};
use quote::{format_ident, quote};

use crate::{random, reflect, runner};

#[test]
fn a_sample_compiles() {
    let mut runner = runner(1);
    let modules = (0..8).map(|number| {
        let (tables, views) = random::schema().new_tree(&mut runner).unwrap().current();
        let (_, code) = reflect(&random::statements(&tables, tables.len(), &views));
        let name = format_ident!("schema_{number}");
        quote!(pub mod #name { #code })
    });
    let modules: proc_macro2::TokenStream = modules.collect();
    let code = prettyplease::unparse(&syn::parse2(modules).unwrap());

    let library = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/sample");
    fs::create_dir_all(root.join("src")).unwrap();
    // A workspace of its own, because it lies in the directory of another.
    let manifest = format!(
        "[workspace]\n[package]\nname = \"sample\"\nedition = \"2024\"\n\
        [dependencies]\nreflect-schema = {{ path = '{}' }}\n[profile.dev]\ndebug = false\n",
        library.display()
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    // The versions that have been downloaded.
    fs::copy(library.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    fs::write(root.join("src/lib.rs"), code).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--target-dir"])
        .arg(target)
        .current_dir(&root)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo failed:\n{errors}");
}
