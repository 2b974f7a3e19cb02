// How long a translator waits: from saving an .ftl file to seeing the words in the open page,
// under `cargo xtask serve`: `node save-to-seen.mjs http://127.0.0.1:8080/`.
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';

import { address } from './fixtures.js';

const base = process.argv[2] ?? 'http://127.0.0.1:8080/';
const EDITS = 10;
const file = new URL('../../locales/fr/about.ftl', import.meta.url);
const before = readFileSync(file, 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(new URL(address('about', 'fr'), base).href);
await page.waitForSelector('[data-live]', { state: 'attached' });
const times = [];
try {
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const words = `Résumé ${edit}.`;
    const start = performance.now();
    writeFileSync(file, before.replace(/^(about-page =\n {4}\.summary = ).*$/m, `$1${words}`));
    await page.locator('main .lead', { hasText: words }).waitFor({ timeout: 30_000 });
    times.push(performance.now() - start);
    await page.waitForTimeout(1500);
  }
} finally {
  writeFileSync(file, before);
}
times.sort((a, b) => a - b);
console.log(`Save to seen   median ${times[EDITS / 2].toFixed(0)} ms   most ${times.at(-1).toFixed(0)} ms   n ${EDITS}`);
await browser.close();
