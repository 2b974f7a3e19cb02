//! Elements as HTML and as nodes of the document.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::{Element, Node, Placeholder};
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

use super::{Child, El, Listener, Value};

/// Elements that have neither content nor end tag
/// (<https://html.spec.whatwg.org/multipage/syntax.html#void-elements>), as far as the
/// site uses them.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// Elements of SVG, as far as the site uses them.
const SVG: [&str; 4] = ["svg", "g", "path", "circle"];

/// An element in the document, with what keeps it in step.
pub struct ElState {
    pub(super) element: Element,
    pub(super) tag: &'static str,
    /// The attributes that do not follow anything.
    pub(super) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(super) parts: Vec<Part>,
    pub(super) key: Option<String>,
}

/// A part of an element that outlives its making.
pub(super) enum Part {
    /// A child; its own parts live in it.
    Child(ElState),
    /// A text.
    Text(Cow<'static, str>),
    /// A live attribute.
    Attribute(RenderEffect<Option<String>>),
    /// Live children.
    Children(RenderEffect<LiveState>),
    /// What an event does.
    Listener(RemoveEventHandler<Element>),
}

/// Live children in the document, and the comment that marks their end.
pub(super) struct LiveState {
    pub(super) children: Vec<ElState>,
    pub(super) end: Placeholder,
}

impl LiveState {
    /// Puts other children in the place of those that are there. Those of the same key
    /// stay untouched.
    pub(super) fn replace(mut self, children: Vec<El>) -> Self {
        let parent = Rndr::get_parent(self.end.as_ref()).and_then(Element::cast_from);
        let mut before = std::mem::take(&mut self.children);
        for child in children {
            let same = before.iter().position(|other| match child.key {
                Some(_) => other.key == child.key,
                None => child.patches && other.tag == child.tag,
            });
            self.children.push(match same {
                Some(index) if child.patches => before.remove(index).patch(child),
                Some(index) if child.key.is_some() => before.remove(index),
                _ => child.build(),
            });
        }
        for child in &mut before {
            child.unmount();
        }
        // From the last to the first, so that what stands in its place is not moved.
        if let Some(parent) = parent {
            let mut next: Node = self.end.clone().into();
            for child in self.children.iter_mut().rev() {
                if Rndr::next_sibling(child.element.as_ref()).as_ref() != Some(&next) {
                    child.mount(&parent, Some(&next));
                }
                next = child.element.clone().into();
            }
        }
        self
    }
}

pub(super) fn keep_attribute(
    element: &Element,
    name: &'static str,
    value: Box<dyn Fn() -> Option<String> + Send>,
    // Whether the attribute is already as it should be.
    taken_over: bool,
) -> Part {
    let element = element.clone();
    Part::Attribute(RenderEffect::new(move |before: Option<Option<String>>| {
        let now = value();
        if before.as_ref().map_or(!taken_over, |before| *before != now) {
            match &now {
                Some(text) => Rndr::set_attribute(&element, name, text),
                None => Rndr::remove_attribute(&element, name),
            }
        }
        now
    }))
}

pub(super) fn listen(element: &Element, event: &str, act: Listener) -> Part {
    Part::Listener(Rndr::add_event_listener(element, event, act))
}

impl Render for El {
    type State = ElState;

    fn build(self) -> ElState {
        let namespace = SVG.contains(&self.tag).then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(self.tag, namespace);
        let mut parts = Vec::new();
        let mut attributes = Vec::new();
        for (name, value) in self.attributes {
            match value {
                Value::Text(text) => {
                    Rndr::set_attribute(&element, name, &text);
                    attributes.push((name, text));
                }
                Value::Live(value) => parts.push(keep_attribute(&element, name, value, false)),
            }
        }
        for child in self.children {
            match child {
                Child::Text(text) => {
                    Rndr::insert_node(&element, Rndr::create_text_node(&text).as_ref(), None);
                    parts.push(Part::Text(text));
                }
                Child::El(child) => {
                    let mut state = child.build();
                    state.mount(&element, None);
                    parts.push(Part::Child(state));
                }
                Child::Live(children) => {
                    let element = element.clone();
                    parts.push(Part::Children(RenderEffect::new(
                        move |before: Option<LiveState>| {
                            let before = before.unwrap_or_else(|| {
                                let end = Rndr::create_placeholder();
                                Rndr::insert_node(&element, end.as_ref(), None);
                                LiveState { children: Vec::new(), end }
                            });
                            before.replace(children())
                        },
                    )));
                }
            }
        }
        for (event, act) in self.listeners {
            parts.push(listen(&element, event, act));
        }
        ElState { element, tag: self.tag, attributes, parts, key: self.key }
    }

    fn rebuild(self, state: &mut ElState) {
        let mut fresh = self.build();
        let _ = state.insert_before_this(&mut fresh);
        state.unmount();
        *state = fresh;
    }
}

impl Mountable for ElState {
    fn unmount(&mut self) {
        Rndr::remove(self.element.as_ref());
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, self.element.as_ref(), marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match Rndr::get_parent(self.element.as_ref()).and_then(Element::cast_from) {
            Some(parent) => {
                child.mount(&parent, Some(self.element.as_ref()));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

/// Nothing adds attributes from outside: an element has those that it was given.
impl AddAnyAttr for El {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 16;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
        self.write(buf);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> ElState {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let state = self.take_over(cursor.current());
        cursor.set(state.element.clone().into());
        position.set(Position::NextChild);
        state
    }

    async fn hydrate_async(self, cursor: &Cursor, position: &PositionState) -> ElState {
        self.hydrate::<true>(cursor, position)
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl El {
    /// Writes the element as HTML.
    fn write(self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
        for (name, value) in self.attributes {
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
        if VOID.contains(&self.tag) {
            return;
        }
        for child in self.children {
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
        out.push_str(self.tag);
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
    use leptos::prelude::RenderHtml;

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
