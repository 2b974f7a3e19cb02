// Times of the built site in Chromium: `node bench.mjs http://127.0.0.1:8080/`.
// A change is measured from the click to the frame in which the new heading is painted;
// the link is pointed at before, as a hand does it.
import { chromium } from '@playwright/test';

import { SLOW, launchOptions } from './chromium.js';
import { address, tree } from './fixtures.js';

const base = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
const VIEWPORT = { width: 1280, height: 800 };
const WARM_SAMPLES = 40;
const SLOW_SAMPLES = 15;
/** Between pointing and pressing a hand needs about this long, in milliseconds. */
const HAND = 100;

const browser = await chromium.launch(launchOptions);

/** The first page of every file of words in the main menu, by its section. */
function targets() {
  const files = new Map();
  const found = [];
  let section;
  for (const page of tree()) {
    const above = files.get(page.parent);
    const words = page.words ?? above?.inside ?? above?.words;
    const known = [...files.values()].some((other) => other.words === words);
    files.set(page.id, { words, inside: page.inside });
    if (page.depth === 1) section = page;
    if (section?.kind === 'section' && !known) found.push({ id: page.id, section: section.id });
  }
  return found;
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function open(path, slow) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  if (slow) await slowDown(page);
  await page.goto(new URL(path, base).href, { timeout: 60_000 });
  await page.waitForSelector('[data-live]', { state: 'attached', timeout: 60_000 });
  return page;
}

/** Begins to wait for a new heading. Runs in the browser. */
function watch() {
  window.changed = new Promise((resolve) => {
    const before = document.querySelector('main h1');
    let clicked;
    addEventListener('click', (event) => { clicked = event.timeStamp; }, { once: true, capture: true });
    const observer = new MutationObserver(() => {
      const heading = document.querySelector('main h1');
      if (!heading || heading === before) return;
      observer.disconnect();
      // The frame that shows it is done when the task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - clicked);
        port2.postMessage(null);
      });
    });
    observer.observe(document.querySelector('main'), { childList: true });
  });
}

/** Milliseconds from the click on the link to the painted new heading. */
async function click(page, link) {
  await link.hover();
  await page.evaluate(watch);
  await page.waitForTimeout(HAND);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.changed);
}

/** A change of page by the main menu. */
async function route(page, lang, { id, section }) {
  await page
    .locator('.menu__section', { has: page.locator(`.menu__landing a[href="${address(section, lang)}"]`) })
    .evaluate((details) => { details.open = true; });
  return click(page, page.locator(`#menu a[href="${address(id, lang)}"]`).first());
}

const switchLanguage = (page) => click(page, page.locator('[data-language]').first());

/** Each page once to have its words, then all over again until there are samples enough. */
async function warmRoutes() {
  const page = await open(address('sitemap', 'en'), false);
  const samples = [];
  const all = targets();
  for (const target of all) await route(page, 'en', target);
  while (samples.length < WARM_SAMPLES) samples.push(await route(page, 'en', all[samples.length % all.length]));
  await page.context().close();
  return samples;
}

/** There and back on each page; the first round is for the words. */
async function warmSwitches() {
  const page = await open(address('sitemap', 'en'), false);
  const all = targets();
  const round = async (target) => {
    await route(page, 'en', target);
    return [await switchLanguage(page), await switchLanguage(page)];
  };
  for (const target of all) await round(target);
  const samples = [];
  for (let index = 0; samples.length < WARM_SAMPLES; index += 1) samples.push(...(await round(all[index % all.length])));
  await page.context().close();
  return samples;
}

/** Every page for the first time: its words are not there yet. */
async function slowRoutes() {
  const page = await open(address('sitemap', 'en'), true);
  const samples = [];
  for (const target of targets().slice(0, SLOW_SAMPLES)) samples.push(await route(page, 'en', target));
  await page.context().close();
  return samples;
}

/** Every page for the first time in the other language. */
async function slowSwitches() {
  const page = await open(address('sitemap', 'en'), true);
  const samples = [];
  for (const target of targets().slice(0, SLOW_SAMPLES)) {
    await route(page, 'en', target);
    samples.push(await switchLanguage(page));
    await switchLanguage(page);
  }
  await page.context().close();
  return samples;
}

