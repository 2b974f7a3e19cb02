// A new version of the site is deployed while a tab is open, and the files of the one before are
// gone: the tab goes over to the new one, at the next page, once.
import { UNUSED_PRELOAD, address, expect, languages, live, mark, message, stayed, test as base } from './fixtures.js';
import { proxy } from './proxy.js';

/** What Chromium says of files that are gone. */
const GONE = /Failed to load resource.*status of 404/;

/** The names that change with what is in them: of the program, of scripts, styles and their folders. */
const NAMES = /((?:assets\/[a-z]+|wco)-)([0-9a-f]{6,})/g;
/** The same text with other names in all these places. Twice is as before. */
const renamed = (text) => text.replace(NAMES, (all, name, print) => name + [...print].reverse().join(''));

const test = base.extend({
  host: async ({ page }, use) => {
    const host = await proxy();
    await use(host);
    // What the page still waits for ends with it.
    await page.goto('about:blank');
    await host.close();
  },
  page: async ({ page }, use) => {
    // A visitor who reads for a while, without a test that waits.
    await page.addInitScript(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + (globalThis.later ?? 0);
    });
    await use(page);
  },
});

/** The names of the version that stands there now. */
async function names() {
  const texts = await Promise.all(['/', '/en/', '/en/offline.html'].map(async (path) => (await fetch(new URL(path, process.env.BASE_URL))).text()));
  return [...new Set(texts.join().match(NAMES))];
}

