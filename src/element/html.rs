//! Elements as HTML.

use super::{Child, El, Value};

/// Elements that have neither content nor end tag
/// (<https://html.spec.whatwg.org/multipage/syntax.html#void-elements>), as far as the
/// site uses them.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

impl El {
    /// The element as HTML.
    pub fn to_html(self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(self, out: &mut String) {
        let this = *self.0;
        out.push('<');
        out.push_str(this.tag);
        for (name, value) in this.attributes {
            let text = match value {
                Value::Text(text) => Some(text),
                Value::Live(value) => value().map(Into::into),
            };
            if let Some(text) = text {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape(&text, out);
                out.push('"');
            }
        }
        out.push('>');
        if VOID.contains(&this.tag) {
            return;
        }
        for child in this.children {
            match child {
                Child::Text(text) => escape(&text, out),
                Child::El(child) => child.write(out),
                Child::Live(children) => {
                    for child in children() {
                        child.write(out);
                    }
                    out.push_str("<!---->");
                }
            }
        }
        out.push_str("</");
        out.push_str(this.tag);
        out.push('>');
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::element::{El, el};

    #[test]
    fn elements_become_html_and_nothing_in_them_becomes_markup() {
        let input = el("input").attr("value", "\"><script>");
        let page = el("p").class("a").with("1 < 2 & ").with("\"3\"").with(input).maybe(None::<El>);
        assert_eq!(
            page.to_html(),
            "<p class=\"a\">1 &lt; 2 &amp; &quot;3&quot;<input value=\"&quot;>&lt;script>\"></p>"
        );
    }

    #[test]
    fn live_children_are_followed_by_their_mark() {
        let list =
            el("ul").live(|| vec![el("li").with("one"), el("li")]).attr_if("id", None::<&str>);
        assert_eq!(list.to_html(), "<ul><li>one</li><li></li><!----></ul>");
    }

    #[test]
    fn a_live_attribute_without_value_is_left_out() {
        let link = el("a").live_attr("x", || None).live_attr("y", || Some("1".to_owned()));
        assert_eq!(link.to_html(), "<a y=\"1\"></a>");
    }
}
