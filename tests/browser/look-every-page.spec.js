// Every page as the program draws it: axe finds nothing, and nothing that it cannot tell,
// light and dark, narrow and wide; what one points at is large enough; and all text can be
// read, also with wide spacing.
import { readFileSync, readdirSync } from 'node:fs';

import { COLOURS, RULES, SHEETS, WIDTHS, ask, bring } from './axe.js';
import { project } from './background.js';
import { expect, languages, pages, test } from './fixtures.js';
import { LOOKS as TEXT_LOOKS, prepare, unreadable } from './layout.js';
import { smallTargets } from './targets.js';
import { aside, part, walk } from './walk.js';

const SLICES = 4;

/** What is asked of a page as a whole, once for each width. */
const WHOLE = RULES.filter((rule) => ![...COLOURS, ...SHEETS].includes(rule));

/** All looks at a page, so that each differs in little from the one before. */
const [narrow, wide] = WIDTHS;
const LOOKS = [
  { width: narrow, colorScheme: 'light', rules: WHOLE },
  { width: narrow, colorScheme: 'light', rules: COLOURS },
  { width: narrow, colorScheme: 'dark', rules: COLOURS },
  { text: TEXT_LOOKS },
  { width: wide, colorScheme: 'dark', rules: COLOURS },
  { width: wide, colorScheme: 'light', rules: COLOURS },
  { width: wide, colorScheme: 'light', rules: WHOLE },
];

/**
 * Parts that stand on every page, above and below all else: their colours and texts are looked at
 * once for each state of theirs.
 */
const COMMON = ['.header', '.footer'];

/** Which of these parts are in this document as they were before, but for where links lead. Runs in the browser. */
function known(parts) {
  const seen = (globalThis.seen ??= new Set());
  return parts.filter((part) => {
    const state = document.querySelector(part).outerHTML.replaceAll(/ href="[^"]*"/g, '');
    return seen.has(state) || !seen.add(state);
  });
}

/** What is wrong with the page in one of its looks. */
async function wrongs(page, { text, width, colorScheme, rules }) {
  if (text) return unreadable(page, { looks: text });
  if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const told = await ask(page, { rules, look: { width, colorScheme } });
  const small = rules === WHOLE ? await smallTargets(page) : [];
  return [
    ...told.map(({ rule, sure, target, why }) => `${width} px, ${colorScheme}: ${rule}${sure ? '' : ', undecided'}: ${target}: ${why}`),
    ...small.map((target) => `${width} px: ${target}`),
  ];
}

for (const lang of languages()) {
  for (let slice = 0; slice < SLICES; slice += 1) {
    test(`${lang}: axe finds nothing on any page, no target is small, and all text can be read, part ${slice + 1} of ${SLICES}`, async ({ page }) => {
      test.setTimeout(600_000);
      const own = part((await pages()).filter((each) => each.lang === lang), slice, SLICES);
      expect(own.length).toBeGreaterThan(50);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const wrong = [];
      const ready = async () => {
        await bring(page);
        await prepare(page);
        wrong.push(...(await ask(page, { rules: SHEETS })));
      };
      let looks = [...LOOKS];
      await walk(page, lang, own.map(({ path }) => path), ready, async (path) => {
        const common = await page.evaluate(known, COMMON);
        let away = false;
        for (const look of looks) {
          if (away !== (look.rules !== WHOLE)) {
            away = !away;
            await aside(page, away ? common : []);
          }
          wrong.push(...(await wrongs(page, look)).map((fault) => `${path}, ${fault}`));
        }
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
