// What all specs share: a page that reports every problem, and what the site is made of,
// read from its sources and from the built copy, so that no list is kept by hand.
import { test as base, expect } from '@playwright/test';
import { readFileSync } from 'node:fs';

export { expect };

/** What Chromium says of a page or file that is answered with status 404. */
export const NOT_FOUND = /Failed to load resource.*status of 404/;

/** What Chromium says of a preloaded file that nothing asked for in time. */
export const UNUSED_PRELOAD = /was preloaded using link preload but not used/;

export const test = base.extend({
  /**
   * Fails the test on any console message, error or failed request of the site in any of
   * its pages, but for those that the test names: `problems.expect` for what must occur,
   * `problems.allow` for what may.
   */
  problems: [
    async ({ context, page, baseURL }, use) => {
      const seen = [];
      const wanted = [];
      const allowed = [];
      context.on('console', (message) => {
        // Says Playwright itself, by our own wish: playwright.config.js.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        seen.push(`console ${message.type()}: ${message.text()} at ${message.location().url} on ${message.page()?.url()}`);
      });
      context.on('weberror', (error) => seen.push(`error: ${error.error()} on ${error.page()?.url()}`));
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // Leaving a page ends its requests: nobody waits for them.
        if (request.url().startsWith(baseURL) && why !== 'net::ERR_ABORTED') {
          seen.push(`request failed: ${request.url()} ${why}`);
        }
      });
      await use({
        expect: (...patterns) => wanted.push(...patterns),
        allow: (...patterns) => allowed.push(...patterns),
      });
      // What a test holds back or rewrites may still be on its way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      const known = [...wanted, ...allowed];
      const unknown = seen.filter((problem) => !known.some((pattern) => pattern.test(problem)));
      expect(unknown, 'problems that nobody expected').toEqual([]);
      const absent = wanted.filter((pattern) => !seen.some((problem) => pattern.test(problem)));
      expect(absent, 'problems that were expected and did not occur').toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the program has taken the page over; tells how. */
export async function live(page) {
  const site = page.locator('#site[data-live]');
  await site.waitFor({ state: 'attached', timeout: 20_000 });
  return site.getAttribute('data-live');
}

/** Opens a page and waits until the program has taken it over. */
export async function open(page, path) {
  await page.goto(path);
  return live(page);
}

const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The codes of the site's languages. */
export const languages = () =>
  [...source('locales/languages.toml').matchAll(/^code = "(.+)"$/gm)].map(([, code]) => code);

/** Every page of `tree.txt`: id, kind, depth, parent's id, options. */
export function tree() {
  const trail = [];
  const pages = [];
  for (const line of source('src/site/tree.txt').split('\n')) {
    const found = /^( *)([a-z0-9-]+) +([a-z-]+)(.*)$/.exec(line);
    if (!found) continue;
    const [, indent, id, kind, options] = found;
    const depth = indent.length / 2;
    trail.splice(depth, Infinity, id);
    pages.push({
      id,
      kind,
      depth,
      parent: trail[depth - 1],
      ...Object.fromEntries(options.trim().split(' ').filter(Boolean).map((option) => option.split('='))),
    });
  }
  return pages;
}

/** The part of a page's address that is its own. */
export function slug(id, lang) {
  const found = new RegExp(`^${id} = "(.+)"$`, 'm').exec(source(`locales/${lang}/slugs.toml`));
  if (!found) throw new Error(`no page “${id}” in ${lang}`);
  return found[1];
}

/** The address of a page of the tree. */
export function address(id, lang) {
  const pages = new Map(tree().map((page) => [page.id, page]));
  const parts = [];
  for (let page = pages.get(id); page?.parent; page = pages.get(page.parent)) {
    parts.unshift(slug(page.id, lang));
  }
  return `/${[lang, ...parts].join('/')}/`;
}

/** Every page of the built site: its path, language, and path in each language. */
export async function pages() {
  const answer = await fetch(new URL('/sitemap.xml', process.env.BASE_URL));
  const path = (url) => new URL(url).pathname;
  return [...(await answer.text()).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => {
    const own = path(/<loc>(.*?)<\/loc>/.exec(entry)[1]);
    const links = entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g);
    const alternates = Object.fromEntries([...links].map(([, code, url]) => [code, path(url)]));
    return { path: own, lang: own.split('/')[1], alternates };
  });
}

/** A feed as the server has it. */
export async function feed(name, lang) {
  return (await fetch(new URL(`/feeds/${lang}/${name}.json`, process.env.BASE_URL))).json();
}

/** The path of the newest news item in a language that the site has a page for. */
export async function newsItem(lang) {
  const known = new Set((await pages()).map((page) => page.path));
  const { items } = await feed('news', lang);
  return items.map((item) => new URL(item.url).pathname).find((path) => known.has(path));
}

/** The first page of a language whose built text has something in it. */
export async function pageWith(lang, pattern) {
  for (const { path } of (await pages()).filter((page) => page.lang === lang)) {
    const answer = await fetch(new URL(path, process.env.BASE_URL));
    if (pattern.test(await answer.text())) return path;
  }
  throw new Error(`no page has ${pattern}`);
}

/** The first page with a list of its headings. */
export const pageWithContents = (lang) => pageWith(lang, /class="contents"/);

/** A message without variables, as deployed. `file` is the path below the language's folder. */
export async function message(lang, file, id) {
  const answer = await fetch(new URL(`/locales/${lang}/${file}.ftl`, process.env.BASE_URL));
  return new RegExp(`^${id} = (.+)$`, 'm').exec(await answer.text())[1];
}

/** What a document says of itself. Also runs in the browser: uses nothing from here. */
function describe(document) {
  const paths = (selector, key) =>
    [...document.querySelectorAll(selector)].map((link) => [key(link), new URL(link.getAttribute('href'), 'https://x/').pathname]);
  return {
    lang: document.documentElement?.lang ?? null,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.content ?? null,
    canonical: paths('link[rel=canonical]', () => 'canonical').map(([, path]) => path),
    alternates: Object.fromEntries(paths('link[rel=alternate][hreflang]', (link) => link.hreflang)),
    heading: [...document.querySelectorAll('h1')].map((heading) => heading.textContent).join(' | '),
  };
}

/** Runs a script in the page; once more where a page load came between. */
async function settled(page, script) {
  try {
    return await page.evaluate(script);
  } catch (error) {
    if (!/context was destroyed/.test(error.message)) throw error;
    await page.waitForLoadState();
    return page.evaluate(script);
  }
}

/** What the open page says of itself now. */
export const head = (page) => settled(page, `(${describe})(document)`);

const readers = new WeakMap();

/** An empty page beside, in which text may be parsed: the site's own may not (trusted types). */
export async function reader(page) {
  const browser = page.context().browser();
  if (!readers.has(browser)) readers.set(browser, browser.newContext().then((context) => context.newPage()));
  return readers.get(browser);
}

/** What the built page at `path` says of itself, before any program. */
export async function built(page, path) {
  const html = await (await page.request.get(path)).text();
  const beside = await reader(page);
  return beside.evaluate(`(${describe})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`);
}

/** Waits until the open page is, in all it says of itself, the one at `path`. */
export async function becomes(page, path) {
  const { pathname } = new URL(path, 'https://x/');
  const wanted = await built(page, pathname);
  await expect.poll(() => head(page)).toEqual(wanted);
  await expect(page).toHaveURL(path);
}

/** Marks the document, so that `stayed` can tell whether it was loaded anew since. */
export const mark = (page) => page.evaluate(() => { window.marked = true; });

/** Whether this is still the document that was marked. */
export const stayed = (page) => page.evaluate(() => window.marked === true);

/** Puts a link into the page's text, as an editor might have, and answers it. */
export async function plant(page, href) {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    Object.assign(link, { href, id: 'planted', textContent: 'planted' });
    document.querySelector('main h1').after(link);
  }, href);
  return page.locator('#planted');
}

/** The section's disclosure in the main menu. */
export const section = (page, lang, id) =>
  page.locator('.menu__section', { has: page.locator(`.menu__landing a[href="${address(id, lang)}"]`) });

/** The link to another language. */
export const languageLink = (page, lang) => page.locator(`.language-switch a[data-language=${lang}]`);
