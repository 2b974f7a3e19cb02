//! The text of items that came as HTML. Nothing of it reaches the page as HTML: it is
//! read into a tree without being run, and only what is on the lists below is made into
//! elements. What is not on them is left out; its text stays, but for that of elements
//! whose text is no text for readers.

/// A piece of rich text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rich {
    /// Text.
    Text(String),
    /// An element of the list.
    Element {
        /// Its tag.
        tag: &'static str,
        /// Its attributes, each of the list and with a value that is safe there.
        attributes: Vec<(&'static str, String)>,
        /// What stands in it.
        children: Vec<Rich>,
    },
}

/// A piece of HTML as it was written.
enum Raw {
    Text(String),
    Element { name: String, attributes: Vec<(String, String)>, children: Vec<Raw> },
}

/// How deep elements may stand in each other: no text needs more, and no text may make
/// the program run out of stack.
const DEEPEST: usize = 40;

/// Reads HTML.
pub fn rich(html: &str) -> Vec<Rich> {
    let mut pieces = Vec::new();
    for raw in read(html) {
        allow(raw, &mut pieces);
    }
    pieces
}

fn allow(raw: Raw, out: &mut Vec<Rich>) {
    match raw {
        Raw::Text(text) => out.push(Rich::Text(text)),
        Raw::Element { name, attributes, children } => {
            if is_silent(&name) {
                return;
            }
            let mut inner = Vec::new();
            for child in children {
                allow(child, &mut inner);
            }
            match tag(&name) {
                Some(tag) => {
                    let attributes = attributes
                        .into_iter()
                        .filter_map(|(name, value)| attribute(tag, &name, &value))
                        .collect();
                    out.push(Rich::Element { tag, attributes, children: inner });
                }
                None => out.append(&mut inner),
            }
        }
    }
}

/// Elements of which not even the text is shown.
fn is_silent(name: &str) -> bool {
    const SILENT: [&str; 22] = [
        "script", "style", "template", "noscript", "iframe", "frame", "frameset", "noframes",
        "object", "embed", "applet", "svg", "math", "head", "title", "select", "textarea",
        "button", "audio", "video", "canvas", "xmp",
    ];
    SILENT.contains(&name)
}

/// The tag that an element gets. The page has the first heading, and its name.
fn tag(name: &str) -> Option<&'static str> {
    const TAGS: [&str; 31] = [
        "p",
        "br",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "a",
        "strong",
        "em",
        "blockquote",
        "abbr",
        "sup",
        "sub",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "img",
        "code",
        "pre",
        "dl",
        "dt",
        "dd",
    ];
    match name {
        "h1" => Some("h2"),
        "b" => Some("strong"),
        "i" => Some("em"),
        "h5" | "h6" => Some("h4"),
        _ => TAGS.into_iter().find(|tag| *tag == name),
    }
}

fn attribute(tag: &str, name: &str, value: &str) -> Option<(&'static str, String)> {
    let number =
        |text: &str| !text.is_empty() && text.len() < 5 && text.bytes().all(|b| b.is_ascii_digit());
    let name = match (tag, name) {
        ("a", "href") if is_safe_link(value) => "href",
        ("img", "src") if value.starts_with("https://") => "src",
        ("img", "alt") => "alt",
        ("img", "width") if number(value) => "width",
        ("img", "height") if number(value) => "height",
        ("abbr", "title") => "title",
        ("th" | "td", "colspan") if number(value) => "colspan",
        ("th" | "td", "rowspan") if number(value) => "rowspan",
        ("th", "scope") if matches!(value, "row" | "col" | "rowgroup" | "colgroup") => "scope",
        (_, "lang") if value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => "lang",
        (_, "dir") if matches!(value, "ltr" | "rtl" | "auto") => "dir",
        _ => return None,
    };
    Some((name, value.to_owned()))
}

/// Addresses that only lead somewhere: none that runs anything, and none whose host is
/// hidden behind slashes.
fn is_safe_link(url: &str) -> bool {
    let known = ["https://", "http://", "mailto:", "tel:"];
    let own = url.starts_with('/') && !url[1..].starts_with(['/', '\\']);
    !url.contains(|c: char| c.is_ascii_control())
        && (known.iter().any(|start| url.starts_with(start)) || own || url.starts_with('#'))
}

/// Cleans HTML at build time, so that nothing else is deployed.
#[cfg(feature = "ssr")]
pub fn clean(html: &str) -> String {
    ammonia::clean(html)
}

#[cfg(feature = "ssr")]
fn read(html: &str) -> Vec<Raw> {
    use html5ever::tendril::TendrilSink;
    use html5ever::{ParseOpts, QualName, local_name, ns, parse_fragment};
    use markup5ever_rcdom::{Handle, NodeData, RcDom};

    fn children(node: &Handle, depth: usize) -> Vec<Raw> {
        if depth > DEEPEST {
            return Vec::new();
        }
        let raw = |node: &Handle| match &node.data {
            NodeData::Text { contents } => Some(Raw::Text(contents.borrow().to_string())),
            NodeData::Element { name, attrs, .. } => Some(Raw::Element {
                name: name.local.to_string(),
                attributes: attrs
                    .borrow()
                    .iter()
                    .map(|attr| (attr.name.local.to_string(), attr.value.to_string()))
                    .collect(),
                children: children(node, depth + 1),
            }),
            _ => None,
        };
        node.children.borrow().iter().filter_map(raw).collect()
    }

    let body = QualName::new(None, ns!(html), local_name!("body"));
    let dom =
        parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(html);
    // The fragment stands in an element of its own.
    let root = dom.document.children.borrow().first().cloned();
    root.map(|root| children(&root, 0)).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn read(html: &str) -> Vec<Raw> {
    use wasm_bindgen::JsCast;
    use web_sys::{Document, Element, Node};

    fn children(node: &Node, depth: usize) -> Vec<Raw> {
        let mut all = Vec::new();
        let mut next = node.first_child().filter(|_| depth <= DEEPEST);
        while let Some(node) = next {
            next = node.next_sibling();
            if node.node_type() == Node::TEXT_NODE {
                all.push(Raw::Text(node.text_content().unwrap_or_default()));
            } else if let Some(element) = node.dyn_ref::<Element>() {
                let names = element.get_attribute_names();
                let attributes = names.iter().filter_map(|name| {
                    let name = name.as_string()?;
                    let value = element.get_attribute(&name)?;
                    Some((name, value))
                });
                all.push(Raw::Element {
                    name: element.local_name(),
                    attributes: attributes.collect(),
                    children: children(&node, depth + 1),
                });
            }
        }
        all
    }

    // A document of its own, in which nothing runs or loads: scripts/boot.js, the only
    // place that may parse HTML (`trusted-types`).
    let parse = js_sys::Reflect::get(&js_sys::global(), &"parseFeedHtml".into()).ok();
    let parse = parse.and_then(|parse| parse.dyn_into::<js_sys::Function>().ok());
    let document = parse.and_then(|parse| parse.call1(&js_sys::global(), &html.into()).ok());
    let body = document
        .and_then(|document| document.dyn_into::<Document>().ok())
        .and_then(|document| document.body());
    body.map(|body| children(&body, 0)).unwrap_or_default()
}

#[cfg(not(any(feature = "ssr", target_arch = "wasm32")))]
fn read(html: &str) -> Vec<Raw> {
    // Neither the prerenderer nor the browser: nothing is shown.
    vec![Raw::Text(html.to_owned())]
}
