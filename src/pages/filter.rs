//! Choosing news by topic and year. The choice lives in the address, as the form itself
//! would put it there: `?topic=origin&year=2019`.

use leptos::prelude::*;

use super::feed_list::ListState;
use crate::element::{El, el};
use crate::feeds::{Item, Source};
use crate::l10n::L10n;
use crate::site::{Page, pages};

/// What a visitor chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    topic: Option<&'static str>,
    year: Option<u16>,
}

impl Filter {
    /// Reads the query of an address; what it does not know, it passes over.
    #[cfg(any(target_arch = "wasm32", test))]
    pub(super) fn from_query(query: &str) -> Self {
        let mut filter = Self::default();
        for pair in query.trim_start_matches('?').split('&') {
            match pair.split_once('=') {
                Some(("topic", value)) => filter.topic = topics().find(|topic| *topic == value),
                Some(("year", value)) => {
                    filter.year = years().find(|year| year.to_string() == value);
                }
                _ => {}
            }
        }
        filter
    }

    /// The query of an address, with its question mark; empty if nothing was chosen.
    #[cfg(any(target_arch = "wasm32", test))]
    fn query(self) -> String {
        let topic = self.topic.map(|topic| format!("topic={topic}"));
        let year = self.year.map(|year| format!("year={year}"));
        let parts: Vec<String> = topic.into_iter().chain(year).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    /// Whether everything is shown.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The feed that holds what was chosen, if not the page's own.
    pub(super) fn source(&self) -> Option<Source> {
        match (self.year, self.topic) {
            (Some(year), _) => Some(Source::news_of(year)),
            (None, Some(topic)) => Some(Source::Topic(topic)),
            (None, None) => None,
        }
    }

    /// Whether an item of that feed was chosen.
    pub(super) fn takes(&self, item: &Item) -> bool {
        self.topic.is_none_or(|topic| item.tags.iter().any(|tag| tag == topic))
    }
}

#[cfg(any(target_arch = "wasm32", test))]
fn topics() -> impl Iterator<Item = &'static str> {
    Page::all().filter_map(Page::topic)
}

fn years() -> impl Iterator<Item = u16> {
    pages::MEDIA_NEWSROOM.children().filter_map(Page::year)
}

/// The form. Without script it is not shown: the pages of topics and years do the same.
/// It keeps the address in step with what is chosen.
pub(super) fn filter_form(l10n: L10n, state: RwSignal<ListState>) -> El {
    let option = move |value: String, is: fn(Filter, &str) -> bool| {
        let own = value.clone();
        el("option")
            .attr("value", value)
            .live_attr("selected", move || is(state.get().filter, &own).then(String::new))
    };
    let is_topic = |filter: Filter, value: &str| filter.topic.unwrap_or_default() == value;
    let is_year = |filter: Filter, value: &str| {
        filter.year.map(|year| year.to_string()).unwrap_or_default() == value
    };
    let by_topic = Page::all().filter_map(|page| Some((page.topic()?, page.parent()?)));
    let topic = el("select")
        .attr("id", "filter-topic")
        .attr("name", "topic")
        .with(option(String::new(), is_topic).with(l10n.text("filter-all-topics")))
        .all(
            by_topic
                .map(|(topic, page)| option(topic.to_owned(), is_topic).with(l10n.text(page.id()))),
        );
    let year = el("select")
        .attr("id", "filter-year")
        .attr("name", "year")
        .with(option(String::new(), is_year).with(l10n.text("filter-all-years")))
        .all(years().map(|year| option(year.to_string(), is_year).with(year.to_string())));
    let field = |id: &'static str, select: El| {
        el("p")
            .class("filters__field")
            .with(el("label").attr("for", id).with(l10n.view(id)))
            .with(select)
    };
    let form = el("form")
        .class("filters")
        .attr("action", l10n.href(pages::MEDIA_NEWSROOM))
        .attr("method", "get")
        .attr("aria-label", l10n.text("filter"))
        .with(field("filter-topic", topic))
        .with(field("filter-year", year))
        // For the time until the program answers.
        .with(
            el("button")
                .class("button button--quiet")
                .attr("type", "submit")
                .with(l10n.view("filter-apply")),
        );
    follow(form, state)
}

#[cfg(target_arch = "wasm32")]
fn follow(form: El, state: RwSignal<ListState>) -> El {
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Element, Event, HtmlSelectElement};

    use crate::element::effect;

    fn chosen(form: &Element, name: &str) -> String {
        let select = form.query_selector(&format!("select[name={name}]")).ok().flatten();
        let select = select.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok());
        select.map(|select| select.value()).unwrap_or_default()
    }

    let apply = move |event: &Event| {
        let Some(form) = event.current_target().and_then(|form| form.dyn_into::<Element>().ok())
        else {
            return;
        };
        let query = format!("topic={}&year={}", chosen(&form, "topic"), chosen(&form, "year"));
        state.update(|state| state.choose(Filter::from_query(&query)));
    };
    // The address follows the choice, however it was made.
    let before = std::cell::Cell::new(None);
    effect(move || {
        let now = state.get().filter;
        if before.replace(Some(now)).is_some_and(|before| before != now)
            && let (Ok(path), Ok(history)) = (window().location().pathname(), window().history())
        {
            let url = path + &now.query();
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
        }
    });
    form.on("change", move |event| apply(event.unchecked_ref())).on("submit", move |event| {
        let event: Event = event.unchecked_into();
        event.prevent_default();
        apply(&event);
    })
}

#[cfg(not(target_arch = "wasm32"))]
fn follow(form: El, _: RwSignal<ListState>) -> El {
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_goes_through_the_address_and_back() {
        for query in ["", "?topic=origin", "?year=2019", "?topic=origin&year=2019"] {
            assert_eq!(Filter::from_query(query).query(), query);
        }
        for (query, wanted) in [
            ("?year=1850&topic=<script>", ""),
            ("?q=x&year=2019&year", "?year=2019"),
            ("?topic=&year=", ""),
        ] {
            assert_eq!(Filter::from_query(query).query(), wanted, "{query}");
        }
    }

    #[test]
    fn a_year_has_its_feed_and_a_topic_is_found_in_it() {
        let filter = Filter::from_query("?topic=origin&year=2019");
        assert_eq!(filter.source(), Some(Source::NewsOf(2019)));
        let tagged = |tag: &str| Item { tags: vec![tag.to_owned()], ..Item::default() };
        assert!(filter.takes(&tagged("origin")) && !filter.takes(&tagged("valuation")));
        assert_eq!(Filter::from_query("?topic=origin").source(), Some(Source::Topic("origin")));
        assert_eq!(Filter::default().source(), None);
    }
}
