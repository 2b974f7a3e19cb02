// The built site behind servers with the configurations of deploy/: what a host must do,
// asked of real ones.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST, background, freePort, project } from './background.js';
import { NOT_FOUND, address, expect, languageLink, languages, live, mark, pages, stayed, test as base } from './fixtures.js';
import { ask } from './request.js';

const configuration = (name) => readFileSync(project(`deploy/${name}`), 'utf8').replaceAll('/srv/wco/dist', DIST);

/** What starts each server in a folder of its own: program and arguments. */
const hosts = {
  nginx(folder, port) {
    const own = (name) => join(folder, name);
    const text = configuration('nginx.conf')
      .replace('listen 8082', `listen 127.0.0.1:${port}`)
      .replace('include wco-headers.conf', `include ${project('deploy/wco-headers.conf')}`);
    writeFileSync(
      own('nginx.conf'),
      `daemon off; pid ${own('pid')}; error_log stderr warn; worker_processes 1;
       ${process.getuid() === 0 ? 'user root;' : ''}
       events {} http { access_log off; client_body_temp_path ${own('a')}; proxy_temp_path ${own('b')};
       fastcgi_temp_path ${own('c')}; uwsgi_temp_path ${own('d')}; scgi_temp_path ${own('e')}; ${text} }`,
    );
    return [process.env.NGINX ?? '/usr/sbin/nginx', ['-p', folder, '-c', own('nginx.conf')]];
  },
  Caddy(folder, port) {
    const text = configuration('Caddyfile').replace(':8083 {', `http://127.0.0.1:${port} {`);
    const file = join(folder, 'Caddyfile');
    // It keeps nothing, asks nobody for certificates and takes no orders.
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
    const home = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'].map((name) => `${name}=${folder}`);
    const program = process.env.CADDY ?? '/usr/bin/caddy';
    return ['/usr/bin/env', [...home, program, 'run', '--adapter', 'caddyfile', '--config', file]];
  },
};

