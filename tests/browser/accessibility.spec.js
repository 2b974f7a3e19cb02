// What axe finds, in every appearance and width: nothing.
import AxeBuilder from '@axe-core/playwright';
import { NOT_FOUND, address, expect, live, newsItem, section, test } from './fixtures.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 1440];
const SCHEMES = ['light', 'dark'];

/** What axe finds: rule, element, and what it says of it. */
async function violations(page) {
  // Otherwise axe opens a page of its own, behind which this one rests.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** Waits until the appearance has arrived and all has come to rest in it. */
const settled = (page, colorScheme) =>
  page.evaluate(async (colorScheme) => {
    for (let quiet = 0; quiet < 5; ) {
      await new Promise(requestAnimationFrame);
      const there = matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches;
      const moving = document.getAnimations().some(({ playState }) => playState === 'running');
      quiet = there && !moving ? quiet + 1 : 0;
    }
  }, colorScheme);

/** Looks at the page in every appearance and width. */
async function everywhere(page, prepare = async () => {}) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await prepare(width);
    for (const colorScheme of SCHEMES) {
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page, colorScheme);
        expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
      });
    }
  }
}

const kinds = {
  home: async (lang) => address('home', lang),
  'a section': async (lang) => address('about', lang),
  'a deep page of text': async (lang) => address('about-regional-training-centres', lang),
  'an item of news': newsItem,
  'the sitemap': async (lang) => address('sitemap', lang),
  'the A to Z': async (lang) => address('topics-index', lang),
  'a year of news': async (lang) => address('media-newsroom-2024', lang),
  'the questions': async (lang) => address('faq', lang),
  'the contact page': async (lang) => address('contact', lang),
  'the search page': async (lang) => address('search', lang),
  'a page that is missing': async (lang) => `/${lang}/${lang === 'en' ? 'abuot-us' : 'a-porpos'}/`,
};

for (const lang of ['en', 'fr']) {
  for (const [name, find] of Object.entries(kinds)) {
    test(`${lang}: ${name} is accessible, light and dark, narrow and wide`, async ({ page, problems }) => {
      test.setTimeout(120_000);
      problems.allow(NOT_FOUND);
      await page.goto(await find(lang));
      await live(page);
      await everywhere(page);
    });
  }

  test(`${lang}: the open menu is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/`);
    await live(page);
    await everywhere(page, async (width) => {
      if (width === 360) await page.locator('.header__menu-button').click();
      const about = section(page, lang, 'about');
      if (!(await about.evaluate((details) => details.open))) await about.locator('> summary').click();
      if (width === 360) await about.locator('.menu__more > summary').first().click();
      else await page.keyboard.press('Tab');
    });
  });

  test(`${lang}: what the search finds is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${address('search', lang)}?q=origine`);
    await live(page);
    await page.locator('mark').first().waitFor();
    await everywhere(page);
  });

  test(`${lang}: the open search field is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/`);
    await live(page);
    await everywhere(page, async (width) => {
      const input = page.locator('#header-search');
      if (!(await input.isVisible())) await page.locator('.header__menu-button').click();
      await input.fill('');
      await input.fill(`origin${width === 360 ? '' : 'e'}`);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    });
  });

  test(`${lang}: the list of all pages is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/`);
    await live(page);
    await page.keyboard.press('Control+k');
    await everywhere(page, async () => {
      await page.getByRole('dialog').getByRole('combobox').fill('origin');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    });
  });
}

for (const locale of ['en-US', 'fr-FR']) {
  test.describe(`in a browser of ${locale}`, () => {
    test.use({ locale });

    test('the door is accessible, light and dark, narrow and wide', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await everywhere(page);
    });
  });
}

test('the page for wrong addresses of no language is accessible without the program', async ({ page, problems }) => {
  problems.allow(/./);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/nothing');
  await everywhere(page);
});
