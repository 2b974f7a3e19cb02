// Files of words that come late, never, or broken: beside words.spec.js, which has those that fail
// at once, and routing.spec.js, which has those of the next page that come late.
import { UNUSED_PRELOAD, address, becomes, built, expect, languageLink, live, mark, open, stayed, test } from './fixtures.js';

const path = address('about', 'fr');
const WORDS = '**/locales/fr/common.ftl';

/** The program waits for seconds: here for a twentieth. */
const impatient = (page) =>
  page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (time) => timeout(time / 20);
  });

/** Holds answers back until the function that it gives is called. */
async function hold(page, pattern) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue().catch(() => {}); // the page was left meanwhile
  });
  return release;
}

test.describe('while the first page’s words are on their way', () => {
  test('the page is complete and its links load pages', async ({ page, problems }) => {
    problems.allow(UNUSED_PRELOAD);
    const release = await hold(page, WORDS);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('main h1')).toHaveText((await built(page, path)).heading);
    await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
    await mark(page);
    await languageLink(page, 'en').click();
    await becomes(page, address('about', 'en'));
    expect(await stayed(page)).toBe(false);
    expect(await live(page)).toBe('hydrated');
    release();
  });

  test('the page stays as it is, and is taken over when they come', async ({ page }) => {
    const release = await hold(page, WORDS);
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('#header-search').fill('valeur');
    await mark(page);
    release();
    expect(await live(page)).toBe('hydrated');
    await expect(page.locator('#header-search')).toHaveValue('valeur');
    expect(await stayed(page)).toBe(true);
  });
});

test('where the first page’s words never come, it stays complete, and says why to developers alone', async ({ page, problems }) => {
  problems.expect(/common\.ftl: no answer/);
  problems.allow(UNUSED_PRELOAD);
  await impatient(page);
  const release = await hold(page, WORDS);
  const told = page.waitForEvent('console', (said) => said.text().includes('common.ftl'));
  await page.goto(path, { waitUntil: 'commit' });
  await told;
  await becomes(page, path);
  await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
  await expect(page.locator('#fallen')).toBeHidden();
  release();
});

test('where the next page’s words never come, the browser loads that page', async ({ page, problems }) => {
  problems.expect(/tfa\.ftl: no answer/);
  problems.allow(UNUSED_PRELOAD);
  await impatient(page);
  await open(page, path);
  const release = await hold(page, '**/locales/fr/tfa.ftl');
  await mark(page);
  await page.locator(`.footer a[href="${address('tfa', 'fr')}"]`).click();
  await page.waitForURL(`**${address('tfa', 'fr')}`, { waitUntil: 'commit' });
  await becomes(page, address('tfa', 'fr'));
  expect(await stayed(page)).toBe(false);
  release();
});

const broken = {
  'is cut off in the midst of a message': (text) => text.slice(0, text.indexOf('breadcrumb-lead = ') + 17),
  'is empty': () => '',
  'is not text': () => Buffer.from([...Array(4000).keys()].map((at) => (at * 7919) % 256)),
};
for (const [name, spoil] of Object.entries(broken)) {
  test(`where a file of words ${name}, every page still has its heading, its links and its way on`, async ({ page, problems }) => {
    problems.allow(/common\.ftl/, UNUSED_PRELOAD);
    await page.route(WORDS, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: spoil(await answer.text()) });
    });
    const complete = await built(page, path);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main h1')).toHaveText(complete.heading);
    await expect(page.locator('#fallen')).toBeHidden();
    await page.locator(`.footer a[href="${address('media', 'fr')}"]`).click();
    await expect(page).toHaveURL(address('media', 'fr'));
    await expect(page.locator('main h1')).toHaveText((await built(page, address('media', 'fr'))).heading);
    await languageLink(page, 'en').click();
    await becomes(page, address('media', 'en'));
  });
}
