// Asks axe about a page: what is wrong, and what axe cannot tell.
import axe from 'axe-core';
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDTHS = [360, 1440];
export const SCHEMES = ['light', 'dark'];

/** Rules that are not asked, and why. */
const NOT_ASKED = {
  'color-contrast': 'color-contrast-enhanced asks the same of more: 7:1, and 4.5:1 of large text',
  'hidden-content': 'only tells that something is hidden',
  // WCAG 2.4.9, level AAA. What 2.4.4 asks for, level A, other rules look at.
  'identical-links-same-purpose': 'never tells, only asks: years of news and of events, and the overviews of topics, have the same names under headings of their own',
};

/** All rules of axe, also those that it calls best practice or experimental. */
export const RULES = axe
  .getRules()
  .filter(({ ruleId, tags }) => !tags.includes('deprecated') && !(ruleId in NOT_ASKED))
  .map(({ ruleId }) => ruleId);

/** Those that look at colours. Dark and light differ in nothing else: look-every-page.spec.js. */
export const COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];

/** Those that read the style sheets, which are a document's and not a page's. */
export const SHEETS = ['css-orientation-lock'];

/**
 * What color-contrast-enhanced asks: as it comes, but without its lower bounds. What falls short
 * even of 4.5:1, or of 3:1 if large, it would leave to color-contrast, and call sufficient; and
 * so it would what it cannot tell.
 */
const CONTRAST = {
  id: 'color-contrast-enhanced',
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.1,
    textStrokeEmMin: 0.03,
  },
};

/** Brings axe to the document that is open. */
export async function bring(page) {
  await page.evaluate(SOURCE);
  await page.evaluate((check) => globalThis.axe.configure({ checks: [check] }), CONTRAST);
}

/** Expects that axe finds nothing in the page as it stands, and nothing that it cannot tell, in every appearance. */
export async function accessible(page) {
  await bring(page);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = { width: page.viewportSize().width, colorScheme };
    expect(await ask(page, { look }), colorScheme).toEqual([]);
  }
}

/**
 * What axe finds in the page as it stands, which `bring` was called for: of each element
 * the rule, and whether axe is sure. `look`: how wide, and in which colours, it is about to be shown.
 */
export async function ask(page, { rules = RULES, look } = {}) {
  const { found, passes } = await page.evaluate(
    async ([rules, look, preload]) => {
      const there = ({ width, colorScheme }) => innerWidth === width && matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches;
      while (look && !there(look)) await new Promise(requestAnimationFrame);
      const { violations, incomplete, passes } = await globalThis.axe.run(
        document,
        { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'incomplete'], preload },
      );
      const told = (results, sure) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any, all, none }) => {
            const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
            return { rule: id, sure, target: target.join(' '), why };
          }),
        );
      return { found: [...told(violations, true), ...told(incomplete, false)], passes: passes.length };
    },
    // It would read all sheets for each question.
    [rules, look, rules.some((rule) => SHEETS.includes(rule))],
  );
  if (!passes) throw new Error('axe has looked at nothing');
  return found;
}
