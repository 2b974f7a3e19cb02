//! What every part of a page has at hand, by its type.

use leptos::prelude::use_context;

/// The value of this type that the page was begun with: `app` says which there are.
///
/// # Panics
/// There is none, which is a mistake of the program. In place of `expect_context`, whose
/// message would be made anew for every type, at 600 bytes each.
#[track_caller]
pub fn context<T: Clone + 'static>() -> T {
    #[cold]
    #[track_caller]
    #[expect(
        clippy::panic,
        reason = "as `expect_context` does: every page begins with all of them"
    )]
    fn missing(name: &str) -> ! {
        panic!("no {name} in the context")
    }
    match use_context() {
        Some(value) => value,
        None => missing(std::any::type_name::<T>()),
    }
}
