// Without a network: what was visited, and an honest page for the rest. With one: nothing old.
import { readFileSync } from 'node:fs';

import { accessible } from './axe.js';
import { UNUSED_PRELOAD, address, expect, languages, live, message, test as base } from './fixtures.js';
import { proxy } from './proxy.js';

// A failed request is what these tests are about.
const GONE = /net::ERR_|Failed to fetch|failed|could not be reached|Failed to load resource/;

const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await proxy();
    await use(host);
    await host.close();
  },
  // The host stays until the browser has left it: what a page still asks for is answered.
  context: ({ host: _, context }, use) => use(context),
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker has kept it. */
async function visit(page, url) {
  await page.goto(url);
  await live(page);
  await kept(page, url);
}

const kept = (page, url) => expect.poll(() => page.evaluate((url) => caches.match(url).then(Boolean), url)).toBe(true);

/** Ends the network: nothing answers, and the browser knows. */
async function cut(page, host) {
  host.down = true;
  await page.context().setOffline(true);
}

async function mend(page, host) {
  host.down = false;
  await page.context().setOffline(false);
}

const title = async (page, id, lang) => expect(page).toHaveTitle(new RegExp(`^${await message(lang, 'navigation', id)} – `));

test('the worker comes when the program stands, and not before', async ({ page, host, problems }) => {
  problems.allow(UNUSED_PRELOAD);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', (route) => held.then(() => route.continue()));
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${host.url}/en/`);
  // Much longer than it waits after the program.
  await page.waitForTimeout(3000);
  expect(await registered()).toBe(0);
  release();
  await live(page);
  await expect.poll(registered).toBe(1);
});

for (const lang of languages()) {
  test(`${lang}: what was visited stays, with its words and feeds`, async ({ page, host, problems }) => {
    problems.allow(GONE);
    await visit(page, `${host.url}/${lang}/`);
    await visit(page, host.url + address('media-newsroom', lang));
    const first = await page.locator('main article, main li a').first().textContent();
    // A page that only the program has shown.
    await page.locator(`footer a[href="${address('faq', lang)}"], header a[href="${address('faq', lang)}"]`).first().evaluate((link) => link.click());
    await title(page, 'faq', lang);
    await kept(page, host.url + address('faq', lang));
    await cut(page, host);
    await page.reload();
    await live(page);
    await title(page, 'faq', lang);
    await page.goto(host.url + address('media-newsroom', lang));
    await live(page);
    expect(await page.locator('main article, main li a').first().textContent()).toBe(first);
    // Between them by the program, too.
    await page.locator('.wordmark').click();
    await expect(page).toHaveURL(`${host.url}/${lang}/`);
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`${lang}: what was not visited says so, names what was, and comes by itself later`, async ({ page, host, problems }) => {
    problems.allow(GONE);
    await visit(page, host.url + address('contact', lang));
    await cut(page, host);
    await page.goto(host.url + address('topics-origin', lang));
    await expect(page.locator('h1')).toHaveText(await message(lang, 'offline', 'offline-title'));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const saved = page.locator('[data-saved] a');
    await expect(saved).toHaveAttribute('href', host.url + address('contact', lang));
    await expect(saved).toContainText(await message(lang, 'navigation', 'contact'));
    await accessible(page);
    await mend(page, host);
    await title(page, 'topics-origin', lang);
    await expect(page).toHaveURL(host.url + address('topics-origin', lang));
  });
}

test('where only the server is away, the page comes by itself, too', async ({ page, host, problems }) => {
  problems.allow(GONE);
  await visit(page, host.url + address('contact', 'en'));
  host.down = true;
  await page.goto(host.url + address('faq', 'en'));
  const told = page.locator('h1', { hasText: await message('en', 'offline', 'offline-title') });
  await expect(told).toBeVisible();
  // It asks in vain first.
  await page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await expect(told).toBeVisible();
  host.down = false;
  await title(page, 'faq', 'en');
  await expect(page).toHaveURL(host.url + address('faq', 'en'));
});

test('at its own address the page for that stays as it is', async ({ page, host }) => {
  await page.goto(`${host.url}/en/offline.html`);
  await page.evaluate(() => (globalThis.mark = true));
  await page.waitForTimeout(3000);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => globalThis.mark)).toBe(true);
});

test('what was looked for once is found again without a network', async ({ page, host, problems }) => {
  problems.allow(GONE);
  await visit(page, host.url + address('search', 'en'));
  const results = page.locator('[data-search-page] mark, main mark');
  await page.goto(`${host.url}${address('search', 'en')}?q=valuation`);
  await expect(results.first()).toBeVisible();
  await cut(page, host);
  await page.reload();
  await expect(results.first()).toBeVisible();
});

test('what is fetched ahead in vain is nothing to tell', async ({ page, host, problems }) => {
  // What the browser itself says.
  problems.allow(/net::ERR_EMPTY_RESPONSE|ERR_FAILED|resulted in a network error response|Failed to fetch/);
  await visit(page, host.url + address('contact', 'en'));
  host.down = true;
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/topics/origin.ftl'));
  await page.locator(`a[href="${address('topics-origin', 'en')}"]`).first().dispatchEvent('pointerover');
  await failed;
  await page.waitForTimeout(500);
});

test('with a network nothing is old', async ({ page, host, problems }) => {
  problems.expect(/status of 503/);
  await visit(page, `${host.url}/en/`);
  const about = address('about', 'en');
  for (const edition of ['first', 'second']) {
    const edited = (html) => html.replace('<head>', `<head><meta name="edition" content="${edition}">`);
    host.change = (path) => (path === about ? edited : undefined);
    await page.goto(host.url + about);
    await expect(page.locator('meta[name=edition]')).toHaveAttribute('content', edition);
    await live(page);
  }
  // A server in trouble is told as it is.
  host.change = (path) => (path === about ? 503 : undefined);
  expect((await page.reload()).status()).toBe(503);
});

test('a new version of the site takes over at the next page, once', async ({ page, host }) => {
  await visit(page, `${host.url}/en/`);
  const stores = () => page.evaluate(() => caches.keys());
  const [before] = await stores();
  // The program is another, and the old one is gone.
  const glue = await page.locator('script[data-glue]').getAttribute('data-glue');
  const [, hash] = /wco-([0-9a-f]+)\.js/.exec(glue);
  const next = [...hash].reverse().join('');
  host.change = (path) => {
    if (path.includes(hash)) return 404;
    return /\/$|\.html$|\.js$/.test(path) ? (text) => text.replaceAll(hash, next).replace(/version:`.*?`/, 'version:`next`') : undefined;
  };
  // What stands behind the new names are the old files.
  host.source = (path) => path.replace(next, hash);
  await page.evaluate(() => {
    globalThis.mark = true;
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    return navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => taken);
  });
  expect(await stores()).toEqual([before, expect.stringMatching(/ next$/)]);
  const link = (id) => page.locator(`a[href="${address(id, 'en')}"]`).first();
  await link('contact').evaluate((element) => element.click());
  await title(page, 'contact', 'en');
  await live(page);
  expect(await page.evaluate(() => globalThis.mark)).toBeUndefined();
  expect(await page.locator('script[data-glue]').getAttribute('data-glue')).toContain(next);
  await page.evaluate(() => (globalThis.mark = true));
  await link('faq').evaluate((element) => element.click());
  await title(page, 'faq', 'en');
  expect(await page.evaluate(() => globalThis.mark)).toBe(true);
});

test('the worker can be taken back', async ({ page, host }) => {
  await visit(page, `${host.url}/en/`);
  const off = readFileSync(new URL('../../scripts/service-worker-off.js', import.meta.url), 'utf8');
  host.change = (path) => (path === '/sw.js' ? () => off : undefined);
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const lang of languages()) {
  test(`${lang}: can be installed`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const session = await page.context().newCDPSession(page);
    const { errors, data, url } = await session.send('Page.getAppManifest');
    expect(url).toContain(`/${lang}/manifest.webmanifest`);
    expect(errors).toEqual([]);
    const { name, start_url: start, icons } = JSON.parse(data);
    expect(start).toBe(`/${lang}/`);
    expect(await page.title()).toContain(name);
    for (const { src, sizes } of icons.filter(({ sizes }) => sizes !== 'any')) {
      const size = await page.evaluate(async (src) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });
}
