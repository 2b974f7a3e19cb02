// Starts the program. The page is complete without it: whatever fails here, links, menu
// and language switch go on.
const { base, glue, glueIntegrity, wasm, integrity, words, translate, carousel, search, searchStyle, worker, accounts, accountsStyle } = document.querySelector('script[data-glue]').dataset;

// The browser may have none, or refuse them (https://w3c.github.io/ServiceWorker/#navigator-serviceworker).
function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

let leaving = false;
const load = () => {
  if (!leaving) location.reload();
  leaving = true;
};

// From now on links load pages, and so do Back and Forward.
const plain = (event) => {
  if (event.target.closest?.('a[href]')) event.stopImmediatePropagation();
};
const here = () => location.pathname + location.search;
let stands;
// Going to a fragment of the page is an event of this name, too.
const moved = () => here() !== stands && load();
function plainLinks() {
  stands ??= here();
  addEventListener('click', plain, true);
  addEventListener('popstate', moved, true);
}

// A new version of the site takes the files of the one before away. Asked when a link is aimed
// at, to be known when it is followed: then the page is loaded, and with it the new version.
const gone = (file) =>
  fetch(file, { method: 'HEAD', cache: 'no-store' }).then(({ status }) => status === 404 || status === 410, () => false);
const first = location.pathname;
// Where that was heard. A click may have come before: the page that it leads to is loaded again.
let outdated;
const outdate = () => {
  outdated ??= location.pathname;
  plainLinks();
};
const SOME_SECONDS = 10_000;
let checked = performance.now();
const aimed = ({ target }) => {
  if (performance.now() - checked < SOME_SECONDS || !target.closest?.('a[href]')) return;
  checked = performance.now();
  gone(glue).then((yes) => yes && outdate());
};
addEventListener('pointerover', aimed);
addEventListener('focusin', aimed);
// A script did not come. A page that cannot do without, and that the program has shown, is loaded
// at once; one that was loaded would only lack it again.
const lost = async (file, needed) => {
  if (!(await gone(file))) return;
  outdate();
  if (needed && location.pathname !== first) load();
};

// The search comes when it is wanted. Where it does not come, its forms still lead to the
// search page, which tells of other ways.
const wear = (href) => {
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
};
const find = async (file, act, needed) => {
  wear(searchStyle);
  // What they all import comes along, not one after the other.
  const [script, ...rest] = [file, 'engine', 'combobox', 'fold', '../dom'].map((name) => import(`${search}${name}.js`));
  for (const other of rest) other.catch(() => {}); // then the first does not come either
  try {
    await act(await script);
  } catch {
    lost(`${search}${file}.js`, needed);
  }
};
// Only what the program has taken over, or never will, may be changed.
const root = document.getElementById('site');
let dead = false;
const settled = () => dead || 'live' in root.dataset;
// Once it has, or never will.
let settle;
const calm = new Promise((go) => (settle = go));
const idle = globalThis.requestIdleCallback ?? setTimeout;
const field = () => document.getElementById('header-search');
const focused = () => {
  const { activeElement } = document;
  if (!activeElement || activeElement !== field()) return;
  find('field', ({ start }) => settled() && start(activeElement));
};
// What is typed while the list of pages is on its way belongs into its field.
let early = null;
const palette = async () => {
  early ??= '';
  const taken = () => [early, (early = null)][0];
  await find('palette', ({ toggle }) => toggle(taken));
  early = null;
};
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
    palette();
  } else if (early !== null && key.length === 1 && !ctrlKey && !metaKey) {
    early += key;
  } else if (key === '/' && !ctrlKey && !metaKey && !target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) {
    try {
      if (localStorage.getItem('shortcut') === 'off') return;
    } catch {
      // storage is switched off: the shortcut is as it is at first
    }
    (document.querySelector('[data-search-page] input') ?? field())?.focus();
  } else return;
  event.preventDefault();
});

