// What a page holds after it has loaded, and after two hundred changes of page:
// `node bench-memory.mjs http://127.0.0.1:8080/`. Chromium counts the memory of WebAssembly
// apart from the heap of JavaScript, in which DOM wrappers and text are.
import { base, fresh, launch, line, live, section, times } from './bench-table.js';
import { address } from './fixtures.js';

const CHANGES = 200;
/** The most bytes that heap and program's memory may be after them. */
const MOST = 5_000_000;
const RUNS = times(3);
const IDS = ['media-newsroom', 'topics-origin', 'contact', 'events-upcoming-events', 'faq', 'topics-index', 'about-membership', 'home'];

const browser = await launch();

/** Keeps the program's memory where it can be asked for its size. Runs in the browser. */
function keep() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    globalThis.wasmMemory = made.exports.memory;
    return made;
  };
}

async function held(page, session) {
  // Once more for what the first time has let go of.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const wasm = await page.evaluate(() => globalThis.wasmMemory.buffer.byteLength);
  return { heap: usedSize, wasm, nodes, listeners: jsEventListeners };
}

async function day() {
  const { context, page, session } = await fresh(browser, false);
  await page.addInitScript(keep);
  await page.goto(new URL(address('home', 'en'), base).href);
  await live(page);
  await page.waitForLoadState('networkidle');
  const loaded = await held(page, session);
  await page.evaluate(() => { window.same = true; });
  for (let step = 0; step < CHANGES; step += 1) {
    const path = address(IDS[step % IDS.length], 'en');
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.querySelector('main').append(link);
      link.click();
      link.remove();
    }, path);
    await page.waitForFunction((href) => location.pathname === href, path);
  }
  await page.waitForTimeout(500);
  if (!(await page.evaluate(() => window.same))) throw new Error('a change of page has loaded it');
  const later = await held(page, session);
  await context.close();
  return { loaded, later };
}

const days = [];
for (let run = 0; run < RUNS; run += 1) days.push(await day());
for (const [when, title] of [['loaded', 'After loading the home page'], ['later', `After ${CHANGES} changes of page`]]) {
  const of = (key) => days.map((each) => each[when][key]);
  section(title);
  line('Heap of JavaScript', of('heap'), 'bytes', when === 'later' ? MOST : undefined);
  line('Memory of the program (WebAssembly)', of('wasm'), 'bytes');
  line('Both', days.map((each) => each[when].heap + each[when].wasm), 'bytes', when === 'later' ? MOST : undefined);
  line('Nodes', of('nodes'), '');
  line('Listeners', of('listeners'), '');
}
await browser.close();