/** Runs a server with a folder of its own, for as long as `use` takes. */
async function run(server, use) {
  const folder = mkdtempSync(join(tmpdir(), 'wco-host-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await background(...hosts[server](folder, port), url, () => use(url));
  rmSync(folder, { recursive: true });
}

const test = base.extend({
  server: ['', { option: true }],
  running: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => run('nginx', (nginx) => run('Caddy', (Caddy) => use({ nginx, Caddy }))),
    { scope: 'worker' },
  ],
  host: ({ running, server }, use) => use(running[server]),
});

const { glue, files } = (() => {
  const shell = readFileSync(`${DIST}/en/index.html`, 'utf8');
  const of = (pattern) => pattern.exec(shell)[1];
  const index = of(/data-search-index="(.*?)"/);
  const entry = `${index}en/pagefind-entry.json`;
  const { hash } = JSON.parse(readFileSync(DIST + entry, 'utf8')).languages.en;
  return {
    glue: of(/data-glue="(.*?)"/),
    files: {
      [of(/data-glue="(.*?)"/)]: ['text/javascript', 'immutable'],
      [of(/data-wasm="(.*?)"/)]: ['application/wasm', 'immutable'],
      [of(/rel="stylesheet" href="(.*?)"/)]: ['text/css', 'immutable'],
      [`${index}en/pagefind.${hash}.pf_meta`]: ['application/octet-stream', 'immutable'],
      [entry]: ['application/json', 'no-cache'],
      [`${index}fr/site.json`]: ['application/json', 'no-cache'],
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

for (const server of Object.keys(hosts)) {
  test.describe(server, () => {
    test.use({ server });

    test('files have their type, their caching and every header of the build', async ({ host }) => {
      const headers = everywhere();
      expect(headers.length).toBeGreaterThan(4);
      const event = (await pages()).map(({ path }) => `${path}event.ics`).find((path) => /^\/en\/events\/\d/.test(path));
      const all = { ...files, [event]: ['text/calendar', 'no-cache'] };
      for (const [path, [type, caching]] of Object.entries(all)) {
        const answer = await ask(host + path);
        expect(answer.status, path).toBe(200);
        expect(answer.headers['content-type'], path).toContain(type);
        expect(answer.headers['cache-control'], path).toContain(caching);
        for (const [name, value] of headers) expect(answer.headers[name], `${path}: ${name}`).toBe(value);
      }
    });

    test('the copies that are compressed are what is sent', async ({ host }) => {
      for (const path of [glue, '/en/', '/locales/fr/common.ftl', '/sitemap.xml']) {
        const plain = await ask(host + path);
        const small = await ask(host + path, { 'accept-encoding': 'gzip' });
        expect(small.headers['content-encoding'], path).toBe('gzip');
        expect(small.headers.vary, path).toContain('Accept-Encoding');
        expect(small.headers['content-type'], path).toBe(plain.headers['content-type']);
        expect(small.body.length, path).toBeLessThan(plain.body.length / 1.8);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        const file = readFileSync(`${DIST}${path.endsWith('/') ? `${path}index.html` : path}.gz`);
        expect(small.body.equals(file), `${path}: the copy of the build`).toBe(true);
      }
    });

    test('what has not changed is not sent again', async ({ host }) => {
      for (const path of ['/feeds/en/news.json', '/fr/', '/locales/en/terms.ftl']) {
        const first = await ask(host + path);
        const again = await ask(host + path, { 'if-none-match': first.headers.etag });
        expect(again.status, path).toBe(304);
        expect(again.body, path).toHaveLength(0);
      }
    });

    test('a part of a file can be asked for', async ({ host }) => {
      const part = await ask(host + glue, { range: 'bytes=0-99' });
      expect(part.status).toBe(206);
      expect(part.headers['content-range']).toMatch(/^bytes 0-99\//);
      expect(part.body).toHaveLength(100);
      expect(part.body.equals(readFileSync(DIST + glue).subarray(0, 100))).toBe(true);
    });

    test('a file can be asked about', async ({ host }) => {
      const head = (path) => ask(host + path, {}, 'HEAD');
      expect((await head(glue)).status).toBe(200);
      expect((await head('/wco-gone.js')).status).toBe(404);
    });

    test('addresses without their last slash are led on, missing ones told in their language', async ({ host }) => {
      const bare = await ask(`${host}/en/about-us?a=b`);
      // Both for good; 308 also keeps the method.
      expect([301, 308]).toContain(bare.status);
      expect(bare.headers.location).toBe('/en/about-us/?a=b');
      const missing = async (path, lang) => {
        const answer = await ask(host + path);
        expect(answer.status, path).toBe(404);
        expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(answer.body.toString(), path).toContain(`<html lang="${lang}"`);
        expect(answer.headers['cache-control'] ?? '', path).not.toContain('immutable');
        for (const [name, value] of everywhere()) expect(answer.headers[name], `${path}: ${name}`).toBe(value);
        expect(answer.headers.server ?? '', path).not.toMatch(/\d|Caddy/);
      };
      for (const lang of languages()) await missing(`/${lang}/nothing/`, lang);
      // Files that are missing are told as pages, too, whatever their names promise.
      for (const path of ['/nothing', '/assets/gone-0123.js', '/_headers', '/locales/en/gone.ftl', '/wco-0123_bg.wasm', '/search-index/gone.json']) {
        await missing(path, 'en');
      }
    });

    test('every page is there', async ({ host }) => {
      const all = await pages();
      expect(all.length).toBeGreaterThan(300);
      for (const { path } of all) expect((await ask(host + path)).status, path).toBe(200);
    });

    for (const lang of languages()) {
      test(`${lang}: the program runs, routes, changes the language and finds`, async ({ page, host, problems }) => {
        problems.allow(NOT_FOUND);
        const other = languages().find((code) => code !== lang);
        await page.goto(`${host}/${lang}/`);
        expect(await live(page)).toBe('hydrated');
        await mark(page);
        await page.locator(`.header a[href="${address('contact', lang)}"]`).first().evaluate((link) => link.click());
        await expect(page).toHaveURL(host + address('contact', lang));
        await languageLink(page, other).click();
        await expect(page).toHaveURL(host + address('contact', other));
        expect(await stayed(page)).toBe(true);
        await page.locator('#header-search').fill('origin');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.goto(`${host}/${lang}/nothing-here/`);
        await expect(page.locator('main h1')).toBeVisible();
        expect(await live(page)).toBe('mounted');
      });
    }
  });
}
