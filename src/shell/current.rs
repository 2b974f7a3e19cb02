//! Keeping the marks of the shown page in header and footer in step. Done to the
//! document itself: two hundred links that follow a signal would each cost an effect
//! when the page is taken over, and a run of it at every change of page.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::app::Screen;
use crate::site::{Page, Place, sections};

/// Marks the links to what is shown, and the section that it is in.
pub(super) fn mark_current(screen: &Screen) {
    let page = screen.page();
    for element in elements(":is(.header, .footer) [aria-current]") {
        set(&element, "aria-current", None);
    }
    // The address of an item is not that of the page that it belongs to.
    if let Some(page) = page
        && !page.kind().is_dynamic()
    {
        let href = Place::new(screen.lang(), page).href();
        for element in elements(&format!(":is(.header, .footer) a[href=\"{href}\"]")) {
            set(&element, "aria-current", Some("page"));
        }
    }
    let inside = |section: Page| page.is_some_and(|page| section.contains(page));
    for (summary, section) in elements(".menu__section > summary").zip(sections()) {
        set(&summary, "data-current", inside(section).then_some(""));
    }
}

fn elements(selector: &str) -> impl Iterator<Item = Element> {
    let list = document().query_selector_all(selector).ok();
    let length = list.as_ref().map_or(0, web_sys::NodeList::length);
    (0..length).filter_map(move |index| list.as_ref()?.get(index)?.dyn_into().ok())
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
