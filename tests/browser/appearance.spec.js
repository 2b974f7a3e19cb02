// Light or dark, as the visitor chose.
import { expect, languageLink, live, open, test } from './fixtures.js';

const radio = (page, value) => page.locator(`input[name=appearance][value=${value}]`);
const choose = (page, value) => page.locator('.appearance__choice', { has: radio(page, value) }).click();
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Notes what the root element says at the moment when the body begins. */
const watchFirstMoment = (page) =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      window.atFirst = document.documentElement.dataset.appearance ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });

for (const [chosen, other] of [['dark', 'light'], ['light', 'dark']]) {
  test(`choosing ${chosen} shows at once, whatever the system has, and stays over a reload without a flash`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: other });
    await watchFirstMoment(page);
    await open(page, '/en/');
    expect(await page.evaluate(() => window.atFirst)).toBe('none');
    const before = await ground(page);
    await choose(page, chosen);
    await expect(page.locator('html')).toHaveAttribute('data-appearance', chosen);
    await expect(radio(page, chosen)).toBeChecked();
    expect(await ground(page)).not.toBe(before);
    expect(await page.evaluate(() => localStorage.getItem('appearance'))).toBe(chosen);

    await page.reload();
    expect(await page.evaluate(() => window.atFirst)).toBe(chosen);
    await live(page);
    await expect(radio(page, chosen)).toBeChecked();
    expect(await ground(page)).not.toBe(before);
  });
}

test('the choice and its radio button survive the language switch and a change of page', async ({ page }) => {
  await open(page, '/en/');
  await choose(page, 'dark');
  await languageLink(page, 'fr').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect(radio(page, 'dark')).toBeChecked();
  await page.locator('.header__links a').first().click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect(radio(page, 'dark')).toBeChecked();
});

test('Auto follows the system again, and forgets', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/en/');
  await expect(radio(page, 'auto')).toBeChecked();
  const light = await ground(page);
  await choose(page, 'dark');
  await choose(page, 'auto');
  await expect(page.locator('html')).not.toHaveAttribute('data-appearance', /./);
  expect(await ground(page)).toBe(light);
  await page.reload();
  await expect(radio(page, 'auto')).toBeChecked();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).not.toBe(light);
});

test('the choice works where the program does not', async ({ page, problems }) => {
  problems.expect(/request failed: .*\.wasm/);
  problems.allow(/Failed to load resource/, /Failed to fetch/);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/fr/');
  await choose(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('without storage the choice holds for the page and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await open(page, '/en/');
  await choose(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await languageLink(page, 'fr').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(radio(page, 'dark')).toBeChecked();
});
