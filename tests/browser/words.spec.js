// Words as translators change them in the deployed files, and files that do not come.
import { readFileSync } from 'node:fs';

import {
  NOT_FOUND,
  UNUSED_PRELOAD,
  address,
  becomes,
  built,
  expect,
  languageLink,
  live,
  mark,
  message,
  open,
  stayed,
  test,
} from './fixtures.js';

const COMMON = '**/locales/fr/common.ftl';
const line = (id) => new RegExp(`^${id} = .+$`, 'm');

/** Answers a deployed file as if it had been edited. */
async function edit(page, pattern, change) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
}

const lead = (page) => page.locator('.breadcrumb__lead');

/** Numbers and plural forms, as tests/numbers.rs has them natively. */
const numbers = JSON.parse(readFileSync(new URL('../fixtures/numbers.json', import.meta.url), 'utf8'));
for (const lang of ['en', 'fr']) {
  test(`${lang}: numbers and plural forms are in the browser what they are natively`, async ({ page }) => {
    const rows = numbers.filter((row) => row.lang === lang);
    expect(rows.length).toBeGreaterThan(8);
    // All in one message: what goes on in a line stands farther in.
    const message = rows.map(({ message }, index) => `${index}: ${message.replaceAll('\n', '\n    ')};`).join('\n    ');
    await edit(page, `**/locales/${lang}/common.ftl`, (text) => text.replace(line('breadcrumb-lead'), `breadcrumb-lead =\n    ${message}`));
    expect(await open(page, address('about', lang))).toBe('mounted');
    const shown = await lead(page).evaluate((element) => element.textContent);
    expect(shown.trim().split(/;\s*/).filter(Boolean)).toEqual(rows.map(({ text }, index) => `${index}: ${text}`));
  });
}
const path = address('about', 'fr');

