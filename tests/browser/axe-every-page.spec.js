// What axe finds on every page, light and dark, narrow and wide: nothing, and nothing that
// it cannot tell.
import { readFileSync, readdirSync } from 'node:fs';

import { COLOURS, RULES, WIDTHS, ask, bring } from './axe.js';
import { project } from './background.js';
import { expect, languages, pages, test } from './fixtures.js';
import { aside, part, walk } from './walk.js';

const SLICES = 4;

/** What is asked of a page as a whole, once for each width. */
const WHOLE = RULES.filter((rule) => !COLOURS.includes(rule));

/** Every look at a page, so that each differs in one thing from the one before. */
const LOOKS = [
  { width: WIDTHS[0], colorScheme: 'light' },
  { width: WIDTHS[0], colorScheme: 'dark' },
  { width: WIDTHS[1], colorScheme: 'dark' },
  { width: WIDTHS[1], colorScheme: 'light' },
];

/** Parts that stand on every page: their colours are looked at once for each state of theirs. */
const COMMON = ['.header', '.footer'];

/** Waits until the page is shown that wide, and in these colours. Runs in the browser. */
async function arrived({ width, colorScheme }) {
  const there = () => innerWidth === width && matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches;
  while (!there()) await new Promise(requestAnimationFrame);
}

/** Which of these parts are in this document as they were before, but for where links lead. Runs in the browser. */
function known(parts) {
  const seen = (globalThis.seen ??= new Set());
  return parts.filter((part) => {
    const state = document.querySelector(part).outerHTML.replaceAll(/ href="[^"]*"/g, '');
    return seen.has(state) || !seen.add(state);
  });
}

for (const lang of languages()) {
  for (let slice = 0; slice < SLICES; slice += 1) {
    test(`${lang}: axe finds nothing on any page, part ${slice + 1} of ${SLICES}`, async ({ page }) => {
      test.setTimeout(600_000);
      const own = part((await pages()).filter((each) => each.lang === lang), slice, SLICES);
      expect(own.length).toBeGreaterThan(50);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const wrong = [];
      let looks = [...LOOKS];
      await walk(page, lang, own.map(({ path }) => path), bring, async (path) => {
        const show = async ({ width, colorScheme }) => {
          await Promise.all([page.setViewportSize({ width, height: 900 }), page.emulateMedia({ colorScheme })]);
          await page.evaluate(arrived, { width, colorScheme });
        };
        const hold = async ({ width, colorScheme }, rules) => {
          for (const { rule, sure, target, why } of await ask(page, { rules })) {
            wrong.push(`${path}, ${width} px, ${colorScheme}: ${rule}${sure ? '' : ', undecided'}: ${target}: ${why}`);
          }
        };
        await show(looks[0]);
        await hold(looks[0], WHOLE);
        await aside(page, await page.evaluate(known, COMMON));
        for (const look of looks) {
          await show(look);
          await hold(look, COLOURS);
        }
        await aside(page);
        await hold(looks.at(-1), WHOLE);
        looks = looks.toReversed();
      });
      expect(wrong).toEqual([]);
    });
  }
}

test('dark differs from light in colours alone', () => {
  const folder = project('styles');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(`${folder}/${file}`, 'utf8');
    expect(css, file).not.toMatch(/prefers-color-scheme/);
    if (file !== 'tokens.css') expect(css, file).not.toMatch(/data-appearance/);
    const COLOUR = String.raw`(#[\da-f]{6}|rgb\([^()]+\))`;
    const pairs = css.split('light-dark(').slice(1);
    expect(pairs.filter((pair) => !new RegExp(String.raw`^${COLOUR}, ${COLOUR}\)`).test(pair)), file).toEqual([]);
  }
});
