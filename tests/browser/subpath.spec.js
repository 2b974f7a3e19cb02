// The site below a path of a host, made without compiling: what Trunk has built, and the
// prerenderer with another base. Behind nginx, with the paths of deploy/nginx.conf written anew as
// docs/deploying.md says.
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST, background, freePort, project } from './background.js';
import { NOT_FOUND, address, expect, languageLink, languages, live, mark, message, newsItem, stayed, test as base } from './fixtures.js';
import { ask } from './request.js';

const BASE = '/sub/path';
const ORIGIN = 'https://www.example.org';

// One making for all tests.
base.describe.configure({ mode: 'default' });

/** The project's sources, with the first items of each feed alone: of some pages a kind, not all. */
function sources(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['locales', 'scripts', 'styles', 'target']) symlinkSync(project(name), join(folder, name));
  cpSync(project('public'), join(folder, 'public'), { recursive: true });
  for (const lang of languages()) {
    const feeds = join(folder, 'public/feeds', lang);
    for (const name of readdirSync(feeds).filter((name) => name.endsWith('.json'))) {
      const feed = JSON.parse(readFileSync(join(feeds, name), 'utf8'));
      writeFileSync(join(feeds, name), JSON.stringify({ ...feed, items: feed.items.slice(0, name === 'news.json' ? 12 : 1) }));
    }
  }
  return folder;
}

