// Goes to many pages in little time: by the program, where that shows what a load would.
import { open, test } from './fixtures.js';

/**
 * Goes to a page as a click on a link does; answers whether it is then what was built for
 * that address. Runs in the browser: one way there and back for each page.
 */
export async function route(path) {
  const link = document.createElement('a');
  link.href = path;
  document.querySelector('main').append(link);
  link.click();
  link.remove();
  const patience = performance.now() + 10_000;
  while (location.pathname !== path) {
    if (performance.now() > patience) return false;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const built = globalThis.parseFeedHtml(await (await fetch(path)).text());
  // A list goes on by links before the program has it, then by a button. The file of an event is
  // the host's on a page that was loaded, else made on the spot: only where the link leads differs.
  // That nothing else does: walk.spec.js.
  const plain = (part) => {
    const own = part?.cloneNode(true);
    own?.querySelectorAll('.pager, .feed-list__more').forEach((end) => end.remove());
    own?.querySelectorAll('a[download]').forEach((link) => link.replaceWith(link.textContent));
    return own;
  };
  const same = (selector) => {
    const [now, before] = [document, built].map((each) => plain(each.querySelector(selector)));
    return before ? before.isEqualNode(now ?? null) : !now;
  };
  const { lang } = built.documentElement;
  return document.documentElement.lang === lang && ['title', '.header', '.breadcrumb', 'main', '.footer'].every(same);
}

/**
 * Opens pages of a language one after another, and calls `look` for each. `prepare` is called
 * for each document that is loaded: for those pages that the program draws otherwise than
 * they were built, such as lists that go on by a button, and for the first. What is in closed
 * menus is not there while `look` looks.
 */
export async function walk(page, lang, paths, prepare, look) {
  const load = async (path) => {
    await open(page, path);
    await prepare(page);
  };
  await oneStep(`${paths.length} pages`, async () => {
    // A page that the first is not, so that it is gone to, too.
    const home = `/${lang}/`;
    await load(paths[0] === home ? paths.at(-1) : home);
    for (const path of paths) {
      if (!(await page.evaluate(route, path))) await load(path);
      await aside(page);
      await look(path);
      await back(page);
    }
  });
}

/**
 * Does what takes thousands of calls of the browser. Playwright asks of each call which step it
 * is part of: outside of one, it goes through all calls before.
 */
export const oneStep = (name, act) => test.step(name, act);

/** The links in closed menus, most of what there is: nobody meets them. */
const CLOSED = '.menu__section:not([open]) .menu__panel';

/** Takes out of the document what is in closed menus, and `more` parts; what was taken out before comes back. */
export const aside = (page, more = []) => take(page, [CLOSED, ...more].join());

const back = (page) => take(page, null);

const take = (page, selector) =>
  page.evaluate((selector) => {
    for (const [part, mark] of globalThis.taken ?? []) mark.replaceWith(part);
    globalThis.taken = selector ? [...document.querySelectorAll(selector)].map((part) => [part, new Comment()]) : [];
    for (const [part, mark] of globalThis.taken) part.replaceWith(mark);
  }, selector);

/** One of `count` parts of a list of which no two share anything. */
export const part = (list, index, count) => list.slice((list.length * index) / count, (list.length * (index + 1)) / count);
