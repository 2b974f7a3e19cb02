// The same page in the other language, at the same place in it.
import {
  address,
  becomes,
  expect,
  head,
  languageLink,
  live,
  mark,
  newsItem,
  open,
  pages,
  pageWith,
  pageWithContents,
  stayed,
  test,
} from './fixtures.js';

const counterpart = async (path, lang) => (await pages()).find((page) => page.path === path).alternates[lang];
const other = { en: 'fr', fr: 'en' };

const places = {
  home: async (lang) => address('home', lang),
  'a deep page': async (lang) => address('about-regional-training-centres', lang),
  'an item of news': newsItem,
  'a list of news': async (lang) => address('media-newsroom', lang),
};

for (const lang of ['en', 'fr']) {
  for (const [name, find] of Object.entries(places)) {
    test(`${lang}: on ${name} the switch leads to its counterpart without loading, and back`, async ({ page }) => {
      const path = await find(lang);
      await open(page, path);
      await mark(page);
      await languageLink(page, other[lang]).click();
      await becomes(page, await counterpart(path, other[lang]));
      // The switch is drawn anew: what has the focus is the way back.
      await expect(languageLink(page, lang)).toBeFocused();
      expect(await page.evaluate(() => localStorage.getItem('language'))).toBe(other[lang]);
      await page.keyboard.press('Enter');
      await becomes(page, path);
      expect(await page.evaluate(() => localStorage.getItem('language'))).toBe(lang);
      expect(await stayed(page)).toBe(true);
    });
  }
}

test.describe('an item of news that has no translation', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/feeds/en/news.json', async (route) => {
      const feed = await (await route.fetch()).json();
      const [first] = feed.items;
      const url = new URL('../not-translated/', first.url).href;
      feed.items.unshift({ ...first, id: 'new', url, title: 'Not translated', _wco: {} });
      await route.fulfill({ json: feed });
    });
    await open(page, '/en/');
    await mark(page);
    await page.locator('main a', { hasText: 'Not translated' }).first().click();
    await expect(page.locator('main h1')).toHaveText('Not translated');
  });

  test('leads to the page that lists it', async ({ page }) => {
    await languageLink(page, 'fr').click();
    await becomes(page, address('media-newsroom', 'fr'));
    expect(await stayed(page)).toBe(true);
  });

  test('names no alternate in the other language', async ({ page }) => {
    await expect.poll(async () => Object.keys((await head(page)).alternates).sort()).toEqual(['en', 'x-default']);
  });
});

