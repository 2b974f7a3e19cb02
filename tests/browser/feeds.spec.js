// Feeds that fail, lie or move on after the site was built.
import { failures } from './feed-faults.js';
import {
  NOT_FOUND,
  UNUSED_PRELOAD,
  address,
  becomes,
  expect,
  feed,
  languageLink,
  live,
  mark,
  newsItem,
  open,
  stayed,
  reader,
  test,
} from './fixtures.js';

const FEEDS = {
  news: { pattern: '**/feeds/en/news.json', parts: ['current-news', 'latest-news'] },
  highlights: { pattern: '**/feeds/en/highlights.json', parts: ['highlights'] },
};
const PARTS = Object.values(FEEDS).flatMap(({ parts }) => parts);

const part = (page, id) => page.locator(`section[aria-labelledby=${id}]`);
const notice = (page, id) => part(page, id).locator('.notice');
const links = (page) =>
  page.evaluate(
    (parts) => parts.map((id) => [...document.querySelectorAll(`section[aria-labelledby=${id}] a`)].map((link) => link.textContent)),
    PARTS,
  );

/** What is listed before anything is fetched. */
async function prerendered(page, path) {
  const html = await (await page.request.get(path)).text();
  const beside = await reader(page);
  return beside.evaluate(
    ([html, parts]) => {
      const built = new DOMParser().parseFromString(html, 'text/html');
      return parts.map((id) => [...built.querySelectorAll(`section[aria-labelledby=${id}] a`)].map((link) => link.textContent));
    },
    [html, PARTS],
  );
}

/** Answers a feed as if an editor had changed it. */
async function edit(page, pattern, change) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    const feed = await answer.json();
    await route.fulfill({ json: change(feed) ?? feed });
  });
}

for (const [name, { pattern, parts }] of Object.entries(FEEDS)) {
  for (const [what, [how, told]] of Object.entries(failures)) {
    test(`where the feed of ${name} ${what}, its items stay, a line says so, and the other feed is unharmed`, async ({ page, problems }) => {
      problems.expect(told);
      problems.allow(new RegExp(`${name}\\.json`));
      await page.route(pattern, how);
      expect(await open(page, '/en/')).toBe('hydrated');
      for (const id of PARTS) {
        if (parts.includes(id)) {
          await expect(notice(page, id)).toBeVisible();
          await expect(notice(page, id)).toHaveAttribute('role', 'status');
          await expect(notice(page, id)).not.toBeEmpty();
        }
      }
      await expect(page.locator('.notice')).toHaveCount(parts.length);
      expect(await links(page)).toEqual(await prerendered(page, '/en/'));
    });
  }
}

test('a feed that does not answer holds nothing up', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route(FEEDS.news.pattern, async (route) => {
    await held;
    await route.continue();
  });
  expect(await open(page, '/en/')).toBe('hydrated');
  await mark(page);
  await page.locator(`.footer a[href="${address('about', 'en')}"]`).click();
  await becomes(page, address('about', 'en'));
  expect(await stayed(page)).toBe(true);
  release();
});

test('a feed that is as it was when the site was built changes nothing on the page', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      window.changes = [];
      new MutationObserver((records) => window.changes.push(...records.map((record) => record.target.outerHTML?.slice(0, 80) ?? record.type)))
        .observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
    });
  });
  const answers = Object.values(FEEDS).map(({ pattern }) => page.waitForResponse(pattern));
  expect(await open(page, '/en/')).toBe('hydrated');
  for (const answer of await Promise.all(answers)) await answer.finished();
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }));
  expect(await page.evaluate(() => window.changes)).toEqual([]);
});

