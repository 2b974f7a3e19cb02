// Every address of the sitemap, in a browser.
import { expect, languages, open, pages, slug, test, tree } from './fixtures.js';
import { oneStep } from './walk.js';

const sections = tree().filter((page) => page.kind === 'section');

/** The pages of a section, or those of none. */
async function group(lang, id) {
  const part = (page) => page.path.split('/')[2];
  const own = (await pages()).filter((page) => page.lang === lang);
  if (id) return own.filter((page) => part(page) === slug(id, lang));
  const slugs = sections.map((section) => slug(section.id, lang));
  return own.filter((page) => !slugs.includes(part(page)));
}

/**
 * Waits until the program has taken the page over; answers what is wrong then. Runs in the
 * browser: one way there and back for each page, of which there are many.
 */
async function faults({ path, lang, alternates }) {
  const found = [];
  const check = (good, what) => good || found.push(`${path}: ${what}`);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const pathOf = (link) => new URL(link.getAttribute('href'), location).pathname;
  const taken = () => document.getElementById('site')?.dataset.live;

  const patience = performance.now() + 20_000;
  while (!taken() && performance.now() < patience) await new Promise(requestAnimationFrame);
  check(taken() === 'hydrated', `taken over: ${taken()}`);

  const headings = all('h1');
  check(headings.length === 1 && headings[0].textContent.trim(), `h1: ${headings.length}`);
  check(document.documentElement.lang === lang, `lang is “${document.documentElement.lang}”`);
  check(document.title.trim(), 'no title');
  check(document.querySelector('meta[name=description]')?.content.trim(), 'no description');
  const canonical = all('link[rel=canonical]').map(pathOf);
  check(canonical.length === 1 && canonical[0] === path, `canonical: ${canonical}`);
  const links = Object.fromEntries(all('link[rel=alternate][hreflang]').map((link) => [link.hreflang, pathOf(link)]));
  check(JSON.stringify(links) === JSON.stringify(alternates), `alternates: ${JSON.stringify(links)}`);
  try {
    const steps = JSON.parse(document.querySelector('script[type="application/ld+json"]').text).itemListElement;
    check(steps.every((step, index) => step.name && step.position === index + 1), 'breadcrumb: names, positions');
    check(new URL(steps.at(-1).item).pathname === path, `breadcrumb ends at ${steps.at(-1).item}`);
  } catch (error) {
    check(false, `breadcrumb: ${error}`);
  }
  return found;
}

for (const lang of languages()) {
  for (const id of [...sections.map((section) => section.id), null]) {
    test(`${lang}: every page of ${id ?? 'no section'} is taken over without a word, complete and well described`, async ({ page }) => {
      test.setTimeout(300_000);
      const wrong = [];
      const own = await group(lang, id);
      expect(own.length).toBeGreaterThan(0);
      await oneStep(`${own.length} pages`, async () => {
        for (const each of own) {
          const answer = await page.goto(each.path, { waitUntil: 'commit' });
          if (answer.status() !== 200) wrong.push(`${each.path}: status ${answer.status()}`);
          wrong.push(...(await page.evaluate(faults, each)));
        }
      });
      expect(wrong).toEqual([]);
    });
  }

  test(`${lang}: no two pages have the same title, no id occurs twice, and every link leads somewhere`, async ({ page }) => {
    test.setTimeout(120_000);
    const all = (await pages()).map((each) => each.path);
    await open(page, `/${lang}/`);
    expect(await page.evaluate(textFaults, { all, lang })).toEqual([]);
  });
}

/** What is wrong in the built pages of a language. Runs in the browser. */
async function textFaults({ all, lang }) {
  const known = new Set(all);
  const titles = new Map();
  const found = [];
  const types = new Map();
  /** Of what kind a file is, asked once. */
  const typeOf = async (url) => {
    if (!types.has(url)) {
      const { ok, headers } = await fetch(url, { method: 'HEAD' });
      types.set(url, ok ? headers.get('content-type') : null);
    }
    return types.get(url);
  };
  for (const path of all.filter((path) => path.startsWith(`/${lang}/`))) {
    const html = await (await fetch(path)).text();
    const page = globalThis.parseFeedHtml(html);
    const check = (good, what) => good || found.push(`${path}: ${what}`);
    check(!titles.has(page.title), `has the title of ${titles.get(page.title)}`);
    titles.set(page.title, path);
    const ids = new Set();
    for (const { id } of page.querySelectorAll('[id]')) {
      check(!ids.has(id), `the id “${id}” occurs twice`);
      ids.add(id);
    }
    for (const link of page.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href'), new URL(path, location));
      check(link.textContent.trim() || link.ariaLabel, `a link without a name to ${url}`);
      if (url.origin !== location.origin) continue;
      if (link.type) {
        // A file of another kind, as the link says. Hosts know feeds only as JSON.
        const kind = link.type.replace('feed+json', 'json');
        check((await typeOf(url.href))?.startsWith(kind), `links to ${url.pathname}, which is no ${kind}`);
        continue;
      }
      check(known.has(url.pathname), `links to ${url.pathname}, which is no page`);
      const target = decodeURIComponent(url.hash.slice(1));
      check(!target || url.pathname !== path || ids.has(target), `links to #${target}, which is nothing`);
    }
  }
  return found;
}

test('alternates are reciprocal and cover the tree in every language', async () => {
  const all = await pages();
  const byPath = new Map(all.map((page) => [page.path, page]));
  expect(byPath.size).toBe(all.length);
  const wrong = all.flatMap((page) =>
    Object.entries(page.alternates)
      .filter(([code]) => code !== 'x-default')
      .filter(([, path]) => JSON.stringify(byPath.get(path)?.alternates) !== JSON.stringify(page.alternates))
      .map(([lang, path]) => `${page.path} → ${lang} ${path}`),
  );
  expect(wrong).toEqual([]);
  const fixed = tree().filter((page) => !['news-item', 'event'].includes(page.kind));
  for (const lang of languages()) {
    // Pages of the tree stand in every language; a news item may be in one alone.
    const everywhere = all.filter((page) => page.lang === lang && languages().every((code) => page.alternates[code]));
    expect(everywhere.length).toBeGreaterThan(fixed.length);
    expect(all.every((page) => page.alternates['x-default'] && page.alternates[page.lang] === page.path)).toBe(true);
  }
});
