// How each kind of page looks, and what assistive technology is told of it: on a narrow and a
// wide screen, one of them in English and the other in French, one light and the other dark;
// and states that no page opens with.
//
// The pictures in visual/ are made by the browser and fonts that `cargo xtask setup`
// installs, as CI has them; the words in aria/ change with the words of the site. After a
// change of appearance or words, or of the browser, they are made anew, and looked at
// before they are committed, by
//
//     npx playwright test visual aria --update-snapshots
//
// in this folder, with the site served as playwright.config.js says. Without that option
// nothing is written: what is missing fails its test.
import { launchOptions } from './chromium.js';
import { arrived, inFont, kinds, openKind, test } from './fixed.js';
import { NOT_FOUND, expect, section } from './fixtures.js';
import { compare } from './told.js';

// As visitors have it: without a window's parts letters are drawn otherwise.
test.use({ launchOptions });

const NARROW = { width: 360, height: 640 };
const WIDE = { width: 1440, height: 700 };
/** What words are compared on. */
const USUAL = { width: 1280, height: 720 };
/** The width of A4. */
const SHEET = { width: 794, height: 700 };

/** What the window shows of the page below its header, which is the same for all of them. */
async function below(page) {
  const { width, height } = page.viewportSize();
  const { y } = await page.locator('main').boundingBox();
  return { x: 0, y, width, height: height - y };
}

/** The same number for a name whatever comes before it, so that a new kind moves no other. */
const number = (name) => [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0);

/** A picture of each kind for each width. */
const pictures = kinds.flatMap((kind) =>
  [NARROW, WIDE].map((viewport, index) => {
    const lang = ['en', 'fr'][(number(kind) + index) % 2];
    const colorScheme = ['light', 'dark'][((number(kind) >> 1) + index) % 2];
    return { kind, viewport, lang, colorScheme, name: [kind, viewport.width, lang, colorScheme].join('-') };
  }),
);

async function show(page, site, { kind, viewport, lang, colorScheme }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await openKind(page, site, kind, lang);
  await inFont(page);
}

/** How much of the window a picture of a kind shows. */
const options = async (page, { kind }) => (kind === 'home' ? {} : { clip: await below(page) });

for (const one of pictures) {
  test(one.name, async ({ page, site, problems }) => {
    if (one.kind === 'missing') problems.expect(NOT_FOUND);
    await show(page, site, one);
    await expect.soft(page).toHaveScreenshot(`${one.name}.png`, await options(page, one));
    // The same on every screen: parts that a narrow one folds away would be missing.
    await page.setViewportSize(USUAL);
    await arrived(page);
    await compare(page.locator('main'), `${one.kind}-${one.lang}`);
  });
}

/** Of pages in a state, or as a medium shows them. `act` answers what is pictured, else the window is. */
const states = [
  { name: 'home-news', lang: 'en', viewport: WIDE, media: { colorScheme: 'dark' }, kind: 'home', act: (page) => page.locator('.news') },
  { name: 'home-services', lang: 'fr', viewport: WIDE, kind: 'home', act: (page) => page.locator('.services') },
  { name: 'home-members', lang: 'en', viewport: NARROW, kind: 'home', act: (page) => page.locator('.members') },
  { name: 'footer-wide', lang: 'fr', viewport: WIDE, kind: 'text', act: (page) => page.locator('.footer') },
  { name: 'footer-narrow', lang: 'en', viewport: NARROW, media: { colorScheme: 'dark' }, kind: 'text', act: (page) => page.locator('.footer') },
  { name: 'menu', lang: 'fr', viewport: WIDE, kind: 'event', act: (page) => section(page, 'fr', 'about').locator('> summary').press('Enter') },
  { name: 'drawer', lang: 'en', viewport: NARROW, media: { colorScheme: 'dark' }, kind: 'event', act: drawer },
  { name: 'search', lang: 'en', viewport: WIDE, kind: 'event', act: find },
  { name: 'search-narrow', lang: 'fr', viewport: NARROW, media: { colorScheme: 'dark' }, kind: 'event', act: find },
  { name: 'errors', lang: 'fr', viewport: WIDE, kind: 'sign-in', act: fail },
  { name: 'errors-narrow', lang: 'en', viewport: NARROW, media: { colorScheme: 'dark' }, kind: 'register', act: fail },
  { name: 'print', lang: 'en', viewport: SHEET, media: { media: 'print' }, kind: 'text' },
  { name: 'forced-colors-home', lang: 'en', viewport: WIDE, media: { forcedColors: 'active' }, kind: 'home' },
  { name: 'forced-colors-form', lang: 'fr', viewport: NARROW, media: { forcedColors: 'active' }, kind: 'sign-in', act: fail },
  { name: 'more-contrast-home', lang: 'fr', viewport: NARROW, media: { contrast: 'more' }, kind: 'home' },
];

async function drawer(page) {
  await page.locator('.header__menu-button').press('Enter');
  await section(page, 'en', 'media').locator('> summary').press('Enter');
}

async function find(page) {
  // The name of an operation: what finds it will not be more with time.
  await page.locator('#header-search').pressSequentially('biyela');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

async function fail(page) {
  await page.locator('.account form [type=submit]').press('Enter');
  await expect(page.locator('.form__summary')).toBeFocused();
}

for (const { name, lang, viewport, media = {}, kind, act } of states) {
  test(name, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', ...media });
    await openKind(page, site, kind, lang);
    await inFont(page);
    if (media.media) {
      // A picture of the screen would tell nothing of paper.
      await page.emulateMedia(media);
      expect(await page.evaluate((name) => matchMedia(name).matches, media.media)).toBe(true);
    }
    const part = await act?.(page);
    await expect(part ?? page).toHaveScreenshot(`${name}.png`);
  });
}

for (const [locale, viewport, colorScheme] of [['en-US', NARROW, 'dark'], ['fr-FR', WIDE, 'light']]) {
  test.describe(`in a browser of ${locale}`, () => {
    test.use({ locale });

    test('door', async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      await inFont(page);
      await expect.soft(page).toHaveScreenshot(`door-${viewport.width}-${locale.slice(0, 2)}-${colorScheme}.png`);
      await compare(page.locator('body'), `door-${locale.slice(0, 2)}`);
    });
  });
}

test.describe('a page that is not as in its picture fails:', () => {
  const one = pictures.find(({ kind }) => kind === 'faq');
  const changes = {
    'a colour that is a little different': () => document.documentElement.style.setProperty('--teal', 'light-dark(#0a6170, #66cad8)'),
    'a mark that is missing': () => { document.querySelector('main .breadcrumb li').style.visibility = 'hidden'; },
    'a space that is a pixel wider': () => { document.querySelector('main h1').style.marginTop = '1px'; },
  };
  for (const [name, change] of Object.entries(changes)) {
    test(name, async ({ page, site }) => {
      await show(page, site, one);
      const shown = await options(page, one);
      await page.evaluate(change);
      await expect(page).not.toHaveScreenshot(`${one.name}.png`, shown);
    });
  }
});