test.describe('the place in the page', () => {
  const headings = 'main h1, main h2, main h3';
  const top = (page, index) => page.locator(headings).nth(index).evaluate((heading) => heading.getBoundingClientRect().top);

  for (const [name, find] of [['home', () => address('home', 'en')], ['a long page', () => pageWithContents('en')]]) {
    for (const width of [360, 1280]) {
      test(`stays when the language changes: ${name}, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 600 });
        await open(page, await find());
        const index = (await page.locator(headings).count()) - 2;
        await page.locator(headings).nth(index).evaluate((heading) => heading.scrollIntoView());
        const before = await top(page, index);
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
        // From the keyboard, which leaves the page where it is.
        await languageLink(page, 'fr').evaluate((link) => link.focus({ preventScroll: true }));
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
        await expect(languageLink(page, 'en')).toBeFocused();
        await expect.poll(async () => Math.abs((await top(page, index)) - before)).toBeLessThan(5);
        expect(await page.locator(headings).nth(index).evaluate((heading) => heading.closest('main') !== null)).toBe(true);
      });
    }
  }

  test('stays when the other language’s feeds are on their way, and when they come', async ({ page }) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route('**/feeds/fr/*', async (route) => {
      await held;
      await route.continue();
    });
    await open(page, '/en/');
    const members = page.locator('.members h2');
    const place = () => members.evaluate((heading) => heading.getBoundingClientRect().top);
    await members.evaluate((heading) => heading.scrollIntoView());
    const before = await place();
    await languageLink(page, 'fr').evaluate((link) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(languageLink(page, 'en')).toBeFocused();
    const stays = () => expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(5);
    await expect(page.locator('.news .news-line')).toHaveCount(0);
    await stays();
    release();
    await expect(page.locator('.news .news-line')).not.toHaveCount(0);
    await stays();
  });

  test('stays at the top when the page was at its top', async ({ page }) => {
    await open(page, '/en/');
    await languageLink(page, 'fr').click();
    await becomes(page, '/fr/');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('the question and the fragment are kept', async ({ page }) => {
  await open(page, `${address('search', 'en')}?q=origin&x=a%20b#main`);
  await languageLink(page, 'fr').click();
  await becomes(page, `${address('search', 'fr')}?q=origin&x=a%20b#main`);
  await page.reload();
  await live(page);
  await becomes(page, `${address('search', 'fr')}?q=origin&x=a%20b#main`);
});

test('Back and Forward lead across the change of language', async ({ page }) => {
  const path = address('about-membership', 'en');
  await open(page, path);
  await mark(page);
  await languageLink(page, 'fr').click();
  await becomes(page, address('about-membership', 'fr'));
  await page.goBack();
  await becomes(page, path);
  await page.goForward();
  await becomes(page, address('about-membership', 'fr'));
  expect(await stayed(page)).toBe(true);
});

test('switching after Back and Forward leaves address and page agreed', async ({ page }) => {
  await open(page, address('topics', 'en'));
  await page.locator(`.footer a[href="${address('about', 'en')}"]`).click();
  await becomes(page, address('about', 'en'));
  await languageLink(page, 'fr').click();
  await becomes(page, address('about', 'fr'));
  await page.goBack();
  await becomes(page, address('about', 'en'));
  await page.goForward();
  await becomes(page, address('about', 'fr'));
  await languageLink(page, 'en').click();
  await becomes(page, address('about', 'en'));
});

test('the switch waits for nothing but what pointing at it has fetched', async ({ page }) => {
  const words = new Set();
  page.on('requestfinished', (request) => request.url().includes('/fr/') && words.add(request.url()));
  await open(page, address('about-membership', 'en'));
  // The link is in sight: it may have been fetched ahead before that.
  await languageLink(page, 'fr').hover();
  // Three files that every page needs, and the page's own.
  await expect.poll(() => words.size).toBeGreaterThanOrEqual(4);
  await page.evaluate(() => {
    const before = document.querySelector('main h1').textContent;
    addEventListener('click', (event) => { window.clicked = event.timeStamp; }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('main h1')?.textContent === before) return;
      window.shown = performance.now();
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await languageLink(page, 'fr').click();
  await becomes(page, address('about-membership', 'fr'));
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= window.clicked && startTime <= window.shown)
      .map(({ name }) => name),
  );
  expect(asked.length, asked.join()).toBeLessThanOrEqual(1);
});

test('where the other language’s words cannot be fetched, the browser loads the page', async ({ page, problems }) => {
  problems.expect(/request failed: .*\/locales\/fr\/.*\.ftl/);
  problems.allow(/\.ftl/);
  await page.route('**/locales/fr/**', (route) => route.abort());
  await open(page, address('about-membership', 'en'));
  await mark(page);
  await languageLink(page, 'fr').click();
  await becomes(page, address('about-membership', 'fr'));
  expect(await stayed(page)).toBe(false);
});

test('also then question and fragment are kept', async ({ page, problems }) => {
  problems.allow(/\.ftl/);
  await page.route('**/locales/fr/**', (route) => route.abort());
  await open(page, `${address('search', 'en')}?q=origin#main`);
  await languageLink(page, 'fr').click();
  await becomes(page, `${address('search', 'fr')}?q=origin#main`);
});

test('every text is in the page’s language after the switch, the way back in the other', async ({ page }) => {
  const path = await pageWith('en', /class="neighbours"/);
  await open(page, path);
  await languageLink(page, 'fr').click();
  await becomes(page, await counterpart(path, 'fr'));
  const texts = (page) => page.locator('#site').evaluate((site) => site.innerText.replace(/\s+/g, ' '));
  const switched = await texts(page);
  await page.reload();
  await live(page);
  expect(await texts(page)).toBe(switched);
});
