// Signing in and what is behind it, against the reference service of accounts/.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { TRIAL, accountsSite, trial } from './accounts-site.js';
import { accessible } from './axe.js';
import { DIST } from './background.js';
import { address, expect, languages, live, mark, stayed, test as base } from './fixtures.js';
import { ask } from './request.js';

const { password: PASSWORD } = TRIAL;
const NEW_PASSWORD = 'several words that nobody guesses';
const SECRET = /TRIAL-RESTRICTED/;
/** What the browser says of an answer that is no success. */
const REFUSED = /Failed to load resource: the server responded with a status of 4\d\d/;

let users = 0;

const test = base.extend({
  site: accountsSite,
  /** A new account. */
  user: async ({ site }, use, { workerIndex }) => {
    users += 1;
    const userName = `someone-${workerIndex}-${users}@trial.example`;
    const answer = await trial(site, 'users', { userName, role: 'delegate' });
    expect(answer.status).toBe(201);
    await use(userName);
  },
});

const words = Object.fromEntries(languages().map((lang) => [lang, JSON.parse(readFileSync(`${DIST}/accounts/${lang}.json`, 'utf8')).words]));
const say = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

const room = (page) => page.locator('.account');
const summary = (page) => page.locator('.form__summary:visible');

/** Opens a page of the account area. */
async function visit(page, site, id, lang) {
  await page.goto(site + address(id, lang));
  await live(page);
}

async function fillSignIn(scope, own, userName, password = PASSWORD) {
  await scope.getByLabel(own['user-name']).fill(userName);
  await scope.getByLabel(own.password, { exact: true }).fill(password);
  await scope.getByRole('button', { name: own['sign-in'] }).click();
}

async function signIn(page, site, userName, lang = 'en') {
  await visit(page, site, 'sign-in', lang);
  await fillSignIn(room(page), words[lang], userName);
  await expect(page).toHaveURL(site + address('meetings', lang));
  await expect(room(page)).toContainText(SECRET);
}

test('nothing that is restricted stands in the built site', () => {
  const files = (folder) =>
    readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)]));
  const all = files(DIST);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((file) => /TRIAL-RESTRICTED|only for the trial|trial\.example/.test(readFileSync(file, 'latin1')))).toEqual([]);
});

