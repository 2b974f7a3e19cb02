// A list of 2,000 news items: from the feed being there to its first rows, a choice, showing
// more and scrolling. `node bench-lists.mjs http://127.0.0.1:8080/`.
// A browser without a window draws frames when it likes: what counts is the work that the
// main thread has between one frame and the next, read from the browser's own record.
import { base, fresh, launch, line, section, times } from './bench-table.js';
import { frames } from './bench-trace.js';
import { address } from './fixtures.js';

const ITEMS = 2_000;
const RUNS = times(5);
/** Milliseconds from the feed to its rows, and of work in a frame. */
const MOST_TO_ROWS = 50;
const MOST_IN_A_FRAME = 16;
/** How often more is shown: ten items at a time. */
const MORE = 40;

const browser = await launch();

const items = Array.from({ length: ITEMS }, (_, number) => ({
  id: `many-${number}`,
  url: `https://www.wcoomd.org/en/media/newsroom/2024/many-${number}/`,
  title: `Item ${number} of many`,
  summary: `What item ${number} of many is about, in one sentence.`,
  content_text: 'Delegates discussed how data are exchanged at the border. '.repeat(12),
  date_published: `2024-${String((number % 12) + 1).padStart(2, '0')}-01T09:00:00Z`,
  tags: [number % 3 ? 'origin' : 'valuation'],
}));
const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', language: 'en', items });

/** Notes when the feed's text is there, and when its rows are painted. Runs in the browser. */
function note() {
  const text = Response.prototype.text;
  Response.prototype.text = async function read() {
    const words = await text.call(this);
    if (this.url.includes('/news.json')) {
      const arrived = performance.now();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main').textContent.includes('of many')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // The feed may come twice: the first rows are of the first.
          port1.onmessage = () => { window.rows ??= performance.now() - arrived; };
          port2.postMessage(null);
        });
      }).observe(document.querySelector('main'), { subtree: true, childList: true });
    }
    return words;
  };
}

async function open() {
  // What the worker asks for, nobody could answer otherwise.
  const { context, page } = await fresh(browser, false, { serviceWorkers: 'block' });
  await page.route('**/feeds/en/news.json', (route) => route.fulfill({ contentType: 'application/json', body: feed }));
  await page.addInitScript(note);
  await page.goto(new URL(address('media-newsroom', 'en'), base).href);
  await page.waitForFunction(() => window.rows);
  await page.waitForLoadState('networkidle');
  return { context, page, rows: await page.evaluate(() => window.rows) };
}

/** Milliseconds from a choice to the frame that shows it. */
const choose = (page, name, value) =>
  page.evaluate(async ([name, value]) => {
    const select = document.querySelector(`.filters select[name=${name}]`);
    const start = performance.now();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
    return performance.now() - start;
  }, [name, value]);

const shown = (page) => page.locator('.feed-list .news-lines > li').count();

const rows = [];
const year = [];
const topic = [];
const work = { choosing: [], more: [], scrolling: [] };
let lines = 0;
for (let run = 0; run < RUNS; run += 1) {
  const { context, page, rows: after } = await open();
  rows.push(after);
  const recorded = async (kind, act) => work[kind].push(await frames(browser, page, act));
  const button = page.locator('.feed-list__more button');
  await recorded('choosing', async () => {
    year.push(await choose(page, 'year', '2024'));
    topic.push(await choose(page, 'topic', 'valuation'));
    for (const value of ['origin', 'valuation', '']) topic.push(await choose(page, 'topic', value));
  });
  await choose(page, 'year', '');
  await recorded('more', async () => {
    for (let time = 0; time < MORE; time += 1) {
      const before = await shown(page);
      await button.evaluate((element) => element.click());
      await page.waitForFunction((before) => document.querySelectorAll('.feed-list .news-lines > li').length > before, before);
    }
  });
  lines = await shown(page);
  await page.mouse.move(400, 400);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await recorded('scrolling', async () => {
    for (let step = 0; step < 100; step += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(16);
    }
  });
  await context.close();
}
section(`A list of ${ITEMS} items, not slowed`);
line('From the feed to its first rows', rows, 'ms', MOST_TO_ROWS);
line('From the choice of a year to its rows', year, 'ms');
line('From the choice of a topic to its rows', topic, 'ms');
for (const [title, all] of [['Choosing', work.choosing], [`Showing more, up to ${lines} lines`, work.more], [`Scrolling ${lines} lines`, work.scrolling]]) {
  line(`${title}: work in a frame`, all.flat(), 'ms');
  line(`${title}: most work in a frame of each run`, all.map((run) => Math.max(...run)), 'ms', MOST_IN_A_FRAME);
}
await browser.close();
