// The search of the built site in Chromium: `node bench-search.mjs http://127.0.0.1:8080/`.
// Prints how good its answers are for the table of tests/search/queries.json, what a first
// query costs, and how long answers take. `--misses` lists the queries that fell short.
import { readFileSync } from 'node:fs';

import { CONDITIONS, base, fresh, launch, line, live, median, section, times } from './bench-table.js';
import { address } from './fixtures.js';

const RUNS = times(7);
/** The most bytes that a first query may load, over the network. */
const MOST = 110_000;
const misses = process.argv.includes('--misses');
const table = JSON.parse(readFileSync(new URL('../search/queries.json', import.meta.url), 'utf8'));
const browser = await launch();

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

/** The paths that a query's answer may have. */
const wanted = (want, lang) => want.map((name) => {
  const [kind, id] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  return kind === 'page' ? address(id, lang) : itemPath(id, lang);
});

const feeds = new Map();
function itemPath(id, lang) {
  if (!feeds.has(lang)) {
    const all = new Map();
    const folder = new URL(`../../public/feeds/${lang}/`, import.meta.url);
    for (const name of ['news', 'events', ...Array.from({ length: 16 }, (_, i) => `news-${2009 + i}`), ...Array.from({ length: 16 }, (_, i) => `events-${2009 + i}`)]) {
      let text;
      try {
        text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
      } catch {
        continue; // no feed of that year
      }
      for (const item of JSON.parse(text).items) if (item.url) all.set(item.id, new URL(item.url).pathname);
    }
    feeds.set(lang, all);
  }
  const path = feeds.get(lang).get(id);
  if (!path) throw new Error(`no feed has the item “${id}” (${lang})`);
  return path;
}

async function quality(lang) {
  const page = await browser.newPage();
  await page.goto(new URL(address('search', lang), base).href);
  const ask = (query) =>
    page.evaluate(async ([query, lang]) => {
      const { search: folder } = document.querySelector('script[data-search]').dataset;
      const { search, show } = await import(`${folder}engine.js`);
      const { total, results, corrected, instead } = await search(query, lang, { some: 8 });
      const shown = await Promise.all(results.slice(0, 3).map(show));
      return { total, corrected, instead, paths: shown.map(({ href }) => href) };
    }, [query, lang]);
  const { queries, nonsense } = table[lang];
  const kinds = new Map();
  for (const { query, kind, want } of queries) {
    const { paths, total, corrected } = await ask(query);
    const paths3 = wanted(want, lang);
    const at = paths.findIndex((path) => paths3.includes(path));
    const score = kinds.get(kind) ?? { all: 0, first: 0, three: 0 };
    score.all += 1;
    score.first += at === 0 ? 1 : 0;
    score.three += at >= 0 ? 1 : 0;
    kinds.set(kind, score);
    if (misses && at !== 0) console.log(`  ${lang} ${kind} “${query}” (${total}${corrected ? `, “${corrected}”` : ''}) wants ${paths3[0]}, has ${paths.join(' ')}`);
  }
  let hits = 0;
  for (const query of nonsense) {
    const { total } = await ask(query);
    hits += total ? 1 : 0;
    if (misses && total) console.log(`  ${lang} nonsense “${query}”: ${total}`);
  }
  await page.close();
  const sum = { all: 0, first: 0, three: 0 };
  for (const score of kinds.values()) for (const key of Object.keys(sum)) sum[key] += score[key];
  for (const [kind, { all, first, three }] of [...kinds, ['all', sum]]) {
    console.log(`${lang}  ${kind.padEnd(14)} ${String(all).padStart(4)} ${percent(first, all)} first ${percent(three, all)} in three`);
  }
  console.log(`${lang}  nonsense       ${String(nonsense.length).padStart(4)}      ${hits} with results`);
  return { ...sum, hits };
}

/** A visitor who types a word into the header's field of a page that has just come up. */
async function first(lang, query, slow) {
  const { context, page, session } = await fresh(browser, slow, { serviceWorkers: 'block' });
  await page.goto(new URL(address('home', lang), base).href);
  await live(page);
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.evaluate(() => {
    window.answered = () => new Promise((resolve) => {
      const look = () => {
        const option = document.querySelector('#search-options [role=option]');
        if (option && performance.now() > window.lastKey) requestAnimationFrame(() => resolve(performance.now() - window.lastKey));
        else requestAnimationFrame(look);
      };
      look();
    });
    addEventListener('keydown', ({ timeStamp }) => {
      window.lastKey = timeStamp;
      document.querySelector('#search-options')?.replaceChildren();
    }, true);
  });
  await page.locator('#header-search').focus();
  const began = Date.now();
  await page.keyboard.type(query, { delay: 120 });
  const cold = await page.evaluate(() => window.answered());
  const whole = Date.now() - began;
  await page.waitForTimeout(1_000); // the rest of the results
  const cost = bytes;
  const warm = [];
  for (const letter of ['s', 'Backspace', 's', 'Backspace', 's', 'Backspace', 's', 'Backspace', 's', 'Backspace', 's']) {
    await page.keyboard.press(letter);
    warm.push(await page.evaluate(() => window.answered()));
    await page.waitForTimeout(50);
  }
  await context.close();
  return { cold, whole, cost, warm: median(warm) };
}

let failed = false;
for (const lang of ['en', 'fr']) {
  const { all, first: one, three, hits } = await quality(lang);
  failed ||= one / all < 0.9 || three / all < 0.98 || hits > 0;
}
console.log(failed ? 'short of the goals: 90 % first, 98 % in three, no results for nonsense' : 'goals reached: 90 % first, 98 % in three, no results for nonsense');
for (const [condition, slow] of CONDITIONS) {
  section(`First query on the home page, ${condition}`);
  for (const [lang, query] of [['en', 'valuation'], ['fr', 'origine'], ['en', 'convention'], ['fr', 'evaluation']]) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await first(lang, query, slow));
    const of = (name) => runs.map((run) => run[name]);
    line(`${lang} “${query}”: last key to first results`, of('cold'), 'ms');
    line('  first key to first results', of('whole'), 'ms');
    line('  a key to its results, from then on', of('warm'), 'ms');
    line('  loaded for it', of('cost'), 'bytes', MOST);
  }
}
await browser.close();
