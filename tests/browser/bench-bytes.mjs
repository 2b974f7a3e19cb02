// Bytes over the network of a first visit, by kind, with the headers beside (the test server
// sends them by HTTP/1.1, as they are; HTTP/2 makes them a fraction), and what comes ahead of a
// click once all else is there:
// `node bench-bytes.mjs http://127.0.0.1:8080/`.
import { base, fresh, kindsOfPages, launch, live } from './bench-table.js';

/** The most that a first visit of the home page may be, fetching ahead aside. */
const MOST = 200_000;

const KINDS = { html: 'HTML', js: 'JavaScript', wasm: 'WebAssembly', ftl: 'words', css: 'CSS', woff2: 'font', json: 'feeds and other JSON', svg: 'images' };
const browser = await launch();

/** Visits a page; with `ahead` also what its links lead to is fetched. */
async function visit(path, ahead) {
  const { context, page, session } = await fresh(browser, false, { serviceWorkers: 'block' });
  if (!ahead) await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const names = new Map();
  const heads = new Map();
  const sizes = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const extension = /\.(\w+)$/.exec(new URL(response.url).pathname)?.[1] ?? 'html';
    names.set(requestId, KINDS[extension] ?? extension);
    heads.set(requestId, response.encodedDataLength);
  });
  let requests = 0;
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = names.get(requestId);
    // What comes from the browser's own store costs nothing.
    if (!kind || encodedDataLength === 0) return;
    requests += 1;
    const head = Math.min(heads.get(requestId), encodedDataLength);
    sizes.set(kind, (sizes.get(kind) ?? 0) + encodedDataLength - head);
    sizes.set('headers', (sizes.get('headers') ?? 0) + head);
  });
  await page.goto(new URL(path, base).href);
  await live(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { sizes, requests };
}

const visits = [];
const ahead = [];
const columns = await kindsOfPages();
for (const [, path] of columns) {
  visits.push(await visit(path, false));
  ahead.push(await visit(path, true));
}
await browser.close();

const row = (name, values) => console.log(`  ${name.padEnd(30)} ${values.map((value) => String(value).padStart(10)).join(' ')}`);
const sum = ({ sizes }) => [...sizes].reduce((all, [kind, size]) => (kind === 'headers' ? all : all + size), 0);
console.log('\nBytes of a first visit, as they were sent');
row('', columns.map(([name]) => name));
for (const kind of new Set(visits.flatMap(({ sizes }) => [...sizes.keys()]))) {
  if (kind !== 'headers') row(kind, visits.map(({ sizes }) => sizes.get(kind) ?? 0));
}
row('together', visits.map(sum));
row('requests', visits.map(({ requests }) => requests));
row('their headers', visits.map(({ sizes }) => sizes.get('headers')));
row('fetched ahead of a click', ahead.map((each, index) => sum(each) - sum(visits[index])));
console.log(`  home at most ${MOST}: ${sum(visits[0]) <= MOST ? 'met' : 'MISSED'}`);
