// What assistive technology is told of header and footer, in both languages. Of each kind of
// page: visual.spec.js, which has them open already. Its head says how the files are made anew.
import { openKind, test } from './fixed.js';
import { languages } from './fixtures.js';
import { compare } from './told.js';

for (const lang of languages()) {
  for (const part of ['header', 'footer']) {
    test(`${lang}: ${part}`, async ({ page, site }) => {
      await openKind(page, site, 'text', lang);
      await compare(page.locator(`.${part}`), `${part}-${lang}`);
    });
  }
}
