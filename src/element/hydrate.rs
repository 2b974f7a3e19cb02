//! Taking over elements that stand in the document already.
//!
//! Where the document is not as it was prerendered (an extension or a page translator
//! has put in elements of its own), hydrating goes on over elements that nobody sees,
//! and [`El::hydrate`] tells that the page must be drawn anew. Nothing panics.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element, Node, Placeholder};
use leptos::tachys::renderer::{CastFrom, Rndr};
use web_sys::HtmlElement;

use super::live::{ElState, LiveState, Part, keep_attribute, listen};
use super::{Child, El, Listener, Parts, Value};
use crate::clock::wait;

thread_local! {
    static MISMATCHED: Cell<bool> = const { Cell::new(false) };
}

impl El {
    /// Takes over what stands in `root`, prerendered from an element like this one, for as
    /// long as the page stands. Between its children whatever else the browser has to do
    /// gets its turn. False where the document is another: then the element must be shown
    /// anew, after `owner`, to which all that is live belongs, was cleaned up.
    pub async fn hydrate(self, root: &HtmlElement, owner: &Owner) -> bool {
        let Some(mut taking) = Rndr::first_child(root).and_then(|node| Taking::begin(&self, node))
        else {
            return false;
        };
        let alone = Rndr::next_sibling(taking.element.as_ref()).is_none();
        let Parts { tag, attributes, children, listeners, key, .. } = *self.0;
        owner.with(|| taking.attributes(attributes));
        for child in children {
            owner.with(|| taking.child(child));
            wait(0).await;
        }
        let state = owner.with(|| taking.end(tag, listeners, key));
        if !alone || MISMATCHED.get() {
            return false;
        }
        // What follows signals in it ends with it.
        std::mem::forget(state);
        true
    }

    /// Takes over the element at `node`.
    fn take_over(self, node: Node) -> ElState {
        let Some(mut taking) = Taking::begin(&self, node) else {
            MISMATCHED.set(true);
            return self.build();
        };
        let Parts { tag, attributes, children, listeners, key, .. } = *self.0;
        taking.attributes(attributes);
        for child in children {
            taking.child(child);
        }
        taking.end(tag, listeners, key)
    }
}

/// An element that is being taken over.
struct Taking {
    element: Element,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    parts: Vec<Part>,
    /// The node that the next child should be.
    next: Option<Node>,
}

impl Taking {
    /// None where `node` is no element like this one.
    fn begin(el: &El, node: Node) -> Option<Self> {
        let element = Element::cast_from(node).filter(|e| e.local_name() == el.0.tag)?;
        let next = Rndr::first_child(element.as_ref());
        Some(Self { element, attributes: Vec::new(), parts: Vec::new(), next })
    }

    fn attributes(&mut self, attributes: Vec<(&'static str, Value)>) {
        for (name, value) in attributes {
            match value {
                Value::Text(text) => self.attributes.push((name, text)),
                Value::Live(value) => {
                    self.parts.push(keep_attribute(&self.element, name, value, true));
                }
            }
        }
    }

    fn child(&mut self, child: Child) {
        let next = self.next.take();
        match child {
            Child::Text(text) => {
                self.next = after_text(next, &text);
                self.parts.push(Part::Text(text));
            }
            Child::El(child) => {
                let (state, after) = take_child(child, next);
                self.next = after;
                self.parts.push(Part::Child(state));
            }
            Child::Live(children) => {
                let start = Cell::new(Some(next));
                let after = Rc::new(Cell::new(None));
                let found = after.clone();
                self.parts.push(Part::Children(RenderEffect::new(
                    move |before: Option<LiveState>| match before {
                        Some(before) => before.replace(children()),
                        None => {
                            let (state, next) = take_live(children(), start.take().flatten());
                            found.set(next);
                            state
                        }
                    },
                )));
                self.next = after.take();
            }
        }
    }

    fn end(
        mut self,
        tag: &'static str,
        listeners: Vec<(&'static str, Listener)>,
        key: Option<String>,
    ) -> ElState {
        if self.next.is_some() {
            MISMATCHED.set(true);
        }
        for (event, act) in listeners {
            self.parts.push(listen(&self.element, event, act));
        }
        let Self { element, attributes, parts, .. } = self;
        ElState { element, tag, attributes, parts, key }
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
