// What axe finds in what opens and what answers, in every appearance and width: nothing.
// look-every-page.spec.js asks it about the pages as they come.
import { COLOURS, RULES, SCHEMES, WIDTHS, ask, bring } from './axe.js';
import { NOT_FOUND, address, expect, languages, live, open, section, test } from './fixtures.js';
import { smallTargets } from './targets.js';
import { aside } from './walk.js';

/** What axe says of parts that something lies over. */
const HIDDEN = /overlapped|obscured/;

/** What it says of those that lie over something. */
const OVER = /partially overlaps/;

/**
 * What axe cannot tell, and why it is well all the same: in which state, which rule, of which
 * elements and in which words. Each must occur in each language.
 */
const UNDECIDED = [
  {
    state: 'field',
    rule: 'scrollable-region-focusable',
    target: /^\.finder$/,
    why: /negative tabindex/,
    because: 'the arrow keys lead from the field through the options and bring each into view',
  },
  {
    state: 'field',
    rule: 'color-contrast-enhanced',
    target: /\.menu__section\S* > summary$/,
    why: HIDDEN,
    because: 'the list of results lies over them: nobody reads them there, and they are looked at on every page',
  },
  {
    state: 'palette',
    rule: 'color-contrast-enhanced',
    target: /^#palette-option-\d+ > /,
    why: HIDDEN,
    because: 'they are scrolled out of the list, and of the same colours as those before, which are not',
  },
];

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

/** The page, which something may lie over. */
const BEHIND = 'main, .footer';

/**
 * What axe finds of colours. What lies over a page hides from axe what is behind, as it thinks
 * that it might hide it from readers: of such parts it is asked once more without the page. So it
 * is of what lies over the page; what lies over something in the page itself stays undecided.
 */
async function colours(page) {
  const found = await ask(page, { rules: COLOURS });
  const inPage = (target) => page.evaluate(([target, BEHIND]) => !!document.querySelector(target)?.closest(BEHIND), [target, BEHIND]);
  const left = [];
  for (const one of found) {
    const layered = HIDDEN.test(one.why) || (OVER.test(one.why) && !(await inPage(one.target)));
    if (one.sure || !layered) left.push(one);
  }
  if (left.length === found.length) return found;
  const show = (display) =>
    page.evaluate(([display, BEHIND]) => {
      for (const part of document.querySelectorAll(BEHIND)) part.style.display = display;
    }, [display, BEHIND]);
  await show('none');
  const again = await ask(page, { rules: COLOURS });
  await show('');
  return [...left, ...again];
}

/** Looks at the page in every appearance and width; in what `state` it is, says the table. */
async function everywhere(page, state, prepare = async () => {}) {
  const known = UNDECIDED.filter((row) => row.state === state);
  const met = new Set();
  await bring(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await prepare(width);
    expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
    for (const colorScheme of SCHEMES) {
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page, colorScheme);
        const whole = await ask(page, { rules: RULES.filter((rule) => !COLOURS.includes(rule)) });
        const wrong = [...whole, ...(await colours(page))].filter(({ rule, sure, target, why }) => {
          const row = known.find((row) => !sure && row.rule === rule && row.target.test(target) && row.why.test(why));
          if (row) met.add(row);
          return !row;
        });
        expect.soft(wrong, `${width} px, ${colorScheme}`).toEqual([]);
      });
    }
  }
  expect(known.filter((row) => !met.has(row)), 'what axe can tell by now needs no explanation').toEqual([]);
}

for (const lang of languages()) {
  test(`${lang}: a page that is missing is accessible, light and dark, narrow and wide`, async ({ page, problems }) => {
    test.setTimeout(120_000);
    problems.allow(NOT_FOUND);
    await page.goto(`/${lang}/${lang === 'en' ? 'abuot-us' : 'a-porpos'}/`);
    await live(page);
    await everywhere(page, 'missing');
  });

  test(`${lang}: the open menu is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/`);
    await live(page);
    await everywhere(page, 'menu', async (width) => {
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
    await everywhere(page, 'results');
  });

  test(`${lang}: the open search field is accessible, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${lang}/`);
    await live(page);
    await everywhere(page, 'field', async (width) => {
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
    await everywhere(page, 'palette', async () => {
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
      await everywhere(page, 'door');
    });
  });
}

