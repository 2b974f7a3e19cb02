//! HTML of feeds: what of it survives, natively. The browser's side is tested with the
//! same vectors in `tests/browser/newsroom.spec.js`.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "tests")]

use wco::feeds::{Rich, clean, rich};

/// Known ways to smuggle script into HTML, after the lists of OWASP's filter evasion
/// cheat sheet and of the fixtures of DOMPurify; each calls `hit`, styles the page, or
/// leads to another host unseen.
fn vectors() -> Vec<String> {
    let text = std::fs::read_to_string("tests/fixtures/xss.json").unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Calls `look` with every element.
fn each(pieces: &[Rich], look: &mut impl FnMut(&str, &[(&'static str, String)])) {
    for piece in pieces {
        if let Rich::Element { tag, attributes, children } = piece {
            look(tag, attributes);
            each(children, look);
        }
    }
}

fn harmless(html: &str) {
    each(&rich(html), &mut |tag, attributes| {
        let silent = ["script", "style", "iframe", "object", "embed", "svg", "math", "form"];
        assert!(!silent.contains(&tag), "{html}: {tag}");
        for (name, value) in attributes {
            assert!(!name.starts_with("on") && *name != "style", "{html}: {name}");
            if matches!(*name, "href" | "src") {
                let start = ["https://", "http://", "mailto:", "tel:", "/", "#"];
                assert!(start.iter().any(|start| value.starts_with(start)), "{html}: {value}");
                assert!(!value.starts_with("//") && !value.starts_with("/\\"), "{html}: {value}");
            }
        }
    });
}

#[test]
fn no_vector_survives_with_or_without_the_cleaning_at_build_time() {
    let vectors = vectors();
    assert!(vectors.len() > 100);
    for html in &vectors {
        harmless(html);
        harmless(&clean(html));
        // Cleaned twice is cleaned once: nothing comes to life on the way.
        assert_eq!(clean(&clean(html)), clean(html), "{html}");
    }
    // All at once: one vector may open what another closes.
    harmless(&vectors.concat());
    harmless(&clean(&vectors.concat()));
}

#[test]
fn what_a_text_needs_stays() {
    let html = "<h1>A</h1><p>One <b>two</b> <i lang=\"fr\">trois</i><br>\
                <a href=\"https://x.org/?a=1&amp;b\" target=\"_blank\">x</a></p>\
                <ul><li>é&nbsp;&eacute;</li></ul><table><tr><th scope=\"row\">1</th></tr></table>\
                <center><p>kept</p></center>";
    let text = |text: &str| Rich::Text(text.to_owned());
    let element =
        |tag, children: Vec<Rich>| Rich::Element { tag, attributes: Vec::new(), children };
    let pieces = rich(html);
    assert_eq!(pieces[0], element("h2", vec![text("A")]));
    let Rich::Element { tag: "p", children, .. } = &pieces[1] else { panic!("{pieces:?}") };
    assert_eq!(children[1], element("strong", vec![text("two")]));
    let lang = vec![("lang", "fr".to_owned())];
    let foreign = Rich::Element { tag: "em", attributes: lang, children: vec![text("trois")] };
    assert_eq!(children[3], foreign);
    assert_eq!(children[4], element("br", vec![]));
    let href = vec![("href", "https://x.org/?a=1&b".to_owned())];
    assert_eq!(
        children[5],
        Rich::Element { tag: "a", attributes: href, children: vec![text("x")] }
    );
    assert_eq!(pieces[2], element("ul", vec![element("li", vec![text("é\u{a0}é")])]));
    assert_eq!(pieces.last(), Some(&element("p", vec![text("kept")])));
}

#[test]
fn no_depth_runs_out_of_stack() {
    let deep = "<blockquote>".repeat(20_000) + "x";
    let mut depth = 0;
    each(&rich(&deep), &mut |_, _| depth += 1);
    assert!(depth < 100);
}
