// The search: the header's field, the search page, the list of pages, the sitemap's field.
import { NOT_FOUND, UNUSED_PRELOAD, address, becomes, expect, feed, languages, mark, message, open, stayed, test } from './fixtures.js';

const field = (page) => page.locator('#header-search');
const options = (page) => page.locator('#search-options [role=option]');
const form = (page) => page.locator('[data-search-page]');
const results = (page) => page.locator('.results .result__title a');
const status = (page) => page.locator('.results__status');
const asked = (id, lang, query, more = {}) => `${address(id, lang)}?${new URLSearchParams({ q: query, ...more })}`;

test.describe('the field in the header', () => {
  test('shows results as one types, and the keyboard leads to one', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await field(page).focus();
    await page.keyboard.type('valuat', { delay: 30 });
    await expect(options(page).first()).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.type('ion');
    await expect(options(page).first()).toHaveAttribute('href', address('topics-valuation', 'en'));
    // Announced politely, with the count.
    await expect(page.locator('.finder [role=status]')).toHaveText(/^\d+ results for “valuation”$/);
    await expect(options(page).first().locator('mark').first()).toHaveText(/valu/i);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-option-0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await becomes(page, address('topics-valuation', 'en'));
    expect(await stayed(page), 'without loading a page').toBe(true);
    await expect(page.locator('.finder')).toBeHidden();
  });

  test('closes with Escape, and when it is left', async ({ page }) => {
    await open(page, '/fr/');
    await field(page).fill('origine');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.finder')).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('origine');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.locator('.wordmark').focus();
    await expect(page.locator('.finder')).toBeHidden();
  });

  test('Enter leads to all results, without loading a page', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await field(page).fill('integrity');
    await expect(options(page).last()).toHaveText(await message('en', 'search', 'search-all'));
    await page.keyboard.press('Enter');
    await becomes(page, asked('search', 'en', 'integrity'));
    await expect(results(page).first()).toHaveAttribute('href', address('topics-integrity', 'en'));
    expect(await stayed(page)).toBe(true);
    // And again, from the page itself.
    await field(page).fill('origin');
    await page.keyboard.press('Enter');
    await expect(form(page).locator('input')).toHaveValue('origin');
    await expect(results(page).first()).toHaveAttribute('href', address('topics-origin', 'en'));
  });

  test('follows the language of the page', async ({ page }) => {
    await open(page, '/en/');
    await field(page).fill('valuation');
    await expect(options(page).first()).toBeVisible();
    await page.locator('.language-switch a[data-language=fr]').click();
    await becomes(page, '/fr/');
    await field(page).fill('evaluation');
    await expect(options(page).first()).toHaveAttribute('href', address('topics-valuation', 'fr'));
  });

  test('“/” leads to it, but not from a field, and can be turned off', async ({ page }) => {
    await open(page, '/en/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.keyboard.press('Control+k');
    await page.getByLabel(await message('en', 'search', 'search-shortcut')).uncheck();
    await page.keyboard.press('Escape');
    await page.locator('main h1').focus();
    await page.keyboard.press('/');
    await expect(page.locator('main h1')).toBeFocused();
  });
});

