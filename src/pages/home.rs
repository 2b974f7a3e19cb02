//! The home page: highlights, news, services, the notice to Members, related sites.

use super::body::inlines;
use super::cards::card;
use super::news_list::{Pick, all, day, from_feed, item_link, key, line};
use super::{LATEST, heading, lead};
use crate::clock::Today;
use crate::element::{Child, El, el};
use crate::feeds::{Item, Source};
use crate::l10n::{L10n, markup};
use crate::shell::{Icon, icon};
use crate::site::{Page, pages};

pub(super) fn page(l10n: L10n) -> Vec<El> {
    let hero = el("div").class("wrap");
    let hero = hero
        .with(heading(l10n, l10n.title(pages::HOME)))
        .with(lead(l10n, l10n.summary(pages::HOME)));
    vec![
        el("div").class("hero").with(hero),
        highlights(l10n),
        news(l10n),
        services(l10n),
        members(l10n),
        websites(l10n),
    ]
}

/// A part of the page under a heading.
fn section(id: &'static str, class: &'static str, title: Child) -> El {
    el("section").class(class).attr("aria-labelledby", id).with(el("h2").attr("id", id).with(title))
}

pub(super) fn highlights(l10n: L10n) -> El {
    let list = el("div").class("highlights__list");
    let list = from_feed(l10n, Source::Highlights, "highlights", list, all, |l10n, items| {
        items.iter().map(|item| highlight(l10n, item)).collect()
    });
    let carousel = el("wco-carousel")
        .class("carousel")
        .attr("data-carousel", l10n.text("carousel-name"))
        .attr("data-slide", l10n.text("carousel-slide"))
        .with(controls(l10n))
        .all(list);
    section("highlights", "highlights wrap", l10n.view("highlights")).with(carousel)
}

/// Shown, and at work, where `scripts/carousel.js` is. The control of rotation comes
/// first, so that it is reached before what it moves.
fn controls(l10n: L10n) -> El {
    let button = |class: &'static str| el("button").class(class).attr("type", "button");
    let step = |by: &'static str, label: &str, way: Icon| {
        button("carousel__button")
            .attr("data-step", by)
            .attr("aria-label", l10n.text(label))
            .with(icon(way))
    };
    let turn = button("carousel__button carousel__turn")
        .attr("data-turn", "")
        .attr("data-stop", l10n.text("carousel-stop"))
        .attr("data-start", l10n.text("carousel-start"))
        .attr("aria-label", l10n.text("carousel-start"))
        .with(icon(Icon::Play))
        .with(icon(Icon::Pause));
    el("div")
        .class("carousel__controls")
        .with(turn)
        .with(step("-1", "carousel-previous", Icon::Left))
        .with(el("span").class("carousel__position"))
        .with(step("1", "carousel-next", Icon::Right))
}

fn highlight(l10n: L10n, item: &Item) -> El {
    let image = item.image().map(|url| {
        el("img")
            .class("highlight__image")
            .attr("src", url)
            .attr("alt", item.wco.image_alt.clone().unwrap_or_default())
            .attr("width", "640")
            .attr("height", "400")
    });
    let words = el("div")
        .class("highlight__words")
        .maybe(item.wco.label.clone().map(|text| el("p").class("highlight__label").with(text)))
        .with(el("h3").with(item_link(l10n, item).class("card__link")))
        .maybe(item.wco.new.then(|| el("p").class("badge").with(l10n.view("badge-new"))))
        .live(deadline(l10n, item));
    el("div").class("highlight card").key(key(item)).maybe(image).with(words)
}

/// The last day to apply, as long as it is to come, or that it has passed.
fn deadline(l10n: L10n, item: &Item) -> impl Fn() -> Vec<El> + Send + 'static {
    let (date, today) = (item.deadline(), Today::from_context());
    move || {
        let line = date.map(|date| {
            let words = if date < today.get() { "deadline-passed" } else { "deadline" };
            let line = el("p").class("highlight__deadline");
            line.with(l10n.view(words)).with(" ").with(day(l10n, date))
        });
        line.into_iter().collect()
    }
}

