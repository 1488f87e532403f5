//! Reading the pages of rustdoc.

/// A section of a page, by the identifier of its heading.
pub(crate) fn section<'p>(page: &'p str, name: &str) -> &'p str {
    let rest = page.split_once(&format!("<h2 id=\"{name}\"")).map_or("", |(_, rest)| rest);
    rest.split("<h2 id=").next().unwrap()
}

/// The signatures on a page, without its prose.
pub(crate) fn headers(page: &str) -> Vec<&str> {
    between(page, "class=\"code-header\">", "</h")
}

/// The texts from a mark to the next other mark.
pub(crate) fn between<'p>(page: &'p str, start: &str, end: &str) -> Vec<&'p str> {
    let rests = page.split(start).skip(1);
    rests.map(|it| it.split(end).next().unwrap()).collect()
}

/// HTML without its tags, on one line.
pub(crate) fn text(html: &str) -> String {
    let mut text = String::new();
    for (index, part) in html.split('<').enumerate() {
        let (tag, part) = if index == 0 { ("", part) } else { part.split_once('>').unwrap() };
        // "Show 12 variants", and where clauses, which have a line of their own.
        if tag.starts_with("summary") {
            text.push('\u{0}');
        } else if tag == "/summary" {
            text.truncate(text.find('\u{0}').unwrap_or(text.len()));
        } else if tag.starts_with("div") || tag == "/div" {
            text.push(' ');
        }
        text.push_str(part.trim_end_matches('ⓘ'));
    }
    for (entity, char) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, char);
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // As they would be on one line.
    let text = text.replace("( ", "(").replace(", )", ")").replace(", >", ">");
    text.trim_end_matches(',').to_owned()
}
