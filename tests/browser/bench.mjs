// Times of the built site in Chromium: `node bench.mjs http://127.0.0.1:8080/`.
// A route change and a language switch are measured from the click to the frame in which
// the new heading is painted; the links are pointed at before, as a hand does it.
import { chromium } from '@playwright/test';

const base = process.argv[2] ?? process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

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

const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
};

async function open(path, slow = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(new URL(path, base).href, { timeout: 60_000 });
  await page.waitForSelector('[data-live]', { timeout: 60_000 });
  return { context, page, session };
}

/** Milliseconds from the click on the first `selector` to the painted new heading. */
async function change(page, selector) {
  const link = page.locator(selector).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.evaluate((selector) => {
    window.changed = new Promise((resolve) => {
      let start = 0;
      const before = document.querySelector('main h1').textContent;
      document.querySelector(selector).addEventListener('click', (event) => { start = event.timeStamp; }, { once: true });
      const observer = new MutationObserver(() => {
        const heading = document.querySelector('main h1')?.textContent;
        if (!heading || heading === before) return;
        observer.disconnect();
        // The frame that shows it is done when the task after it runs.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, selector);
  // A hand needs about this long from pointing to pressing.
  await page.waitForTimeout(100);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.changed);
}

async function changes(count, selector, slow) {
  const { context, page } = await open('en/about-us/', slow);
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(await change(page, selector(index)));
  await context.close();
  return values;
}

// One section after the other.
const route = (index) => `.footer__nav ul:first-child li:nth-child(${((index + 1) % 6) + 1}) a`;
const language = () => '[data-language]';

/** From the navigation's start to the first click that opens a menu panel. */
async function menu() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
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
    menu: window.menuOpened,
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  }));
  await context.close();
  return result;
}

/** Bytes over the network of a first visit, by kind. */
async function bytes() {
  const { context, page } = await open('en/');
  await page.waitForLoadState('networkidle');
  const result = await page.evaluate(() => {
    const kinds = {};
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    for (const { name, transferSize } of all) {
      const kind = /\.(\w+)$/.exec(new URL(name).pathname)?.[1] ?? 'html';
      kinds[kind] = (kinds[kind] ?? 0) + transferSize;
    }
    return kinds;
  });
  await context.close();
  return result;
}

const show = (name, text) => console.log(`${name.padEnd(48)} ${text}`);
const ms = (value) => `${value.toFixed(0)} ms`;

for (const [name, selector] of [['Route change', route], ['Language switch', language]]) {
  const warm = (await changes(52, selector, false)).slice(12);
  show(`${name}, warm`, `median ${ms(quantile(warm, 0.5))}, p95 ${ms(quantile(warm, 0.95))}`);
  const slow = await changes(15, selector, true);
  show(`${name}, slow 4G, 4x CPU`, `median ${ms(quantile(slow, 0.5))}, p95 ${ms(quantile(slow, 0.95))}`);
}
const opened = [];
for (let index = 0; index < 5; index += 1) opened.push(await menu());
show('First paint, slow 4G, 4x CPU', `median ${ms(quantile(opened.map((o) => o.paint), 0.5))}`);
show('Menu answers a click, slow 4G, 4x CPU', `median ${ms(quantile(opened.map((o) => o.menu), 0.5))}`);
for (const [kind, size] of Object.entries(await bytes())) show(`First visit, ${kind}`, `${size} bytes transferred`);
await browser.close();
