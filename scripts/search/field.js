// The header's search field: first results as one types.
import { el, go } from '../dom.js';
import { combobox, debounced, marked } from './combobox.js';
import { prepare, say, sayCount, search, show, site } from './engine.js';

/** How many results stand below the field. */
const SOME = 5;

const language = () => document.documentElement.lang;

const attach = (input) => {
  const form = input.form;
  const list = el('div', { id: 'search-options', role: 'listbox' });
  const note = el('p', { class: 'finder__note', role: 'status' });
  const panel = el('div', { class: 'finder', hidden: true }, note, list);
  form.append(panel);

  const address = async (query) => `${(await site(language())).search}?${new URLSearchParams({ q: query })}`;
  const close = () => {
    panel.hidden = true;
    box.changed(false);
  };
  const open = (text, ...options) => {
    note.replaceChildren(text);
    list.replaceChildren(...options);
    list.hidden = !options.length;
    panel.hidden = false;
    box.changed(options.length > 0);
  };
  const option = (result, index) =>
    el('a', { role: 'option', id: `search-option-${index}`, href: result.href, tabindex: '-1', 'aria-selected': 'false' },
      el('span', { class: 'finder__title' }, result.title),
      el('span', { class: 'finder__where' }, [result.crumbs, result.date].filter(Boolean).join(' · ')),
      el('span', { class: 'finder__text' }, ...marked(result.pieces)));

  const ask = debounced(async (isLatest, value) => {
    const query = value.trim();
    const lang = language();
    if (!query) return close();
    try {
      const { words, counted } = await site(lang);
      // Only where it takes so long that one would wonder.
      const slow = setTimeout(() => isLatest() && open(words.loading), 250);
      await prepare(lang).finally(() => clearTimeout(slow));
      if (!isLatest()) return undefined;
      const found = await search(query, lang, { some: SOME });
      const results = await Promise.all(found.results.slice(0, SOME).map(show));
      if (!isLatest() || !form.contains(document.activeElement)) return undefined;
      if (!results.length) return open(say(words.none, { query }));
      const all = el('a', { role: 'option', id: 'search-option-all', href: await address(query), tabindex: '-1', 'aria-selected': 'false', class: 'finder__all' }, words.all);
      const text = found.corrected
        ? say(words.corrected, { query, other: found.corrected })
        : sayCount(counted.found, found.total, lang, { query });
      list.setAttribute('aria-label', words.suggestions);
      return open(text, ...results.map(option), all);
    } catch {
      if (!isLatest()) return undefined;
      return failed(query);
    }
  });

  // The words may have come although the engine has not.
  const failed = async (query) => {
    const words = await site(language()).then((site) => site.words, () => undefined);
    if (!words) return close();
    const retry = el('button', { type: 'button', class: 'button button--quiet' }, words.retry);
    retry.addEventListener('click', () => {
      input.focus();
      ask(query);
    });
    open(words.error);
    return note.append(' ', retry);
  };

  const box = combobox(input, list, { ask, close });
  list.addEventListener('click', ({ target }) => {
    if (target.closest('a')) close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) close();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target)) close();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const query = input.value.trim();
    const href = await address(query).catch(() => `${form.action}?${new URLSearchParams({ q: query })}`);
    close();
    go(href);
    dispatchEvent(new Event('wco-search'));
  });
  if (document.activeElement === input && input.value) ask(input.value);
};

const attached = new WeakSet();

/** Sees to the field, once. */
export const start = (input) => {
  // What goes wrong now is told when it matters: on the first query.
  prepare(language()).catch(() => {});
  if (attached.has(input)) return;
  attached.add(input);
  attach(input);
};
