//! Elements of the page as values.
//!
//! Every element is of one type, [`El`], whatever its tag, attributes and children,
//! where Leptos's `view!` makes a type of each, and code for each of those types: the
//! same site took 267 KB of WebAssembly with `view!` (brotli 11; 224 KB with
//! `--cfg erase_components`). See docs/decisions/0001-elements-as-values.md.
//!
//! Natively an [`El`] becomes HTML, in the browser it takes over that HTML, and its live
//! parts follow Leptos's signals.

#[cfg(not(target_arch = "wasm32"))]
mod html;
#[cfg(target_arch = "wasm32")]
mod hydrate;
#[cfg(target_arch = "wasm32")]
mod live;
#[cfg(target_arch = "wasm32")]
mod patch;

use std::borrow::Cow;

use leptos::tachys::renderer::types::Event;

/// An element. A pointer: it goes through the hands of many functions until it stands in
/// the page, and copying all of it each time was a tenth of the program.
pub struct El(Box<Parts>);

/// What an element is made of.
struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, Value)>,
    children: Vec<Child>,
    listeners: Vec<(&'static str, Listener)>,
    key: Option<String>,
    patches: bool,
}

/// What an event of an element does.
type Listener = Box<dyn FnMut(Event) + Send>;

/// What runs whenever a signal that it reads changes.
#[cfg(target_arch = "wasm32")]
type Act = Box<dyn FnMut()>;

/// The value of an attribute; without one, the attribute is left out.
enum Value {
    Text(Cow<'static, str>),
    Live(Box<dyn Fn() -> Option<String> + Send>),
}

/// What stands inside an element.
pub enum Child {
    /// An element.
    El(El),
    /// Text, never empty: an empty text would not survive the way through HTML.
    Text(Cow<'static, str>),
    /// Elements that are made anew whenever a signal that they read changes.
    Live(Box<dyn Fn() -> Vec<El> + Send>),
}

/// Runs `act` once the page stands, and whenever a signal that it reads changes. One
/// function for all: Leptos's own is made anew for every closure.
#[cfg(target_arch = "wasm32")]
pub fn effect(act: impl FnMut() + 'static) {
    let act: Act = Box::new(act);
    if let Some(mut act) = hydrate::wait_for_page(act) {
        leptos::prelude::Effect::new(move |_: Option<()>| act());
    }
}

/// An element with this tag. The tag is written in code, never taken from input.
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        listeners: Vec::new(),
        key: None,
        patches: false,
    }))
}

impl El {
    /// Sets `class`.
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// Sets an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.0.attributes.push((name, Value::Text(value.into())));
        self
    }

    /// Sets an attribute if there is a value for it.
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<Cow<'static, str>>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Sets an attribute that follows the signals that `value` reads.
    pub fn live_attr(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.0.attributes.push((name, Value::Live(Box::new(value))));
        self
    }

    /// Adds an element or text.
    pub fn with(mut self, child: impl Into<Child>) -> Self {
        self.push(child.into());
        self
    }

    /// Adds an element or text, if there is one.
    pub fn maybe(self, child: Option<impl Into<Child>>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds elements or texts.
    pub fn all<C: Into<Child>>(mut self, children: impl IntoIterator<Item = C>) -> Self {
        for child in children {
            self.push(child.into());
        }
        self
    }

    /// Adds elements that follow the signals that `children` reads.
    pub fn live(self, children: impl Fn() -> Vec<El> + Send + 'static) -> Self {
        self.with(Child::Live(Box::new(children)))
    }

    /// Calls `act` on every event of this name.
    pub fn on(mut self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.0.listeners.push((event, Box::new(act)));
        self
    }

    /// Names an element among live children by all that it shows: where the next
    /// children have one of the same name, the one in the document stays, and with it
    /// the reader's place, focus and selection.
    pub fn key(mut self, key: String) -> Self {
        self.0.key = Some(key);
        self
    }

    /// Among live children, changes the element that stands in the document, wherever
    /// it is like this one, instead of putting this one in its place: for large parts
    /// of which little changes.
    pub fn patch(mut self) -> Self {
        self.0.patches = true;
        self
    }

    /// Two texts side by side are one in HTML: they are made one here.
    fn push(&mut self, child: Child) {
        match (self.0.children.last_mut(), child) {
            (_, Child::Text(text)) if text.is_empty() => {}
            (Some(Child::Text(before)), Child::Text(text)) => before.to_mut().push_str(&text),
            (_, child) => self.0.children.push(child),
        }
    }
}

impl From<El> for Child {
    fn from(el: El) -> Self {
        Self::El(el)
    }
}

impl From<String> for Child {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<&'static str> for Child {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}
