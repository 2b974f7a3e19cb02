// What benchmarks share: the browser, slowing it down, and lines of figures beside what is
// wanted.
import { loadavg } from 'node:os';

import { chromium } from '@playwright/test';

import { SLOW, launchOptions } from './chromium.js';
import { address, pages } from './fixtures.js';

/** The served site. */
export const base = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
// What fixtures.js asks for its list of pages.
process.env.BASE_URL = base;

/** A number after `--runs=`, so that a single look need not take minutes. */
const runs = process.argv.find((word) => word.startsWith('--runs='));
export const times = (usual) => (runs ? Number(runs.slice('--runs='.length)) : usual);

export const VIEWPORT = { width: 1280, height: 800 };

/** The two kinds of line and machine that everything is measured on. */
export const CONDITIONS = [['not slowed', false], ['slow 4G, 4x CPU', true]];

export const launch = (options) => chromium.launch({ ...launchOptions, ...options });

/**
 * A page of a browser without memory, and the way to talk to it. Where bytes are counted there
 * must be no service worker: what comes through it has no size.
 */
export async function fresh(browser, slow, options) {
  const context = await browser.newContext({ viewport: VIEWPORT, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return { context, page, session };
}

/** Waits until the program has taken the page over. */
export const live = (page) => page.waitForSelector('[data-live]', { state: 'attached', timeout: 60_000 });

/** A page of each kind that visitors come to from elsewhere: name and path. */
export async function kindsOfPages() {
  const news = address('media-newsroom', 'en');
  const item = (await pages()).find(({ path }) => path.startsWith(news) && /\/\d{4}\/(?!page-\d+\/)[^/]+\/$/.test(path));
  return [['home', address('home', 'en')], ['topic', address('topics-origin', 'en')], ['news item', item.path]];
}

export const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
};
export const median = (values) => quantile(values, 0.5);

const number = (value, unit) => (unit === 'ms' || unit === 'bytes' ? value.toFixed(0) : value.toFixed(value < 10 ? 3 : 1));

/** Says what follows, and how busy the machine is with other things. */
export function section(title) {
  console.log(`\n${`${title} (load of the machine ${loadavg()[0].toFixed(1)})`.padEnd(62)} median      p95   wanted`);
}

/** A line: the median and the 95th percentile of the samples, and what the median may be at most. */
export function line(name, values, unit, most) {
  const all = [values].flat();
  const parts = [median(all), all.length > 1 && quantile(all, 0.95), most].map((value) => (Number.isFinite(value) ? number(value, unit) : '').padStart(8));
  const verdict = most === undefined ? '' : median(all) <= most ? 'met' : 'MISSED';
  console.log(`  ${name.padEnd(58)} ${parts.join(' ')} ${unit.padEnd(5)} ${verdict}`.trimEnd());
}