test.describe('the search page', () => {
  test('keeps query and filters in the address', async ({ page }) => {
    await open(page, asked('search', 'en', 'customs valuation'));
    await expect(results(page).first()).toBeVisible();
    const all = Number((await status(page).innerText()).match(/\d+/)[0]);
    const kind = page.locator('.results [name=kind]');
    await kind.selectOption('news');
    await expect(page).toHaveURL(asked('search', 'en', 'customs valuation', { kind: 'news' }));
    await expect.poll(async () => Number((await status(page).innerText()).match(/\d+/)[0])).toBeLessThan(all);
    for (const where of await page.locator('.result__where').allInnerTexts()) expect(where).toMatch(/^News/);
    await page.locator('.results [name=year]').selectOption('2014');
    await expect(page).toHaveURL(asked('search', 'en', 'customs valuation', { kind: 'news', year: '2014' }));
    await expect(page.locator('.result__where').first()).toContainText('2014');
    await results(page).first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.locator('.results [name=year]')).toHaveValue('2014');
    await expect(results(page).first()).toBeVisible();
    // The other language has the same filters.
    await page.locator('.language-switch a[data-language=fr]').click();
    await becomes(page, asked('search', 'fr', 'customs valuation', { kind: 'news', year: '2014' }));
    await expect(page.locator('.results [name=kind]')).toHaveValue('news');
  });

  test('shows more on demand, and moves the focus there', async ({ page }) => {
    await open(page, asked('search', 'fr', 'douane'));
    const more = page.getByRole('button', { name: await message('fr', 'search', 'search-more') });
    await expect(more).toBeVisible();
    const before = await results(page).count();
    await more.click();
    await expect(results(page).nth(before)).toBeFocused();
  });

  test('can be walked by arrows', async ({ page }) => {
    await open(page, asked('search', 'en', 'origin'));
    await expect(results(page).nth(1)).toBeVisible();
    await form(page).locator('input').focus();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(form(page).locator('input')).toBeFocused();
  });

  test('shows what was typed as text', async ({ page }) => {
    const query = '<img src=x onerror=document.title=1>';
    await open(page, asked('search', 'en', query));
    await expect(status(page)).toContainText(query);
    await expect(page.locator('.results img')).toHaveCount(0);
  });

  for (const [lang, query, id] of [
    ['fr', 'evaluation', 'topics-valuation'],
    ['fr', 'L’ÉVALUATION', 'topics-valuation'],
    ['fr', "l'origine", 'topics-origin'],
    ['fr', 'ethique', 'topics-integrity'],
    ['en', 'VALUATION', 'topics-valuation'],
  ]) {
    test(`${lang} “${query}” finds ${id}`, async ({ page }) => {
      await open(page, asked('search', lang, query));
      await expect(results(page).first()).toHaveAttribute('href', address(id, lang));
    });
  }

  test('finds a word after an apostrophe and one with œ, and shows both as they are written', async ({ page }) => {
    await open(page, asked('search', 'fr', 'oeuvre'));
    await expect(page.locator('.results mark', { hasText: /œuvre/i }).first()).toBeVisible();
    await form(page).locator('input').fill('equipe');
    await expect(page.locator('.result__text', { hasText: 'L’équipe' }).first()).toBeVisible();
  });

  test('marks words and not the stops at them, and says where it leaves something out', async ({ page }) => {
    await open(page, asked('search', 'en', 'origin'));
    const texts = page.locator('.result__text');
    await expect(texts.first()).toBeVisible();
    const marks = await texts.locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((word) => !/^[\p{L}\p{N}].*(?<=[\p{L}\p{N}])$/u.test(word))).toEqual([]);
    // The page of the topic names it at the end of a sentence, well after its beginning.
    await expect(texts.first()).toContainText(/^… .*\borigin\. .*[^\s,]…$/);
    // Of an event the place is said, and nothing left out.
    await expect(texts.filter({ hasText: 'Where' }).first()).not.toContainText('…');
  });

  for (const lang of languages()) {
    test(`${lang}: shows of an event what is said, not what its page offers to do`, async ({ page }) => {
      const [{ url, title, _wco }] = (await feed('events-2014', lang)).items;
      const { pathname } = new URL(url);
      await open(page, asked('search', lang, title));
      const found = page.locator('.result', { has: page.locator(`a[href="${pathname}"]`) });
      const [where, when, calendar] = await Promise.all(['where', 'when', 'calendar'].map((name) => message(lang, 'feeds', `event-${name}`)));
      // The day stands above it.
      await expect(found.locator('.result__text')).toHaveText(new RegExp(`^${where} – ${_wco.place}\\. `));
      await expect(found).not.toContainText(calendar);
      await expect(found).not.toContainText(`${when} –`);
    });
  }

  test('takes a misspelt word for the one that is meant, and says so', async ({ page }) => {
    await open(page, asked('search', 'en', 'valuaton'));
    await expect(status(page)).toContainText('“valuaton”');
    await expect(status(page)).toContainText('“valuation”');
    await expect(results(page).first()).toHaveAttribute('href', address('topics-valuation', 'en'));
  });

  test('says so where there is nothing, and what else there is', async ({ page }) => {
    await open(page, asked('search', 'en', 'renseignement'));
    await expect(status(page)).toHaveText(/Nothing was found/);
    const place = page.locator('.results');
    for (const id of ['topics-index', 'sitemap', 'contact']) {
      await expect(place.locator(`a[href="${address(id, 'en')}"]`)).toBeVisible();
    }
    const other = place.locator('a[hreflang=fr]');
    await expect(other).toContainText(/^\d+ results? /);
    await other.click();
    await becomes(page, asked('search', 'fr', 'renseignement'));
    await expect(results(page).first()).toBeVisible();
  });

  test('offers the words that do occur', async ({ page }) => {
    await open(page, asked('search', 'en', 'valuation qzxvbnm'));
    const link = page.locator('.results a', { hasText: '“valuation”' });
    await link.click();
    await expect(results(page).first()).toHaveAttribute('href', address('topics-valuation', 'en'));
  });

  test('leaves out a word where all of them are on no page together', async ({ page }) => {
    await open(page, asked('search', 'en', 'thunder bookshop'));
    await expect(status(page)).toContainText('Nothing was found for “thunder bookshop”');
    await expect(results(page).first()).toBeVisible();
  });

  test('knows other words for what the site names in its own way', async ({ page }) => {
    await open(page, asked('search', 'fr', 'hotels'));
    await expect(results(page).first()).toHaveAttribute('href', address('events-wco-area-map-and-accommodation', 'fr'));
  });

  test('tells that it did not load, and tries again', async ({ page, problems }) => {
    problems.expect(NOT_FOUND);
    problems.allow(/Pagefind/);
    await page.route('**/search-index/*/en/wasm*', (route) => route.fulfill({ status: 404 }));
    await open(page, asked('search', 'en', 'origin'));
    await expect(status(page)).toHaveText(await message('en', 'search', 'search-error'));
    await expect(page.locator(`.results a[href="${address('sitemap', 'en')}"]`)).toBeVisible();
    await page.unroute('**/search-index/*/en/wasm*');
    await page.getByRole('button', { name: await message('en', 'search', 'search-retry') }).click();
    await expect(results(page).first()).toHaveAttribute('href', address('topics-origin', 'en'));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  // Chromium counts the preloaded program, which it then may not run, as failed or unused.
  test.beforeEach(({ problems }) => problems.allow(/request failed: .*\.js csp/, UNUSED_PRELOAD));

  test('the form leads to the search page, which offers sitemap and index', async ({ page }) => {
    await page.goto('/fr/');
    await field(page).fill('origine');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(asked('search', 'fr', 'origine'));
    for (const id of ['topics-index', 'sitemap']) {
      await expect(page.locator(`.without-script a[href="${address(id, 'fr')}"]`)).toBeVisible();
    }
  });

  test('the sitemap is all open', async ({ page }) => {
    await page.goto(address('sitemap', 'en'));
    await expect(page.locator('#sitemap-filter')).toBeHidden();
    await expect(page.locator('.sitemap details:not([open])')).toHaveCount(0);
    expect(await page.locator('.sitemap details').count()).toBeGreaterThan(10);
  });
});

