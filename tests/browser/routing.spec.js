// From page to page without loading, and all that a visitor expects of it all the same.
import {
  address,
  becomes,
  expect,
  feed,
  head,
  languageLink,
  live,
  mark,
  message,
  newsItem,
  open,
  pageWithContents,
  plant,
  section,
  stayed,
  test,
} from './fixtures.js';

const inMain = (page, path) => page.locator(`main a[href="${path}"]`).first();
const inFooter = (page, path) => page.locator(`.footer a[href="${path}"]`);
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

/** Scrolls as a hand does, and waits until the browser says that it is done. */
async function scrollTo(page, y) {
  await page.evaluate(
    (y) => new Promise((resolve) => {
      addEventListener('scrollend', resolve, { once: true });
      scrollTo(0, y);
    }),
    y,
  );
  expect(await scrolled(page)).toBe(y);
}

/** Answers the requests for a file of words only when told to. */
async function hold(page, pattern) {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route(pattern, async (route) => {
    const how = await held;
    await (how === 'abort' ? route.abort() : route.continue());
  });
  return release;
}

test.describe('a click on a link', () => {
  for (const lang of ['en', 'fr']) {
    test(`${lang}: in the menu, the text, the breadcrumb and the footer routes without loading`, async ({ page }) => {
      await open(page, `/${lang}/`);
      await mark(page);
      await section(page, lang, 'about').locator('summary').first().click();
      await page.locator(`.menu__groups a[href="${address('about-wco-members', lang)}"]`).click();
      await becomes(page, address('about-wco-members', lang));
      await inMain(page, address('about-membership', lang)).click();
      await becomes(page, address('about-membership', lang));
      await page.locator(`.breadcrumb a[href="${address('about', lang)}"]`).click();
      await becomes(page, address('about', lang));
      await inFooter(page, address('topics', lang)).click();
      await becomes(page, address('topics', lang));
      await page.locator('.wordmark').click();
      await becomes(page, `/${lang}/`);
      expect(await stayed(page)).toBe(true);
    });
  }

  test('moves the focus to the new heading, which a first visit does not', async ({ page }) => {
    await open(page, '/en/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await inFooter(page, address('tfa', 'en')).click();
    await becomes(page, address('tfa', 'en'));
    await expect(page.locator('main h1')).toBeFocused();
    expect(await scrolled(page)).toBe(0);
  });

  test('marks the page in menu, section and utility row, and nothing else', async ({ page }) => {
    const current = () =>
      page.locator('#menu [aria-current=page]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await open(page, address('about', 'en'));
    expect(await current()).toEqual([address('about', 'en')]);
    await expect(section(page, 'en', 'about').locator('summary').first()).toHaveAttribute('data-current', '');
    await inFooter(page, address('media', 'en')).click();
    await becomes(page, address('media', 'en'));
    expect(await current()).toEqual([address('media', 'en')]);
    await expect(page.locator('.menu__section > summary[data-current]')).toHaveCount(1);
    await expect(section(page, 'en', 'media').locator('summary').first()).toHaveAttribute('data-current', '');
    await page.locator('.header__links a').first().click();
    await becomes(page, address('sitemap', 'en'));
    await expect(page.locator('.header__links [aria-current=page]')).toHaveCount(1);
    expect(await current()).toEqual([]);
  });

  test('with Control opens a new tab and leaves this page alone', async ({ page, context }) => {
    await open(page, '/en/');
    const before = await head(page);
    const opened = context.waitForEvent('page');
    await inFooter(page, address('topics', 'en')).click({ modifiers: ['Control'] });
    const tab = await opened;
    await tab.waitForURL(`**${address('topics', 'en')}`);
    await live(tab);
    expect(await head(page)).toEqual(before);
    await expect(page).toHaveURL('/en/');
  });

  test('with Shift or the middle button is the browser’s', async ({ page, context }) => {
    await open(page, '/en/');
    for (const how of [{ modifiers: ['Shift'] }, { button: 'middle' }]) {
      const opened = context.waitForEvent('page');
      await inFooter(page, address('topics', 'en')).click(how);
      await live(await opened);
      await expect(page).toHaveURL('/en/');
    }
  });

  test('to a file of the site is the browser’s', async ({ page, problems }) => {
    // Links in sight are fetched ahead: the program may meet the empty answer, too.
    problems.allow(/news\.json: status 204/);
    await open(page, address('about', 'en'));
    // What is no content leaves the page where it is.
    await page.route('**/feeds/en/news.json', (route) => route.fulfill({ status: 204 }));
    const asked = page.waitForRequest((request) => request.url().endsWith('/feeds/en/news.json') && request.isNavigationRequest());
    await page.locator('.footer a[rel~=external]').click();
    await asked;
  });

  test('on an item of news leads to the item, and its topics on from there', async ({ page }) => {
    const path = await newsItem('en');
    await open(page, '/en/');
    await mark(page);
    await inMain(page, path).click();
    await becomes(page, path);
    const { items } = await feed('news', 'en');
    const item = items.find(({ url }) => new URL(url).pathname === path);
    await expect(page.locator('main h1')).toHaveText(item.title);
    expect(await stayed(page)).toBe(true);
  });
});

test.describe('an address', () => {
  test('deep in the tree opens as itself, in the right language and section', async ({ page }) => {
    const path = address('about-regional-training-centres', 'fr');
    expect(await open(page, path)).toBe('hydrated');
    await becomes(page, path);
    await expect(page.locator('.section-nav [aria-current=page]')).toHaveAttribute('href', path);
  });

  test('that is no page shows the 404 page in place, and the way on leads to whole pages', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await (await plant(page, '/en/nothing-of-the-kind/')).click();
    const title = await message('en', 'common', 'missing-title');
    await expect(page.locator('main h1')).toHaveText(title);
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page).toHaveURL('/en/nothing-of-the-kind/');
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
    await inMain(page, address('contact', 'en')).click();
    await becomes(page, address('contact', 'en'));
    expect(await stayed(page)).toBe(true);
  });

  test('that was written otherwise is set right in place', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await (await plant(page, '/en/About-Us')).click();
    await becomes(page, '/en/about-us/');
    expect(await stayed(page)).toBe(true);
    await page.goBack();
    await becomes(page, '/en/');
  });

  test('without its last slash is set right by the server, with the question', async ({ page }) => {
    const answer = await page.goto('/en/about-us?q=1');
    expect(answer.status()).toBe(200);
    expect(answer.request().redirectedFrom()).not.toBeNull();
    await live(page);
    await expect(page).toHaveURL('/en/about-us/?q=1');
  });

  test('of the page itself, clicked again, keeps the page and its title', async ({ page }) => {
    await open(page, address('about', 'en'));
    const entries = await page.evaluate(() => history.length);
    await page.locator('.section-nav__top a').click();
    await becomes(page, address('about', 'en'));
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});

test.describe('Back and Forward', () => {
  test('bring back page, title and place', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await scrollTo(page, 700);
    // A click from the keyboard scrolls nothing into view.
    await inFooter(page, address('sitemap', 'en')).evaluate((link) => link.click());
    await becomes(page, address('sitemap', 'en'));
    expect(await scrolled(page)).toBe(0);
    await scrollTo(page, 900);
    await inFooter(page, address('topics', 'en')).evaluate((link) => link.click());
    await becomes(page, address('topics', 'en'));

    await page.goBack();
    await becomes(page, address('sitemap', 'en'));
    await expect.poll(() => scrolled(page)).toBe(900);
    await page.goBack();
    await becomes(page, '/en/');
    await expect.poll(() => scrolled(page)).toBe(700);
    await page.goForward();
    await becomes(page, address('sitemap', 'en'));
    await expect.poll(() => scrolled(page)).toBe(900);
    await page.goForward();
    await becomes(page, address('topics', 'en'));
    expect(await stayed(page)).toBe(true);
  });

  test('keep the place where the page was left by Back itself', async ({ page }) => {
    await open(page, '/en/');
    await inFooter(page, address('sitemap', 'en')).click();
    await becomes(page, address('sitemap', 'en'));
    await scrollTo(page, 500);
    await page.goBack();
    await becomes(page, '/en/');
    await page.goForward();
    await becomes(page, address('sitemap', 'en'));
    await expect.poll(() => scrolled(page)).toBe(500);
  });

  test('work from a page of another site and to it', async ({ page }) => {
    await open(page, '/en/');
    await scrollTo(page, 600);
    await page.goto('about:blank');
    await page.goBack();
    await live(page);
    await expect.poll(() => scrolled(page)).toBe(600);
  });

  // The router keeps a stack of its own beside the browser's history: these walk both.
  test('and a link back to the page before leave address and page agreed', async ({ page }) => {
    const [first, second, third] = ['about', 'media', 'topics'].map((id) => address(id, 'en'));
    await open(page, first);
    await inFooter(page, second).click();
    await becomes(page, second);
    await inFooter(page, third).click();
    await becomes(page, third);
    await page.goBack();
    await becomes(page, second);
    await page.goForward();
    await becomes(page, third);
    await inFooter(page, second).click();
    await becomes(page, second);
    await page.goBack();
    await becomes(page, third);
  });

  test('over two pages at once leave address and page agreed', async ({ page }) => {
    const [first, second, third] = ['about', 'media', 'topics'].map((id) => address(id, 'en'));
    await open(page, first);
    await inFooter(page, second).click();
    await becomes(page, second);
    await inFooter(page, third).click();
    await becomes(page, third);
    await page.evaluate(() => history.go(-2));
    await becomes(page, first);
    await inFooter(page, third).click();
    await becomes(page, third);
    await page.goBack();
    await becomes(page, first);
  });

  test('to a heading of a page, and the same link again, leave address and page agreed', async ({ page }) => {
    const [start, deep, next] = [address('topics', 'en'), await pageWithContents('en'), address('media', 'en')];
    await open(page, start);
    await (await plant(page, deep)).click();
    await becomes(page, deep);
    const anchor = await page.locator('.contents a').last().getAttribute('href');
    await page.locator('.contents a').last().click();
    await becomes(page, deep + anchor);
    await inFooter(page, next).click();
    await becomes(page, next);
    await page.goBack();
    await becomes(page, deep + anchor);
    await inFooter(page, next).click();
    await becomes(page, next);
    await page.goBack();
    await becomes(page, deep + anchor);
  });

  test('over a heading of the page go back to where the page was', async ({ page }) => {
    const path = await pageWithContents('en');
    await open(page, path);
    await page.locator('.contents a').last().click();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect.poll(() => scrolled(page)).toBe(0);
  });
});

