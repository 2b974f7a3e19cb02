// Text on narrow windows, with wide spacing, on very wide ones: all of it can be read, and what
// one points at is large enough, also where look-every-page.spec.js does not come.
import { TRIAL, accountsSite, trial } from './accounts-site.js';
import { awaitFont, inFont } from './fixed.js';
import { NOT_FOUND, address, expect, languages, newsItem, open, section, slug, test, tree } from './fixtures.js';
import { LOOKS, prepare, unreadable } from './layout.js';
import { smallTargets } from './targets.js';

const accounts = test.extend({ site: accountsSite });

/** What the browser says of an answer that is no success. */
const REFUSED = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Texts that cannot be read, each in its way: style of a box, its text, and what is said of it. */
const ILL = [
  [{ inlineSize: '4rem', overflow: 'hidden', whiteSpace: 'nowrap' }, 'cut off at its end', 'cut off'],
  [{ blockSize: '1.6rem', overflow: 'hidden', inlineSize: '4rem' }, 'cut off below', 'cut off'],
  [{ marginInlineStart: '-5rem' }, 'begins left of the window', 'cut off'],
  [{ inlineSize: '4rem' }, 'Anticonstitutionnellement', 'out of its box'],
  [{ blockSize: '1.6rem', inlineSize: '4rem' }, 'more lines than room', 'out of its box'],
  [{ marginBlockStart: '-1.6rem' }, 'over the line before', 'over each other'],
  [{ overflow: 'auto', whiteSpace: 'nowrap' }, 'has to be scrolled sideways '.repeat(20), 'can be scrolled sideways'],
  [{ inlineSize: '200rem' }, 'makes the page wide', 'the page can be scrolled sideways'],
];

const NARROW = { width: 320, spaced: false };

test('text that cannot be read is found', async ({ page }) => {
  await open(page, address('contact', 'en'));
  await prepare(page);
  for (const [style, text, said] of ILL) {
    await page.evaluate(([style, text]) => {
      document.getElementById('ill')?.remove();
      const before = Object.assign(document.createElement('p'), { textContent: 'A line before. '.repeat(9) });
      const box = Object.assign(document.createElement('p'), { textContent: text });
      const ill = Object.assign(document.createElement('div'), { id: 'ill' });
      Object.assign(box.style, { overflowWrap: 'normal', hyphens: 'manual' }, style);
      ill.append(before, box);
      document.querySelector('main .body').append(ill);
    }, [style, text]);
    const found = await unreadable(page, { within: '#ill', looks: [NARROW] });
    expect(found.filter((fault) => fault.startsWith(`320 px: ${said}`)), text).not.toEqual([]);
  }
});

