// The site as browsers show it that run no script.
import { UNUSED_PRELOAD, address, built, expect, languageLink, newsItem, pages, section, test, tree } from './fixtures.js';

test.use({ javaScriptEnabled: false });

// Chromium counts the preloaded program, which it then may not run, as failed or unused.
test.beforeEach(({ problems }) => problems.allow(/request failed: .*\.js csp/, UNUSED_PRELOAD));

/** One page of every kind, by kind. */
async function kinds(lang) {
  const found = new Map();
  for (const { id, kind } of tree()) {
    if (!['news-item', 'event'].includes(kind) && !found.has(kind)) found.set(kind, address(id, lang));
  }
  return found.set('news-item', await newsItem(lang));
}

for (const lang of ['en', 'fr']) {
  test(`${lang}: a page of every kind is complete`, async ({ page }) => {
    for (const [kind, path] of await kinds(lang)) {
      await test.step(kind, async () => {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('h1')).not.toBeEmpty();
        await expect(page.locator('main .lead')).toBeVisible();
        await expect(page.locator('main .lead')).not.toBeEmpty();
        await expect(page.locator('.menu__section')).toHaveCount(6);
        await expect(page.locator('.footer a').first()).toBeVisible();
        await expect(languageLink(page, lang === 'en' ? 'fr' : 'en')).toBeVisible();
        if (kind !== 'home') await expect(page.locator('.breadcrumb [aria-current=page]')).toBeVisible();
        // What only script can do is not offered.
        await expect(page.locator('.appearance')).toBeHidden();
        await expect(page.locator('.notice')).toHaveCount(0);
      });
    }
  });
}

test('the switch of languages ends where the header does, however wide it is', async ({ page }) => {
  for (const [lang, other] of [['en', 'fr'], ['fr', 'en']]) {
    await page.goto(`/${lang}/`);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const ends = await page.evaluate((other) => {
        const text = document.createRange();
        text.selectNode(document.querySelector(`.language-switch a[hreflang="${other}"]`).firstChild);
        return [text, document.querySelector('.header .search-form')].map((part) => Math.round(part.getBoundingClientRect().right));
      }, other);
      expect(ends[0], `${lang}, ${width} px`).toBe(ends[1]);
    }
  }
});

test('the main menu opens one section at a time on a wide screen, and its links lead on', async ({ page }) => {
  await page.goto('/en/');
  const [about, media] = ['about', 'media'].map((id) => section(page, 'en', id));
  await about.locator('summary').first().click();
  await expect(about.locator('.menu__panel')).toBeVisible();
  await media.locator('summary').first().click();
  await expect(media.locator('.menu__panel')).toBeVisible();
  await expect(about.locator('.menu__panel')).toBeHidden();
  await media.locator(`a[href="${address('media-magazine', 'en')}"]`).click();
  await expect(page).toHaveURL(address('media-magazine', 'en'));
});

test('the main menu opens and closes on a narrow screen, and its links lead on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fr/');
  const menu = page.locator('#menu');
  await expect(menu).toBeHidden();
  await page.locator('.header__menu-button').click();
  await expect(menu).toBeVisible();
  await page.locator('.menu__close').click();
  await expect(menu).toBeHidden();
  await page.locator('.header__menu-button').click();
  await section(page, 'fr', 'about').locator('summary').first().click();
  await section(page, 'fr', 'about').locator('.menu__more > summary').first().click();
  await page.locator(`#menu a[href="${address('about-discover-the-wco', 'fr')}"]`).click();
  await expect(page).toHaveURL(address('about-discover-the-wco', 'fr'));
});

test('language switch, breadcrumb, neighbours and links in the text lead to pages', async ({ page }) => {
  await page.goto(address('about-membership', 'en'));
  await languageLink(page, 'fr').click();
  await expect(page).toHaveURL(address('about-membership', 'fr'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.locator('.neighbours a').first().click();
  await expect(page).toHaveURL(address('about-wco-regional-bodies', 'fr'));
  await page.locator('.breadcrumb a').last().click();
  await expect(page).toHaveURL(address('about-wco-members', 'fr'));
  await page.locator(`main .card a[href="${address('about-membership', 'fr')}"]`).click();
  await expect(page).toHaveURL(address('about-membership', 'fr'));
});

test('the search form leads to the search page', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('#header-search').fill('origin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address('search', 'en')}?q=origin`);
  await expect(page.locator('h1')).toBeVisible();
});

test('the questions unfold', async ({ page }) => {
  await page.goto(address('faq', 'en'));
  const question = page.locator('details.question').first();
  await question.locator('summary').click();
  await expect(question.locator(':scope > :not(summary)').first()).toBeVisible();
});

test('home shows the same news without script as with it', async ({ page, browser, baseURL }) => {
  await page.goto('/en/');
  const lines = (page) => page.locator('main a').allInnerTexts();
  const without = await lines(page);
  const other = await browser.newPage({ baseURL, javaScriptEnabled: true });
  await other.goto('/en/');
  await other.locator('#site[data-live]').waitFor({ state: 'attached' });
  expect(await lines(other)).toEqual(without);
  await other.close();
});

test('the sitemap page links every page of the tree', async ({ page }) => {
  await page.goto(address('sitemap', 'fr'));
  const linked = new Set(await page.locator('main a').evaluateAll((links) => links.map((link) => link.pathname)));
  const fixed = tree().filter(({ kind }) => !['home', 'news-item', 'event'].includes(kind));
  expect(fixed.map(({ id }) => address(id, 'fr')).filter((path) => !linked.has(path))).toEqual([]);
});

test('the address / offers both languages, each in itself', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/');
  for (const lang of ['en', 'fr']) {
    const card = page.locator(`section[lang=${lang}]`);
    await expect(card.locator('h2')).toBeVisible();
    await expect(card.locator('h2')).toHaveText((await built(page, `/${lang}/`)).heading);
    await expect(card.locator('a')).toHaveAttribute('hreflang', lang);
  }
  await page.locator('a[data-language=fr]').click();
  await expect(page).toHaveURL('/fr/');
  expect((await pages()).some(({ path }) => path === '/fr/')).toBe(true);
});