/** Makes the site below `folder`. */
async function make(folder) {
  const site = join(folder, 'root', BASE);
  mkdirSync(site, { recursive: true });
  const built = readdirSync(DIST).filter((name) => /^wco-[^.]*\.(js|wasm)$/.test(name));
  for (const name of [...built, 'index.html']) copyFileSync(join(DIST, name), join(site, name));
  const env = {
    ...process.env,
    TRUNK_PUBLIC_URL: `${BASE}/`,
    TRUNK_SOURCE_DIR: sources(join(folder, 'source')),
    TRUNK_STAGING_DIR: site,
    TRUNK_PROFILE: 'release',
    SITE_ORIGIN: ORIGIN,
  };
  const child = spawn(process.env.PRERENDER ?? project('target/prerender/prerender'), [], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  expect(await new Promise((resolve) => child.once('exit', resolve)), said).toBe(0);
  return site;
}

const test = base.extend({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'wco-subpath-'));
      const own = (name) => join(folder, name);
      const root = await make(folder);
      const port = await freePort();
      const configuration = readFileSync(project('deploy/nginx.conf'), 'utf8')
        .replace('listen 8082', `listen 127.0.0.1:${port}`)
        .replace('root /srv/wco/dist', `root ${own('root')}`)
        .replace(/(~\^|location |error_page 404 )\//g, `$1${BASE}/`)
        .replace('include wco-headers.conf', `include ${project('deploy/wco-headers.conf')}`);
      writeFileSync(
        own('nginx.conf'),
        `daemon off; pid ${own('pid')}; error_log stderr warn; worker_processes 1;
         ${process.getuid() === 0 ? 'user root;' : ''}
         events {} http { access_log off; client_body_temp_path ${own('a')}; proxy_temp_path ${own('b')};
         fastcgi_temp_path ${own('c')}; uwsgi_temp_path ${own('d')}; scgi_temp_path ${own('e')}; ${configuration} }`,
      );
      const url = `http://127.0.0.1:${port}`;
      const program = process.env.NGINX ?? '/usr/sbin/nginx';
      await background(program, ['-p', folder, '-c', own('nginx.conf')], `${url}${BASE}/`, () => use({ url, root }));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  /** Every request that leaves the path: none may. */
  outside: [
    async ({ context, site }, use) => {
      const outside = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${site.url}${BASE}/`) && !url.startsWith('data:')) outside.push(url);
      });
      await use(outside);
      expect(outside).toEqual([]);
    },
    { auto: true },
  ],
});

const at = (site, path) => site.url + BASE + path;
const link = (page, id, lang) => page.locator(`:is(.header, .footer) a[href="${BASE}${address(id, lang)}"]`).first();
const titled = async (page, id, lang) => expect(page).toHaveTitle(new RegExp(`^${await message(lang, 'navigation', id)} – `));
const text = (site, file) => readFileSync(join(site.root, file), 'utf8');

for (const lang of languages()) {
  test(`${lang}: home and a page deep below it are taken over; pages and languages change without loading`, async ({ page, site }) => {
    const other = languages().find((code) => code !== lang);
    await page.goto(at(site, `/${lang}/`));
    expect(await live(page)).toBe('hydrated');
    await expect(page.locator('.highlight').first()).toBeVisible();
    await page.goto(at(site, address('topics-origin-overview', lang)));
    expect(await live(page)).toBe('hydrated');
    await mark(page);
    await link(page, 'contact', lang).evaluate((element) => element.click());
    await titled(page, 'contact', lang);
    await expect(page).toHaveURL(at(site, address('contact', lang)));
    await languageLink(page, other).click();
    await titled(page, 'contact', other);
    await expect(page).toHaveURL(at(site, address('contact', other)));
    await page.locator('.wordmark').click();
    await expect(page).toHaveURL(at(site, `/${other}/`));
    await page.goBack();
    await titled(page, 'contact', other);
    expect(await stayed(page)).toBe(true);
  });

  test(`${lang}: an item of news is reached from its list, and its list from it`, async ({ page, site }) => {
    await page.goto(at(site, address('media-newsroom', lang)));
    await live(page);
    await mark(page);
    const item = page.locator('.feed-list .news-line a').first();
    const title = await item.textContent();
    expect(await item.getAttribute('href')).toMatch(new RegExp(`^${BASE}/${lang}/`));
    await item.click();
    await expect(page.locator('main h1')).toHaveText(title);
    await expect(page).toHaveURL(new RegExp(`^${site.url}${BASE}/${lang}/`));
    await page.goBack();
    await expect(page.locator('.feed-list .news-line').first()).toBeVisible();
    expect(await stayed(page)).toBe(true);
  });

  test(`${lang}: is searched`, async ({ page, site }) => {
    await page.goto(at(site, `/${lang}/`));
    await live(page);
    await page.locator('#header-search').fill('valuation');
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('href', new RegExp(`^${BASE}/${lang}/`));
    await first.click();
    await expect(page.locator('main h1')).toBeVisible();
    await page.goto(`${at(site, address('search', lang))}?q=valuation`);
    const result = page.locator('.result a').first();
    await expect(result).toHaveAttribute('href', new RegExp(`^${BASE}/${lang}/`));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').first().fill(await message(lang, 'navigation', 'contact'));
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(page).toHaveURL(new RegExp(`^${site.url}${BASE}/${lang}/`));
  });

  test(`${lang}: what is missing is told in its language, and what was meant otherwise is found`, async ({ page, site, problems }) => {
    problems.expect(NOT_FOUND);
    const answer = await page.goto(at(site, `/${lang}/nothing/`));
    expect(answer.status()).toBe(404);
    expect(await live(page)).toBe('mounted');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('main h1')).toHaveText(await message(lang, 'common', 'missing-title'));
    await page.locator(`main a[href="${BASE}${address('sitemap', lang)}"]`).click();
    await titled(page, 'sitemap', lang);
    const path = address('about-membership', lang);
    // No language, and letters as they come.
    await page.goto(at(site, path.replace(`/${lang}`, '').toUpperCase()));
    await expect(page).toHaveURL(at(site, path));
    await titled(page, 'about-membership', lang);
  });
}

test('the door leads on, and remembers', async ({ page, site }) => {
  await page.goto(at(site, '/'));
  await page.locator('a[data-language=fr]').first().click();
  await expect(page).toHaveURL(at(site, '/fr/'));
  await page.goto(at(site, '/'));
  await expect(page).toHaveURL(at(site, '/fr/'));
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the worker keeps to its path, and what was visited stays', async ({ page, context, site, problems }) => {
    problems.allow(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/);
    const contact = at(site, address('contact', 'en'));
    await page.goto(contact);
    await live(page);
    await expect.poll(() => page.evaluate((url) => caches.match(url).then(Boolean), contact)).toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(at(site, '/'));
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining(`wco ${BASE}/ `)]);
    await context.setOffline(true);
    await page.reload();
    await live(page);
    await titled(page, 'contact', 'en');
    await page.goto(at(site, address('faq', 'fr')));
    await expect(page.locator('h1')).toHaveText(await message('fr', 'offline', 'offline-title'));
    await expect(page.locator('[data-saved] a')).toHaveAttribute('href', contact);
    await context.setOffline(false);
    await titled(page, 'faq', 'fr');
    await live(page);
  });

  test('can be installed, with its path as its scope', async ({ page, site }) => {
    await page.goto(at(site, '/fr/'));
    const session = await page.context().newCDPSession(page);
    const { errors, data, url } = await session.send('Page.getAppManifest');
    expect(url).toBe(at(site, '/fr/manifest.webmanifest'));
    expect(errors).toEqual([]);
    const { start_url: start, scope, id, icons } = JSON.parse(data);
    expect([start, scope, id]).toEqual([`${BASE}/fr/`, `${BASE}/`, `${BASE}/fr/`]);
    for (const { src } of icons) expect((await ask(site.url + src)).status, src).toBe(200);
  });
});

test('search engines and readers of feeds are told full addresses', async ({ site }) => {
  const own = (path) => `${ORIGIN}${BASE}${path}`;
  const locations = [...text(site, 'sitemap.xml').matchAll(/(?:<loc>|href=")([^<"]*)/g)].map(([, url]) => url);
  expect(locations.length).toBeGreaterThan(300);
  expect(locations.filter((url) => !url.startsWith(own('/')))).toEqual([]);
  expect(text(site, 'robots.txt')).toContain(own('/sitemap.xml'));
  const item = await newsItem('en');
  for (const path of ['/en/', address('contact', 'fr'), item]) {
    const html = text(site, `${path}index.html`);
    expect(html, path).toContain(`<link rel="canonical" href="${own(path)}">`);
    const alternates = [...html.matchAll(/<link rel="alternate" [^>]*href="([^"]*)"/g)].map(([, url]) => url);
    expect(alternates.length, path).toBeGreaterThan(2);
    expect(alternates.filter((url) => !url.startsWith(own('/'))), path).toEqual([]);
  }
  const atom = text(site, 'feeds/en/news.atom').split('<entry>')[0];
  const links = [...atom.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, url]) => url);
  expect(links.toSorted()).toEqual([own(address('media-newsroom', 'en')), own('/feeds/en/news.atom')].toSorted());
});

test('no page or style names anything outside', async ({ site }) => {
  const pages = ['index.html', '404.html', 'en/index.html', 'fr/404.html', 'en/offline.html', `${await newsItem('en')}index.html`, `${address('topics-origin', 'fr')}index.html`];
  const styles = readdirSync(join(site.root, 'assets')).filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`);
  expect(styles.length).toBeGreaterThan(2);
  const found = [...pages, ...styles].flatMap((file) => {
    const paths = [...text(site, file).matchAll(/(?:href|src|action|data-[a-z-]+)="(\/[^"]*)"|url\("?(\/[^")]*)/g)].map(([, attribute, url]) => attribute ?? url);
    return paths.filter((path) => !path.startsWith(`${BASE}/`)).map((path) => `${file}: ${path}`);
  });
  expect([...new Set(found)]).toEqual([]);
});

test('what may be kept for ever is told so, and the rest not', async ({ site }) => {
  const [glue] = readdirSync(site.root).filter((name) => /^wco-.*\.js$/.test(name));
  expect((await ask(at(site, `/${glue}`))).headers['cache-control']).toContain('immutable');
  expect((await ask(at(site, '/en/'))).headers['cache-control']).toBe('no-cache');
  expect((await ask(at(site, '/_headers'))).status).toBe(404);
  const rules = text(site, '_headers').split('\n').filter((line) => line.startsWith('/'));
  expect(rules.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});
