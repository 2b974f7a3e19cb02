// Starts the program. The page is complete without it: whatever fails here, links, menu
// and language switch go on.
const { base, glue, wasm, translate, carousel, search, searchStyle, worker, integrity, accounts, accountsStyle } = document.querySelector('script[data-glue]').dataset;

// The browser may have none, or refuse them (https://w3c.github.io/ServiceWorker/#navigator-serviceworker).
function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

// From now on links load pages.
function plainLinks() {
  const plain = (event) => {
    if (event.target.closest?.('a[href]')) event.stopImmediatePropagation();
  };
  addEventListener('click', plain, true);
  addEventListener('popstate', () => location.reload(), true);
}

// The search comes when it is wanted. Where it does not come, its forms still lead to the
// search page, which tells of other ways.
const wear = (href) => {
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
};
const find = async (file, act) => {
  wear(searchStyle);
  // What they all import comes along, not one after the other.
  const [script] = [file, 'engine', 'dom', 'fold'].map((name) => import(`${search}${name}.js`));
  try {
    await act(await script);
  } catch {
    // as above
  }
};
// Only what the program has taken over, or never will, may be changed.
const root = document.getElementById('site');
let dead = false;
const settled = () => dead || 'live' in root.dataset;
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

// What was visited can be read again without a network. Asks only after all else has come,
// and where visitors pay for what they load, for nothing that they have not asked for.
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
  const soon = () => (globalThis.requestIdleCallback ?? setTimeout)(() => install().catch(() => {}));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

// Signing in, for who wants it: pages, a panel for the header's link, and a menu. Where it
// does not come, the link leads to the page.
const account = async (file, act) => {
  wear(accountsStyle);
  try {
    await act(await import(`${accounts}${file}.js`));
  } catch {
    // as above
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

// The highlights of the home page and the fields of single pages, now or when the program
// shows them.
const parts = () => {
  visited();
  if (document.querySelector('wco-carousel')) import(carousel);
  if (!settled()) return;
  for (const [name, selector] of [['page', '[data-search-page]'], ['sitemap', '[data-sitemap-filter]']]) {
    const element = document.querySelector(selector);
    if (element) find(name, ({ start }) => start(element));
  }
  const room = document.querySelector('[data-account]:not([data-ready])');
  if (room) account('page', ({ start }) => start(room));
  if (signedIn()) account('menu', ({ show }) => show());
};
const look = () => {
  parts();
  focused();
};
look();
addEventListener('focusin', focused);
new MutationObserver(parts).observe(root, { childList: true, subtree: true });
new MutationObserver(look).observe(root, { attributeFilter: ['data-live'] });

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

try {
  const { default: start } = await import(glue);
  await start({ module_or_path: fetch(wasm, { integrity }) });
} catch (error) {
  dead = true;
  look();
  throw error;
}
