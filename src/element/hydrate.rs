//! Taking over elements that stand in the document already.
//!
//! Not in one go: whatever else the browser has to do gets its turn in between, so that a
//! visitor on a slow machine need not wait. Until all is taken over, nothing that the page
//! shows changes by itself: what [`super::effect`] is told to run waits for the end.
//!
//! Where the document is not as it was prerendered (an extension or a page translator
//! has put in elements of its own), [`El::hydrate`] tells that the page must be drawn anew.
//! Nothing panics.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::vec::IntoIter;

use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element, Node, Placeholder};
use leptos::tachys::renderer::{CastFrom, Rndr};
use web_sys::HtmlElement;

use super::live::{ElState, LiveState, Part, keep_attribute, listen};
use super::{Act, Child, El, Listener, Parts, Value};
use crate::clock::Pace;

thread_local! {
    /// While a page is being taken over: what shall run when it stands.
    static WAITING: RefCell<Option<Vec<(Owner, Act)>>> = const { RefCell::new(None) };
}

/// Keeps what shall run once the page stands; answers it again where it stands already.
pub(super) fn wait_for_page(act: Act) -> Option<Act> {
    WAITING.with_borrow_mut(|waiting| match (waiting, Owner::current()) {
        (Some(waiting), Some(owner)) => {
            waiting.push((owner, act));
            None
        }
        _ => Some(act),
    })
}

/// The document is not as it was prerendered.
struct Mismatch;

impl El {
    /// Takes over what stands in `root`, prerendered from an element like this one, for as
    /// long as the page stands. False where the document is another: then the element must
    /// be shown anew, after `owner`, to which all that is live belongs, was cleaned up.
    pub async fn hydrate(self, root: &HtmlElement, owner: &Owner) -> bool {
        WAITING.set(Some(Vec::new()));
        let taken = take_over(self, Rndr::first_child(root), owner).await;
        let waiting = WAITING.take().unwrap_or_default();
        let Ok(state) = taken else { return false };
        // What follows signals in it ends with it.
        std::mem::forget(state);
        for (owner, act) in waiting {
            owner.with(|| super::effect(act));
        }
        true
    }
}

/// Takes over the element at `node`, which stands alone.
async fn take_over(el: El, node: Option<Node>, owner: &Owner) -> Result<ElState, Mismatch> {
    let pace = Pace::begin();
    let mut node = node;
    let mut open = vec![Open::element(el, &mut node, owner.clone())?];
    if node.is_some() {
        return Err(Mismatch);
    }
    loop {
        if let Some(state) = step(&mut open)? {
            return Ok(state);
        }
        pace.keep().await;
    }
}

/// Something with children, of which not all are taken over yet.
struct Open {
    what: What,
    rest: IntoIter<Child>,
    /// The children that are, and what else outlives them.
    parts: Vec<Part>,
    /// The node that the next child should be.
    next: Option<Node>,
    /// To what everything live in it belongs.
    owner: Owner,
}

enum What {
    Element {
        element: Element,
        tag: &'static str,
        attributes: Vec<(&'static str, Cow<'static, str>)>,
        listeners: Vec<(&'static str, Listener)>,
        key: Option<String>,
    },
    /// Live children, and whether they have changed since.
    Live(RenderEffect<LiveState>, Rc<Cell<bool>>),
}

impl Open {
    /// The element at `next`, where the node after it is left.
    fn element(el: El, next: &mut Option<Node>, owner: Owner) -> Result<Self, Mismatch> {
        let Parts { tag, attributes, children, listeners, key, .. } = *el.0;
        let node = next.take().ok_or(Mismatch)?;
        *next = Rndr::next_sibling(&node);
        let element = Element::cast_from(node).filter(|e| e.local_name() == tag).ok_or(Mismatch)?;
        let mut parts = Vec::new();
        let mut texts = Vec::new();
        for (name, value) in attributes {
            match value {
                Value::Text(text) => texts.push((name, text)),
                Value::Live(value) => {
                    parts.push(owner.with(|| keep_attribute(&element, name, value, true)));
                }
            }
        }
        let next = Rndr::first_child(element.as_ref());
        let what = What::Element { element, tag, attributes: texts, listeners, key };
        Ok(Self { what, rest: children.into_iter(), parts, next, owner })
    }

    /// Live children that begin at `next`.
    fn live(children: Box<dyn Fn() -> Vec<El> + Send>, next: Option<Node>, owner: &Owner) -> Self {
        let changed = Rc::new(Cell::new(false));
        let first = Rc::new(RefCell::new(None));
        let (again, given) = (changed.clone(), first.clone());
        let effect = owner.with(|| {
            RenderEffect::new(move |before: Option<LiveState>| {
                let now = children();
                if let Some(before) = before {
                    again.set(true);
                    return before.replace(now);
                }
                given.replace(Some((now, Owner::current())));
                LiveState::default()
            })
        });
        let (children, inner) = first.take().unwrap_or_default();
        let rest: Vec<Child> = children.into_iter().map(Child::El).collect();
        Self {
            what: What::Live(effect, changed),
            rest: rest.into_iter(),
            parts: Vec::new(),
            next,
            owner: inner.unwrap_or_else(|| owner.clone()),
        }
    }
}

/// Goes on by a child of the innermost, which is the last of `open`. At the end answers the
/// outermost.
fn step(open: &mut Vec<Open>) -> Result<Option<ElState>, Mismatch> {
    let innermost = open.last_mut().ok_or(Mismatch)?;
    match innermost.rest.next() {
        Some(Child::Text(text)) => {
            innermost.next = after_text(innermost.next.take(), &text)?;
            innermost.parts.push(Part::Text(text));
        }
        Some(Child::El(child)) => {
            let inner = Open::element(child, &mut innermost.next, innermost.owner.clone())?;
            open.push(inner);
        }
        Some(Child::Live(children)) => {
            let inner = Open::live(children, innermost.next.take(), &innermost.owner);
            open.push(inner);
        }
        None => {
            let Open { what, mut parts, next, .. } = open.pop().ok_or(Mismatch)?;
            let outer = open.last_mut();
            match what {
                What::Element { element, tag, attributes, listeners, key } => {
                    if next.is_some() {
                        return Err(Mismatch);
                    }
                    for (event, act) in listeners {
                        parts.push(listen(&element, event, act));
                    }
                    let state = ElState { element, tag, attributes, parts, key };
                    let Some(outer) = outer else { return Ok(Some(state)) };
                    outer.parts.push(Part::Child(state));
                }
                What::Live(effect, changed) => {
                    let end = next.and_then(Placeholder::cast_from).ok_or(Mismatch)?;
                    // A visitor who is quicker than this has changed what it shows.
                    if changed.get() {
                        return Err(Mismatch);
                    }
                    let outer = outer.ok_or(Mismatch)?;
                    outer.next = Rndr::next_sibling(end.as_ref());
                    let children = parts.into_iter().filter_map(|part| match part {
                        Part::Child(state) => Some(state),
                        _ => None,
                    });
                    let taken = LiveState { children: children.collect(), end };
                    effect.with_value_mut(|live| *live = taken);
                    outer.parts.push(Part::Children(effect));
                }
            }
        }
    }
    Ok(None)
}

/// The node after the text that should stand at `node`.
fn after_text(node: Option<Node>, text: &str) -> Result<Option<Node>, Mismatch> {
    node.filter(|node| {
        node.node_type() == Node::TEXT_NODE && node.text_content().as_deref() == Some(text)
    })
    .map(|node| Rndr::next_sibling(&node))
    .ok_or(Mismatch)
}
