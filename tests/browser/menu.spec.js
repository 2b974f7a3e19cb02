// The main menu and the header, on wide and narrow screens.
import {
  UNUSED_PRELOAD,
  address,
  becomes,
  expect,
  languageLink,
  live,
  mark,
  open,
  section,
  stayed,
  test,
} from './fixtures.js';

const summary = (page, id, lang = 'en') => section(page, lang, id).locator('> summary');
const panel = (page, id, lang = 'en') => section(page, lang, id).locator('.menu__panel');
const anyOpen = (page) => page.locator('.menu__section[open]');

test.describe('on a wide screen', () => {
  test('a click opens the section’s panel, another closes it', async ({ page }) => {
    await open(page, '/en/');
    await expect(anyOpen(page)).toHaveCount(0);
    await summary(page, 'topics').click();
    await expect(panel(page, 'topics')).toBeVisible();
    await expect(panel(page, 'topics')).toBeInViewport();
    await summary(page, 'topics').click();
    await expect(panel(page, 'topics')).toBeHidden();
  });

  test('one panel is open at a time', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'about').click();
    await summary(page, 'media').click();
    await expect(anyOpen(page)).toHaveCount(1);
    await expect(panel(page, 'media')).toBeVisible();
    await expect(panel(page, 'about')).toBeHidden();
  });

  test('a panel shows every page of its section, all at once', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'about').click();
    const deep = panel(page, 'about').locator(`a[href="${address('about-regional-training-centres', 'en')}"]`);
    await expect(deep).toBeVisible();
    await deep.click();
    await becomes(page, address('about-regional-training-centres', 'en'));
  });

  for (const where of ['summary', 'link']) {
    test(`Escape on a ${where} closes the panel and gives the focus back to its summary`, async ({ page }) => {
      await open(page, '/en/');
      await summary(page, 'about').focus();
      await page.keyboard.press('Enter');
      await expect(panel(page, 'about')).toBeVisible();
      if (where === 'link') {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(panel(page, 'about').locator('a:focus')).toHaveCount(1);
      }
      await page.keyboard.press('Escape');
      await expect(panel(page, 'about')).toBeHidden();
      await expect(summary(page, 'about')).toBeFocused();
    });
  }

  test('Escape without an open panel leaves the focus where it is', async ({ page }) => {
    await open(page, '/en/');
    await page.locator('#header-search').focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('#header-search')).toBeFocused();
  });

  test('Tab out of the panel closes it, Tab inside does not', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'services').click();
    await page.keyboard.press('Tab');
    await expect(panel(page, 'services')).toBeVisible();
    await panel(page, 'services').locator('a').last().focus();
    await page.keyboard.press('Tab');
    await expect(summary(page, 'topics')).toBeFocused();
    await expect(anyOpen(page)).toHaveCount(0);
  });

  test('Shift+Tab out of the panel closes it', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'about').click();
    await page.keyboard.press('Shift+Tab');
    await expect(anyOpen(page)).toHaveCount(0);
  });

  test('a click outside closes the panel, a click inside does not', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'about').click();
    await panel(page, 'about').click({ position: { x: 5, y: 5 } });
    await expect(panel(page, 'about')).toBeVisible();
    await page.mouse.click(640, 715);
    await expect(anyOpen(page)).toHaveCount(0);
  });

  test('a change of page closes the panel: by its links, and by Back', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await summary(page, 'about').click();
    await panel(page, 'about').locator('.menu__landing a').click();
    await becomes(page, address('about', 'en'));
    await expect(anyOpen(page)).toHaveCount(0);
    await summary(page, 'media').click();
    await page.goBack();
    await becomes(page, '/en/');
    await expect(anyOpen(page)).toHaveCount(0);
    expect(await stayed(page)).toBe(true);
  });

  test('it answers before the program is there', async ({ page, problems }) => {
    problems.allow(UNUSED_PRELOAD);
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route('**/*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/en/', { waitUntil: 'commit' });
    await summary(page, 'about').click();
    await expect(panel(page, 'about')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page, 'about')).toBeHidden();
    await summary(page, 'media').click();
    await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
    release();
    // What is open stays open when the program takes over, and goes on to answer.
    expect(await live(page)).toBe('hydrated');
    await expect(panel(page, 'media')).toBeVisible();
    await mark(page);
    await panel(page, 'media').locator('.menu__landing a').click();
    await becomes(page, address('media', 'en'));
    expect(await stayed(page)).toBe(true);
  });

  test('it works by keyboard alone: open, walk in, follow a link', async ({ page }) => {
    await open(page, '/en/');
    await summary(page, 'tfa').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(panel(page, 'tfa').locator('.menu__landing a')).toBeFocused();
    await page.keyboard.press('Enter');
    await becomes(page, address('tfa', 'en'));
    await expect(page.locator('main h1')).toBeFocused();
  });

  test('it is in the other language after the switch, closed, and answers', async ({ page }) => {
    await open(page, '/en/');
    await languageLink(page, 'fr').click();
    await becomes(page, '/fr/');
    await expect(anyOpen(page)).toHaveCount(0);
    await summary(page, 'topics', 'fr').click();
    await expect(panel(page, 'topics', 'fr')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page, 'topics', 'fr')).toBeHidden();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  const drawer = (page) => page.locator('#menu');
  const button = (page) => page.locator('.header__menu-button');

  test('the button opens the drawer, Escape closes it and gives the focus back', async ({ page }) => {
    await open(page, '/en/');
    await expect(drawer(page)).toBeHidden();
    await button(page).click();
    await expect(drawer(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('Escape leads out also where a section is unfolded, step by step', async ({ page }) => {
    await open(page, '/en/');
    await button(page).click();
    await summary(page, 'about').click();
    await page.keyboard.press('Escape');
    await expect(anyOpen(page)).toHaveCount(0);
    await expect(summary(page, 'about')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
  });

  test('its own button and a tap beside it close the drawer', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 740 });
    await open(page, '/en/');
    await button(page).click();
    await page.locator('.menu__close').click();
    await expect(drawer(page)).toBeHidden();
    await button(page).click();
    await expect(drawer(page)).toBeVisible();
    await page.mouse.click(20, 600);
    await expect(drawer(page)).toBeHidden();
  });

  test('a window that becomes wide has its bar where it belongs, not over the page', async ({ page }) => {
    await open(page, '/en/');
    await button(page).click();
    await expect(page.locator('#menu:popover-open')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 740 });
    await expect(page.locator('#menu:popover-open')).toHaveCount(0);
    await expect(summary(page, 'about')).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(drawer(page)).toBeHidden();
  });

  test('groups unfold, and a link routes and closes the drawer', async ({ page }) => {
    await open(page, '/en/');
    await mark(page);
    await button(page).click();
    await summary(page, 'about').click();
    const target = drawer(page).locator(`a[href="${address('about-membership', 'en')}"]`);
    await expect(target).toBeHidden();
    await section(page, 'en', 'about')
      .locator('.menu__group', { has: page.locator(`> a[href="${address('about-wco-members', 'en')}"]`) })
      .locator('.menu__more > summary')
      .click();
    await expect(target).toBeVisible();
    await target.click();
    await becomes(page, address('about-membership', 'en'));
    await expect(drawer(page)).toBeHidden();
    await expect(page.locator('main h1')).toBeFocused();
    expect(await stayed(page)).toBe(true);
  });

  test('the drawer opens before the program is there', async ({ page, problems }) => {
    problems.allow(UNUSED_PRELOAD, /\.wasm/, /Failed to (fetch|load)/);
    await page.route('**/*.wasm', () => {});
    await page.goto('/fr/', { waitUntil: 'commit' });
    await button(page).click();
    await expect(drawer(page)).toBeVisible();
    await summary(page, 'about', 'fr').click();
    await expect(panel(page, 'about', 'fr')).toBeVisible();
  });

  test('an open drawer stays open when the program takes over', async ({ page, problems }) => {
    problems.allow(UNUSED_PRELOAD);
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route('**/*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/en/', { waitUntil: 'commit' });
    await button(page).click();
    await expect(drawer(page)).toBeVisible();
    release();
    expect(await live(page)).toBe('hydrated');
    await expect(drawer(page)).toBeVisible();
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const lang of ['en', 'fr']) {
    for (const id of ['home', 'about-regional-offices-for-capacity-building', 'sitemap', 'topics-index', 'media-newsroom-2024']) {
      test(`${lang} ${id}: the language switch is in sight and nothing scrolls sideways`, async ({ page }) => {
        await open(page, address(id, lang));
        const other = languageLink(page, lang === 'en' ? 'fr' : 'en');
        await expect(other).toBeVisible();
        await expect(other).toBeInViewport({ ratio: 1 });
        const wide = await page.evaluate(() => {
          const over = [...document.querySelectorAll('#site *')].filter(
            (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden, #menu, .highlights__list > :nth-child(n + 2)'),
          );
          return {
            width: document.documentElement.scrollWidth,
            over: over.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
          };
        });
        expect(wide).toEqual({ width: 320, over: [] });
      });
    }

    test(`${lang}: the unfolded drawer does not scroll sideways`, async ({ page }) => {
      await open(page, `/${lang}/`);
      await page.locator('.header__menu-button').click();
      for (const id of ['about', 'topics', 'tfa']) {
        await summary(page, id, lang).click();
        const { scrollWidth, clientWidth } = await page.locator('#menu').evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth, id).toBeLessThanOrEqual(clientWidth);
      }
    });
  }
});