// What was visited can be read again without a network. Asks only after all else has come and the
// program stands: on a small device they would be in each other's way. Where visitors pay for
// what they load, it asks for nothing that they have not asked for.
const offline = worker && workers();
const keep = (urls, cache) => navigator.connection?.saveData || offline.controller?.postMessage({ keep: urls, cache });
let { pathname } = location;
// A page that the program has shown, but the browser not loaded.
let later;
const visited = () => {
  clearTimeout(later);
  later = setTimeout(() => {
    if (!offline || pathname === location.pathname) return;
    ({ pathname } = location);
    keep([location.origin + pathname]);
  }, 1000);
};
const HOUR = 3_600_000;
const install = async () => {
  const trusted = globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: () => worker });
  const registration = await offline.register(trusted?.createScriptURL('') ?? worker, { scope: base });
  let asked = Date.now();
  addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {}); // without a network: later
  });
};
if (offline) {
  let known = offline.controller;
  offline.addEventListener('controllerchange', () => {
    if (known) plainLinks(); // a new version of the site: the next page is loaded from it
    else keep([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)], 'force-cache');
    known = true;
  });
  const loaded = document.readyState === 'complete' || new Promise((go) => addEventListener('load', go, { once: true }));
  Promise.all([calm, loaded]).then(() => setTimeout(() => idle(() => install().catch(() => {})), 1000));
}

// Signing in, for who wants it: pages, a panel for the header's link, and a menu. Where it
// does not come, the link leads to the page.
const account = async (file, act, needed) => {
  wear(accountsStyle);
  try {
    await act(await import(`${accounts}${file}.js`));
  } catch {
    lost(`${accounts}${file}.js`, needed);
  }
};
// That somebody has signed in, and nothing else.
const signedIn = () => {
  try {
    return localStorage.getItem('account');
  } catch {
    return null;
  }
};
addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target.closest?.('.header__links > li:last-child a:not([aria-current])');
  if (!link || !settled() || dead || fallen || button || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  import(`${accounts}menu.js`).then(({ open }) => { wear(accountsStyle); open(link.getAttribute('href')); }, () => location.assign(link.href));
}, true);

// What the links in sight lead to is fetched while nothing else is to do, so that a click on
// them need not wait. Not where visitors pay for what they load.
const watched = new WeakSet();
// What waits for such a moment, which on a busy machine may be long in coming: pages that
// were left must not wait with it.
const seen = new Set();
// One at a time: all at once keep a visitor waiting who touches something meanwhile.
const tell = () => {
  const [link] = seen;
  if (!link) return;
  seen.delete(link);
  if (navigator.onLine) link.dispatchEvent(new Event('wco-near', { bubbles: true }));
  if (seen.size) idle(tell);
};
const sight = globalThis.IntersectionObserver && new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    sight.unobserve(target);
    if (!seen.size) idle(tell);
    seen.add(target);
  }
});
// Those in closed parts of the menu are watched from when it opens: they are most of all.
const watchLinks = () => {
  for (const link of seen) if (!link.isConnected) seen.delete(link);
  if (!sight || dead || !settled() || navigator.connection?.saveData) return;
  for (const link of root.querySelectorAll('a[href]:not(.menu__section:not([open]) a)')) {
    if (watched.has(link)) continue;
    watched.add(link);
    sight.observe(link);
  }
};
root.addEventListener('toggle', watchLinks, true);

