// What people do who have a keyboard and nothing else: from stop to stop by Tab, to what
// has the name that they look for. At every stop the focus is in sight.
import { readFileSync } from 'node:fs';

import { TRIAL, accountsSite } from './accounts-site.js';
import { DIST, project } from './background.js';
import { address, becomes, expect, languages, live, message, open, test as base } from './fixtures.js';
import { announced, arrived, focused, listen, seen, tabTo } from './keyboard.js';

const test = base.extend({ site: accountsSite });

const languageFile = readFileSync(project('locales/languages.toml'), 'utf8');
const languageNames = new Map([...languageFile.matchAll(/^code = "(.+)"\nname = "(.+)"$/gm)].map(([, code, name]) => [code, name]));
/** How the link to a language begins: with the language's own name. */
const linkTo = (lang) => new RegExp(`^${languageNames.get(lang)} `);

const words = (lang) => JSON.parse(readFileSync(`${DIST}/accounts/${lang}.json`, 'utf8')).words;
/** How a title begins whose page has something to put right. */
const ERROR = { en: 'Error: ', fr: 'Erreur\u00a0: ' };

/** What Chromium calls the summary of `details`. */
const SUMMARY = /^DisclosureTriangle/;

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Goes on by one stop: to what has this name. */
const next = (page, name, key = 'Tab') => tabTo(page, name, { key, far: 1 });