test('a reload keeps the place in the page', async ({ page }) => {
  await open(page, '/en/');
  await inFooter(page, address('sitemap', 'en')).click();
  await becomes(page, address('sitemap', 'en'));
  await scrollTo(page, 800);
  await page.reload();
  await live(page);
  await expect.poll(() => scrolled(page)).toBe(800);
});

test.describe('a fragment', () => {
  let path;
  test.beforeAll(async () => { path = await pageWithContents('en'); });
  const top = (page, anchor) =>
    page.evaluate((anchor) => document.getElementById(anchor.slice(1)).getBoundingClientRect().top, anchor);

  test('in the list of contents scrolls to its heading without loading', async ({ page }) => {
    await open(page, path);
    await mark(page);
    const anchor = await page.locator('.contents a').last().getAttribute('href');
    await page.locator('.contents a').last().click();
    await expect(page).toHaveURL(path + anchor);
    await expect(page.locator(anchor)).toBeInViewport();
    expect(await stayed(page)).toBe(true);
  });

  test('of another page leads to that page’s heading', async ({ page }) => {
    await open(page, path);
    const anchor = await page.locator('.contents a').last().getAttribute('href');
    await page.goto('/en/');
    await live(page);
    await mark(page);
    await (await plant(page, path + anchor)).click();
    await becomes(page, path + anchor);
    await expect.poll(() => top(page, anchor)).toBeLessThan(100);
    expect(await stayed(page)).toBe(true);
  });

  test('is left behind by a link to the page itself', async ({ page }) => {
    await open(page, address('topics', 'en'));
    await (await plant(page, path)).click();
    await becomes(page, path);
    const anchor = await page.locator('.contents a').last().getAttribute('href');
    await page.locator('.contents a').last().click();
    await becomes(page, path + anchor);
    await page.locator(`.section-nav a[href="${path}"]`).click();
    await becomes(page, path);
    await expect.poll(() => scrolled(page)).toBe(0);
  });

  test('in a first visit’s address is where the page stands after the program has taken over', async ({ page }) => {
    await open(page, path);
    const anchor = await page.locator('.contents a').last().getAttribute('href');
    await page.goto('about:blank');
    await open(page, path + anchor);
    await expect.poll(() => top(page, anchor)).toBeLessThan(100);
  });

  test('of the link past header and menu moves the next Tab into the page', async ({ page }) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}#main`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.closest('main') !== null)).toBe(true);
  });
});

