// What a visitor sees first, and when: paints, shifts, blocked time, the first click that
// works. `node bench-view.mjs http://127.0.0.1:8080/`. Each page is loaded in turns as it is
// and without script, so that a busy machine slows both alike.
import { variants } from './bench-plain.js';
import { CONDITIONS, base, fresh, kindsOfPages, launch, line, live, median, section, times } from './bench-table.js';
import { address } from './fixtures.js';

const RUNS = times(9);
/** The first and largest paint may be so much later than without script. */
const RATIO = 1.05;
const BLOCKED = { 'not slowed': 50, 'slow 4G, 4x CPU': 100 };
/** A page is quiet after so many milliseconds without a long task. */
const QUIET = 5_000;

const browser = await launch();
const servers = await variants(base);

const PAGES = await kindsOfPages();

/** Notes all that happens while a page loads. Runs in the browser. */
function note() {
  const seen = (window.seen = { shifts: 0, tasks: [] });
  const watch = (type, act) => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime, element, url }) => {
    seen.largest = startTime;
    seen.element = url ? new URL(url).pathname : element?.localName;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts += value;
  });
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, startTime + duration]));
  new MutationObserver(() => { seen.live ??= performance.now(); }).observe(document, { subtree: true, attributeFilter: ['data-live'] });
}

/** Everything about one load. A page without the program is not waited for as long: nothing blocks it. */
async function load(server, path, slow, whole) {
  const { context, page } = await fresh(browser, slow);
  await page.addInitScript(note);
  await page.goto(server.url + path, { waitUntil: 'load' });
  if (whole) await live(page);
  await page.waitForFunction(
    (quiet) => {
      const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
      const last = window.seen.tasks.at(-1)?.[1] ?? 0;
      const painted = performance.getEntriesByName('first-contentful-paint').length && window.seen.largest;
      return painted && loadEventEnd && performance.now() - Math.max(last, window.seen.live ?? 0, loadEventEnd) > quiet;
    },
    whole ? QUIET : 500,
  );
  const seen = await page.evaluate(() => ({ ...window.seen, first: performance.getEntriesByName('first-contentful-paint')[0].startTime }));
  const blocked = seen.tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, seen.first) - 50), 0);
  if (whole) {
    // That the click works then is not only believed.
    await page.evaluate(() => { window.same = true; });
    await page.locator(`.header a[href="${address('contact', 'en')}"]`).first().evaluate((link) => link.click());
    await page.waitForURL(server.url + address('contact', 'en'));
    if (!(await page.evaluate(() => window.same))) throw new Error(`${path}: a click has loaded the page`);
  }
  await context.close();
  return { ...seen, blocked };
}

/** From the start of the navigation until a click opens a panel of the menu. */
async function menu(server, path, slow) {
  const { context, page } = await fresh(browser, slow);
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
  await page.goto(server.url + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.menuOpened);
  const opened = await page.evaluate(() => window.menuOpened);
  await context.close();
  return opened;
}

for (const [condition, slow] of CONDITIONS) {
  for (const [name, path] of PAGES) {
    const runs = new Map([...servers.keys()].map((variant) => [variant, []]));
    const menus = [];
    for (let run = 0; run < RUNS; run += 1) {
      for (const [variant, server] of servers) runs.get(variant).push(await load(server, path, slow, variant === 'whole'));
      menus.push(await menu(servers.get('whole'), path, slow));
    }
    const of = (key, variant = 'whole') => runs.get(variant).map((each) => each[key]);
    section(`${name}, ${condition}`);
    for (const [key, title] of [['first', 'First contentful paint'], ['largest', 'Largest contentful paint']]) {
      const what = (variant) => (key === 'largest' ? ` (${of('element', variant)[0]})` : '');
      line(`${title}${what('whole')}`, of(key), 'ms');
      for (const variant of [...servers.keys()].slice(1)) line(`  ${variant}${what(variant)}`, of(key, variant), 'ms');
      for (const variant of [...servers.keys()].slice(1)) {
        const wanted = slow && variant === 'without any script' ? RATIO : undefined;
        line(`  times that ${variant}`, median(of(key)) / median(of(key, variant)), 'x', wanted);
      }
    }
    line('Shift of the layout (CLS)', Math.max(...of('shifts')), '', 0);
    line('Blocked between first paint and quiet (TBT)', of('blocked'), 'ms', BLOCKED[condition]);
    line('A click opens the menu', menus, 'ms');
    line('A click on a link routes', of('live'), 'ms');
  }
}
await browser.close();
for (const server of servers.values()) await server.close();
