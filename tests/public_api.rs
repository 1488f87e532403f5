//! The public items of the library, so that a change of them is seen in review: `public_api.txt`
//! lists what the documentation shows. Set `UPDATE_GOLDEN=1` to write it again.
//!
//! A program of its own, because it runs cargo.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use compiler::{COMPILER, release, rustc};
use html::{between, headers, section, text};
use similar::TextDiff;

mod compiler;
mod html;

const LIST: &str = "tests/public_api.txt";

/// Machinery: named by no declaration, signature or example.
const HIDDEN: [&str; 4] = ["Never", "Scope", "Facts", "ValueVisitor"];

/// Traits of the standard library that every type has.
const OF_ALL_TYPES: [&str; 9] =
    ["Any", "Borrow", "BorrowMut", "From", "Into", "ToString", "TryFrom", "TryInto", "ToOwned"];

/// Traits that are usually derived, which the list leaves out.
const DERIVED: [&str; 10] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "StructuralPartialEq",
];

#[test]
fn public_items_are_those_of_the_list() {
    let version = rustc(&["--version"]);
    let version = release(&version);
    if version != COMPILER {
        // Not by `eprintln!`, which nobody would see of a test that passes.
        let skipped = "skipped: the public items are not compared, because they are listed from";
        let reason = format!("the pages of rustdoc {COMPILER}, and this is {version}");
        return writeln!(io::stderr(), "{skipped} {reason}").unwrap();
    }
    let pages = Pages::build();
    let problems: String = pages.problems().into_iter().map(|it| it + "\n").collect();
    assert!(problems.is_empty(), "{problems}");

    let actual = pages.list();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(LIST, actual).unwrap();
    }
    let expected = fs::read_to_string(LIST).unwrap_or_default();
    let diff =
        TextDiff::from_lines(&*expected, &actual).unified_diff().context_radius(1).to_string();
    let shown: String = diff.chars().take(8000).collect();
    let rest = if shown.len() < diff.len() { "\n… and more" } else { "" };
    assert!(expected == actual, "public items differ from {LIST}:\n{shown}{rest}");
}

#[test]
fn examples_are_tested_and_name_the_library() {
    let mut problems = String::new();
    let folders = ["reflect-runtime/src", "src"].into_iter().flat_map(|it| files(Path::new(it)));
    for path in folders.chain([PathBuf::from("README.md")]) {
        let text = fs::read_to_string(&path).unwrap();
        let is_rust = path.extension().is_some_and(|it| it == "rs");
        let mut in_example = false;
        for (number, line) in (1..).zip(text.lines()) {
            let comment = line.trim_start();
            let doc = comment.strip_prefix("///").or_else(|| comment.strip_prefix("//!"));
            let Some(doc) = (if is_rust { doc } else { Some(line) }) else {
                in_example = false;
                continue;
            };
            let mut complain = |what| {
                writeln!(problems, "{}:{number}: {what}", path.display()).unwrap();
            };
            if let Some(kind) = doc.trim_start().strip_prefix("```") {
                in_example = !in_example;
                if kind.split([',', ' ']).any(|it| it.starts_with("ignore")) {
                    complain("this example is not tested");
                }
            } else if in_example && doc.contains("reflect_runtime") {
                complain("users know `reflect_schema`, not `reflect_runtime`");
            }
        }
    }
    assert!(problems.is_empty(), "{problems}");
}

/// The files below a directory.
fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// The documentation: the path of each item, and the HTML of its page.
struct Pages(Vec<(String, String)>);

impl Pages {
    /// Has rustdoc write the documentation of the default features, and reads it.
    fn build() -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("public-api");
        let output = Command::new(env!("CARGO"))
            .args(["doc", "--package", "reflect-schema", "--no-deps", "--locked", "--quiet"])
            .arg("--target-dir")
            .arg(&target)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let root = target.join("doc/reflect_schema");
        let read = |file: &str| {
            let html = fs::read_to_string(root.join(file)).unwrap();
            html.split_once("id=\"main-content\"").unwrap().1.to_owned()
        };
        let all = read("all.html");
        let links = between(&all, "<li><a href=\"", "</a>");
        let items = links.into_iter().map(|link| {
            let (file, name) = link.split_once("\">").unwrap();
            (name.to_owned(), read(file))
        });
        let crate_page = ("the crate".to_owned(), read("index.html"));
        let mut pages: Vec<_> = [crate_page].into_iter().chain(items).collect();
        // Shorter paths first: an item that is exported twice is listed at the first.
        pages.sort_by_key(|(path, _)| (path.contains("::"), path.clone()));
        Self(pages)
    }

    /// What no page should show.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (path, page) in &self.0 {
            let codes = [between(page, "<code>", "</code>"), headers(page)].concat();
            let codes: Vec<_> = codes.into_iter().map(text).collect();
            for name in HIDDEN {
                let is_name = |it: &str| it == name;
                let named = |code: &&String| code.split(|c: char| !is_word(c)).any(is_name);
                if let Some(code) = codes.iter().find(named) {
                    problems.push(format!("{path} shows `{name}`, which is hidden: {code}"));
                }
            }
            if page.contains("href=\"crate::") {
                problems.push(format!("{path} has a link that leads nowhere"));
            }
        }
        problems.extend(self.problems_of_all_types());
        problems
    }

    /// Implementations for all types, which would be on the pages of users' types too: they are on
    /// that of `Error`, which is a plain type.
    fn problems_of_all_types(&self) -> Vec<String> {
        let (_, page) = self.0.iter().find(|(path, _)| path == "Error").unwrap();
        let blocks = blocks_of(section(page, "blanket-implementations"));
        assert!(!blocks.is_empty(), "rustdoc lists them in another section now");
        let others = blocks.into_iter().filter(|it| !OF_ALL_TYPES.contains(&name_of(it)));
        others.map(|it| format!("the page of every type shows `{it}`")).collect()
    }

    /// The list: a line for an item, and lines for its parts.
    fn list(&self) -> String {
        let of_traits = self.0.iter().flat_map(|(_, page)| implementors(page)).collect();
        let mut first = BTreeMap::<_, &str>::new();
        let mut list = String::new();
        for (path, page) in &self.0 {
            let lines = lines(page, &of_traits);
            let name = path.rsplit("::").next().unwrap();
            match first.get(&(name, lines.clone())) {
                Some(other) => writeln!(list, "{path}: {other}").unwrap(),
                None => writeln!(list, "{path}: {}", lines.join("\n    ")).unwrap(),
            }
            first.entry((name, lines)).or_insert(path);
        }
        list
    }
}