test.describe('a message that was edited', () => {
  test('shows on the next visit', async ({ page }) => {
    await edit(page, COMMON, (text) => text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = Essai 1, 2 :'));
    expect(await open(page, path)).toBe('mounted');
    await expect(lead(page)).toHaveText('Essai 1, 2 :');
    await becomes(page, path);
  });

  test('shows in another language after the switch, and on pages that are routed to', async ({ page }) => {
    await edit(page, COMMON, (text) => text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = Essai :'));
    expect(await open(page, address('about', 'en'))).toBe('hydrated');
    await mark(page);
    await languageLink(page, 'fr').click();
    await expect(lead(page)).toHaveText('Essai :');
    await page.locator(`.footer a[href="${address('media', 'fr')}"]`).click();
    await becomes(page, address('media', 'fr'));
    await expect(lead(page)).toHaveText('Essai :');
    expect(await stayed(page)).toBe(true);
  });

  test('shows where it names a page: in menu, breadcrumb, heading and title', async ({ page }) => {
    await edit(page, '**/locales/fr/navigation.ftl', (text) => text.replace(line('about'), 'about = Qui nous sommes'));
    await open(page, path);
    await expect(page.locator('main h1')).toHaveText('Qui nous sommes');
    await expect(page).toHaveTitle(/^Qui nous sommes/);
    await expect(page.locator('.breadcrumb [aria-current]')).toHaveText('Qui nous sommes');
    await expect(page.locator('.menu__section > summary').first()).toHaveText('Qui nous sommes');
  });

  test('is text and nothing else, whatever it holds', async ({ page }) => {
    const text = '<img src=x onerror=alert(1)> & <b>';
    await edit(page, COMMON, (common) => common.replace(line('breadcrumb-lead'), `breadcrumb-lead = ${text}`));
    await open(page, path);
    await expect(lead(page)).toHaveText(text);
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('leaves the routing in order after the page was drawn anew', async ({ page }) => {
    await edit(page, COMMON, (text) => text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = Essai :'));
    expect(await open(page, path)).toBe('mounted');
    await mark(page);
    await page.locator(`.footer a[href="${address('media', 'fr')}"]`).click();
    await becomes(page, address('media', 'fr'));
    await languageLink(page, 'en').click();
    await becomes(page, address('media', 'en'));
    expect(await stayed(page)).toBe(true);
  });
});

test.describe('a message that is missing', () => {
  const changes = {
    'was removed': (text) => text.replace(line('breadcrumb-lead'), ''),
    'is empty': (text) => text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = {""}'),
    'refers to what is not there': (text) => text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = { -nothing }'),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(`because it ${name} is English and so marked, or left open, but neither nothing nor its name; all others are as they were`, async ({ page }) => {
      await edit(page, COMMON, change);
      expect(await open(page, path)).toBe('mounted');
      await becomes(page, path);
      await expect(lead(page)).toBeVisible();
      // English is at hand only where the language lacked words when the site was built.
      if ((await lead(page).textContent()) !== '…') {
        await expect(lead(page).locator('[lang=en]')).toHaveText(await message('en', 'common', 'breadcrumb-lead'));
      }
      await expect(page.locator('.breadcrumb a').first()).toHaveText((await built(page, '/fr/')).heading);
    });
  }
});

test('a message that cannot be read is left out alone, and told with file and line', async ({ page, problems }) => {
  let broken;
  await edit(page, COMMON, (text) => {
    const changed = text.replace(line('breadcrumb-lead'), 'breadcrumb-lead = { $x');
    broken = changed.slice(0, changed.indexOf('breadcrumb-lead')).split('\n').length;
    return changed;
  });
  problems.expect(/console warning: fr\/common\.ftl:\d+:\d+: .*breadcrumb-lead/);
  const told = page.waitForEvent('console', (said) => said.text().includes('common.ftl'));
  expect(await open(page, path)).toBe('mounted');
  expect((await told).text()).toContain(`fr/common.ftl:${broken}:`);
  await becomes(page, path);
  await expect(page.locator('.section-nav')).toHaveAttribute('aria-label', await message('fr', 'common', 'section-navigation'));
  await expect(page.locator('.header__menu-button')).toHaveText(await message('fr', 'common', 'menu-button'));
  await expect(lead(page)).not.toBeEmpty();
  await expect(lead(page)).not.toContainText('$x');
});

const failures = {
  'is not there': [(route) => route.fulfill({ status: 404, body: 'no' }), NOT_FOUND],
  'is a page of HTML': [
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
    /common\.ftl: the answer is something else/,
  ],
  'cannot be reached': [(route) => route.abort(), /request failed: .*common\.ftl/],
  'comes with an error of the server': [(route) => route.fulfill({ status: 500, body: '' }), /status of 500/],
};
for (const [name, [how, told]] of Object.entries(failures)) {
  test(`where a file of words ${name}, the page stays complete and its links load pages`, async ({ page, problems }) => {
    problems.expect(told, /console warning: \/locales\/fr\/common\.ftl/);
    problems.allow(/common\.ftl/, UNUSED_PRELOAD);
    await page.route(COMMON, how);
    const warned = page.waitForEvent('console', (event) => event.text().startsWith('/locales/fr/common.ftl'));
    await page.goto(path);
    await warned;
    const complete = await built(page, path);
    await expect(page.locator('main h1')).toHaveText(complete.heading);
    await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
    await mark(page);
    await page.locator(`.footer a[href="${address('media', 'fr')}"]`).click();
    await becomes(page, address('media', 'fr'));
    expect(await stayed(page)).toBe(false);
    // The other language has its words.
    await mark(page);
    await languageLink(page, 'en').click();
    await becomes(page, address('media', 'en'));
    expect(await live(page)).toBe('hydrated');
  });

  test(`where the next page’s file of words ${name}, the browser loads that page`, async ({ page, problems }) => {
    problems.expect(/console warning: \/locales\/fr\/tfa\.ftl/);
    problems.allow(/tfa\.ftl/, UNUSED_PRELOAD);
    await page.route('**/locales/fr/tfa.ftl', how);
    await open(page, path);
    await mark(page);
    await page.locator(`.footer a[href="${address('tfa', 'fr')}"]`).click();
    await becomes(page, address('tfa', 'fr'));
    expect(await stayed(page)).toBe(false);
    await page.goBack();
    await becomes(page, path);
  });
}
