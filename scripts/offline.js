// The page for when there is no network and the wanted page was not kept: names those that
// were, and goes on by itself when the network is back.
const list = document.querySelector('[data-saved]');
const plain = (html) => html.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]);

const saved = async () => {
  const found = new Map();
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      if (!request.url.endsWith('/')) continue;
      const html = await (await store.match(request)).text();
      const [, lang] = /<html lang="([^"]*)"/.exec(html) ?? [];
      const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      // “Page – Section – Organization”: the last says nothing here.
      if (title) found.set(request.url, [lang, plain(title).replace(/ – [^–]*$/, '')]);
    }
  }
  const own = document.documentElement.lang;
  const pages = [...found].sort(([, [a]], [, [b]]) => (b === own) - (a === own));
  for (const [href, [lang, title]] of pages) {
    const link = Object.assign(document.createElement('a'), { href, hreflang: lang, lang, textContent: title });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  list.parentElement.hidden = !pages.length;
};

const again = () => location.reload();
// The line may be back before the server can be reached, and browsers cannot tell whether it
// can: asks for the page, more and more seldom, while somebody looks at this one.
const LONGEST_WAIT = 60_000;
// Where asking went well, and loading did not, there is no hurry.
const reloaded = performance.getEntriesByType('navigation')[0]?.type === 'reload';
let wait = reloaded ? 5000 : 1000;
let next;
const ask = async () => {
  clearTimeout(next);
  if (document.hidden || !navigator.onLine) return;
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    again();
  } catch {
    clearTimeout(next);
    next = setTimeout(ask, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
};
// At its own address it stands for no other page.
if (!location.pathname.endsWith('/offline.html')) {
  next = setTimeout(ask, wait);
  addEventListener('visibilitychange', ask);
  addEventListener('online', () => {
    wait = 1000;
    ask();
  });
}
document.querySelector('[data-again]').addEventListener('click', again);
try {
  await saved();
} catch {
  // storage is switched off: nothing was kept
}