for (const lang of languages()) {
  const own = words[lang];

  test.describe(lang, () => {
    test.use({ locale: lang });

    test('without a service every page says so and nothing can be sent', async ({ page, baseURL }) => {
      for (const id of ['sign-in', 'register', 'change-password', 'reset-password', 'meetings']) {
        await visit(page, baseURL.replace(/\/$/, ''), id, lang);
        await expect(page.locator('.account__none')).toBeVisible();
        await expect(page.locator(`.account__none a[href="${address('contact', lang)}"]`)).toBeVisible();
        await expect(page.locator('main :is(form, input, button)')).toHaveCount(0);
      }
      // The header's link leads to the page.
      await page.goto(`/${lang}/`);
      await live(page);
      await mark(page);
      await page.locator(`.header__links a[href="${address('sign-in', lang)}"]`).click();
      await expect(page).toHaveURL(address('sign-in', lang));
      expect(await stayed(page)).toBe(true);
    });

    test('signing in leads to meetings, signing out takes all of it away', async ({ page, site, user }) => {
      await visit(page, site, 'sign-in', lang);
      await accessible(page);
      const password = room(page).getByLabel(own.password, { exact: true });
      await expect(room(page).getByLabel(own['user-name'])).toHaveAttribute('autocomplete', 'username');
      await expect(password).toHaveAttribute('autocomplete', 'current-password');
      await password.fill('seen');
      await room(page).getByLabel(own['show-password']).check();
      await expect(password).toHaveAttribute('type', 'text');
      await room(page).getByLabel(own['show-password']).uncheck();
      await fillSignIn(room(page), own, user);
      await expect(page).toHaveURL(site + address('meetings', lang));
      await expect(page.locator('.meeting')).toHaveCount(2);
      await accessible(page);
      // No secret where scripts could read it.
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
      expect(kept).not.toContain(PASSWORD);
      expect(kept).not.toContain(user);
      expect(await page.evaluate(() => document.cookie)).toBe('');

      const menu = page.locator('.account-menu');
      await menu.locator('summary').click();
      await expect(menu).toContainText('Trial Account');
      await page.keyboard.press('Escape');
      await expect(menu.getByRole('button')).toBeHidden();
      await menu.locator('summary').click();
      await menu.getByRole('button', { name: own['sign-out'] }).click();
      await expect(page).toHaveURL(`${site}${address('sign-in', lang)}?${new URLSearchParams({ next: address('meetings', lang) })}`);
      await expect(menu).toHaveCount(0);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(address('sign-in', lang)));
      await expect(page.locator('body')).not.toContainText(SECRET);
    });

    test('what is wrong is told in a summary and at the field, and what was typed stays', async ({ page, site, user, problems }) => {
      problems.allow(REFUSED);
      await visit(page, site, 'sign-in', lang);
      const title = await page.title();
      await room(page).getByRole('button', { name: own['sign-in'] }).click();
      await expect(summary(page)).toBeFocused();
      const missing = say(own['field-required'], { field: own['user-name'] });
      await expect(summary(page).getByRole('link').first()).toHaveText(missing);
      await expect(page).toHaveTitle(say(own['error-title'], { title }));
      await accessible(page);
      await summary(page).getByRole('link').first().click();
      const name = room(page).getByLabel(own['user-name']);
      await expect(name).toBeFocused();
      await expect(name).toHaveAccessibleDescription(missing);

      await fillSignIn(room(page), own, user, 'a guess');
      await expect(summary(page)).toContainText(own['error-credentials']);
      await expect(name).toHaveValue(user);
      await expect(room(page).getByLabel(own.password, { exact: true })).toHaveValue('');
      // Nobody learns whether there is such an account.
      await fillSignIn(room(page), own, `nobody-${user}`, 'a guess');
      await expect(summary(page)).toContainText(own['error-credentials']);
      await fillSignIn(room(page), own, user);
      await expect(page).toHaveURL(site + address('meetings', lang));
    });

    test('after too many attempts it says how long to wait', async ({ page, site, user, problems }) => {
      problems.allow(REFUSED);
      await visit(page, site, 'sign-in', lang);
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
        await fillSignIn(room(page), own, user, `guess ${attempt}`);
        expect((await answered).status()).toBe(401);
      }
      await fillSignIn(room(page), own, user);
      await expect(summary(page)).toContainText(say(own['error-too-many'], { minutes: 15 }));
    });

    test('an access request is checked and sent', async ({ page, site, problems }) => {
      problems.allow(REFUSED);
      await visit(page, site, 'register', lang);
      await accessible(page);
      await room(page).getByRole('button', { name: own['send-request'] }).click();
      await expect(summary(page).getByRole('link')).toHaveCount(9);
      const values = { 'given-name': 'Ana', 'family-name': 'Exemple', organization: 'Douane d’essai', country: 'Exemple', position: 'Attachée', reason: 'Documents' };
      for (const [label, value] of Object.entries(values)) await room(page).getByLabel(own[label], { exact: true }).fill(value);
      await room(page).getByLabel(own.email, { exact: true }).fill('ana');
      await room(page).getByLabel(own.member, { exact: true }).check();
      await room(page).getByLabel('Français').check();
      await room(page).getByRole('button', { name: own['send-request'] }).click();
      await expect(summary(page).getByRole('link')).toHaveText(say(own['field-email'], { field: own.email }));
      await expect(room(page).getByLabel(own.reason)).toHaveValue('Documents');
      await room(page).getByLabel(own.email, { exact: true }).fill('ana@douane.example');
      await room(page).getByRole('button', { name: own['send-request'] }).click();
      await expect(room(page).getByRole('status')).toHaveText(own['request-sent']);
      await expect(room(page).getByRole('status')).toBeFocused();
    });

    test('a forgotten password is replaced in two steps', async ({ page, site, user, problems }) => {
      problems.allow(REFUSED);
      await visit(page, site, 'reset-password', lang);
      await room(page).getByLabel(own['user-name']).fill(user);
      await room(page).getByRole('button', { name: own['send-code'] }).click();
      await expect(room(page).getByRole('status')).toHaveText(own['code-sent']);
      await accessible(page);
      const { code } = await (await fetch(`${site}/api/trial/outbox?userName=${user}`)).json();
      const field = room(page).getByLabel(own.code, { exact: true });
      await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
      const password = room(page).getByLabel(own['new-password'], { exact: true });
      await expect(password).toHaveAttribute('autocomplete', 'new-password');
      await field.fill('0000000000');
      await password.fill(NEW_PASSWORD);
      await room(page).getByRole('button', { name: own['set-password'] }).click();
      await expect(summary(page)).toContainText(say(own['field-wrong'], { field: own.code }));
      await expect(password).toHaveValue('');
      await field.fill(code);
      await password.fill(NEW_PASSWORD);
      await room(page).getByRole('button', { name: own['set-password'] }).click();
      await expect(room(page).getByRole('status')).toHaveText(own['password-set']);
      await room(page).locator(`a[href="${address('sign-in', lang)}"]`).click();
      await fillSignIn(room(page), own, user, NEW_PASSWORD);
      await expect(room(page)).toContainText(SECRET);
    });

    test('a password is changed by who has signed in', async ({ page, site, user, problems }) => {
      problems.allow(REFUSED);
      // Who has not, signs in first and comes back.
      await visit(page, site, 'change-password', lang);
      await expect(page).toHaveURL(new RegExp(`${address('sign-in', lang)}\\?next=`));
      await expect(room(page)).toContainText(own['sign-in-first']);
      await fillSignIn(room(page), own, user);
      await expect(page).toHaveURL(site + address('change-password', lang));
      const current = room(page).getByLabel(own['current-password'], { exact: true });
      const next = room(page).getByLabel(own['new-password'], { exact: true });
      const send = () => room(page).getByRole('button', { name: own.change }).click();
      for (const [old, chosen, text] of [
        ['not this one', NEW_PASSWORD, say(own['field-wrong'], { field: own['current-password'] })],
        [PASSWORD, 'short', say(own['field-too-short'], { field: own['new-password'] })],
        [PASSWORD, PASSWORD, say(own['field-same'], { field: own['new-password'] })],
      ]) {
        await current.fill(old);
        await next.fill(chosen);
        await send();
        await expect(summary(page)).toContainText(text);
      }
      await current.fill(PASSWORD);
      await next.fill(NEW_PASSWORD);
      await send();
      await expect(room(page).getByRole('status')).toHaveText(own.changed);
    });

    test('one registers for a meeting and withdraws', async ({ page, site, user }) => {
      await signIn(page, site, user, lang);
      const meeting = page.locator('#meeting-trial-one');
      const file = page.waitForEvent('download');
      await meeting.locator('a[download]').first().click();
      expect(readFileSync(await (await file).path(), 'utf8')).toMatch(SECRET);
      await meeting.locator('summary').click();
      await expect(meeting.getByLabel(own.name)).toHaveValue('Trial Account');
      await meeting.getByLabel(own.position).fill('Attachée');
      await meeting.getByRole('button', { name: own.register }).click();
      await expect(summary(page)).toContainText(say(own['field-choice'], { field: own.attendance }));
      await meeting.getByLabel(own.remote).check();
      await meeting.getByRole('button', { name: own.register }).click();
      await expect(meeting.getByText(own.registered)).toBeVisible();
      await expect(meeting.locator('h2')).toBeFocused();
      await meeting.getByRole('button', { name: own.withdraw }).click();
      await expect(page.locator('.account__notice')).toHaveText(own.withdrawn);
      await expect(page.locator('#meeting-trial-two')).toContainText(own['registration-closed']);
    });

    test('the header’s link opens a panel over the page, which stays', async ({ page, site, user }) => {
      await visit(page, site, 'faq', lang);
      await mark(page);
      const link = page.locator(`.header__links a[href="${address('sign-in', lang)}"]`);
      await link.click();
      const panel = page.getByRole('dialog', { name: own.panel });
      await expect(panel.getByLabel(own['user-name'])).toBeFocused();
      await accessible(page);
      for (const id of ['register', 'change-password', 'reset-password', 'contact']) {
        await expect(panel.locator(`a[href="${address(id, lang)}"]`)).toBeVisible();
      }
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(link).toBeFocused();
      await link.click();
      await fillSignIn(panel, own, user);
      await expect(panel).toBeHidden();
      await expect(page.locator('.account-menu')).toBeVisible();
      await expect(page).toHaveURL(site + address('faq', lang));
      expect(await stayed(page)).toBe(true);
      // The next page knows it too.
      await page.reload();
      await expect(page.locator('.account-menu')).toContainText(own.menu);
      await page.locator('.account-menu summary').click();
      await page.locator('.account-menu').getByRole('button', { name: own['sign-out'] }).click();
      await expect(link).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: own['signed-out'] })).toHaveCount(1);
    });
  });
}