for (const lang of languages()) {
  test.describe(lang, () => {
    test.use({ locale: lang });
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('the open menu can be read and pointed at, section by section', async ({ page }) => {
      await open(page, `/${lang}/`);
      await prepare(page);
      for (const width of [320, 1280]) {
        const looks = LOOKS.filter((look) => look.width === width);
        await page.setViewportSize({ width, height: 800 });
        if (width === 320) await page.locator('.header__menu-button').click();
        for (const { id } of tree().filter(({ kind }) => kind === 'section')) {
          await section(page, lang, id).evaluate((details) => {
            for (const each of [details, ...details.querySelectorAll('details')]) each.open = true;
          });
          const wrong = await unreadable(page, { within: width === 320 ? '.menu' : '.header, .menu__section[open] .menu__panel', looks });
          expect.soft(wrong, `${id}, ${width} px`).toEqual([]);
          expect.soft(await smallTargets(page), `${id}, ${width} px`).toEqual([]);
        }
        if (width === 320) await page.locator('.menu__close').click();
      }
    });

    test('the text of what the search answers can be read: field, list of all pages, results', async ({ page }) => {
      await open(page, `/${lang}/`);
      await prepare(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('#header-search').fill('origine');
      await page.getByRole('option').first().waitFor();
      expect.soft(await unreadable(page, { within: '.finder' }), 'field').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('origin');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
      expect.soft(await unreadable(page, { within: '.palette' }), 'list of all pages').toEqual([]);
      await open(page, `${address('search', lang)}?q=origine`);
      await prepare(page);
      await page.locator('mark').first().waitFor();
      expect.soft(await unreadable(page), 'results').toEqual([]);
    });

    test('the text of pages that no link leads to can be read', async ({ page, problems }) => {
      problems.allow(NOT_FOUND);
      for (const path of [`/${lang}/${slug('about', lang)}/nothing/`, '/', '/offline.html']) {
        await page.goto(path);
        await prepare(page);
        expect.soft(await unreadable(page, { within: 'body' }), path).toEqual([]);
      }
    });

    accounts('forms, errors, meetings and menu of the account area can be read and pointed at', async ({ page, site, problems }) => {
      problems.allow(REFUSED);
      const visit = async (id) => {
        await open(page, site + address(id, lang));
        await prepare(page);
      };
      const well = async (what, options) => {
        expect.soft(await unreadable(page, options), what).toEqual([]);
        expect.soft(await smallTargets(page), what).toEqual([]);
      };
      for (const id of ['sign-in', 'register', 'reset-password']) {
        await visit(id);
        await page.locator('.account [type=submit]').first().click();
        await page.locator('.form__summary:visible').waitFor();
        await well(id);
      }
      const userName = `reflow-${lang}@trial.example`;
      await trial(site, 'users', { userName, role: 'delegate' });
      await visit('faq');
      await page.locator(`.header__links a[href="${address('sign-in', lang)}"]`).evaluate((link) => link.click());
      const panel = page.locator('.account-panel');
      await panel.locator('[autocomplete=username]').fill(userName);
      await well('panel', { within: '.account-panel' });
      await panel.locator('[autocomplete=current-password]').fill(TRIAL.password);
      await panel.locator('[type=submit]').click();
      await page.locator('.account-menu').waitFor();
      await visit('meetings');
      await page.locator('.meeting summary').first().click();
      await well('meetings');
      await page.locator('.account-menu summary').click();
      await well('menu', { within: '.account-menu' });
      await visit('change-password');
      await page.locator('.account form').waitFor();
      await well('change-password');
    });

    test('lines end before they are too long, and nothing is stretched, at 2560 px', async ({ page }) => {
      // How long a line is depends on the letters, which may come too late.
      await awaitFont(page);
      await page.setViewportSize({ width: 2560, height: 1300 });
      for (const path of [...oneOfEachKind(lang), await newsItem(lang)]) {
        await open(page, path);
        await inFont(page);
        expect.soft(await page.evaluate(stretched), path).toEqual([]);
      }
    });
  });
}

/** A page of each kind that has an address of its own. */
const oneOfEachKind = (lang) => {
  const kinds = new Map(tree().map((page) => [page.kind, page.id]));
  for (const dynamic of ['news-item', 'event']) kinds.delete(dynamic);
  return [...kinds.values()].map((id) => address(id, lang));
};

/** What is longer or larger than it should be on a very wide screen. Runs in the browser. */
function stretched() {
  const found = [];
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const pen = document.createElement('canvas').getContext('2d');
  const range = document.createRange();
  for (const text of document.querySelectorAll(':is(main) :is(p, li, dd)')) {
    if (!text.checkVisibility() || text.querySelector('p, li, dd')) continue;
    pen.font = getComputedStyle(text).font;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const length = (Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))) / pen.measureText('0').width;
    if (length > 75) found.push(`a line of ${Math.round(length)}ch: ${text.textContent.slice(0, 40)}`);
  }
  for (const part of document.querySelectorAll('.wrap > *, main img, main form, main :is(input, select, textarea)')) {
    const { width, height } = part.getBoundingClientRect();
    if (width > 72 * rem + 1) found.push(`${part.className || part.localName} is ${width} px wide`);
    if (part.naturalWidth && Math.abs(width / height - part.naturalWidth / part.naturalHeight) > 0.02 && getComputedStyle(part).objectFit === 'fill') {
      found.push(`${part.src} is distorted`);
    }
  }
  return found;
}