test.describe('where the next page’s words are slow', () => {
  // The words of these two sections are in files of their own.
  const [slow, fast] = [address('tfa', 'en'), address('media', 'en')];

  test('the page before stays until they are there', async ({ page }) => {
    const release = await hold(page, '**/locales/en/tfa.ftl');
    await open(page, address('about', 'en'));
    const before = await head(page);
    const asked = page.waitForRequest('**/locales/en/tfa.ftl');
    await inFooter(page, slow).click();
    await asked;
    expect(await head(page)).toEqual(before);
    await expect(page).toHaveURL(address('about', 'en'));
    release();
    await becomes(page, slow);
  });

  test('pointing at the link and clicking it ask for them once', async ({ page }) => {
    const release = await hold(page, '**/locales/en/tfa.ftl');
    let asked = 0;
    page.on('request', (request) => { asked += Number(request.url().endsWith('/en/tfa.ftl')); });
    await open(page, address('about', 'en'));
    await inFooter(page, slow).hover();
    await inFooter(page, slow).click();
    release();
    await becomes(page, slow);
    expect(asked).toBe(1);
  });

  test('and another link is clicked, the last click counts', async ({ page }) => {
    const release = await hold(page, '**/locales/en/tfa.ftl');
    await open(page, address('about', 'en'));
    await mark(page);
    await inFooter(page, slow).click();
    await inFooter(page, fast).click();
    await becomes(page, fast);
    const answered = page.waitForResponse('**/locales/en/tfa.ftl');
    release();
    await (await answered).finished();
    await becomes(page, fast);
    await page.goBack();
    await becomes(page, address('about', 'en'));
    expect(await stayed(page)).toBe(true);
  });

  test('and fail only after another link was clicked, the last click counts', async ({ page, problems }) => {
    problems.expect(/request failed: .*tfa\.ftl/);
    problems.allow(/tfa\.ftl/);
    const release = await hold(page, '**/locales/en/tfa.ftl');
    await open(page, address('about', 'en'));
    await mark(page);
    await inFooter(page, slow).click();
    await inFooter(page, fast).click();
    await becomes(page, fast);
    const told = page.waitForEvent('console', (said) => !said.text().startsWith('Service Worker'));
    release('abort');
    await told;
    // A page load would begin at once, before this request is answered.
    const after = page.evaluate(() => fetch('/robots.txt').then(() => 'stayed'));
    expect(await after.catch(() => 'left')).toBe('stayed');
    await becomes(page, fast);
    expect(await stayed(page)).toBe(true);
  });

  test('and Back is pressed, the last wish counts', async ({ page }) => {
    const release = await hold(page, '**/locales/en/tfa.ftl');
    await open(page, address('about', 'en'));
    await inFooter(page, fast).click();
    await becomes(page, fast);
    await inFooter(page, slow).click();
    await page.goBack();
    await becomes(page, address('about', 'en'));
    const answered = page.waitForResponse('**/locales/en/tfa.ftl');
    release();
    await (await answered).finished();
    await becomes(page, address('about', 'en'));
  });
});

