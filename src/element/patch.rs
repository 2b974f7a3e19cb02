//! Changing elements in place.

use leptos::tachys::renderer::types::{Element, Node, Text};
use leptos::tachys::renderer::{CastFrom, Rndr};

use super::live::{ElState, Part, keep_attribute, listen};
use super::{Child, El, Value};

impl ElState {
    /// Becomes `new`: what is the same stays in the document, down to single texts and
    /// attributes.
    pub(super) fn patch(self, new: El) -> Self {
        if self.tag != new.0.tag || !self.is_like(&new) {
            let fresh = new.build();
            self.insert_before_this(&fresh);
            self.unmount();
            return fresh;
        }
        let new = *new.0;
        let mut followers = Vec::new();
        let mut attributes = Vec::new();
        for (name, value) in new.attributes {
            match value {
                Value::Text(text) => {
                    let same =
                        self.attributes.iter().any(|(own, old)| *own == name && *old == text);
                    if !same {
                        Rndr::set_attribute(&self.element, name, &text);
                    }
                    attributes.push((name, text));
                }
                Value::Live(value) => followers.push((name, value)),
            }
        }
        for (name, _) in &self.attributes {
            if !attributes.iter().any(|(own, _)| own == name) {
                Rndr::remove_attribute(&self.element, name);
            }
        }
        let mut parts = Vec::new();
        let mut children = new.children.into_iter();
        let mut next: Option<Node> = None;
        for old in self.parts {
            match old {
                Part::Attribute(effect) => drop(effect),
                Part::Listener(listener) => drop(listener),
                Part::Children(effect) => drop(effect),
                Part::Text(old) => {
                    let node = following(&self.element, next.as_ref());
                    if let Some(Child::Text(text)) = children.next() {
                        if let Some(node) = node.clone().and_then(Text::cast_from)
                            && old != text
                        {
                            Rndr::set_text(&node, &text);
                        }
                        parts.push(Part::Text(text));
                    }
                    next = node;
                }
                Part::Child(old) => {
                    if let Some(Child::El(child)) = children.next() {
                        let state = old.patch(child);
                        next = Some(state.element.clone().into());
                        parts.push(Part::Child(state));
                    }
                }
            }
        }
        for (name, value) in followers {
            parts.push(keep_attribute(&self.element, name, value, false));
        }
        for (event, act) in new.listeners {
            parts.push(listen(&self.element, event, act));
        }
        Self { attributes, parts, key: new.key, ..self_of(self.element, self.tag) }
    }

    /// Whether both have texts and elements in the same places, and nothing live inside.
    fn is_like(&self, new: &El) -> bool {
        let own = self.parts.iter().filter(|part| !matches!(part, Part::Attribute(_)));
        own.clone().count() == new.0.children.len()
            && own.zip(&new.0.children).all(|(part, child)| {
                matches!(
                    (part, child),
                    (Part::Text(_), Child::Text(_)) | (Part::Child(_), Child::El(_))
                )
            })
    }
}

/// The node after another child of `element`, or its first.
fn following(element: &Element, node: Option<&Node>) -> Option<Node> {
    match node {
        Some(node) => Rndr::next_sibling(node),
        None => Rndr::first_child(element.as_ref()),
    }
}

fn self_of(element: Element, tag: &'static str) -> ElState {
    ElState { element, tag, attributes: Vec::new(), parts: Vec::new(), key: None }
}