test('a session that ends in the midst of a page is renewed there, and nothing typed is lost', async ({ page, site, user, problems }) => {
  problems.allow(REFUSED);
  const own = words.en;
  await signIn(page, site, user);
  const meeting = page.locator('#meeting-trial-one');
  await meeting.locator('summary').click();
  await meeting.getByLabel(own.position).fill('Attaché');
  await meeting.getByLabel(own['in-person']).check();
  expect((await trial(site, 'expire', { userName: user })).status).toBe(204);
  await meeting.getByRole('button', { name: own.register }).click();
  const panel = page.getByRole('dialog', { name: own.panel });
  await expect(panel).toContainText(own.expired);
  await fillSignIn(panel, own, user);
  await expect(panel).toBeHidden();
  await expect(meeting.getByLabel(own.position)).toHaveValue('Attaché');
  await meeting.getByRole('button', { name: own.register }).click();
  await expect(meeting.getByText(own.registered)).toBeVisible();
});

test('signing out in one tab signs out the other', async ({ page, site, user, context }) => {
  await signIn(page, site, user);
  const other = await context.newPage();
  await other.goto(site + address('meetings', 'en'));
  await expect(room(other)).toContainText(SECRET);
  await page.locator('.account-menu summary').click();
  await page.locator('.account-menu').getByRole('button').click();
  await expect(other.locator('body')).not.toContainText(SECRET);
  await expect(other).toHaveURL(new RegExp(address('sign-in', 'en')));
  // And signing in there shows here.
  await fillSignIn(room(other), words.en, user);
  await expect(page.locator('.account-menu')).toBeVisible();
});