fn news(l10n: L10n) -> El {
    let is_current: Pick = |items| items.into_iter().filter(|item| item.wco.current).collect();
    let list = el("ul").class("news-lines");
    let current = from_feed(l10n, Source::News, "current-news", list, is_current, |l10n, items| {
        let (lead, others) = items.split_at(items.len().min(1));
        let lead = lead.iter().map(|item| first(l10n, item));
        lead.chain(others.iter().map(|item| line(l10n, item))).collect()
    });
    let is_latest: Pick = |items| items.into_iter().take(LATEST).collect();
    let list = el("ul").class("news-lines news-lines--dense");
    let latest = from_feed(l10n, Source::News, "latest-news", list, is_latest, |l10n, items| {
        items.iter().map(|item| line(l10n, item)).collect()
    });
    let more = el("a")
        .class("more")
        .attr("href", l10n.href(pages::MEDIA_NEWSROOM))
        .with(l10n.view("more-news"));
    el("div")
        .class("news wrap")
        .with(section("current-news", "news__current", l10n.view("current-news")).all(current))
        .with(
            section("latest-news", "news__latest", l10n.view("latest-news"))
                .all(latest)
                .with(el("p").with(more)),
        )
}

/// The first item of current news, larger than the others.
pub(super) fn first(l10n: L10n, item: &Item) -> El {
    el("li")
        .class("news-lead")
        .key(format!("first\0{}", key(item)))
        .maybe(item.date().map(|date| day(l10n, date)))
        .with(el("h3").with(item_link(l10n, item)))
        .maybe(item.summary.clone().map(|text| el("p").with(text)))
}

/// Cards with the lines that `home.ftl` has for them.
fn cards(l10n: L10n, cards: &[(Page, &str)]) -> El {
    let cards = cards.iter().map(|(page, line)| card(l10n, *page, Some(l10n.view(line))));
    el("ul").class("cards").all(cards)
}

fn services(l10n: L10n) -> El {
    let list = cards(
        l10n,
        &[
            (pages::SERVICES_ACE_EXPERTS_PORTAL, "service-ace"),
            (pages::SERVICES_BACUDA, "service-bacuda"),
            (pages::SERVICES_BOOKSHOP, "service-bookshop"),
            (pages::SERVICES_ELEARNING, "service-elearning"),
            (pages::SERVICES_CEN, "service-cen"),
            (pages::SERVICES_DATA_MODEL_APP, "service-data-model-app"),
            (pages::SERVICES_I2C, "service-i2c"),
            (pages::SERVICES_IRIS, "service-iris"),
            (pages::SERVICES_PERFORMANCE_MEASUREMENT_MECHANISM, "service-pmm"),
            (pages::SERVICES_RAMMAP_SWIM, "service-rammap-swim"),
            (pages::SERVICES_WCO_TRADE_TOOLS, "service-trade-tools"),
        ],
    );
    section("services", "services wrap", l10n.name(pages::SERVICES)).with(list)
}

fn members(l10n: L10n) -> El {
    let button = |page: Page, class: &'static str| {
        let href = l10n.href(page);
        el("a").class(class).attr("href", href).with(l10n.name(page))
    };
    let ways = el("p")
        .class("members__ways")
        .with(button(pages::SIGN_IN, "button"))
        .with(button(pages::REGISTER, "button button--quiet"));
    let text = ["members-restricted", "members-meetings", "members-request"];
    let notice = el("div")
        .class("wrap")
        .with(el("h2").attr("id", "members").with(l10n.view("members-title")))
        .all(text.map(|id| el("p").all(inlines(l10n, markup::inlines(&l10n.text(id))))))
        .with(ways);
    el("section").class("members").attr("aria-labelledby", "members").with(notice)
}

fn websites(l10n: L10n) -> El {
    let list = cards(
        l10n,
        &[
            (pages::SERVICES_WCO_TRADE_TOOLS, "website-trade-tools"),
            (pages::SERVICES_BOOKSHOP, "website-bookshop"),
            (pages::SERVICES_CEN, "website-cen"),
            (pages::SERVICES_ELEARNING, "website-elearning"),
            (pages::SERVICES_RAMMAP_SWIM, "website-rammap-swim"),
        ],
    );
    section("websites", "websites wrap", l10n.view("websites")).with(list)
}
