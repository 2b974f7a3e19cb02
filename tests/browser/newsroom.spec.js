// The newsroom, its items, events and highlights: with script, without, and when the feed
// is not what it should be.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

import { address, becomes, expect, feed, head, languages, live, mark, message, newsItem, open, stayed, test } from './fixtures.js';

const PAGE = 10;
const NEWS = '**/feeds/en/news.json';
const newsroom = address('media-newsroom', 'en');
const lines = (page) => page.locator('.feed-list .news-line a');
const titles = (page) => lines(page).allTextContents();
const more = (page) => page.locator('.feed-list__more button');
const choose = (page, name, value) => page.locator(`.filters select[name=${name}]`).selectOption(value);
const json = (route, feed) => route.fulfill({ json: feed });

/** Answers a feed as if an editor had changed it. */
async function edit(page, pattern, change) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    const feed = await answer.json();
    await json(route, change(feed) ?? feed);
  });
}

const item = (number, more = {}) => ({
  id: `new-${number}`,
  url: `https://www.wcoomd.org/en/media/newsroom/2024/new-${number}/`,
  title: `New item ${number}`,
  summary: `Summary ${number}`,
  content_text: `Text ${number}`,
  date_published: '2024-03-06T09:00:00+01:00',
  ...more,
});

test.describe('the newsroom', () => {
  for (const lang of languages()) {
    test(`${lang}: shows more on the same page, on into the archive`, async ({ page }) => {
      const news = await feed('news', lang);
      const older = await feed('news-2023', lang);
      await open(page, address('media-newsroom', lang));
      await mark(page);
      await expect(lines(page)).toHaveCount(PAGE);
      await more(page).click();
      await expect(lines(page)).toHaveCount(2 * PAGE);
      const wanted = [...news.items, ...older.items].map(({ title }) => title).slice(0, 2 * PAGE);
      expect((await titles(page)).toSorted()).toEqual(wanted.toSorted());
      expect(await stayed(page)).toBe(true);
    });
  }

  test('is chosen from by topic and year, in the address, and Back brings all again', async ({ page }) => {
    const origin = (await feed('topic-origin', 'en')).items;
    await open(page, newsroom);
    await choose(page, 'topic', 'origin');
    await expect(page).toHaveURL(`${newsroom}?topic=origin`);
    await expect(lines(page)).toHaveText(origin.slice(0, PAGE).map(({ title }) => title));
    await choose(page, 'year', '2019');
    await expect(page).toHaveURL(`${newsroom}?topic=origin&year=2019`);
    const year = (await feed('news-2019', 'en')).items.filter(({ tags }) => tags?.includes('origin'));
    await expect(lines(page)).toHaveText(year.map(({ title }) => title));
    await page.reload();
    await live(page);
    await expect(lines(page)).toHaveText(year.map(({ title }) => title));
    await expect(page.locator('.filters select[name=year]')).toHaveValue('2019');
    await choose(page, 'topic', '');
    await choose(page, 'year', '');
    await expect(page).toHaveURL(newsroom);
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('keeps a choice over a change of language', async ({ page }) => {
    await open(page, `${newsroom}?topic=origin`);
    await page.locator('[data-language=fr]').click();
    await expect(page).toHaveURL(`${address('media-newsroom', 'fr')}?topic=origin`);
    const french = (await feed('topic-origin', 'fr')).items;
    await expect(lines(page)).toHaveText(french.slice(0, PAGE).map(({ title }) => title));
  });

  test('says so where nothing was published on a topic in a year, and shows all again', async ({ page }) => {
    const empty = await (async () => {
      for (const { value: topic } of await topics()) {
        for (let year = 2009; year < 2024; year += 1) {
          const { items } = await feed(`news-${year}`, 'en');
          if (!items.some(({ tags }) => tags?.includes(topic))) return { topic, year };
        }
      }
      return undefined;
    })();
    expect(empty, 'a year without news on some topic').toBeDefined();
    await open(page, `${newsroom}?topic=${empty.topic}&year=${empty.year}`);
    const notice = page.locator('.feed-list .notice');
    await expect(notice).toContainText(await message('en', 'feeds', 'filter-none'));
    await expect(lines(page)).toHaveCount(0);
    await notice.getByRole('button').click();
    await expect(lines(page)).toHaveCount(PAGE);
    await expect(page).toHaveURL(newsroom);
  });

  test('passes over a choice that it does not know', async ({ page }) => {
    await open(page, `${newsroom}?topic=%3Cscript%3E&year=1850`);
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('shows what is new without moving what is read', async ({ page }) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route(NEWS, async (route) => {
      await held;
      const answer = await route.fetch();
      const feed = await answer.json();
      await json(route, { ...feed, items: [item(1), item(2), ...feed.items] });
    });
    await open(page, newsroom);
    const top = () => page.evaluate(() => window.read.getBoundingClientRect().top);
    await lines(page).nth(5).evaluate((link) => {
      window.read = link;
      link.scrollIntoView({ block: 'start' });
    });
    const before = await top();
    release();
    await expect(page.getByText('New item 1')).toBeAttached();
    await expect(lines(page)).toHaveCount(PAGE + 2);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });

  test('names further pages in the address', async ({ page }) => {
    await open(page, `${newsroom}page-2/`);
    const { items } = await feed('news', 'en');
    const sorted = items.toSorted((a, b) => b.date_published.slice(0, 10).localeCompare(a.date_published.slice(0, 10)));
    expect((await titles(page)).slice(0, sorted.length - PAGE)).toEqual(sorted.slice(PAGE).map(({ title }) => title));
    await page.locator('[data-language=fr]').click();
    await becomes(page, `${address('media-newsroom', 'fr')}page-2/`);
  });
});

/** The topics that the newsroom offers. */
async function topics() {
  const html = await (await fetch(new URL(newsroom, process.env.BASE_URL))).text();
  const select = /<select id="filter-topic".*?<\/select>/s.exec(html)[0];
  return [...select.matchAll(/value="([^"]+)"/g)].map(([, value]) => ({ value }));
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  // What Chromium says of a preloaded module where script is off.
  test.beforeEach(({ problems }) => problems.allow(/ csp$/));

  test('lists lead on by links, page after page and year after year', async ({ page }) => {
    await page.goto(newsroom);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(lines(page)).toHaveCount(PAGE);
    await page.locator('.pager a').nth(1).click();
    await expect(page).toHaveURL(`${newsroom}page-2/`);
    await expect(page.locator('.pager a[aria-current=page]')).toHaveText('2');
    await page.locator('.pager a').last().click();
    await expect(page).toHaveURL(address('media-newsroom-2023', 'en'));
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('an item leads to those around it, an event into the calendar', async ({ page, request }) => {
    await page.goto(await newsItem('en'));
    const first = await page.locator('h1').textContent();
    await page.locator('.neighbours a[rel=next]').click();
    await expect(page.locator('h1')).not.toHaveText(first);
    await page.locator('.neighbours a[rel=prev]').click();
    await expect(page.locator('h1')).toHaveText(first);
    await page.goto(address('events-2023', 'en'));
    await lines(page).first().click();
    const file = await page.locator('a[download]').evaluate((link) => link.href);
    const answer = await request.get(file);
    expect(answer.headers()['content-type']).toContain('text/calendar');
  });

  test('highlights are a readable grid', async ({ page }) => {
    await page.goto('/en/');
    const { items } = await feed('highlights', 'en');
    await expect(page.locator('.highlight')).toHaveCount(items.length);
    await expect(page.locator('.carousel__controls')).toBeHidden();
    const clipped = await page.locator('.highlights__list').evaluate((list) => list.scrollWidth > list.clientWidth);
    expect(clipped).toBe(false);
  });
});

test.describe('a calendar file', () => {
  for (const lang of languages()) {
    test(`${lang}: of every event is what its feed says, read by another parser`, async () => {
      let count = 0;
      for (const year of [...Array(13).keys()].map((index) => 2011 + index)) {
        for (const event of (await feed(`events-${year}`, lang)).items) {
          const { pathname } = new URL(event.url);
          const answer = await fetch(new URL(`${pathname}event.ics`, process.env.BASE_URL));
          const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
          const [read] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
          expect(read.summary).toBe(event.title);
          expect(read.startDate.toString()).toBe(event._wco.start);
          const end = read.endDate.clone();
          end.adjust(-1, 0, 0, 0);
          expect(end.toString()).toBe(event._wco.end ?? event._wco.start);
          expect(read.location ?? undefined).toBe(event._wco.place);
          count += 1;
        }
      }
      expect(count).toBeGreaterThan(50);
    });
  }
});

test.describe('events', () => {
  const upcoming = address('events-upcoming-events', 'en');
  const groups = (page) =>
    page.evaluate(() => {
      const text = (selector) => [...document.querySelectorAll(selector)].map((link) => link.textContent);
      return { coming: text('.feed-list > ul a'), over: text('.feed-list > section a') };
    });

  test('move off by themselves when they are over', async ({ page }) => {
    const [event] = (await feed('events', 'en')).items;
    await page.clock.setFixedTime(new Date(`${event._wco.end}T12:00:00`));
    await open(page, upcoming);
    await expect.poll(() => groups(page)).toEqual({ coming: [event.title], over: [] });
    const [year, month, day] = event._wco.end.split('-').map(Number);
    await page.clock.setFixedTime(new Date(year, month - 1, day + 1, 12));
    await page.reload();
    await live(page);
    await expect.poll(() => groups(page)).toEqual({ coming: [], over: [event.title] });
  });

  test('that are new can be added to the calendar too', async ({ page }) => {
    const event = { id: 'e', title: 'New, bold; event', url: 'https://www.wcoomd.org/en/events/2031-a-new-event/', content_text: 'T', _wco: { start: '2031-02-27', end: '2031-02-28', place: 'Brussels, Belgium' } };
    await edit(page, '**/feeds/en/events.json', (feed) => { feed.items.push(event); });
    await open(page, upcoming);
    await page.getByRole('link', { name: event.title }).click();
    await expect(page.locator('h1')).toHaveText(event.title);
    const url = await page.locator('a[download]').getAttribute('href');
    const calendar = new ICAL.Component(ICAL.parse(await (await fetch(url)).text()));
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
    expect([read.summary, read.location, read.startDate.toString(), read.endDate.toString()]).toEqual([event.title, event._wco.place, '2031-02-27', '2031-03-01']);
  });
});

test.describe('an item that came as HTML', () => {
  const vectors = JSON.parse(readFileSync(new URL('../fixtures/xss.json', import.meta.url), 'utf8'));
  const show = async (page, html) => {
    await edit(page, NEWS, (feed) => { feed.items.unshift(item(1, { content_text: undefined, content_html: html })); });
    await open(page, newsroom);
    await page.getByRole('link', { name: 'New item 1' }).click();
    await expect(page.locator('h1')).toHaveText('New item 1');
  };

  test('shows what a text needs', async ({ page }) => {
    await show(page, '<h2>Part</h2><p>One <b>two</b> <a href="https://example.org/">three</a></p><ul><li>four</li></ul>');
    const body = page.locator('.page__content .body');
    await expect(body.locator('h2')).toHaveText('Part');
    await expect(body.locator('strong')).toHaveText('two');
    await expect(body.locator('a')).toHaveAttribute('rel', 'external noopener');
    await expect(body.locator('li')).toHaveText('four');
  });

  test('runs nothing, styles nothing and leads nowhere unseen, whatever it tries', async ({ page, problems }) => {
    // What Chromium says of handlers that it did not run, in text that is only being read.
    problems.allow(/violates the following Content Security Policy directive/, /content security policy/i);
    problems.allow(/x\.example/);
    await page.addInitScript(() => { window.hits = 0; window.hit = () => { window.hits += 1; }; });
    await show(page, vectors.map((html) => `<section>${html}</section>`).join('\n'));
    const check = () =>
      page.evaluate(() => {
        const body = document.querySelector('.page__content .body');
        const all = [...body.querySelectorAll('*')];
        return {
          hits: window.hits,
          tags: all.map((each) => each.localName).filter((tag) => /script|style|iframe|object|embed|svg|math|form|input|button|select|video|audio|link|meta|base|-/.test(tag)),
          attributes: all.flatMap((each) => each.getAttributeNames()).filter((name) => /^on|^style$|^srcdoc$|^id$/.test(name)),
          links: all.flatMap((each) => [each.getAttribute('href'), each.getAttribute('src')]).filter((url) => url && !/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/.test(url)),
        };
      });
    const none = { hits: 0, tags: [], attributes: [], links: [] };
    expect(await check()).toEqual(none);
    // One by one as well: one vector may swallow the next.
    for (const html of vectors) {
      const found = await page.evaluate(async (html) => {
        const before = window.hits;
        const parsed = globalThis.parseFeedHtml(html);
        return { nodes: parsed.body.childNodes.length, hits: window.hits - before };
      }, html);
      expect(found.hits).toBe(0);
    }
    await page.waitForTimeout(300);
    expect(await check()).toEqual(none);
  });
});

test.describe('a feed', () => {
  const told = (page) => page.locator('.feed-list .notice');

  test('that fails can be read again by a button', async ({ page, problems }) => {
    problems.allow(/news\.json|status of 503/);
    let broken = true;
    await page.route(NEWS, (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
    await open(page, newsroom);
    await expect(told(page)).toBeVisible();
    await expect(lines(page)).toHaveCount(PAGE);
    broken = false;
    await told(page).getByRole('button').click();
    await expect(told(page)).toBeHidden();
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('of 20 MB is not taken in; what is there stays', async ({ page, problems }) => {
    problems.expect(/news\.json: .*too long/);
    await page.route(NEWS, (route) => route.fulfill({ contentType: 'application/json', body: `{"version":"${'x'.repeat(20e6)}"}` }));
    await open(page, newsroom);
    await expect(told(page)).toBeVisible();
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('of 50,000 items still shows its first', async ({ page }) => {
    const items = [...Array(50_000).keys()].map((index) => ({ id: `${index}`, title: `Item ${index}`, date_published: '2024-03-06T00:00:00Z' }));
    await edit(page, NEWS, (feed) => ({ ...feed, next_url: undefined, items }));
    await open(page, newsroom);
    await expect(lines(page).or(page.locator('.feed-list .news-line span'))).toHaveCount(PAGE);
    await expect(page.getByText('Item 0', { exact: true })).toBeVisible({ timeout: 20_000 });
    await more(page).click();
    await expect(page.locator('.feed-list .news-line')).toHaveCount(2 * PAGE);
  });

  for (const [what, path, newest] of [['its newest', newsroom, ['New item 1']], ['on a later page what stood there', `${newsroom}page-2/`, []]]) {
    test(`of thousands shows ${what}, and takes nothing away while it is read`, async ({ page }) => {
      let release;
      const held = new Promise((resolve) => { release = resolve; });
      const day = (number) => `${newest.length ? 2008 : 2032}-${String(1 + (number % 12)).padStart(2, '0')}-02`;
      const many = [...Array(3_000).keys()].map((number) => item(1_000 + number, { date_published: day(number) }));
      await page.route(NEWS, async (route) => {
        await held;
        const { items, ...feed } = await (await route.fetch()).json();
        await json(route, { ...feed, next_url: undefined, items: [...many, ...items, item(1, { date_published: '2031-01-01' })] });
      });
      await open(page, path);
      const before = await titles(page);
      // Every state of the list from now on.
      await page.evaluate(() => {
        window.seen = [];
        const note = () => {
          const now = [...document.querySelectorAll('.feed-list .news-line a')].map((link) => link.textContent);
          if (`${now}` !== `${window.seen.at(-1)}`) window.seen.push(now);
        };
        new MutationObserver(note).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
      });
      release();
      await expect(page.locator('.feed-list__count')).toContainText('3,0');
      await expect.poll(() => page.evaluate(() => window.seen.at(-1))).toEqual([...newest, ...before]);
      expect((await page.evaluate(() => window.seen)).filter((state) => before.some((title) => !state.includes(title)))).toEqual([]);
      if (!newest.length) return;
      await more(page).click();
      await expect(lines(page)).toHaveCount(before.length + newest.length + PAGE);
    });
  }

  test('with doubles, items of another language, without date or of the wrong kind keeps the good ones', async ({ page, problems }) => {
    problems.expect(/item 2: id “new-1” came before/, /item 3: it is in the language “fr”/, /item 5: “title” is not a text/, /item 6: /);
    const items = [item(1), item(1), item(2, { language: 'fr' }), item(3, { date_published: undefined }), item(4, { title: 7 }), 'nothing', item(5, { date_published: '2024-03-07T23:59:59-11:00' })];
    await edit(page, NEWS, (feed) => ({ ...feed, next_url: undefined, items }));
    await open(page, newsroom);
    await expect(lines(page)).toHaveText(['New item 5', 'New item 1', 'New item 3']);
  });

  test('in another language is not taken in', async ({ page, problems }) => {
    problems.expect(/news\.json: the feed is in the language “de”/);
    await edit(page, NEWS, (feed) => ({ ...feed, language: 'de' }));
    await open(page, newsroom);
    await expect(told(page)).toBeVisible();
    await expect(lines(page)).toHaveCount(PAGE);
  });

  test('that leads back to itself ends', async ({ page }) => {
    const own = 'https://www.wcoomd.org/feeds/en/news.json';
    await edit(page, NEWS, (feed) => ({ ...feed, next_url: own }));
    await open(page, newsroom);
    const { items } = await feed('news', 'en');
    await more(page).click();
    await expect(lines(page)).toHaveCount(items.length);
    await expect(more(page)).toHaveCount(0);
  });

  test('is read from where the deployment says', async ({ page }) => {
    await page.route('**/config.json', (route) => json(route, { feeds: { en: { news: 'https://cms.example/news' } } }));
    await page.route('https://cms.example/news', async (route) => {
      await route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { version: 'https://jsonfeed.org/version/1.1', title: 'CMS', language: 'en', items: [item(1), item(2)] },
      });
    });
    // Whoever names another server also lets pages ask it: see docs/deploying.md.
    await page.route(`**${newsroom}`, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'];
      const wider = policy.replace("connect-src 'self'", "connect-src 'self' https://cms.example");
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': wider } });
    });
    await open(page, newsroom);
    await expect(lines(page)).toHaveText(['New item 1', 'New item 2']);
  });
});

test.describe('feeds for readers', () => {
  for (const lang of languages()) {
    test(`${lang}: every page names the news as JSON Feed and Atom, a topic’s its own`, async ({ page, request }) => {
      const named = async (path) => {
        await page.goto(path);
        const links = page.locator('link[rel=alternate][type*="feed+json"], link[rel=alternate][type*="atom+xml"]');
        return links.evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
      };
      const both = (name) => [`/feeds/${lang}/${name}.json`, `/feeds/${lang}/${name}.atom`];
      expect(await named(`/${lang}/`)).toEqual(both('news'));
      const topic = await named(address('topics-origin-overview', lang));
      expect(topic).toEqual([...both('news'), ...both('topic-origin')]);
      for (const path of topic) expect((await request.get(path)).status()).toBe(200);
      await page.goto('about:blank');
    });

    test(`${lang}: the Atom feed has what the JSON Feed has, and is well-formed`, async ({ page, request }) => {
      const { items } = await feed('news', lang);
      const text = await (await request.get(`/feeds/${lang}/news.atom`)).text();
      // On an empty page: the site's own may not parse (trusted types).
      const atom = await page.evaluate((text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        return {
          error: xml.querySelector('parsererror')?.textContent,
          titles: [...xml.querySelectorAll('entry > title')].map((title) => title.textContent),
        };
      }, text);
      expect(atom.error).toBeUndefined();
      expect(atom.titles.toSorted()).toEqual(items.map(({ title }) => title).toSorted());
    });
  }

  test('items and events say what they are', async ({ page }) => {
    const data = async (path) => {
      await page.goto(path);
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
      return texts.map((text) => JSON.parse(text)).find((each) => each['@type'] !== 'BreadcrumbList');
    };
    const path = await newsItem('en');
    expect(await data(path)).toMatchObject({ '@type': 'NewsArticle', headline: (await head(page)).heading, inLanguage: 'en' });
    const [event] = (await feed('events-2023', 'en')).items;
    expect(await data(new URL(event.url).pathname)).toMatchObject({ '@type': 'Event', name: event.title, startDate: event._wco.start });
    expect(await data('/en/')).toBeUndefined();
  });
});

test.describe('highlights', () => {
  const carousel = (page) => page.locator('wco-carousel.is-live');
  const position = (page) => page.locator('.carousel__position');
  const count = async () => (await feed('highlights', 'en')).items.length;

  test('are stepped through by buttons, and begin again after the last', async ({ page }) => {
    const all = await count();
    await open(page, '/en/');
    await expect(position(page)).toHaveAttribute('data-position', `1 / ${all}`);
    await page.getByRole('button', { name: await message('en', 'home', 'carousel-next') }).click();
    await expect(position(page)).toHaveAttribute('data-position', `2 / ${all}`);
    const previous = page.getByRole('button', { name: await message('en', 'home', 'carousel-previous') });
    await previous.click();
    await expect(position(page)).toHaveAttribute('data-position', `1 / ${all}`);
    await previous.click();
    await expect(position(page)).toHaveAttribute('data-position', `${all} / ${all}`);
    await expect(page.locator('.highlight:not([inert])')).toHaveCount(1);
  });

  test('change by themselves until they are touched', async ({ page }) => {
    await page.clock.install();
    await open(page, '/en/');
    await expect(carousel(page)).toBeVisible();
    const turn = page.locator('[data-turn]');
    await expect(turn).toHaveAccessibleName(await message('en', 'home', 'carousel-stop'));
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(7_100);
    await expect(position(page)).toHaveAttribute('data-position', /^2 /);
    await page.locator('.highlight:not([inert]) a').focus();
    await expect(turn).toHaveAccessibleName(await message('en', 'home', 'carousel-start'));
    await page.clock.runFor(20_000);
    await expect(position(page)).toHaveAttribute('data-position', /^2 /);
  });

  test('stand still for those who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await open(page, '/en/');
    await expect(page.locator('[data-turn]')).toHaveAccessibleName(await message('en', 'home', 'carousel-start'));
    // What is still being fetched would run out of time with the clock.
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(20_000);
    await expect(position(page)).toHaveAttribute('data-position', /^1 /);
  });

  test('work again after another page', async ({ page }) => {
    await open(page, address('about', 'en'));
    await page.locator('.wordmark').click();
    await becomes(page, '/en/');
    await expect(position(page)).toHaveAttribute('data-position', /^1 /);
    await page.getByRole('button', { name: await message('en', 'home', 'carousel-next') }).click();
    await expect(position(page)).toHaveAttribute('data-position', /^2 /);
  });

  test('say when a deadline has passed, by the visitor’s clock', async ({ page }) => {
    const passed = await message('en', 'home', 'deadline-passed');
    const deadlines = (await feed('highlights', 'en')).items.flatMap(({ _wco }) => _wco.deadline ?? []);
    await page.clock.setFixedTime(new Date(`${deadlines.toSorted()[0]}T12:00:00`));
    await open(page, '/en/');
    await expect(page.locator('.highlight__deadline', { hasText: passed })).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2031-01-01T12:00:00'));
    await page.reload();
    await live(page);
    await expect(page.locator('.highlight__deadline', { hasText: passed })).toHaveCount(deadlines.length);
  });
});