test('two tabs that ask for a session at once get the same', async ({ page, site, user, context }) => {
  const other = await context.newPage();
  // Both are asked for before either is answered, where the tabs do so; the answer that comes last
  // decides: not that of the tab in which one signs in.
  let both;
  const asked = new Promise((resolve) => { both = resolve; });
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const seen = new Set();
  for (const [tab, wait] of [[page, 0], [other, 500]]) {
    await tab.route('**/api/accounts/session', async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      seen.add(tab);
      if (seen.size > 1) both();
      const { cookie = '' } = await route.request().allHeaders();
      await Promise.race([asked, pause(2000)]);
      // Not by the browser: it would send what it knows by then.
      const answer = await ask(route.request().url(), { cookie, accept: 'application/json' });
      await pause(wait);
      return route.fulfill({ status: answer.status, headers: answer.headers, body: answer.body });
    });
  }
  await Promise.all([page, other].map((tab) => visit(tab, site, 'sign-in', 'en')));
  for (const tab of [page, other]) await expect(room(tab).getByLabel(words.en['user-name'])).toBeVisible();
  await fillSignIn(room(page), words.en, user);
  await expect(page).toHaveURL(site + address('meetings', 'en'));
  await expect(room(page)).toContainText(SECRET);
});

test('what the browser keeps of a page that was left holds nothing restricted', async ({ page, site, user }) => {
  await signIn(page, site, user);
  const left = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return document.body.textContent;
  });
  expect(left).not.toMatch(SECRET);
  await trial(site, 'expire', { userName: user });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page).toHaveURL(new RegExp(address('sign-in', 'en')));
  await expect(page.locator('body')).not.toContainText(SECRET);
});

test('only pages of this site are come back to', async ({ page, site, user }) => {
  for (const next of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '\\\\evil.example']) {
    await page.goto(`${site}${address('sign-in', 'en')}?${new URLSearchParams({ next })}`);
    await live(page);
    await fillSignIn(room(page), words.en, user);
    await expect(page).toHaveURL(site + address('meetings', 'en'));
    await expect(room(page)).toContainText(SECRET);
    await page.locator('.account-menu summary').click();
    await page.locator('.account-menu').getByRole('button').click();
    await expect(page.locator('.account-menu')).toHaveCount(0);
  }
});

for (const [name, answer, text] of [
  ['cannot be reached', (route) => route.abort(), 'error-offline'],
  ['fails', (route) => route.fulfill({ status: 503, body: 'down' }), 'error-server'],
  ['refuses', (route) => route.fulfill({ status: 403, json: { type: 'urn:wco:problem:forbidden' } }), 'error-forbidden'],
  ['answers with a page of HTML', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }), 'error-offline'],
]) {
  test(`where the service ${name}, the page says so and tries again`, async ({ page, site, user, problems }) => {
    problems.allow(/Failed to load resource|request failed/);
    await page.route('**/api/accounts/**', answer);
    await visit(page, site, 'meetings', 'en');
    await expect(room(page)).toContainText(words.en[text]);
    await page.unroute('**/api/accounts/**');
    await room(page).getByRole('button', { name: words.en.retry }).click();
    await fillSignIn(room(page), words.en, user);
    await expect(room(page)).toContainText(SECRET);
  });
}

test('hostile text of a feed does nothing', async ({ page, site, user, problems }) => {
  // Says the browser of what it is not even asked to run.
  problems.allow(/inline event handler violates/);
  await trial(site, 'users', { userName: user, role: 'tester' });
  await signIn(page, site, user);
  const meeting = page.locator('#meeting-trial-hostile');
  await expect(meeting.locator('h2')).toContainText('<b>with</b>');
  await expect(meeting.locator('strong')).toHaveText('words');
  await expect(meeting.locator('script, img, iframe, [onclick], [onerror], a[href^="javascript"], form[action]')).toHaveCount(0);
  await expect(meeting).not.toContainText('intruder = true</script>');
  expect(await page.evaluate(() => globalThis.intruder)).toBeUndefined();
});
