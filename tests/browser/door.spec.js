// The address /: both languages, the likelier one first, and never a guess that sends
// anybody anywhere.
import { built, expect, open, languageLink, test } from './fixtures.js';

const order = (page) => page.locator('.door section').evaluateAll((cards) => cards.map((card) => card.lang));

/** Opens the door; tells how many documents were loaded on the way. */
async function enter(page) {
  let documents = 0;
  page.on('request', (request) => { documents += Number(request.isNavigationRequest()); });
  await page.goto('/');
  return documents;
}

const locales = [
  ['en-US', ['en', 'fr']],
  ['fr-FR', ['fr', 'en']],
  ['fr-CA', ['fr', 'en']],
  ['de-DE', ['en', 'fr']],
];
for (const [locale, wanted] of locales) {
  test.describe(`in a browser of ${locale}`, () => {
    test.use({ locale });

    test(`${wanted[0]} stands first, and nobody is sent on`, async ({ page }) => {
      expect(await enter(page)).toBe(1);
      expect(await order(page)).toEqual(wanted);
      await expect(page).toHaveURL('/');
      await page.keyboard.press('Tab');
      await expect(page.locator(`a[data-language=${wanted[0]}]`)).toBeFocused();
    });

    test('the choice that was made before counts, not the browser’s language', async ({ page }) => {
      const chosen = wanted[1];
      await page.goto('/');
      await page.locator(`a[data-language=${chosen}]`).click();
      await expect(page).toHaveURL(`/${chosen}/`);
      await page.goto('about:blank');
      const entries = await page.evaluate(() => history.length);
      await page.goto('/', { waitUntil: 'commit' });
      await page.waitForURL(`/${chosen}/`);
      // The door is not an entry to come back to.
      expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    });
  });
}

test.describe('the second language of the browser', () => {
  test('decides where the site lacks the first', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['de-AT', 'fr-BE', 'en'] });
    });
    expect(await enter(page)).toBe(1);
    expect(await order(page)).toEqual(['fr', 'en']);
  });
});

test('a choice made by the language switch is the one remembered', async ({ page }) => {
  await open(page, '/en/');
  await languageLink(page, 'fr').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForURL('/fr/');
});

test('a remembered language that there is not is none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'tlh'));
  expect(await enter(page)).toBe(1);
  await expect(page).toHaveURL('/');
  await expect(page.locator('.door section')).toHaveCount(2);
});

test.describe('where storage is denied', () => {
  test.use({ locale: 'fr-FR' });

  test('the door works and asks every time', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => { throw new DOMException('denied', 'SecurityError'); },
      });
    });
    expect(await enter(page)).toBe(1);
    expect(await order(page)).toEqual(['fr', 'en']);
    await page.locator('a[data-language=en]').click();
    await expect(page).toHaveURL('/en/');
    expect(await open(page, '/en/')).toBe('hydrated');
    await page.goto('/');
    await expect(page).toHaveURL('/');
    await expect(page.locator('.door section')).toHaveCount(2);
  });
});

test('each language is offered in itself, and so marked', async ({ page }) => {
  await page.goto('/');
  for (const lang of ['en', 'fr']) {
    const card = page.locator(`.door section[lang=${lang}]`);
    const link = card.locator('a');
    await expect(card).toHaveAttribute('dir', 'ltr');
    await expect(card.locator('h2')).toHaveText((await built(page, `/${lang}/`)).heading);
    await expect(link).toHaveAttribute('hreflang', lang);
    await expect(link).toHaveAttribute('href', `/${lang}/`);
    await expect(page.locator(`link[rel=alternate][hreflang=${lang}]`)).toHaveAttribute('href', new RegExp(`/${lang}/$`));
  }
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, locale: 'fr-FR' });

  test('both languages are offered, and lead on', async ({ page, problems }) => {
    problems.allow(/csp/);
    await page.goto('/');
    expect(await order(page)).toEqual(['en', 'fr']);
    await page.locator('a[data-language=fr]').click();
    await expect(page).toHaveURL('/fr/');
  });
});