test.describe('items that are no good', () => {
  test('are left out alone, and told by number', async ({ page, problems }) => {
    problems.expect(/console warning: .*news\.json: item 2: /, /item 3: /, /item 4: /, /item 5: /);
    const { items: before } = await feed('news', 'en');
    await edit(page, FEEDS.news.pattern, (feed) => {
      const bad = [{ id: 7, title: 'Number for an id' }, { title: 'No id' }, { ...feed.items[0], title: 'Same id' }, { id: 'x', title: ' ' }];
      feed.items.splice(1, 0, ...bad);
    });
    await open(page, '/en/');
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName(new URL('/feeds/en/news.json', location).href).length)).toBeGreaterThan(0);
    const titles = await part(page, 'latest-news').locator('.news-line a').allTextContents();
    expect(titles).toEqual(before.slice(0, titles.length).map(({ title }) => title));
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  // src/json/browser.rs: by these signs the page hands over fields of many items as one text.
  test('with signs that separate what the program reads do not shift what comes after them', async ({ page, problems }) => {
    problems.expect(/console warning: .*news\.json: item 3: “id” is missing or empty/, /item 4: “title” is not a text/);
    await edit(page, FEEDS.news.pattern, (feed) => {
      const [first] = feed.items;
      const odd = { ...first, id: 'odd\0', title: '\0=Odd\u0001 \ud800title\0', summary: '\0!\0[', tags: ['\u0001\0', 7, null, 'origin\0'] };
      const list = { ...first, id: 'list', title: ['=A', 'list'] };
      feed.items.unshift(odd, { ...first, id: 'next', title: '…=Next' }, null, list);
    });
    await open(page, '/en/');
    const titles = part(page, 'latest-news').locator('.news-line a');
    await expect(titles.first()).toHaveText('=Odd\u0001 \ufffdtitle');
    await expect(titles.nth(1)).toHaveText('…=Next');
    await expect(titles.nth(2)).toHaveText((await feed('news', 'en')).items[0].title);
  });

  test('are text and nothing else, and lead nowhere dangerous', async ({ page }) => {
    await edit(page, FEEDS.news.pattern, (feed) => {
      feed.items.unshift({
        id: 'evil',
        title: '<img src=x onerror="document.title=1">Evil',
        url: 'javascript:document.title=1',
        date_published: '2024-12-31T00:00:00Z',
      });
    });
    await open(page, '/en/');
    await expect(part(page, 'latest-news')).toContainText('<img src=x onerror="document.title=1">Evil');
    await expect(part(page, 'latest-news').locator('img')).toHaveCount(0);
    await expect(page.locator('img[onerror]')).toHaveCount(0);
    await expect(page.locator('main a[href^="javascript"]')).toHaveCount(0);
  });
});

/** Puts an item that the built site does not know at the top of the English news. */
async function publish(page, extra = {}) {
  const { items } = await feed('news', 'en');
  const path = `${address('media-newsroom-2024', 'en')}published-after-the-build/`;
  const item = {
    ...items[0],
    id: 'published-after-the-build',
    url: new URL(path, items[0].url).href,
    title: 'Published after the build',
    summary: 'In one sentence.',
    content_text: 'One paragraph.\n\nAnother paragraph.',
    date_published: '2024-12-31T00:00:00Z',
    _wco: { current: true },
    ...extra,
  };
  await edit(page, FEEDS.news.pattern, (feed) => { feed.items.unshift(item); });
  return { path, item };
}

