// Visited pages without a network (docs/architecture.md, “Offline”). With one, only files
// whose names change with their content are taken from the store; everything else is asked
// for, so that nobody sees an old page. `BUILD` comes from src/prerender/offline.rs.
const { version, forever, never, parts, shell, missing } = BUILD;
const base = new URL(registration.scope).pathname;
// Of each version one store. The one before stays, for pages that name its files.
const OWN = `wco ${base} ${version}`;
const MOST_PAGES = 60;

// Filters, and what Pagefind adds to its addresses, stand in the query: the file is the same.
const key = ({ origin, pathname }) => origin + pathname;
const within = (path, folders) => folders.some((folder) => path.startsWith(folder));
const isForever = (path) => within(path, forever) && !never.some((name) => path.endsWith(name));
const stored = async (address) => {
  const store = await caches.open(OWN);
  return (await store.match(address, { ignoreVary: true })) ?? caches.match(address, { ignoreVary: true });
};

const keep = async (address, answer) => {
  try {
    const store = await caches.open(OWN);
    await store.put(address, answer);
    const pages = (await store.keys()).filter(({ url }) => url.endsWith('/'));
    await Promise.all(pages.slice(0, -MOST_PAGES).map((page) => store.delete(page)));
  } catch {
    // No room: what is not kept is asked for.
  }
};

const isGood = (answer) => answer.ok && answer.status === 200 && answer.type === 'basic' && !answer.redirected;

/** From the network, and kept; without it, as it was kept. */
const latest = async (event, address, asked) => {
  try {
    const answer = (await asked) ?? (await fetch(event.request));
    if (isGood(answer)) event.waitUntil(keep(address, answer.clone()));
    return answer;
  } catch (error) {
    const known = await stored(address);
    if (known) return known;
    throw error;
  }
};

const page = async (event, url) => {
  try {
    return await latest(event, key(url), event.preloadResponse);
  } catch {
    const [lang] = url.pathname.slice(base.length).split('/');
    return (await stored(missing[lang] ?? Object.values(missing)[0])) ?? Response.error();
  }
};

const asset = async (event, url) => {
  const known = await stored(key(url));
  if (!known) return latest(event, key(url));
  const store = await caches.open(OWN);
  // What an earlier version has fetched stays with this one.
  if (!(await store.match(key(url)))) event.waitUntil(keep(key(url), known.clone()));
  return known;
};

addEventListener('fetch', (event) => {
  const { method, mode, headers, url: address } = event.request;
  const url = new URL(address);
  if (method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base) || headers.has('range')) return;
  const path = url.pathname.slice(base.length);
  if (mode === 'navigate') event.respondWith(page(event, url));
  else if (isForever(path)) event.respondWith(asset(event, url));
  else if (within(path, parts)) event.respondWith(latest(event, key(url)));
});

// What a page had loaded before this worker was there, and pages that the program has
// shown without loading them.
addEventListener('message', (event) => {
  const one = async (address) => {
    const url = new URL(address);
    const { origin, pathname } = url;
    const path = pathname.slice(base.length);
    if (origin !== location.origin || !pathname.startsWith(base)) return;
    if (!pathname.endsWith('/') && !isForever(path) && !within(path, parts)) return;
    const store = await caches.open(OWN);
    if (await store.match(key(url))) return;
    // What the page has just loaded need not be asked for again.
    const answer = await fetch(url, { cache: event.data.cache ?? 'default' });
    if (isGood(answer)) await keep(key(url), answer);
  };
  event.waitUntil(Promise.allSettled((event.data?.keep ?? []).map(one)));
});

addEventListener('install', (event) => {
  const fill = async () => (await caches.open(OWN)).addAll(shell);
  event.waitUntil(fill().then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const settle = async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith(`wco ${base} `) && name !== OWN);
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
    await registration.navigationPreload?.enable();
    await clients.claim();
  };
  event.waitUntil(settle());
});
