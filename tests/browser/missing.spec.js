// Addresses that are no page: what was meant, or a page that says so and helps on.
import {
  NOT_FOUND,
  UNUSED_PRELOAD,
  address,
  becomes,
  expect,
  languageLink,
  live,
  message,
  test,
} from './fixtures.js';

const remember = (page, lang) =>
  page.addInitScript((lang) => localStorage.setItem('language', lang), lang);
const suggested = (page) =>
  page.locator('main .body ul').first().locator('a').evaluateAll((links) => links.map((link) => link.pathname));

test.beforeEach(({ problems }) => problems.expect(NOT_FOUND));

test.describe('an address that is like no page', () => {
  const cases = [
    ['/en/nothing/', 'en', 'en'],
    ['/fr/rien/', 'fr', 'fr'],
    ['/fr/xyzzy/qwrtz/', 'fr', 'fr'],
    ['/nothing', 'en', 'no language'],
    ['/de/', 'en', 'a language that there is not'],
    ['/en/%E0%A4%A/', 'en', 'letters that are none'],
  ];
  for (const [path, lang, name] of cases) {
    test(`in ${name} (${path}) has status 404 and says so in its language, with ways on`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer.status()).toBe(404);
      expect(await live(page)).toBe('mounted');
      const title = await message(lang, 'common', 'missing-title');
      await expect(page.locator('h1')).toHaveText(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(new RegExp(`^${title}`));
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator(`main a[href="${address('sitemap', lang)}"]`)).toBeVisible();
      await expect(page.locator('main')).not.toContainText(await message(lang, 'common', 'missing-suggestions'));
      await page.locator(`main a[href="/${lang}/"]`).click();
      await expect(page).toHaveURL(`/${lang}/`);
    });
  }

  test('says it in the remembered language where the path names none', async ({ page }) => {
    await remember(page, 'fr');
    await page.goto('/nothing');
    await live(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('h1')).toHaveText(await message('fr', 'common', 'missing-title'));
  });

  test('offers the other language’s home page', async ({ page }) => {
    await page.goto('/en/nothing/');
    await live(page);
    await languageLink(page, 'fr').click();
    await expect(page).toHaveURL('/fr/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  test('lets the pages that it leads to be themselves in every respect', async ({ page }) => {
    await page.goto('/en/nothing/');
    await live(page);
    await page.locator(`main a[href="${address('contact', 'en')}"]`).click();
    await becomes(page, address('contact', 'en'));
    await expect(page.locator('meta[name=robots][content=noindex]')).toHaveCount(0);
  });
});

test.describe('an address near a page’s', () => {
  const cases = [
    ['/en/abuot-us/', 'about', 'en'],
    ['/fr/themes/evaluaton/', 'topics-valuation', 'fr'],
    ['/en/contcat/', 'contact', 'en'],
    ['/fr/themes/valuation-overview/', 'topics-valuation', 'fr'],
    ['/en/topics/orign/', 'topics-origin', 'en'],
  ];
  for (const [path, id, lang] of cases) {
    test(`${path} suggests the page that was meant`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer.status()).toBe(404);
      await live(page);
      await expect(page.locator('main h2').first()).toHaveText(await message(lang, 'common', 'missing-suggestions'));
      const meant = address(id, lang);
      expect(await suggested(page)).toContain(meant);
      await page.locator(`main .body a[href="${meant}"]`).first().click();
      await expect(page).toHaveURL(meant);
    });
  }
});

test.describe('an address that can only mean one page leads there:', () => {
  const cases = [
    ['wrong case', '/en/About-Us/', address('about', 'en')],
    ['wrong case of the language', '/EN/about-us/', address('about', 'en')],
    ['no language', '/about-us/', address('about', 'en')],
    ['no language and no slash', '/a-propos', address('about', 'fr')],
    ['the other language’s words', '/fr/about-us/', address('about', 'fr')],
    ['the other language’s words, deep', '/en/a-propos/membres/composition/', address('about-membership', 'en')],
    ['half in each language', '/fr/a-propos/wco-members/composition/', address('about-membership', 'fr')],
    ['no slash and wrong case', '/fr/A-Propos', address('about', 'fr')],
  ];
  for (const [name, path, target] of cases) {
    test(`${name}, with question and fragment`, async ({ page }) => {
      await page.goto(`${path}?q=a%20b&x#main`);
      await page.waitForURL((url) => url.pathname === target);
      await live(page);
      await becomes(page, `${target}?q=a%20b&x#main`);
      // The wrong address is not one to come back to.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    });
  }
});

test.describe('an address without language whose words are of both', () => {
  test('is missing as long as no language was chosen', async ({ page }) => {
    const answer = await page.goto('/faq');
    expect(answer.status()).toBe(404);
    await live(page);
    await expect(page).toHaveURL('/faq');
    await expect(page.locator('h1')).toHaveText(await message('en', 'common', 'missing-title'));
    expect(await suggested(page)).toContain(address('faq', 'en'));
  });

  for (const lang of ['en', 'fr']) {
    test(`leads to the page in the language that was chosen: ${lang}`, async ({ page }) => {
      await remember(page, lang);
      await page.goto('/faq');
      await page.waitForURL(`**${address('faq', lang)}`);
      await live(page);
      await becomes(page, address('faq', lang));
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ problems }) => problems.allow(/csp/, UNUSED_PRELOAD));

  for (const [path, lang] of [['/en/nothing/', 'en'], ['/fr/rien/', 'fr']]) {
    test(`${path} says so in its path’s language`, async ({ page }) => {
      expect((await page.goto(path)).status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1')).toHaveText(await message(lang, 'common', 'missing-title'));
      await page.locator(`main a[href="${address('sitemap', lang)}"]`).click();
      await expect(page).toHaveURL(address('sitemap', lang));
    });
  }

  test('an address without language says so in both', async ({ page }) => {
    expect((await page.goto('/nothing')).status()).toBe(404);
    for (const lang of ['en', 'fr']) {
      const card = page.locator(`section[lang=${lang}]`);
      await expect(card.locator('h2')).toHaveText(await message(lang, 'common', 'missing-title'));
      await expect(card.locator(`a[href="/${lang}/"]`)).toBeVisible();
      await expect(card.locator(`a[href="${address('sitemap', lang)}"]`)).toBeVisible();
    }
  });
});
