// Times of the built site in Chromium: `node bench.mjs http://127.0.0.1:8080/`.
// A change is measured from the click to the frame in which the new heading is painted;
// the link is pointed at before, as a hand does it.
import { chromium } from '@playwright/test';

import { address, tree } from './fixtures.js';

const base = process.argv[2] ?? process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
const VIEWPORT = { width: 1280, height: 800 };
/** 1.6 Mbit/s and 150 ms, what Lighthouse calls slow 4G. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const WARM_SAMPLES = 40;
const SLOW_SAMPLES = 15;
/** Between pointing and pressing a hand needs about this long, in milliseconds. */
const HAND = 100;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

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
const sizes = Object.entries(await bytes());
for (const [kind, size] of sizes) show(`First visit, ${kind}`, `${String(size).padStart(12)} bytes`);
show('First visit, all', `${String(sizes.reduce((sum, [, size]) => sum + size, 0)).padStart(12)} bytes`);
await browser.close();