test('two clicks in one moment end at the last one', async ({ page }) => {
  await open(page, '/en/');
  await page.evaluate(
    (paths) => paths.forEach((path) => document.querySelector(`.footer a[href="${path}"]`).click()),
    [address('tfa', 'en'), address('media', 'en'), address('events', 'en')],
  );
  await becomes(page, address('events', 'en'));
  await expect(page.locator('main h1')).toBeFocused();
  await page.goBack();
  await becomes(page, '/en/');
});

test('the search form leads to the search page with the question, and Back from it', async ({ page }) => {
  await open(page, '/en/');
  await page.locator('#header-search').fill('origin');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address('search', 'en')}?q=origin`);
  await live(page);
  await page.goBack();
  await live(page);
  await becomes(page, '/en/');
});

test('where an extension has changed the page before the program came, it is drawn anew and routes', async ({ page }) => {
  await page.route('**/en/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<main id="main">', '<main id="main"><b>put in</b>');
    await route.fulfill({ response: answer, body });
  });
  expect(await open(page, '/en/')).toBe('mounted');
  await expect(page.getByText('put in')).toHaveCount(0);
  await page.unrouteAll();
  await mark(page);
  for (const id of ['about', 'topics']) {
    await inFooter(page, address(id, 'en')).click();
    await becomes(page, address(id, 'en'));
  }
  await page.goBack();
  await becomes(page, address('about', 'en'));
  await languageLink(page, 'fr').click();
  await becomes(page, address('about', 'fr'));
  expect(await stayed(page)).toBe(true);
});