// The highlights of the home page and the fields of single pages, now or when the program
// shows them.
const parts = () => {
  visited();
  if (outdated) setTimeout(() => location.pathname !== outdated && load(), 100);
  if (document.querySelector('wco-carousel')) import(carousel).catch(() => lost(carousel, true));
  if (!settled()) return;
  for (const [name, selector] of [['page', '[data-search-page]'], ['sitemap', '[data-sitemap-filter]']]) {
    const element = document.querySelector(selector);
    if (element) find(name, ({ start }) => start(element), true);
  }
  const room = document.querySelector('[data-account]:not([data-ready])');
  if (room) account('page', ({ start }) => start(room), true);
  if (signedIn()) account('menu', ({ show }) => show());
};
const look = () => {
  if (settled()) settle();
  parts();
  watchLinks();
  focused();
};
// Until something is painted, line and processor are the page's alone. A page in the background
// is not.
const painted = new Promise((go) => {
  if (document.hidden || !globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return go();
  new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
  setTimeout(go, 3000);
});
await painted;
look();
addEventListener('focusin', focused);
new MutationObserver(() => {
  parts();
  watchLinks();
}).observe(root, { childList: true, subtree: true });
new MutationObserver(look).observe(root, { attributeFilter: ['data-live'] });

// The next page fades in where the browser can (https://www.w3.org/TR/css-view-transitions-1/)
// and motion is not unwanted. Answers, once the page before is captured, what ends the change.
globalThis.fadePage = () =>
  new Promise((captured) => {
    if (!document.startViewTransition || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      captured();
      return;
    }
    const { ready, finished } = document.startViewTransition(() => new Promise(captured));
    for (const stage of [ready, finished]) stage.catch(() => {}); // the next change has come
  });

// The system's own way of sharing; early.js shows the button where there is one.
addEventListener('click', ({ target }) => {
  if (!target.closest?.('[data-share]')) return;
  const { title, location: { href: url } } = document;
  navigator.share({ title, url }).catch(() => {}); // closed without sharing
});

// A panic, or an error of the browser in the midst of the program, leaves one whose handlers
// would still swallow clicks.
let fallen = false;
const fall = () => {
  if (fallen) return;
  fallen = true;
  plainLinks();
  document.getElementById('fallen')?.removeAttribute('hidden');
};
const within = (error) => /\.wasm|wasm-function/.test(error?.stack);
addEventListener('wco-panic', fall);
addEventListener('error', ({ error }) => within(error) && fall());
addEventListener('unhandledrejection', ({ reason }) => within(reason) && fall());

// ?l10n shows translators the messages behind the texts, ?pseudo shows pseudo-text, both
// for the rest of the visit, and only where the deployment's config.json allows it.
// ?plain ends it.
async function translators() {
  const asked = new URLSearchParams(location.search);
  try {
    if (asked.has('plain')) sessionStorage.removeItem('words');
    if (asked.has('l10n')) sessionStorage.setItem('words', 'named');
    if (asked.has('pseudo')) sessionStorage.setItem('words', 'pseudo');
    const wanted = sessionStorage.getItem('words');
    if (!wanted) return;
    const config = await (await fetch(`${base}config.json`)).json();
    if (config.translatorView !== true) return;
    document.documentElement.dataset.words = wanted;
    if (wanted === 'named') await import(translate);
  } catch {
    // no storage, or no config.json: words as visitors see them
  }
}
await translators();

// The text of feeds, for the program, which takes over only what its list allows. Nowhere
// else may text become HTML.
const policy = globalThis.trustedTypes?.createPolicy('feeds', { createHTML: (html) => html });
globalThis.parseFeedHtml = (html) =>
  new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

// The fields of many objects as one text, for the program: src/json/browser.rs says how it reads it.
// What separates them stands in no text for readers.
const without = (text, sign) => (text.includes(sign) ? text.replaceAll(sign, '') : text);
globalThis.fieldsOf = (list, names, whole) => {
  // Not ASCII: what passes texts to the program tries those by itself, letter by letter, and
  // leaves others to the browser's encoder, which is many times as quick.
  const parts = ['…'];
  for (const object of list) {
    for (let index = 0; index < names.length; index += 1) {
      const value = object?.[names[index]] ?? null;
      if (typeof value === 'string') {
        parts.push('=', index < whole ? without(value, '\0') : '');
      } else if (Array.isArray(value)) {
        parts.push('[');
        for (const text of index < whole ? value : []) {
          if (typeof text === 'string') parts.push(without(without(text, '\0'), '\x01'), '\x01');
        }
      } else if (value !== null) parts.push('!');
      parts.push('\0');
    }
  }
  return parts.join('');
};

const ahead = (rel, href, more) =>
  document.head.append(Object.assign(document.createElement('link'), { rel, href, crossOrigin: 'anonymous', ...more }));

try {
  // Import has no way of its own to say what a script must be; what was preloaded is what it takes.
  ahead('modulepreload', glue, glueIntegrity && { integrity: glueIntegrity });
  for (const file of words.split(' ').filter(Boolean)) ahead('preload', file, { as: 'fetch' });
  // What a host calls by another name cannot be compiled as it comes.
  const program = fetch(wasm, { integrity }).then((answer) =>
    answer.headers.get('content-type') === 'application/wasm' ? WebAssembly.compileStreaming(answer) : answer,
  );
  program.catch(() => {}); // told when it is wanted
  const { default: start } = await import(glue);
  const compiled = await program;
  // Not compiled and started in one go: the visitor has a turn in between.
  await new Promise((go) => setTimeout(go));
  await start({ module_or_path: compiled });
} catch (error) {
  dead = true;
  look();
  throw error;
}
