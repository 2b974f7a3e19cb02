// That a walk (walk.js) sees what a visitor would who loads the page.
import { address, expect, feed, languages, live, newsItem, open, test } from './fixtures.js';
import { route } from './walk.js';

/** What is drawn, but for where the link to an event's file leads. */
const drawn = (page) =>
  page.locator('main').evaluate((main) => {
    const own = main.cloneNode(true);
    for (const link of own.querySelectorAll('a[download]')) {
      for (const name of ['href', 'rel', 'type', 'download']) link.removeAttribute(name);
    }
    return own.outerHTML.replaceAll('><', '>\n<').split('\n');
  });

for (const lang of languages()) {
  const places = {
    'a list of many': () => address('media-newsroom', lang),
    'a list of a year': () => address('media-newsroom-2014', lang),
    'a list of a topic': () => address('topics-procedures-news', lang),
    'the last page of a list': () => `${address('topics-procedures-news', lang)}page-6/`,
    'an item of news': () => newsItem(lang),
    'an event': async () => new URL((await feed('events-2014', lang)).items[0].url).pathname,
  };
  for (const [name, pathOf] of Object.entries(places)) {
    test(`${lang}: ${name} is the same, gone to or loaded`, async ({ page }) => {
      const path = await pathOf();
      await open(page, `/${lang}/`);
      expect(await page.evaluate(route, path), 'gone to').toBe(true);
      await page.waitForLoadState('networkidle');
      const gone = await drawn(page);
      await page.reload();
      expect(await live(page)).toBe('hydrated');
      // What a list has read again since shows in time.
      await expect.poll(() => drawn(page)).toEqual(gone);
    });
  }
}
