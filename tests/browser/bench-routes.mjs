// From page to page and from language to language: `node bench-routes.mjs http://127.0.0.1:8080/`.
// A change is measured from the click to the frame in which the new heading is painted;
// the link is pointed at before, as a hand does it.
import { base, fresh, launch, line, live, section, times } from './bench-table.js';
import { address, tree } from './fixtures.js';

const WARM_SAMPLES = times(40);
const SLOW_SAMPLES = times(15);
/** Between pointing and pressing a hand needs about this long, in milliseconds. */
const HAND = 100;

const browser = await launch();

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

async function open(path, slow) {
  const { context, page } = await fresh(browser, slow);
  await page.goto(new URL(path, base).href);
  await live(page);
  return { context, page };
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
  const { context, page } = await open(address('sitemap', 'en'), false);
  const samples = [];
  const all = targets();
  for (const target of all) await route(page, 'en', target);
  while (samples.length < WARM_SAMPLES) samples.push(await route(page, 'en', all[samples.length % all.length]));
  await context.close();
  return samples;
}

/** There and back on each page; the first round is for the words. */
async function warmSwitches() {
  const { context, page } = await open(address('sitemap', 'en'), false);
  const all = targets();
  const round = async (target) => {
    await route(page, 'en', target);
    return [await switchLanguage(page), await switchLanguage(page)];
  };
  for (const target of all) await round(target);
  const samples = [];
  for (let index = 0; samples.length < WARM_SAMPLES; index += 1) samples.push(...(await round(all[index % all.length])));
  await context.close();
  return samples;
}

/** Every page for the first time: its words are not there yet. */
async function slowRoutes() {
  const { context, page } = await open(address('sitemap', 'en'), true);
  const samples = [];
  for (const target of targets().slice(0, SLOW_SAMPLES)) samples.push(await route(page, 'en', target));
  await context.close();
  return samples;
}

/** Every page for the first time in the other language. */
async function slowSwitches() {
  const { context, page } = await open(address('sitemap', 'en'), true);
  const samples = [];
  for (const target of targets().slice(0, SLOW_SAMPLES)) {
    await route(page, 'en', target);
    samples.push(await switchLanguage(page));
    await switchLanguage(page);
  }
  await context.close();
  return samples;
}

section('From the click to the painted page');
line('Route change, words and page known, not slowed', await warmRoutes(), 'ms');
line('Language switch, words known, not slowed', await warmSwitches(), 'ms');
line('Route change, for the first time, slow 4G, 4x CPU', await slowRoutes(), 'ms');
line('Language switch, for the first time, slow 4G, 4x CPU', await slowSwitches(), 'ms');
await browser.close();
