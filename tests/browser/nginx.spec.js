// The built site behind nginx with the configuration of deploy/: what a host must do, asked
// of a real one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST, background, freePort, project } from './background.js';
import { NOT_FOUND, address, expect, languageLink, languages, live, mark, pages, stayed, test as base } from './fixtures.js';

const test = base.extend({
  nginx: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'wco-nginx-'));
      const port = await freePort();
      const configuration = readFileSync(project('deploy/nginx.conf'), 'utf8')
        .replace('listen 8082', `listen 127.0.0.1:${port}`)
        .replaceAll('/srv/wco/dist', DIST)
        .replace('include wco-headers.conf', `include ${project('deploy/wco-headers.conf')}`);
      const own = (name) => join(folder, name);
      writeFileSync(
        own('nginx.conf'),
        `daemon off; pid ${own('pid')}; error_log stderr warn; worker_processes 1;
         ${process.getuid() === 0 ? 'user root;' : ''}
         events {} http { access_log off; client_body_temp_path ${own('a')}; proxy_temp_path ${own('b')};
         fastcgi_temp_path ${own('c')}; uwsgi_temp_path ${own('d')}; scgi_temp_path ${own('e')}; ${configuration} }`,
      );
      const program = process.env.NGINX ?? '/usr/sbin/nginx';
      const url = `http://127.0.0.1:${port}`;
      await background(program, ['-p', folder, '-c', own('nginx.conf')], url, () => use(url));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** One request as it is: neither redirects nor compression are seen to. */
const ask = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

const { names, files } = (() => {
  const shell = readFileSync(`${DIST}/en/index.html`, 'utf8');
  const of = (pattern) => pattern.exec(shell)[1];
  return {
    names: of(/data-glue="(.*?)"/),
    files: {
      [of(/data-glue="(.*?)"/)]: ['text/javascript', 'immutable'],
      [of(/data-wasm="(.*?)"/)]: ['application/wasm', 'immutable'],
      [of(/rel="stylesheet" href="(.*?)"/)]: ['text/css', 'immutable'],
      '/en/': ['text/html; charset=utf-8', 'no-cache'],
      '/sw.js': ['text/javascript', 'no-cache'],
      '/fr/manifest.webmanifest': ['application/manifest+json', 'no-cache'],
      '/locales/fr/common.ftl': ['text/plain; charset=utf-8', 'no-cache'],
      '/feeds/en/news.json': ['application/json', 'no-cache'],
      '/feeds/en/news.atom': ['application/atom+xml', 'no-cache'],
      '/sitemap.xml': ['application/xml', 'no-cache'],
      '/robots.txt': ['text/plain', 'no-cache'],
      '/icon.svg': ['image/svg+xml', 'no-cache'],
      '/icons/192.png': ['image/png', 'no-cache'],
      '/fonts/public-sans.woff2': ['font/woff2', 'no-cache'],
    },
  };
})();

const everywhere = () =>
  readFileSync(`${DIST}/_headers`, 'utf8')
    .split('\n/')[0]
    .split('\n')
    .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))
    .filter(Boolean)
    .map(([, name, value]) => [name.toLowerCase(), value]);

test('files have their type, their caching and every header of the build', async ({ nginx }) => {
  const headers = everywhere();
  expect(headers.length).toBeGreaterThan(4);
  for (const [path, [type, caching]] of Object.entries(files)) {
    const answer = await ask(nginx + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers['content-type'], path).toContain(type);
    expect(answer.headers['cache-control'], path).toContain(caching);
    for (const [name, value] of headers) expect(answer.headers[name], `${path}: ${name}`).toBe(value);
  }
});

test('the copies that are compressed are what is sent', async ({ nginx }) => {
  for (const path of [names, '/en/', '/locales/fr/common.ftl', '/sitemap.xml']) {
    const plain = await ask(nginx + path);
    const small = await ask(nginx + path, { 'accept-encoding': 'gzip' });
    expect(small.headers['content-encoding'], path).toBe('gzip');
    expect(small.headers.vary, path).toContain('Accept-Encoding');
    expect(small.body.length, path).toBeLessThan(plain.body.length / 1.8);
    expect(plain.headers['content-encoding'], path).toBeUndefined();
  }
});

test('what has not changed is not sent again', async ({ nginx }) => {
  const first = await ask(`${nginx}/feeds/en/news.json`);
  const again = await ask(`${nginx}/feeds/en/news.json`, { 'if-none-match': first.headers.etag });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test('a part of a file can be asked for', async ({ nginx }) => {
  const part = await ask(nginx + names, { range: 'bytes=0-99' });
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toMatch(/^bytes 0-99\//);
  expect(part.body).toHaveLength(100);
});

test('addresses without their last slash are led on, missing ones told in their language', async ({ nginx }) => {
  const bare = await ask(`${nginx}/en/about-us?a=b`);
  expect([bare.status, bare.headers.location]).toEqual([301, '/en/about-us/?a=b']);
  for (const lang of languages()) {
    const missing = await ask(`${nginx}/${lang}/nothing/`);
    expect(missing.status).toBe(404);
    expect(missing.body.toString()).toContain(`<html lang="${lang}"`);
    expect(missing.headers['content-security-policy']).toBeTruthy();
    expect(missing.headers['cache-control'] ?? '').not.toContain('immutable');
  }
  for (const path of ['/nothing', '/assets/gone-0123.js', '/_headers']) {
    expect((await ask(nginx + path)).status, path).toBe(404);
  }
});

test('every page is there', async ({ nginx }) => {
  const all = await pages();
  expect(all.length).toBeGreaterThan(300);
  for (const { path } of all) expect((await ask(nginx + path)).status, path).toBe(200);
});

for (const lang of languages()) {
  test(`${lang}: the program runs, routes, changes the language and finds`, async ({ page, nginx, problems }) => {
    problems.allow(NOT_FOUND);
    const other = languages().find((code) => code !== lang);
    await page.goto(`${nginx}/${lang}/`);
    expect(await live(page)).toBe('hydrated');
    await mark(page);
    await page.locator(`.header a[href="${address('contact', lang)}"]`).first().evaluate((link) => link.click());
    await expect(page).toHaveURL(nginx + address('contact', lang));
    await languageLink(page, other).click();
    await expect(page).toHaveURL(nginx + address('contact', other));
    expect(await stayed(page)).toBe(true);
    await page.locator('#header-search').fill('origin');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.goto(`${nginx}/${lang}/nothing-here/`);
    await expect(page.locator('main h1')).toBeVisible();
    expect(await live(page)).toBe('mounted');
  });
}
