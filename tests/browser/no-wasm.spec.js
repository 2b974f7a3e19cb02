// What is left when the program does not come, or falls: all of it, by loading pages.
import {
  NOT_FOUND,
  UNUSED_PRELOAD,
  address,
  built,
  expect,
  languageLink,
  live,
  mark,
  section,
  stayed,
  test,
} from './fixtures.js';

const HTML = '<!doctype html><title>Welcome</title><p>Some host answers everything with this.';
const path = address('about-membership', 'en');

const aborted = (route) => route.abort();
const ways = {
  'the wasm cannot be reached': { pattern: '**/*.wasm', how: aborted, told: /request failed: .*\.wasm/ },
  'the wasm is not there': { pattern: '**/*.wasm', how: (route) => route.fulfill({ status: 404, body: '' }), told: NOT_FOUND },
  'the wasm is a page of HTML': {
    pattern: '**/*.wasm',
    how: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    told: /wasm|WebAssembly/i,
  },
  'the wasm is cut off': {
    pattern: '**/*.wasm',
    how: async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 10_000) });
    },
    told: /wasm|WebAssembly/i,
  },
  'the glue cannot be reached': { pattern: /\/wco-[^/]*\.js$/, how: aborted, told: /request failed: .*wco-.*\.js/ },
  'the glue is a page of HTML': {
    pattern: /\/wco-[^/]*\.js$/,
    how: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    told: /MIME type|module/i,
  },
  'the starting script cannot be reached': {
    pattern: '**/assets/boot-*.js',
    how: aborted,
    told: /request failed: .*boot-/,
    // Closing by Escape is what this script does.
    noEscape: true,
  },
};

/** All that a visitor does first. Every link loads a page. */
async function works(page, { noEscape } = {}) {
  const complete = await built(page, path);
  await expect(page.locator('main h1')).toHaveText(complete.heading);
  await expect(page).toHaveTitle(complete.title);

  const about = section(page, 'en', 'about');
  await about.locator('summary').first().click();
  await expect(about.locator('.menu__panel')).toBeVisible();
  if (!noEscape) {
    await page.keyboard.press('Escape');
    await expect(about.locator('.menu__panel')).toBeHidden();
    await expect(about.locator('summary').first()).toBeFocused();
    await about.locator('summary').first().click();
  }
  await mark(page);
  await about.locator(`a[href="${address('about-wco-structure', 'en')}"]`).click();
  await expect(page).toHaveURL(address('about-wco-structure', 'en'));
  await expect(page.locator('main h1')).toHaveText((await built(page, address('about-wco-structure', 'en'))).heading);
  expect(await stayed(page)).toBe(false);

  await mark(page);
  await languageLink(page, 'fr').click();
  await expect(page).toHaveURL(address('about-wco-structure', 'fr'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await stayed(page)).toBe(false);
  expect(await page.evaluate(() => localStorage.getItem('language'))).toBe('fr');
}

for (const [name, { pattern, how, told, noEscape }] of Object.entries(ways)) {
  test(`where ${name}, the page is complete, its menu answers, and its links lead on`, async ({ page, problems }) => {
    problems.expect(told);
    problems.allow(/Failed to (fetch|load resource)/, /wasm|WebAssembly/i, /wco-|boot-/, UNUSED_PRELOAD);
    await page.route(pattern, how);
    await page.goto(path);
    await works(page, { noEscape });
    await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
  });
}

test.describe('after the program has fallen', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(path);
    await live(page);
    await page.evaluate(() => dispatchEvent(new Event('wco-panic')));
  });

  test('links and language switch load pages, and the menu answers', async ({ page }) => {
    const about = section(page, 'en', 'about');
    await about.locator('summary').first().click();
    await expect(about.locator('.menu__panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(about.locator('.menu__panel')).toBeHidden();
    await mark(page);
    await page.locator(`.footer a[href="${address('topics', 'en')}"]`).click();
    await page.waitForURL(`**${address('topics', 'en')}`);
    expect(await stayed(page)).toBe(false);
    expect(await live(page)).toBe('hydrated');
  });

  test('the language switch loads the page and remembers', async ({ page }) => {
    await mark(page);
    await languageLink(page, 'fr').click();
    await page.waitForURL(`**${address('about-membership', 'fr')}`);
    expect(await stayed(page)).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('language'))).toBe('fr');
  });

  test('a link in the menu closes the drawer and loads its page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.header__menu-button').click();
    await section(page, 'en', 'media').locator('summary').first().click();
    await mark(page);
    await section(page, 'en', 'media').locator('.menu__landing a').click();
    await page.waitForURL(`**${address('media', 'en')}`);
    expect(await stayed(page)).toBe(false);
  });
});

test('after the program has fallen, Back shows the page of its address', async ({ page }) => {
  await page.goto(path);
  await live(page);
  await page.locator(`.footer a[href="${address('topics', 'en')}"]`).click();
  await expect(page).toHaveURL(address('topics', 'en'));
  await mark(page);
  await page.evaluate(() => dispatchEvent(new Event('wco-panic')));
  await page.goBack();
  await expect(page).toHaveURL(path);
  await expect(page.locator('main h1')).toHaveText((await built(page, path)).heading);
  await expect.poll(() => stayed(page).catch(() => null)).toBe(false);
});