test('Ctrl+K leads to any page by a part of its name, in either language', async ({ page }) => {
  // What is typed before the list has come is not lost.
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/palette*.js', (route) => held.then(() => route.continue()));
  await open(page, '/en/');
  await page.locator('.wordmark').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('integ ');
  release();
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('overv');
  await expect(palette.getByRole('combobox')).toHaveValue('integ overv');
  await expect(palette.getByRole('option').first()).toHaveAttribute('href', address('topics-integrity-overview', 'en'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(page.locator('.wordmark')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ethique');
  await expect(palette.getByRole('combobox')).toHaveValue('ethique');
  await expect(palette.getByRole('option').first()).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Enter');
  await becomes(page, address('topics-integrity', 'fr'));
});

test('the sitemap shows only pages with the words', async ({ page }) => {
  await open(page, address('sitemap', 'fr'));
  const input = page.getByLabel(await message('fr', 'help', 'sitemap-filter'));
  const link = (id) => page.locator(`.sitemap a[href="${address(id, 'fr')}"]`);
  await expect(link('topics-valuation')).toBeVisible();
  await input.fill('ethique');
  await expect(link('topics-integrity')).toBeVisible();
  await expect(link('topics')).toBeVisible();
  await expect(link('topics-valuation')).toBeHidden();
  await expect(page.locator('.sitemap-filter [role=status]')).toHaveText(/^1 résultat/);
  await input.fill('');
  await expect(link('topics-valuation')).toBeVisible();
  // A branch can be folded.
  await page.locator('.sitemap > ul > li > details > summary').first().click();
  await expect(link('about-annual-reports')).toBeHidden();
});

test('works where the program does not run', async ({ page, problems }) => {
  problems.allow(/wasm/i, /Failed to (load resource|fetch)/);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/en/');
  await field(page).fill('origin');
  await expect(options(page).first()).toBeVisible();
  await options(page).first().click();
  await expect(page).toHaveURL(address('topics-origin', 'en'));
});