test('the page for wrong addresses of no language is accessible without the program', async ({ page, problems }) => {
  problems.allow(/./);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/nothing');
  await everywhere(page, 'no address');
});

/** What does harm, each in its way, and the rule that must find it; or none, of what does not. */
const ILL = [
  ['<p data-style="color: #ccc">hardly there</p>', 'color-contrast-enhanced'],
  ['<p data-style="color: #707070">4.9 to 1</p>', 'color-contrast-enhanced'],
  ['<p data-style="color: #555">7.5 to 1</p>'],
  ['<p data-style="color: #ccc; font-size: 2rem">large, and hardly there</p>', 'color-contrast-enhanced'],
  ['<p data-style="color: #888; font-size: 2rem">large, 3.5 to 1</p>', 'color-contrast-enhanced'],
  ['<p data-style="color: #707070; font-size: 2rem">large, 4.9 to 1</p>'],
  ['<p data-style="color: #000">Black as <a href="/" data-style="all: unset; color: #333">the link</a> in it.</p>', 'link-in-text-block'],
  ['<p><button type="button" data-style="all: unset; inline-size: 9px; block-size: 9px" aria-label="a"></button><button type="button" data-style="all: unset; inline-size: 9px; block-size: 9px" aria-label="b"></button></p>', 'target-size'],
  ['<img>', 'image-alt'],
  ['<a href="/"></a>', 'link-name'],
  ['<h6>Much deeper than what it is part of</h6>', 'heading-order'],
  ['<p lang="klingon?">nobody’s</p>', 'valid-lang'],
  ['<input>', 'label'],
];

/** Targets that are too small, each in its way, and large ones: what stands in the page, and how large it is found to be. */
const SMALL = [
  ['<p><a href="/">A link</a> in a sentence.</p>'],
  ['<p><a href="/" data-style="padding: 0">A link</a> in a sentence.</p>', /^\d+ × 19: /],
  ['<p><a href="/" data-style="display: inline-block; inline-size: 20px; block-size: 30px">a</a></p>', /^20 × 30: /],
  ['<p data-style="position: relative"><a href="/" class="card__link" data-style="padding: 0">A card</a></p>'],
  ['<p><button type="button" data-style="all: unset; inline-size: 30px; block-size: 23px" aria-label="a"></button></p>', /^30 × 23: /],
  ['<nav><a href="/" data-style="display: inline-block; inline-size: 44px; block-size: 44px">a</a></nav>'],
  ['<nav><a href="/" data-style="display: inline-block; min-inline-size: 0; inline-size: 43px; block-size: 44px">a</a></nav>', /^43 × 44: /],
  ['<details><summary data-style="display: inline-block; inline-size: 23px; overflow: hidden">s</summary></details>', /^23 × /],
];

test('a small target is found', async ({ page }) => {
  await open(page, address('contact', 'en'));
  for (const [html, found] of SMALL) {
    await put(page, html);
    expect(await smallTargets(page), html).toEqual(found ? [expect.stringMatching(found)] : []);
  }
});

/** Puts something in place of what was put before into the page. */
const put = (page, html) =>
  page.evaluate((html) => {
    document.getElementById('ill')?.remove();
    const ill = document.createElement('div');
    ill.id = 'ill';
    ill.style.background = '#fff';
    ill.append(...globalThis.parseFeedHtml(html).body.childNodes);
    // The policy forbids styles in attributes.
    for (const one of ill.querySelectorAll('[data-style]')) one.style.cssText = one.dataset.style;
    document.querySelector('main .body').append(ill);
  }, html);

test('what does harm is found', async ({ page }) => {
  await open(page, address('contact', 'en'));
  await bring(page);
  // What is well takes most of the time.
  await aside(page, ['.footer']);
  for (const [html, rule] of ILL) {
    await put(page, html);
    const found = (await ask(page)).filter(({ sure }) => sure).map((one) => one.rule);
    expect(new Set(found), html).toEqual(new Set(rule ? [rule] : []));
  }
});
