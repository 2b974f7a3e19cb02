// Pages that look the same on any day: the day is given, and with it what editors change.
// The feeds of earlier years stay as they are; those of the current one are made of them.
import { TRIAL, accountsSite } from './accounts-site.js';
import { address, expect, feed, live, test as base, tree } from './fixtures.js';

/** Between two events of that year. */
const DAY = new Date('2014-06-20T12:00:00');
const YEAR = DAY.getFullYear();

const highlights = {
  en: [['Invented report', 'What an invented report says of the year'], ['Invented call', 'Send in an invented paper']],
  fr: [['Rapport fictif', 'Ce que dit de l’année un rapport fictif'], ['Appel fictif', 'Envoyez une contribution fictive']],
};

/** What takes the place of the feeds that change. */
const given = {
  highlights: async (lang) => ({
    ...(await feed('highlights', lang)),
    items: highlights[lang].map(([label, title], index) => ({
      id: `invented-${index}`,
      title,
      content_text: title,
      image: `https://www.wcoomd.org/art/${['documents', 'meridians'][index]}.svg`,
      _wco: { label, page: 'about-annual-reports', new: index === 0, deadline: index ? '2014-07-01' : undefined },
    })),
  }),
  news: async (lang) => {
    const year = await feed(`news-${YEAR}`, lang);
    return { ...year, items: year.items.map((item, index) => ({ ...item, _wco: { ...item._wco, current: index < 4 } })) };
  },
  events: (lang) => feed(`events-${YEAR}`, lang),
  topic: async (lang, name) => {
    const all = await feed(name, lang);
    return { ...all, items: all.items.filter(({ date_published: day }) => day < `${YEAR + 1}`) };
  },
};

/** The requests that a page waits for. */
const underWay = new WeakMap();

export const test = base.extend({
  /** The site with the service of accounts. */
  site: accountsSite,
  page: async ({ page }, use) => {
    const requests = new Set();
    page.on('request', (request) => requests.add(request));
    for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => requests.delete(request));
    underWay.set(page, requests);
    await page.clock.setFixedTime(DAY);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route(/\/feeds\/[a-z]+\/(highlights|news|events|topic-[a-z-]+)\.json$/, async (route) => {
      const [, lang, name] = /([a-z]+)\/([a-z-]+)\.json$/.exec(route.request().url());
      await route.fulfill({ json: await given[name.split('-')[0]](lang, name) });
    });
    await awaitFont(page);
    await use(page);
  },
});

/** Pages with much of what their kind can have, where that is not the first in the tree. */
const chosen = {
  text: 'about-conventions',
  'news-year': `media-newsroom-${YEAR}`,
  'news-topic': 'topics-origin-news',
  'event-year': `events-${YEAR}`,
};

/** Of the kinds that stand behind forms. */
const ACCOUNTS = new Set(['sign-in', 'register', 'change-password', 'reset-password', 'meetings']);
const MEMBERS = new Set(['change-password', 'meetings']);

/** The kinds of pages that there are, from the tree, and those that are in no tree. */
export const kinds = [...new Set(tree().map(({ kind }) => kind)), 'missing', 'results', 'offline'];

/** The path of a page of a kind. */
async function pathOf(kind, lang) {
  if (kind === 'missing') return `/${lang}/${lang === 'en' ? 'abuot-us' : 'a-porpos'}/`;
  if (kind === 'offline') return `/${lang}/offline.html`;
  // The name of an operation: what finds it will not be more with time.
  if (kind === 'results') return `${address('search', lang)}?q=biyela`;
  const item = { 'news-item': `news-${YEAR}`, event: `events-${YEAR}` }[kind];
  if (item) return new URL((await feed(item, lang)).items[2].url).pathname;
  return address(chosen[kind] ?? tree().find((page) => page.kind === kind).id, lang);
}

/** Signs in, as somebody who is always the same. */
async function signIn(page, site) {
  const session = `${site}/api/accounts/session`;
  const { csrfToken } = await (await page.request.get(session)).json();
  const answer = await page.request.post(session, { data: TRIAL, headers: { 'x-csrf-token': csrfToken } });
  expect(answer.status()).toBe(201);
}

/** Opens a page of a kind, and waits until all has come that it shows. */
export async function openKind(page, site, kind, lang) {
  const path = await pathOf(kind, lang);
  if (MEMBERS.has(kind)) await signIn(page, site);
  await page.goto(ACCOUNTS.has(kind) ? site + path : path);
  if (kind !== 'offline') await live(page);
  if (ACCOUNTS.has(kind)) await page.locator('.account').locator('form, article').first().waitFor();
  if (kind === 'results') await page.locator('.result').first().waitFor();
  await arrived(page);
}

/** Waits until nothing is on its way any more, and what has come is drawn. */
export async function arrived(page) {
  for (let quiet = 0; quiet < 6; quiet = underWay.get(page).size ? 0 : quiet + 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
  }
}

/** The font may come too late for a first page (`optional`); from here on pages wait for it. */
export const awaitFont = (page) =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/font-display: ?optional/, 'font-display:block') });
  });

/** The page is drawn in the site's font: that it has come (`document.fonts.check`) does not tell. */
export async function inFont(page) {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const own = async () => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ isCustomFont }) => isCustomFont);
  };
  await expect.poll(own, { message: 'the heading is in the site’s font' }).toEqual([true]);
  await session.detach();
}
