// What may go wrong in a browser: storage, clock, the program itself, a long day of clicks.
import { chromium } from '@playwright/test';

import { launchOptions } from './chromium.js';
import { address, expect, languageLink, languages, live, mark, message, open, stayed, test } from './fixtures.js';

/** A link of header or footer, clicked however small the window is. */
const go = (page, id, lang) => page.locator(`:is(.header, .footer) a[href="${address(id, lang)}"]`).first().evaluate((link) => link.click());

const titled = async (page, id, lang) => expect(page).toHaveTitle(new RegExp(`^${await message(lang, 'navigation', id)} – `));

const storages = {
  'storage is denied': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  },
  'storage is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Exceeded the quota.', 'QuotaExceededError');
    };
  },
  'there are no cookies and no service workers': () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('Service worker is disabled.', 'SecurityError');
      },
    });
  },
};

for (const [name, spoil] of Object.entries(storages)) {
  test(`where ${name}, the site works as ever, but forgets`, async ({ page }) => {
    await page.addInitScript(spoil);
    expect(await open(page, '/en/')).toBe('hydrated');
    await mark(page);
    await go(page, 'contact', 'en');
    await titled(page, 'contact', 'en');
    await languageLink(page, 'fr').click();
    await titled(page, 'contact', 'fr');
    expect(await stayed(page)).toBe(true);
    await page.locator('#header-search').fill('origine');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

for (const [name, day] of [['long ago', '1980-01-01T12:00:00Z'], ['far ahead', '2150-12-31T23:59:59Z']]) {
  test(`where the clock stands ${name}, pages and lists are complete`, async ({ page }) => {
    await page.clock.install({ time: new Date(day) });
    for (const id of ['home', 'media-newsroom', 'events-upcoming-events']) {
      expect(await open(page, address(id, 'fr'))).toBe('hydrated');
      await expect(page.locator('main h1')).toBeVisible();
    }
    await page.goto(address('media-newsroom', 'en'));
    expect(await page.locator('main article, main li').count()).toBeGreaterThan(5);
  });
}

test.describe('the program falls', () => {
  /** From now on the browser refuses what the program must have. */
  const spoil = (page) =>
    page.evaluate(() => {
      Document.prototype.createElement = Document.prototype.createElementNS = () => {
        throw new DOMException('No more elements.', 'InvalidStateError');
      };
    });
  const known = [/panicked|unreachable|No more elements|RuntimeError|unwrap/i];

  for (const lang of languages()) {
    test(`${lang}: at a click: it is told once, what was typed stays, links load pages`, async ({ page, problems }) => {
      problems.allow(...known);
      await open(page, address('contact', lang));
      await page.locator('#header-search').fill('valuation');
      await mark(page);
      await spoil(page);
      await go(page, 'faq', lang);
      const told = page.getByRole('alert').filter({ hasText: await message(lang, 'offline', 'program-fallen') });
      await expect(told).toBeVisible();
      await expect(told).toHaveCount(1);
      await expect(page.locator('#header-search')).toHaveValue('valuation');
      expect(await stayed(page)).toBe(true);
      await go(page, 'sitemap', lang);
      await page.waitForURL(`**${address('sitemap', lang)}`);
      expect(await live(page)).toBe('hydrated');
      expect(await stayed(page)).toBe(false);
      await expect(page.locator('#fallen')).toBeHidden();
    });
  }

  test('a link to a part of the page loads nothing, and what was typed stays', async ({ page }) => {
    await open(page, address('contact', 'en'));
    await page.evaluate(() => dispatchEvent(new Event('wco-panic')));
    await page.locator('#header-search').fill('valuation');
    await mark(page);
    const moved = page.evaluate(() => new Promise((resolve) => addEventListener('popstate', () => resolve(location.hash), { once: true })));
    await page.locator('a[href="#main"]').evaluate((link) => link.click());
    expect(await moved).toBe('#main');
    await page.waitForTimeout(500);
    expect(await stayed(page)).toBe(true);
    await expect(page.locator('#header-search')).toHaveValue('valuation');
  });

  test('in an effect: likewise', async ({ page, problems }) => {
    problems.allow(...known);
    // The list is drawn by an effect when the feed has come.
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route('**/feeds/en/news.json', async (route) => {
      await held;
      const answer = await route.fetch();
      const feed = await answer.json();
      feed.items.unshift({ id: 'new', title: 'A new item', date_published: '2024-03-06T00:00:00Z', content_text: 'New.', url: 'https://example.org/x' });
      await route.fulfill({ response: answer, json: feed });
    });
    await open(page, address('media-newsroom', 'en'));
    await spoil(page);
    release();
    await expect(page.locator('#fallen')).toBeVisible();
    await expect(page.locator('main h1')).toBeVisible();
    await go(page, 'faq', 'en');
    await page.waitForURL(`**${address('faq', 'en')}`);
    expect(await live(page)).toBe('hydrated');
  });
});

for (const [name, pattern] of [['the starting script', '**/assets/boot-*.js'], ['the glue', /\/wco-[^/]*\.js$/]]) {
  test(`${name} does not run when somebody has changed it on the way`, async ({ page, problems }) => {
    problems.expect(/integrity/i);
    problems.allow(/Failed to (fetch|load)/, /preload/);
    await page.route(pattern, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `globalThis.intruder = true;${await answer.text()}` });
    });
    await page.goto(address('contact', 'en'));
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => globalThis.intruder)).toBeUndefined();
    await mark(page);
    await go(page, 'faq', 'en');
    await titled(page, 'faq', 'en');
    expect(await stayed(page)).toBe(false);
  });
}