/** From the navigation's start to the first paint, and to the first click that opens a panel. */
async function menu() {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    const poll = () => {
      const panel = document.querySelector('.menu__section');
      if (panel && performance.getEntriesByName('first-contentful-paint').length) {
        panel.querySelector('summary').click();
        if (panel.open) {
          window.menuOpened = performance.now();
          return;
        }
      }
      requestAnimationFrame(poll);
    };
    poll();
  });
  await page.goto(new URL('en/', base).href, { timeout: 60_000 });
  await page.waitForFunction(() => window.menuOpened, null, { timeout: 60_000 });
  const result = await page.evaluate(() => ({
    opened: window.menuOpened,
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  }));
  await context.close();
  return result;
}

/** Milliseconds from a feed of so many items being there to its first rows, and to those of a choice. */
async function manyItems(count) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const items = [...Array(count).keys()].map((number) => ({
    id: `many-${number}`,
    url: `https://www.wcoomd.org/en/media/newsroom/2024/many-${number}/`,
    title: `Item ${number} of many`,
    summary: `What item ${number} of many is about, in one sentence.`,
    content_text: 'Delegates discussed how data are exchanged at the border. '.repeat(12),
    date_published: `2024-${String((number % 12) + 1).padStart(2, '0')}-01T09:00:00Z`,
    tags: [number % 3 ? 'origin' : 'valuation'],
  }));
  const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', language: 'en', items });
  await page.route('**/feeds/en/news.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.addInitScript(() => {
    const text = Response.prototype.text;
    Response.prototype.text = async function read() {
      const words = await text.call(this);
      if (this.url.includes('/news.json')) {
        window.arrived = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main').textContent.includes('of many')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { window.rows = performance.now() - window.arrived; };
            port2.postMessage(null);
          });
        }).observe(document.querySelector('main'), { subtree: true, childList: true });
      }
      return words;
    };
  });
  await page.goto(new URL(address('media-newsroom', 'en'), base).href);
  await page.waitForFunction(() => window.rows, null, { timeout: 60_000 });
  const rows = await page.evaluate(() => window.rows);
  await page.waitForTimeout(300);
  const choice = await page.evaluate(async () => {
    const year = document.querySelector('.filters select[name=year]');
    const start = performance.now();
    year.value = '2024';
    year.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
    return performance.now() - start;
  });
  await context.close();
  return { rows, choice };
}

const KINDS = { html: 'document', js: 'script', woff2: 'font', svg: 'icon' };

/** Bytes over the network of a first visit, headers included, by kind. */
async function bytes() {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  const sizes = {};
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const extension = /\.(\w+)$/.exec(new URL(response.url).pathname)?.[1] ?? 'html';
    kinds.set(requestId, KINDS[extension] ?? extension);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(new URL('en/', base).href, { waitUntil: 'networkidle' });
  await context.close();
  return sizes;
}

const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
};
const show = (name, text) => console.log(`${name.padEnd(44)} ${text}`);
const ms = (value) => `${value.toFixed(0).padStart(5)} ms`;
const spread = (values) => `median ${ms(quantile(values, 0.5))}   p95 ${ms(quantile(values, 0.95))}   n ${values.length}`;

show('Route change, warm', spread(await warmRoutes()));
show('Language switch, warm', spread(await warmSwitches()));
show('Route change, first visit, slow 4G, 4x CPU', spread(await slowRoutes()));
show('Language switch, first, slow 4G, 4x CPU', spread(await slowSwitches()));
const opened = [];
for (let index = 0; index < 5; index += 1) opened.push(await menu());
show('First paint, slow 4G, 4x CPU', spread(opened.map(({ painted }) => painted)));
show('Menu opens on a click, slow 4G, 4x CPU', spread(opened.map((each) => each.opened)));
const many = [];
for (let index = 0; index < 5; index += 1) many.push(await manyItems(2_000));
show('Feed of 2,000 items, there to first rows', spread(many.map(({ rows }) => rows)));
show('Feed of 2,000 items, choice to rows', spread(many.map(({ choice }) => choice)));
const sizes = Object.entries(await bytes());
for (const [kind, size] of sizes) show(`First visit, ${kind}`, `${String(size).padStart(12)} bytes`);
show('First visit, all', `${String(sizes.reduce((sum, [, size]) => sum + size, 0)).padStart(12)} bytes`);
await browser.close();
