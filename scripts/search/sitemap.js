// The sitemap's field: only pages whose names contain all that was typed stay, with those
// above them.
import { debounced } from './combobox.js';
import { say, sayCount, site } from './engine.js';
import { bare, fold } from './fold.js';

const key = (text) => bare(fold(text)).replaceAll('-', ' ');

const attached = new WeakSet();

/** Sees to the field, once. */
export const start = (input) => {
  if (attached.has(input)) return;
  attached.add(input);
  const status = input.closest('.sitemap-filter').querySelector('[role=status]');
  const items = [...document.querySelectorAll('.sitemap li')].map((item) => ({
    item,
    name: key(item.querySelector('a').textContent),
  }));
  const filter = debounced(async (isLatest) => {
    const query = input.value.trim();
    const parts = key(query).split(' ').filter(Boolean);
    const found = items.filter(({ name }) => parts.every((part) => name.includes(part)));
    const shown = new Set();
    for (const { item } of found) {
      for (let above = item; above; above = above.parentElement.closest('.sitemap li')) shown.add(above);
    }
    for (const { item } of items) {
      item.hidden = !shown.has(item);
      const below = item.querySelector(':scope > details');
      if (!below) continue;
      // What was found may have been folded away.
      if (parts.length) below.open = true;
      below.hidden = ![...below.querySelectorAll('li')].some((inside) => shown.has(inside));
    }
    document.querySelector('.sitemap').classList.toggle('is-filtered', parts.length > 0);
    const lang = document.documentElement.lang;
    const { words, counted } = await site(lang).catch(() => ({}));
    if (!words || !isLatest()) return;
    const count = found.length;
    if (!parts.length) status.replaceChildren();
    else status.replaceChildren(count ? sayCount(counted.found, count, lang, { query }) : say(words.none, { query }));
  });
  input.addEventListener('input', () => filter());
  if (input.value) filter();
};