test('a host that sends the policy of another version keeps the first script from running, and nothing else', async ({ page, problems }) => {
  problems.expect(/console error: .*inline script/);
  await page.route('**/en/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const policy = answer.headers()['content-security-policy'];
    const other = policy.replace(/'sha256-[^']*'/, "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(other).not.toBe(policy);
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': other } });
  });
  expect(await open(page, '/en/')).toBe('hydrated');
  expect(await page.evaluate(() => document.documentElement.classList.contains('script'))).toBe(false);
  await expect(page.locator('.highlight').last()).toBeVisible();
  await mark(page);
  await go(page, 'faq', 'en');
  await titled(page, 'faq', 'en');
  expect(await stayed(page)).toBe(true);
});

test('the program does not run when somebody has changed it on the way', async ({ page, problems }) => {
  problems.expect(/integrity/i);
  problems.allow(/Failed to (fetch|load)/);
  await page.route('**/*.wasm', async (route) => {
    const answer = await route.fetch();
    // A section of no meaning at the end: as valid a program as before.
    await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from([0, 3, 1, 120, 1])]) });
  });
  await page.goto(address('contact', 'en'));
  await page.waitForTimeout(500);
  await expect(page.locator('#site')).not.toHaveAttribute('data-live', /./);
  await expect(page.locator('main h1')).toBeVisible();
});

test('a host that does not know the type of the program is no reason not to run it', async ({ page, problems }) => {
  problems.expect(/console warning: .*application\/wasm/);
  await page.route('**/*.wasm', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': 'application/octet-stream' } });
  });
  expect(await open(page, address('contact', 'en'))).toBe('hydrated');
  await mark(page);
  await go(page, 'faq', 'en');
  await titled(page, 'faq', 'en');
  expect(await stayed(page)).toBe(true);
});

test('two hundred pages and languages later the browser holds no more than before', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      globalThis.wasmMemory = made.exports.memory;
      return made;
    };
  });
  await open(page, '/en/');
  const session = await page.context().newCDPSession(page);
  const ids = ['media-newsroom', 'topics-origin', 'contact', 'events-upcoming-events', 'faq', 'topics-index', 'about-membership', 'home'];
  const round = async (times, pause = 0) => {
    for (let step = 0; step < times; step += 1) {
      const id = ids[step % ids.length];
      const lang = languages()[Math.floor(step / ids.length) % 2];
      if (new URL(page.url()).pathname.split('/')[1] !== lang) await languageLink(page, lang).evaluate((link) => link.click());
      await page.evaluate(
        ([href, fast]) =>
          new Promise((resolve) => {
            const link = document.createElement('a');
            link.href = href;
            document.querySelector('main').append(link);
            link.click();
            link.remove();
            // Every fourth is not waited for.
            if (fast) return resolve();
            const look = () => (location.pathname === href ? requestAnimationFrame(() => resolve()) : setTimeout(look, 5));
            return look();
          }),
        [address(id, lang), !pause && step % 4 === 3],
      );
      await page.waitForTimeout(pause);
    }
    await expect(page.locator('main h1')).toBeVisible();
    await page.waitForTimeout(500);
  };
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const wasm = await page.evaluate(() => globalThis.wasmMemory.buffer.byteLength);
    return { usedSize, nodes, jsEventListeners, wasm };
  };
  // What the links in sight lead to is fetched ahead, and kept, some 15 pages of 64 KiB: all of it
  // once, before it counts. What still grows is leptos_router's list of visited addresses.
  await round(32, 500);
  await round(32);
  const before = await held();
  await mark(page);
  await round(200);
  const after = await held();
  expect(await stayed(page)).toBe(true);
  for (const [name, value] of Object.entries(after)) {
    expect(value, `${name}: ${JSON.stringify({ before, after })}`).toBeLessThanOrEqual(before[name] * 1.1);
  }
});

test('a page that comes back from the browser’s memory goes on', async ({ baseURL }) => {
  // Playwright turns that memory off.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => (globalThis.restored = persisted)));
  await open(page, address('contact', 'en'));
  await page.locator('#header-search').fill('valuation');
  await page.goto('/robots.txt');
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => globalThis.restored)).toBe(true);
  await expect(page.locator('#header-search')).toHaveValue('valuation');
  await mark(page);
  await go(page, 'faq', 'en');
  await titled(page, 'faq', 'en');
  expect(await stayed(page)).toBe(true);
  await browser.close();
});
