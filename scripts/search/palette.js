// Ctrl+K: any page by a part of its name, in every language.
import { el, go } from '../dom.js';
import { combobox, debounced } from './combobox.js';
import { pages, site } from './engine.js';
import { bare, fold } from './fold.js';

const MOST = 12;

const key = (text) => bare(fold(text)).replaceAll('-', ' ');

/** How well a name meets a part of the query: as a word, its beginning, inside, or its letters in order. */
const worth = (part, name) => {
  const words = name.split(' ');
  if (words.includes(part)) return 8;
  if (words.some((word) => word.startsWith(part))) return 6;
  if (part.length > 2 && name.includes(part)) return 3;
  let from = 0;
  for (const letter of part) {
    from = name.indexOf(letter, from) + 1;
    if (!from) return 0;
  }
  return part.length > 2 ? 1 : 0;
};

const rank = (query, entries, lang) => {
  const parts = key(query).split(' ').filter(Boolean);
  const scored = entries.flatMap((entry) => {
    let score = 0;
    for (const part of parts) {
      const own = Math.max(worth(part, entry.name), worth(part, entry.above) / 2);
      if (!own) return [];
      score += own;
    }
    // Short names first, and those of the page's own language.
    return [{ entry, score: score - entry.name.length / 100 + (entry.lang === lang ? 0.5 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, MOST).map(({ entry }) => entry);
};

/** Whether the key "/" leads to the search field (WCAG 2.1.4: it can be turned off). */
const shortcut = (value) => {
  try {
    if (value) localStorage.setItem('shortcut', value);
    return localStorage.getItem('shortcut');
  } catch {
    return null; // storage is switched off: nothing is remembered
  }
};

let dialog;

const make = async () => {
  const lang = document.documentElement.lang;
  const { words } = await site(lang);
  const langs = [...document.querySelectorAll('a[data-language]')].map((link) => link.dataset.language);
  const entries = [];
  for (const code of new Set([lang, ...langs])) {
    for (const [href, title, crumbs] of (await pages(code)).pages) {
      entries.push({ href, title, crumbs, lang: code, name: key(title), above: key(crumbs) });
    }
  }
  const title = el('h2', { id: 'palette-title' }, words.palette);
  const input = el('input', { type: 'search', 'aria-labelledby': 'palette-title', placeholder: words['palette-hint'], autocomplete: 'off', autofocus: true });
  const list = el('div', { id: 'palette-options', role: 'listbox', 'aria-labelledby': 'palette-title' });
  const note = el('p', { class: 'finder__note', role: 'status' });
  const keys = el('input', { type: 'checkbox', checked: shortcut() !== 'off' });
  keys.addEventListener('change', () => shortcut(keys.checked ? 'on' : 'off'));
  const box = el('dialog', { class: 'palette', 'aria-labelledby': 'palette-title' },
    title, input, note, list, el('label', { class: 'palette__keys' }, keys, words.shortcut));
  const option = (entry, index) =>
    el('a', { role: 'option', id: `palette-option-${index}`, href: entry.href, tabindex: '-1', 'aria-selected': 'false', lang: entry.lang, hreflang: entry.lang },
      el('span', { class: 'finder__title' }, entry.title),
      el('span', { class: 'finder__where' }, [entry.lang === lang ? '' : entry.lang.toUpperCase(), entry.crumbs].filter(Boolean).join(' · ')));
  const fill = (query) => {
    const found = query.trim() ? rank(query, entries, lang) : [];
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    note.replaceChildren(query.trim() && !found.length ? words['palette-none'] : '');
    control.changed(found.length > 0);
  };
  const ask = debounced((isLatest, query) => fill(query));
  const control = combobox(input, list, { ask, close: () => box.close() });
  input.addEventListener('keydown', (event) => {
    const first = list.querySelector('a');
    if (event.key === 'Enter' && !input.hasAttribute('aria-activedescendant') && first) first.click();
  });
  list.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    box.close();
    go(link.getAttribute('href'));
  });
  box.addEventListener('click', ({ target }) => {
    if (target === box) box.close();
  });
  document.body.append(box);
  const show = (query) => {
    input.value = query;
    fill(query);
    box.showModal();
  };
  return { box, lang, show };
};

/** Opens the list, or closes it. `typed` gives what was typed until then. */
export const toggle = async (typed) => {
  if (dialog?.lang !== document.documentElement.lang) {
    dialog?.box.remove();
    dialog = undefined;
  }
  dialog ??= await make();
  if (dialog.box.open) dialog.box.close();
  else dialog.show(typed() ?? '');
};