test.describe('an item that was published after the site was built', () => {
  test('appears at the top of home without a reload, with its day', async ({ page }) => {
    const { path } = await publish(page);
    expect(await open(page, '/en/')).toBe('hydrated');
    const top = part(page, 'latest-news').locator('.news-line').first();
    await expect(top.locator('a')).toHaveText('Published after the build');
    await expect(top.locator('a')).toHaveAttribute('href', path);
    await expect(top.locator('time')).toHaveText('31 December 2024');
    await expect(top.locator('time')).toHaveAttribute('datetime', '2024-12-31');
    await expect(part(page, 'current-news').locator('h3 a')).toHaveText('Published after the build');
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test('appears at the top of the newsroom and of its year', async ({ page }) => {
    await publish(page);
    for (const id of ['media-newsroom', 'media-newsroom-2024']) {
      await open(page, address(id, 'en'));
      await expect(page.locator('main .news-line a').first()).toHaveText('Published after the build');
    }
  });

  test('opens by a click, without loading', async ({ page }) => {
    const { path, item } = await publish(page);
    await open(page, '/en/');
    await mark(page);
    await page.locator(`main a[href="${path}"]`).first().click();
    await expect(page.locator('main h1')).toHaveText(item.title);
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page).toHaveURL(path);
    await expect(page).toHaveTitle(/^Published after the build/);
    await expect(page.locator('main .body p')).toHaveText(['One paragraph.', 'Another paragraph.']);
    await expect(page.locator('.breadcrumb [aria-current=page]')).toHaveText(item.title);
    expect(await stayed(page)).toBe(true);
  });

  test('opens at its address, by the page for wrong addresses', async ({ page, problems }) => {
    problems.expect(NOT_FOUND);
    const { path, item } = await publish(page);
    const answer = await page.goto(path);
    expect(answer.status()).toBe(404);
    expect(await live(page)).toBe('mounted');
    await expect(page.locator('main h1')).toHaveText(item.title);
    await expect(page).toHaveTitle(/^Published after the build/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', item.summary);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await mark(page);
    await page.locator('.wordmark').click();
    await expect(page).toHaveURL('/en/');
    await expect(page.locator('main h1')).not.toHaveText(item.title);
    expect(await stayed(page)).toBe(true);
  });

  test('whose feed cannot be had is told as missing, not as an error', async ({ page, problems }) => {
    problems.expect(NOT_FOUND, /news\.json/);
    await page.route(FEEDS.news.pattern, (route) => route.abort());
    await page.goto(`${address('media-newsroom-2024', 'en')}published-after-the-build/`);
    expect(await live(page)).toBe('mounted');
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main h1')).not.toBeEmpty();
  });
});

test('an item whose text was changed after the site was built shows the new text', async ({ page }) => {
  const path = await newsItem('en');
  await edit(page, FEEDS.news.pattern, (feed) => {
    feed.items.find(({ url }) => new URL(url).pathname === path).title = 'A corrected title';
  });
  await open(page, '/en/');
  await page.locator(`main a[href="${path}"]`).first().click();
  await expect(page.locator('main h1')).toHaveText('A corrected title');
});

test.describe('on the way to home from another page', () => {
  test('a feed that fails does not hold up the page, and says so', async ({ page, problems }) => {
    problems.expect(/news\.json/);
    await page.route(FEEDS.news.pattern, (route) => route.abort());
    await open(page, address('about', 'en'));
    await mark(page);
    await page.locator('.wordmark').click();
    await becomes(page, '/en/');
    await expect(notice(page, 'latest-news')).toBeVisible();
    await expect(notice(page, 'current-news')).toBeVisible();
    await expect(part(page, 'highlights').locator('.highlight').first()).toBeVisible();
    await expect(notice(page, 'highlights')).toHaveCount(0);
    expect(await stayed(page)).toBe(true);
  });

  test('a feed that answers again is taken up on the next visit of the page', async ({ page, problems }) => {
    problems.expect(/news\.json/);
    await page.route(FEEDS.news.pattern, (route) => route.abort());
    await open(page, '/en/');
    await expect(notice(page, 'latest-news')).toBeVisible();
    await page.unroute(FEEDS.news.pattern);
    await page.locator(`.footer a[href="${address('about', 'en')}"]`).click();
    await becomes(page, address('about', 'en'));
    await page.locator('.wordmark').click();
    await becomes(page, '/en/');
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});

test('a feed that fails in one language alone leaves the other’s home as it is', async ({ page, problems }) => {
  problems.expect(/news\.json/);
  problems.allow(UNUSED_PRELOAD);
  await page.route(FEEDS.news.pattern, (route) => route.abort());
  await open(page, '/en/');
  await expect(page.locator('.notice')).toHaveCount(2);
  await languageLink(page, 'fr').click();
  await becomes(page, '/fr/');
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(part(page, 'latest-news').locator('.news-line')).toHaveCount(10);
});