/** Deploys a version in which every name is another. The old files answer 404. */
async function deploy(host) {
  const old = await names();
  expect(old.length).toBeGreaterThan(8);
  const html = (text) => renamed(text).replace('<head>', '<head><meta name="edition" content="new">');
  host.source = renamed;
  host.change = (url) => {
    const [path] = url.split('?');
    if (old.some((name) => path.includes(name))) return 404;
    if (path.endsWith('/') || path.endsWith('.html')) return html;
    return path === '/sw.js' ? (text) => renamed(text).replace(/version:([`"'])[^`"']*[`"']/, 'version:$1next$1') : undefined;
  };
}

const isNew = async (page) => (await page.locator('meta[name=edition]').count()) === 1;
const link = (page, id, lang) => page.locator(`:is(.header, .footer) a[href="${address(id, lang)}"]`).first();
const titled = async (page, id, lang) => expect(page).toHaveTitle(new RegExp(`^${await message(lang, 'navigation', id)} – `));
const loads = (host, path) => host.asked.filter((asked) => asked === path).length;

/** Opens home, and looks at it for some time. */
async function read(page, host, lang) {
  await page.goto(`${host.url}/${lang}/`);
  expect(await live(page)).toBe('hydrated');
  await page.evaluate(() => (globalThis.later = 60_000));
  await mark(page);
}

/** Points at a link until the tab has heard what it asks then. */
async function aim(page, target) {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'HEAD');
  await target.dispatchEvent('pointerover');
  await answered;
  // And the page knows what it has heard.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** From now on pages change without loading: it was once, and no more. */
async function goesOn(page, lang) {
  expect(await isNew(page)).toBe(true);
  expect(await live(page)).toBe('hydrated');
  await page.evaluate(() => (globalThis.later = 120_000));
  await mark(page);
  await aim(page, link(page, 'faq', lang));
  await link(page, 'faq', lang).evaluate((element) => element.click());
  await titled(page, 'faq', lang);
  expect(await stayed(page)).toBe(true);
}

for (const lang of languages()) {
  test(`${lang}: without a worker, the next link loads its page of the new version, once`, async ({ page, host, problems }) => {
    problems.expect(GONE);
    problems.allow(UNUSED_PRELOAD);
    await read(page, host, lang);
    await deploy(host);
    await aim(page, link(page, 'contact', lang));
    host.asked.length = 0;
    await link(page, 'contact', lang).evaluate((element) => element.click());
    await page.waitForURL(`**${address('contact', lang)}`);
    await titled(page, 'contact', lang);
    await goesOn(page, lang);
    expect(loads(host, address('contact', lang))).toBe(1);
  });
}

test('a click that comes before the answer leads to its page, which is then loaded, once', async ({ page, host, problems }) => {
  problems.expect(GONE);
  problems.allow(UNUSED_PRELOAD);
  // Nothing is fetched ahead: the words of the link are still to come.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await read(page, host, 'en');
  await deploy(host);
  host.asked.length = 0;
  // The words come after the answer, as they must from further away.
  const answered = page.waitForResponse((answer) => answer.request().method() === 'HEAD');
  await page.route('**/locales/en/contact.ftl', async (route) => {
    await answered;
    await route.continue();
  });
  await link(page, 'contact', 'en').evaluate((element) => {
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    element.click();
  });
  await expect.poll(() => isNew(page).catch(() => false)).toBe(true);
  await titled(page, 'contact', 'en');
  await goesOn(page, 'en');
  expect(loads(host, address('contact', 'en'))).toBe(1);
});

test('while the old files are still there, an open tab goes on with them', async ({ page, host }) => {
  await read(page, host, 'en');
  await aim(page, link(page, 'contact', 'en'));
  await link(page, 'contact', 'en').evaluate((element) => element.click());
  await titled(page, 'contact', 'en');
  expect(await stayed(page)).toBe(true);
});

test('a server that does not answer is no new version', async ({ page, host, problems }) => {
  problems.expect(/Failed to load resource/);
  await read(page, host, 'en');
  const [glue] = (await names()).filter((name) => name.startsWith('wco-'));
  host.change = (path) => (path.includes(glue) ? 503 : undefined);
  await aim(page, link(page, 'contact', 'en'));
  await link(page, 'contact', 'en').evaluate((element) => element.click());
  await titled(page, 'contact', 'en');
  expect(await stayed(page)).toBe(true);
});

for (const id of ['home', 'sign-in', 'search']) {
  test(`a page that needs a script that is gone (${id}) is loaded at once, and then goes on`, async ({ page, host, problems }) => {
    problems.expect(GONE);
    problems.allow(UNUSED_PRELOAD);
    await page.goto(host.url + address('contact', 'en'));
    await live(page);
    await deploy(host);
    host.asked.length = 0;
    await link(page, 'faq', 'en').evaluate((element) => element.click());
    await titled(page, 'faq', 'en');
    expect(await isNew(page)).toBe(false);
    const target = await page.evaluateHandle((href) => Object.assign(document.createElement('a'), { href }), address(id, 'en'));
    await target.evaluate((element) => {
      document.querySelector('main').append(element);
      element.click();
    });
    await expect.poll(() => isNew(page).catch(() => false)).toBe(true);
    await expect(page).toHaveURL(host.url + address(id, 'en'));
    await goesOn(page, 'en');
    expect(loads(host, address(id, 'en'))).toBe(1);
  });
}

test('where pages are still old and a script of theirs is gone, nothing loads again and again', async ({ page, host, problems }) => {
  problems.expect(GONE);
  problems.allow(UNUSED_PRELOAD);
  await page.goto(`${host.url}/en/`);
  await live(page);
  host.change = (path) => (path.includes('/accounts/') && path.includes('/assets/') ? 404 : undefined);
  host.asked.length = 0;
  await page.goto(host.url + address('faq', 'en'));
  await live(page);
  const target = await page.evaluateHandle((href) => Object.assign(document.createElement('a'), { href }), address('sign-in', 'en'));
  await target.evaluate((element) => {
    document.querySelector('main').append(element);
    element.click();
  });
  await expect.poll(() => loads(host, address('sign-in', 'en'))).toBe(1);
  await live(page);
  await mark(page);
  await page.waitForTimeout(1000);
  expect(await stayed(page)).toBe(true);
  expect(loads(host, address('sign-in', 'en'))).toBe(1);
  await titled(page, 'sign-in', 'en');
});

test('what was typed into the search of an old tab is found by the new version', async ({ page, host, problems }) => {
  problems.expect(GONE);
  problems.allow(UNUSED_PRELOAD);
  await page.goto(`${host.url}/en/`);
  await live(page);
  await deploy(host);
  await page.locator('#header-search').pressSequentially('valuation');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address('search', 'en')}?q=valuation`);
  await expect(page.locator('.result').first()).toBeVisible();
  await goesOn(page, 'en');
});

test.describe('with a worker that keeps the old files', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the next link loads its page of the new version, once', async ({ page, host, problems }) => {
    problems.expect(GONE);
    problems.allow(UNUSED_PRELOAD);
    await read(page, host, 'en');
    await expect.poll(() => page.evaluate(() => caches.match(location.href).then(Boolean))).toBe(true);
    await deploy(host);
    await aim(page, link(page, 'contact', 'en'));
    await link(page, 'contact', 'en').evaluate((element) => element.click());
    await page.waitForURL(`**${address('contact', 'en')}`);
    await titled(page, 'contact', 'en');
    expect(await isNew(page)).toBe(true);
    // The new worker takes over in its own time: nothing is loaded again for that.
    await expect.poll(() => page.evaluate(() => caches.keys())).toContainEqual(expect.stringMatching(/ next$/));
    await mark(page);
    await page.waitForTimeout(500);
    expect(await stayed(page)).toBe(true);
    expect(await live(page)).toBe('hydrated');
  });
});