/// An item's declaration, then its parts.
fn lines(page: &str, of_traits: &BTreeSet<String>) -> Vec<String> {
    let declaration = page.split_once("<pre class=\"rust item-decl\">").map(|(_, it)| it);
    let declaration = declaration.and_then(|it| it.split_once("</pre>")).map(|(it, _)| text(it));
    let mut lines = vec![declaration.unwrap_or_else(|| "re-exports".to_owned())];
    if lines[0].starts_with("pub type ") {
        return lines;
    }
    // The variants and the methods follow, each with its signature.
    if lines[0].contains("pub enum ") || lines[0].contains("pub trait ") {
        let end = lines[0].find(" {").unwrap_or(lines[0].len());
        lines[0].truncate(end);
    }
    for reexport in between(page, "<dt id=\"reexport.", "</code>") {
        lines.push(text(reexport.split_once("<code>").unwrap().1));
    }
    for part in ["required-associated-types", "required-methods", "provided-methods"] {
        lines.extend(headers(section(page, part)).into_iter().map(text));
    }
    for variant in section(page, "variants").split("<section id=\"variant.").skip(1) {
        let fields = variant.split("class=\"sub-variant-field\"").skip(1);
        let fields: Vec<_> = fields.map(|it| text(between(it, "<code>", "</code>")[0])).collect();
        let name = text(headers(variant)[0]);
        let has_names = !fields.is_empty() && !name.contains('(');
        lines.push(if has_names { format!("{name} {{ {} }}", fields.join(", ")) } else { name });
    }
    // By the header of the block, because rustdoc has a block for each in the source.
    let mut blocks = BTreeMap::<_, BTreeSet<_>>::new();
    for block in section(page, "implementations").split("class=\"impl\"").skip(1) {
        let mut headers = headers(block).into_iter().map(text);
        blocks.entry(headers.next().unwrap()).or_default().extend(headers);
    }
    for (block, items) in blocks {
        lines.push(block);
        lines.extend(items.into_iter().map(|it| format!("    {it}")));
    }
    lines.extend(implementors(page));
    let traits = blocks_of(section(page, "trait-implementations"));
    lines.extend(traits.into_iter().filter(|it| !of_traits.contains(it) && !is_derived(it)));
    lines
}

/// The types that implement a trait, if the page is that of a trait.
fn implementors(page: &str) -> BTreeSet<String> {
    let (here, foreign) = (section(page, "implementors"), section(page, "foreign-impls"));
    &blocks_of(here) | &blocks_of(foreign)
}

/// The headers of the implementations in a section.
fn blocks_of(section: &str) -> BTreeSet<String> {
    let blocks = section.split("class=\"impl\"").skip(1).map(|it| text(headers(it)[0]));
    // Longer tuples are like those of two.
    blocks.map(|it| if it.contains(" for (A, B, C") { without_bounds(&it) } else { it }).collect()
}

/// The header of a block without its generic parameters and their bounds.
fn without_bounds(block: &str) -> String {
    let block = block.split(" where ").next().unwrap();
    block.split_once("> ").map_or(block.to_owned(), |(_, it)| format!("impl {it}"))
}

fn is_derived(block: &str) -> bool {
    DERIVED.contains(&name_of(block))
}

/// The name of the trait in the header of a block.
fn name_of(block: &str) -> &str {
    let of_trait = block.split(" for ").next().unwrap().rsplit(' ').next().unwrap();
    of_trait.split('<').next().unwrap()
}

fn is_word(char: char) -> bool {
    char == '_' || char.is_alphanumeric()
}
