// What assistive technology is told of each kind of page: roles, names and states, in both
// languages, as files in aria/. Words that change change them; they are made anew, and read
// before they are committed, by
//
//     npx playwright test visual aria --update-snapshots
//
// in this folder, with the site served as playwright.config.js says.
//
// They are compared letter by letter. Playwright's own `toMatchAriaSnapshot` lets pass what
// has come in addition, any number in place of another, and a file that is missing.
import { arrived, kinds, openKind, test } from './fixed.js';
import { NOT_FOUND, expect, languages } from './fixtures.js';

/** Compares an element with its file; where its links lead is tested elsewhere. */
async function compare(element, name) {
  const told = await element.ariaSnapshot();
  const names = told.replaceAll(/^ *- \/url: .*\n?/gm, '').replaceAll(/^( *)(- .*):\n(?!\1 )/gm, '$1$2\n');
  expect(`${names.trimEnd()}\n`).toMatchSnapshot(`${name}.yml`);
}

for (const lang of languages()) {
  for (const kind of kinds) {
    test(`${lang}: ${kind}`, async ({ page, site, problems }) => {
      if (kind === 'missing') problems.expect(NOT_FOUND);
      await openKind(page, site, kind, lang);
      await compare(page.locator('main'), `${kind}-${lang}`);
    });
  }

  for (const part of ['header', 'footer']) {
    test(`${lang}: ${part}`, async ({ page, site }) => {
      await openKind(page, site, 'text', lang);
      await compare(page.locator(`.${part}`), `${part}-${lang}`);
    });
  }
}

for (const locale of ['en-US', 'fr-FR']) {
  test.describe(`in a browser of ${locale}`, () => {
    test.use({ locale });

    test('door', async ({ page }) => {
      await page.goto('/');
      await arrived(page);
      await compare(page.locator('body'), `door-${locale.slice(0, 2)}`);
    });
  });
}
