//! Elements in the document.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element, Node, Placeholder};
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr};
use web_sys::HtmlElement;

use super::{Child, El, Listener, Value};

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

impl Default for LiveState {
    /// None yet, and nowhere in the document.
    fn default() -> Self {
        Self { children: Vec::new(), end: Rndr::create_placeholder() }
    }
}

impl LiveState {
    /// Puts other children in the place of those that are there. Those of the same key
    /// stay untouched.
    pub(super) fn replace(mut self, children: Vec<El>) -> Self {
        let parent = Rndr::get_parent(self.end.as_ref()).and_then(Element::cast_from);
        let before = std::mem::take(&mut self.children).into_iter();
        let mut before: Vec<Option<ElState>> = before.map(Some).collect();
        // Most keep their order: each is looked for first where the one before it was found.
        let mut from = 0;
        for child in children {
            let like = |other: &Option<ElState>| match (other, &child.0.key) {
                (None, _) => false,
                (Some(other), Some(_)) => other.key == child.0.key,
                (Some(other), None) => child.0.patches && other.tag == child.0.tag,
            };
            let behind = before[from..].iter().position(like).map(|index| from + index);
            let same = behind.or_else(|| before[..from].iter().position(like));
            from = same.map_or(from, |index| index + 1);
            let same = same.and_then(|index| before[index].take());
            self.children.push(match same {
                Some(same) if child.0.patches => same.patch(child),
                Some(same) => same,
                None => child.build(),
            });
        }
        for child in before.iter().flatten() {
            child.unmount();
        }
        // From the last to the first, so that what stands in its place is not moved.
        if let Some(parent) = parent {
            let mut next: Node = self.end.clone().into();
            for child in self.children.iter().rev() {
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

impl El {
    /// Makes the element, to be put into the document.
    pub(super) fn build(self) -> ElState {
        let this = *self.0;
        let namespace = SVG.contains(&this.tag).then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(this.tag, namespace);
        let mut parts = Vec::new();
        let mut attributes = Vec::new();
        for (name, value) in this.attributes {
            match value {
                Value::Text(text) => {
                    Rndr::set_attribute(&element, name, &text);
                    attributes.push((name, text));
                }
                Value::Live(value) => parts.push(keep_attribute(&element, name, value, false)),
            }
        }
        for child in this.children {
            match child {
                Child::Text(text) => {
                    Rndr::insert_node(&element, Rndr::create_text_node(&text).as_ref(), None);
                    parts.push(Part::Text(text));
                }
                Child::El(child) => {
                    let state = child.build();
                    state.mount(&element, None);
                    parts.push(Part::Child(state));
                }
                Child::Live(children) => {
                    let element = element.clone();
                    parts.push(Part::Children(RenderEffect::new(
                        move |before: Option<LiveState>| {
                            let before = before.unwrap_or_else(|| {
                                let none = LiveState::default();
                                Rndr::insert_node(&element, none.end.as_ref(), None);
                                none
                            });
                            before.replace(children())
                        },
                    )));
                }
            }
        }
        for (event, act) in this.listeners {
            parts.push(listen(&element, event, act));
        }
        ElState { element, tag: this.tag, attributes, parts, key: this.key }
    }
}

impl ElState {
    /// Takes the element out of the document.
    pub(super) fn unmount(&self) {
        Rndr::remove(self.element.as_ref());
    }

    /// Puts the element into `parent`, before `marker` or as the last.
    pub(super) fn mount(&self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, self.element.as_ref(), marker);
    }

    /// Puts `other` before this element.
    pub(super) fn insert_before_this(&self, other: &Self) {
        if let Some(parent) = Rndr::get_parent(self.element.as_ref()).and_then(Element::cast_from) {
            other.mount(&parent, Some(self.element.as_ref()));
        }
    }
}

impl El {
    /// Puts the element into `root` in the place of all that is there, for as long as the
    /// page stands.
    pub fn show_in(self, root: &HtmlElement) {
        root.set_text_content(None);
        let state = self.build();
        state.mount(root, None);
        // What follows signals in it ends with it.
        std::mem::forget(state);
    }
}