for (const lang of languages()) {
  const other = languages().find((code) => code !== lang);
  const text = (file, id) => message(lang, file, id);
  const name = (id) => text('navigation', id);

  test.describe(lang, () => {
    test('the first stop leads past the header, the next one is in the text', async ({ page }) => {
      await open(page, address('about', lang));
      await next(page, await text('common', 'skip-to-content'));
      await press(page, 'Enter', 'Tab');
      await seen(page);
      await expect(page.locator('main :focus')).toHaveCount(1);
      await expect(page).toHaveURL(`${address('about', lang)}#main`);
    });

    test('the menu: open a section, walk in, follow a link; Escape leads back', async ({ page }) => {
      await open(page, `/${lang}/`);
      const title = await page.title();
      const media = await name('media');
      expect(await tabTo(page, media, { role: SUMMARY })).toMatchObject({ expanded: false });
      await press(page, 'Enter');
      expect(await focused(page)).toMatchObject({ name: media, expanded: true });
      await next(page, media);
      await tabTo(page, await name('media-magazine'));
      await press(page, 'Escape');
      expect(await focused(page)).toMatchObject({ name: media, expanded: false });
      await seen(page);
      await press(page, 'Space');
      await tabTo(page, await name('media-magazine'));
      await press(page, 'Enter');
      await arrived(page, address('media-magazine', lang), title);
      await expect(page.locator('.menu__section[open]')).toHaveCount(0);
      // Where it is in the site can be heard.
      await tabTo(page, await name('media-magazine'), { role: 'link', key: 'Shift+Tab' });
    });

    // https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
    test('the highlights turn until the keyboard comes, and then only when told', async ({ page }) => {
      await page.clock.install();
      await open(page, `/${lang}/`);
      // What is still being fetched would run out of time with the clock.
      await page.waitForLoadState('networkidle');
      const [start, stop, previous, following] = await Promise.all(
        ['start', 'stop', 'previous', 'next'].map((id) => text('home', `carousel-${id}`)),
      );
      const list = page.locator('.highlights__list');
      const control = page.locator('[data-turn]');
      const at = (number) => expect(page.locator('.carousel__position')).toHaveAttribute('data-position', new RegExp(`^${number} /`));
      const whole = page.getByRole('region', { name: await text('common', 'highlights') });
      await expect(whole).toHaveAttribute('aria-roledescription', await text('home', 'carousel-name'));
      const slide = page.locator('.highlight:not([inert])');
      await expect(slide).toHaveRole('group');
      await expect(slide).toHaveAttribute('aria-roledescription', await text('home', 'carousel-slide'));
      await expect(list).toHaveAttribute('aria-live', 'off');
      await expect(control).toHaveAccessibleName(stop);
      await page.clock.runFor(7_100);
      await at(2);
      // The control of rotation is the first stop, and stops it: its name says so.
      await tabTo(page, start, { role: 'button' });
      await expect(list).toHaveAttribute('aria-live', 'polite');
      await page.clock.runFor(20_000);
      await at(2);
      await press(page, 'Shift+Tab');
      await expect(page.locator('wco-carousel :focus')).toHaveCount(0);
      await page.clock.runFor(20_000);
      await at(2);
      await next(page, start);
      await press(page, 'Enter');
      expect(await focused(page)).toMatchObject({ name: stop, role: 'button' });
      await expect(list).toHaveAttribute('aria-live', 'off');
      await page.clock.runFor(7_100);
      await at(3);
      await next(page, previous);
      await expect(control).toHaveAccessibleName(start);
      await expect(list).toHaveAttribute('aria-live', 'polite');
      await press(page, 'Enter');
      await at(2);
      await next(page, following);
      await press(page, 'Enter');
      await at(3);
      await press(page, 'Space');
      await at(4);
      expect(await focused(page)).toMatchObject({ name: following });
      // Of the highlights, only the one in sight is a stop.
      const link = page.locator('.highlight').nth(3).getByRole('link');
      await next(page, (await link.innerText()).trim());
      await page.clock.runFor(20_000);
      await at(4);
      await press(page, 'Tab');
      await expect(page.locator('wco-carousel :focus')).toHaveCount(0);
    });

    test('the search: type, go down to a result, follow it; Escape closes', async ({ page }) => {
      await open(page, `/${lang}/`);
      const title = await page.title();
      const options = page.locator('#search-options [role=option]');
      await tabTo(page, await text('common', 'search-label'));
      await page.keyboard.type((await name('topics-valuation')).toLowerCase(), { delay: 20 });
      await expect(options.first()).toBeVisible();
      await press(page, 'Escape');
      await expect(options.first()).toBeHidden();
      expect(await focused(page)).toMatchObject({ role: 'combobox', expanded: false });
      await press(page, 'ArrowDown');
      await expect(options.first()).toBeVisible();
      expect(await focused(page)).toMatchObject({ role: 'combobox', expanded: true });
      await press(page, 'ArrowDown');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await expect(options.first()).toBeInViewport({ ratio: 1 });
      await seen(page);
      await press(page, 'Enter');
      await arrived(page, address('topics-valuation', lang), title);
    });

    test('the other language: the same page, and the focus stays on the way back', async ({ page }) => {
      await open(page, address('media-magazine', lang));
      await tabTo(page, linkTo(other));
      await press(page, 'Enter');
      await becomes(page, address('media-magazine', other));
      expect(await focused(page)).toMatchObject({ role: 'link', name: expect.stringMatching(linkTo(lang)) });
      await seen(page);
      await press(page, 'Enter');
      await becomes(page, address('media-magazine', lang));
      expect(await focused(page)).toMatchObject({ name: expect.stringMatching(linkTo(other)) });
    });

    test('the newsroom: choose a topic, show more, choose a year, take it back', async ({ page }) => {
      await open(page, address('media-newsroom', lang));
      const lines = page.locator('.feed-list .news-line a');
      await tabTo(page, await text('feeds', 'filter-topic'));
      await press(page, 'ArrowDown');
      await expect(page).toHaveURL(/\?topic=nomenclature$/);
      await expect(lines).toHaveCount(10);
      expect(await focused(page)).toMatchObject({ value: await name('topics-nomenclature') });
      await tabTo(page, await text('feeds', 'list-more'));
      await press(page, 'Enter');
      // On from there: the first that was not there before. The button is gone.
      await expect(lines.nth(10)).toBeFocused();
      await seen(page);
      await expect(page.locator('.feed-list__more button')).toHaveCount(0);
      await tabTo(page, await text('feeds', 'filter-year'), { key: 'Shift+Tab' });
      await page.keyboard.type('2009');
      await expect(page).toHaveURL(/\?topic=nomenclature&year=2009$/);
      expect(await focused(page)).toMatchObject({ value: '2009' });
      await expect(lines).toHaveCount(0);
      await tabTo(page, await text('feeds', 'filter-clear'));
      await press(page, 'Enter');
      await expect(lines).toHaveCount(10);
      await expect(page).toHaveURL(address('media-newsroom', lang));
      await seen(page, { ring: false });
    });

    test('signing in: what is wrong has the focus, and leads to where it can be put right', async ({ page, site, problems }) => {
      problems.allow(/status of 401/);
      const own = words(lang);
      await page.goto(site + address('sign-in', lang));
      await live(page);
      const title = await page.title();
      const summary = page.locator('.form__summary');
      await tabTo(page, own['sign-in'], { role: 'button' });
      await press(page, 'Enter');
      await expect(summary).toBeFocused();
      await seen(page);
      expect(await focused(page)).toMatchObject({ name: own.problem });
      await expect(page).toHaveTitle(ERROR[lang] + title);
      await next(page, own['field-required'].replace('{field}', own['user-name']));
      await press(page, 'Enter');
      expect(await focused(page)).toMatchObject({ name: own['user-name'], invalid: 'true' });
      await seen(page);
      await page.keyboard.type(TRIAL.userName);
      await next(page, own.password);
      await page.keyboard.type('a guess');
      await press(page, 'Enter');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(own['error-credentials']);
      await expect(page).toHaveTitle(ERROR[lang] + title);
      await seen(page);
      await tabTo(page, own.password);
      await page.keyboard.type(TRIAL.password);
      await press(page, 'Enter');
      await arrived(page, site + address('meetings', lang), ERROR[lang] + title);
    });

    test('the appearance: one stop, and the arrows choose', async ({ page }) => {
      await open(page, address('faq', lang));
      const [auto, light, dark] = await Promise.all(['auto', 'light', 'dark'].map((id) => text('common', `appearance-${id}`)));
      await tabTo(page, auto, { role: 'radio' });
      for (const [key, choice, kept] of [['ArrowRight', light, 'light'], ['ArrowRight', dark, 'dark'], ['ArrowLeft', light, 'light']]) {
        await press(page, key);
        expect(await focused(page)).toMatchObject({ name: choice, checked: 'true' });
        await seen(page);
        await expect(page.locator('html')).toHaveAttribute('data-appearance', kept);
      }
      await press(page, 'Tab');
      expect(await focused(page)).toMatchObject({ role: 'link' });
      await next(page, light, 'Shift+Tab');
    });

    test('narrow: the drawer opens, unfolds, leads on, and Escape leads out step by step', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, address('faq', lang));
      const title = await page.title();
      const [menu, media, magazine] = [await text('common', 'menu-button'), await name('media'), await name('media-magazine')];
      await tabTo(page, menu, { role: 'button' });
      await press(page, 'Enter');
      await next(page, await text('common', 'menu-close'));
      await tabTo(page, media);
      await press(page, 'Enter');
      await next(page, media);
      await press(page, 'Escape');
      expect(await focused(page)).toMatchObject({ name: media, expanded: false });
      await seen(page);
      await press(page, 'Escape');
      await expect(page.locator('#menu')).toBeHidden();
      expect(await focused(page)).toMatchObject({ name: menu, expanded: false });
      await seen(page);
      await press(page, 'Enter');
      await tabTo(page, media);
      await press(page, 'Enter');
      const more = new RegExp(magazine);
      await tabTo(page, more, { role: SUMMARY });
      await press(page, 'Enter');
      await tabTo(page, await name('media-magazine-subscriptions'));
      await press(page, 'Enter');
      await arrived(page, address('media-magazine-subscriptions', lang), title);
      await expect(page.locator('#menu')).toBeHidden();
    });

    test('Back: to the place that one came from, and the link that one followed', async ({ page }) => {
      await open(page, `/${lang}/`);
      const title = await page.title();
      const link = await text('home', 'more-news');
      await tabTo(page, link);
      const place = await page.evaluate(() => Math.round(scrollY));
      expect(place).toBeGreaterThan(0);
      await press(page, 'Enter');
      await arrived(page, address('media-newsroom', lang), title);
      await page.goBack();
      await expect(page).toHaveTitle(title);
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
      await expect.poll(async () => (await focused(page)).name).toBe(link);
      await seen(page);
    });

    for (const id of ['media-magazine', 'media-newsroom']) {
      test(`${id}: that the page has changed is said once`, async ({ page }) => {
        await open(page, address('media', lang));
        await tabTo(page, await text('common', 'skip-to-content'));
        await press(page, 'Enter');
        await tabTo(page, await name(id));
        await listen(page);
        await press(page, 'Enter');
        await expect(page.locator('main h1')).toBeFocused();
        // Its feed is read again, which is nobody's news.
        await page.waitForLoadState('networkidle');
        expect(await announced(page)).toEqual([`focus: ${await page.locator('main h1').textContent()}`]);
      });
    }
  });
}
