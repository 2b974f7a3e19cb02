// Draws public/icons/, and public/apple-touch-icon.png, which iOS asks for by that name, from
// public/icon.svg: `node icons.mjs`, when the mark has changed.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launchOptions } from './chromium.js';

const icon = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');
// Name, size, part of the square that the mark takes, ground. What may be cut to any shape
// keeps four fifths (https://www.w3.org/TR/appmanifest/#icon-masks).
const ICONS = [
  ['../apple-touch-icon', 180, 0.76, '#fff'],
  ['192', 192, 1, 'transparent'],
  ['512', 512, 1, 'transparent'],
  ['maskable', 512, 0.62, '#fff'],
];

const browser = await chromium.launch(launchOptions);
for (const [name, size, part, ground] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}}svg{inline-size:${part * 100}%}</style>${icon}`,
  );
  const path = new URL(`../../public/icons/${name}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
