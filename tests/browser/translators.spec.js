// What translators and deployers can switch on: the view of messages, pseudo-text, a form.
import { readFileSync } from 'node:fs';

import { UNUSED_PRELOAD, address, expect, live, message, open, test } from './fixtures.js';

const allow = (page, config) => page.route('**/config.json', (route) => route.fulfill({ json: config }));
const about = address('about', 'fr');
const heading = (page) => page.locator('main h1');

test.describe('where the deployment does not allow it', () => {
  for (const asked of ['l10n', 'pseudo']) {
    test(`?${asked} changes nothing`, async ({ page, problems }) => {
      problems.allow(UNUSED_PRELOAD);
      expect(await open(page, `${about}?${asked}`)).toBe('hydrated');
      await expect(page.locator('[data-message]')).toHaveCount(0);
      await expect(page.locator('.translate')).toHaveCount(0);
      await expect(heading(page)).toHaveText(await message('fr', 'navigation', 'about'));
    });
  }
});

test.describe('where it does', () => {
  test.beforeEach(({ page, problems }) => {
    problems.allow(UNUSED_PRELOAD);
    return allow(page, { translatorView: true });
  });

  test('?l10n shows message, file, line and English of what is pointed at or focused', async ({ page }) => {
    await open(page, `${about}?l10n`);
    const panel = page.locator('.translate');
    const lead = page.locator('main .lead [data-message]');
    await lead.hover();
    await expect(panel).toContainText('about-page.summary');
    const english = readFileSync(new URL('../../locales/en/about.ftl', import.meta.url), 'utf8');
    const summary = /^about-page =\n {4}\.summary = (.+)$/m.exec(english)[1];
    await expect(panel).toContainText(summary);
    await expect(panel).toContainText(/locales\/fr\/about\.ftl:\d+/);
    await page.locator(`.footer a[href="${address('contact', 'fr')}"]`).evaluate((link) => link.focus({ preventScroll: true }));
    await expect(panel).toContainText('contact');
    await expect(panel).toContainText('locales/fr/navigation.ftl');
  });

  test('?pseudo shows pseudo-text for the rest of the visit, ?plain ends it', async ({ page }) => {
    const plain = await message('fr', 'navigation', 'about');
    await open(page, `${about}?pseudo`);
    await expect(heading(page)).not.toHaveText(plain);
    await expect(heading(page)).toHaveText(/[àƀçđéƒğħíĵķĺɱñóƥɋřšŧúṽŵẋýž]{3}/);
    await page.goto(address('topics', 'fr'));
    await live(page);
    await expect(heading(page)).toHaveText(/[àƀçđéƒğħíĵķĺɱñóƥɋřšŧúṽŵẋýž]{3}/);
    await page.goto(`${about}?plain`);
    await live(page);
    await expect(heading(page)).toHaveText(plain);
  });
});

test.describe('the contact form', () => {
  const contact = address('contact', 'en');

  test('is not there without a place to send it to, or with one that is not safe', async ({ page }) => {
    await open(page, contact);
    await expect(page.locator('main form')).toHaveCount(0);
    await allow(page, { contactForm: 'http://example.org/contact' });
    await page.reload();
    await live(page);
    await expect(page.locator('main form')).toHaveCount(0);
  });

  test('sends what was typed where the deployment says, and every field has its name', async ({ page, problems }) => {
    problems.allow(/\/contact-endpoint/);
    await allow(page, { contactForm: '/contact-endpoint' });
    let sent;
    await page.route('**/contact-endpoint', async (route) => {
      sent = new URLSearchParams(route.request().postData());
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Thank you</title>' });
    });
    await open(page, contact);
    const label = async (id) => page.getByLabel(await message('en', 'contact', id), { exact: true });
    await (await label('contact-name')).fill('Ann Example');
    await (await label('contact-email')).fill('ann@example.org');
    await (await label('contact-sender')).selectOption('contact-journalist');
    await (await label('contact-message')).fill('A question & more');
    await page.getByRole('button', { name: await message('en', 'contact', 'contact-send') }).click();
    await expect(page).toHaveTitle('Thank you');
    expect(Object.fromEntries(sent)).toEqual({
      name: 'Ann Example',
      email: 'ann@example.org',
      sender: 'contact-journalist',
      message: 'A question & more',
    });
  });
});
