//! Taking over elements that stand in the document already.
//!
//! Where the document is not as it was prerendered (an extension or a page translator
//! has put in elements of its own), hydrating goes on over elements that nobody sees,
//! and [`El::hydrate`] tells that the page must be drawn anew. Nothing panics.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element, Node, Placeholder};
use leptos::tachys::renderer::{CastFrom, Rndr};
use web_sys::HtmlElement;

use super::live::{ElState, LiveState, Part, keep_attribute, listen};
use super::{Child, El, Value};

thread_local! {
    static MISMATCHED: Cell<bool> = const { Cell::new(false) };
}

impl El {
    /// Takes over what stands in `root`, prerendered from an element like this one, for as
    /// long as the page stands. False where it is not like this one: then the element must
    /// be shown anew, after its owner was cleaned up.
    pub fn hydrate(self, root: &HtmlElement) -> bool {
        let (state, after) = take_child(self, Rndr::first_child(root));
        if after.is_some() || MISMATCHED.get() {
            return false;
        }
        // What follows signals in it ends with it.
        std::mem::forget(state);
        true
    }

    /// Takes over the element at `node`.
    fn take_over(self, node: Node) -> ElState {
        let Some(element) = Element::cast_from(node).filter(|e| e.local_name() == self.0.tag)
        else {
            MISMATCHED.set(true);
            return self.build();
        };
        let this = *self.0;
        let mut parts = Vec::new();
        let mut attributes = Vec::new();
        for (name, value) in this.attributes {
            match value {
                Value::Text(text) => attributes.push((name, text)),
                Value::Live(value) => parts.push(keep_attribute(&element, name, value, true)),
            }
        }
        let mut next = Rndr::first_child(element.as_ref());
        for child in this.children {
            match child {
                Child::Text(text) => {
                    next = after_text(next, &text);
                    parts.push(Part::Text(text));
                }
                Child::El(child) => {
                    let (state, after) = take_child(child, next);
                    next = after;
                    parts.push(Part::Child(state));
                }
                Child::Live(children) => {
                    let start = Cell::new(Some(next));
                    let after = std::rc::Rc::new(Cell::new(None));
                    let found = after.clone();
                    parts.push(Part::Children(RenderEffect::new(
                        move |before: Option<LiveState>| match before {
                            Some(before) => before.replace(children()),
                            None => {
                                let (state, next) = take_live(children(), start.take().flatten());
                                found.set(next);
                                state
                            }
                        },
                    )));
                    next = after.take();
                }
            }
        }
        if next.is_some() {
            MISMATCHED.set(true);
        }
        for (event, act) in this.listeners {
            parts.push(listen(&element, event, act));
        }
        ElState { element, tag: this.tag, attributes, parts, key: this.key }
    }
}

/// Takes over a child at `node`; also answers the node after it.
fn take_child(child: El, node: Option<Node>) -> (ElState, Option<Node>) {
    match node {
        Some(node) => {
            let after = Rndr::next_sibling(&node);
            (child.take_over(node), after)
        }
        None => {
            MISMATCHED.set(true);
            (child.build(), None)
        }
    }
}

fn take_live(children: Vec<El>, mut next: Option<Node>) -> (LiveState, Option<Node>) {
    let mut states = Vec::with_capacity(children.len());
    for child in children {
        let (state, after) = take_child(child, next);
        next = after;
        states.push(state);
    }
    match next.clone().and_then(Placeholder::cast_from) {
        Some(end) => {
            let after = next.as_ref().and_then(Rndr::next_sibling);
            (LiveState { children: states, end }, after)
        }
        None => {
            MISMATCHED.set(true);
            (LiveState { children: states, end: Rndr::create_placeholder() }, next)
        }
    }
}

/// The node after the text that should stand at `node`.
fn after_text(node: Option<Node>, text: &str) -> Option<Node> {
    let node = node?;
    if node.node_type() == Node::TEXT_NODE && node.text_content().as_deref() == Some(text) {
        Rndr::next_sibling(&node)
    } else {
        MISMATCHED.set(true);
        Some(node)
    }
}
