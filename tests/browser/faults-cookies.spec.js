// A browser that takes no cookies: nobody can sign in, is told so, and everything else goes on.
import { TRIAL, accountsSite } from './accounts-site.js';
import { address, expect, live, mark, message, stayed, test as base } from './fixtures.js';

const test = base.extend({ site: accountsSite });

test('where no cookie is taken, signing in is refused in words, what was typed stays, and so does the site', async ({ page, site, problems }) => {
  problems.expect(/status of 403/);
  // Asked from here: what the browser itself asks for, its context would keep cookies of.
  await page.route('**/api/accounts/**', async (route) => {
    const request = route.request();
    const { cookie, ...headers } = request.headers();
    expect(cookie).toBeUndefined();
    const answer = await fetch(request.url(), { method: request.method(), headers, body: request.postData() ?? undefined });
    const sent = Object.fromEntries([...answer.headers].filter(([name]) => !['set-cookie', 'content-encoding', 'content-length'].includes(name)));
    await route.fulfill({ status: answer.status, headers: sent, body: await answer.text() });
  });
  await page.goto(site + address('sign-in', 'en'));
  await live(page);
  const form = page.locator('.account form');
  await form.locator('[name=userName]').fill(TRIAL.userName);
  await form.locator('[name=password]').fill(TRIAL.password);
  await form.locator('button[type=submit]').click();
  await expect(page.locator('.form__summary:visible')).toBeFocused();
  await expect(page.locator('.form__summary:visible')).toContainText(await message('en', 'account-forms', 'account-error-cookies'));
  await expect(form.locator('[name=userName]')).toHaveValue(TRIAL.userName);
  await expect(page).toHaveURL(site + address('sign-in', 'en'));
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await mark(page);
  await page.locator(`.footer a[href="${address('contact', 'en')}"]`).click();
  await expect(page).toHaveTitle(new RegExp(`^${await message('en', 'navigation', 'contact')} – `));
  expect(await stayed(page)).toBe(true);
});
