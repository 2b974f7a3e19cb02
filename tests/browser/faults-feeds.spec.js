// Feeds that fail while one goes from page to page, each in every way that it can.
import { NOT_FOUND, UNUSED_PRELOAD, address, becomes, expect, languageLink, live, mark, newsItem, open, plant, stayed, test } from './fixtures.js';
import { failures } from './feed-faults.js';

const FEEDS = /\/feeds\/(en|fr)\/[a-z0-9-]+\.json$/;
const go = (page, id, lang) => page.locator(`.footer a[href="${address(id, lang)}"]`).first().evaluate((link) => link.click());
const notices = (page) => page.locator('main .notice');

for (const [what, [how, told]] of Object.entries(failures)) {
  test(`where every feed ${what}, one goes on from page to page, and lists say so`, async ({ page, problems }) => {
    problems.expect(told);
    problems.allow(/\/feeds\/|Failed to load resource/, UNUSED_PRELOAD);
    await page.route(FEEDS, how);
    await open(page, address('about', 'en'));
    await mark(page);
    await page.locator('.wordmark').click();
    await becomes(page, '/en/');
    await expect(notices(page)).toHaveCount(3);
    await go(page, 'media', 'en');
    await becomes(page, address('media', 'en'));
    for (const id of ['media-newsroom', 'events-upcoming-events', 'topics-origin-news']) {
      await (await plant(page, address(id, 'en'))).click();
      await becomes(page, address(id, 'en'));
      await expect(notices(page)).toHaveCount(1);
    }
    await languageLink(page, 'fr').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(notices(page)).toHaveCount(1);
    await page.locator('.wordmark').click();
    await becomes(page, '/fr/');
    await expect(notices(page)).toHaveCount(3);
    expect(await stayed(page)).toBe(true);
    // What can be had again is shown on the next visit.
    await page.unroute(FEEDS);
    await go(page, 'media', 'fr');
    await page.locator('.wordmark').click();
    await becomes(page, '/fr/');
    await expect(notices(page)).toHaveCount(0);
    await expect(page.locator('.news-line').first()).toBeVisible();
    expect(await stayed(page)).toBe(true);
  });
}
