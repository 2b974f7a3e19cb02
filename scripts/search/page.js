// The search page: results, filters, and what to do where there are none. All of what was
// asked lives in the address, as the plain form would put it there.
import { el } from '../dom.js';
import { debounced, marked } from './combobox.js';
import { loadFilters, prepare, say, sayCount, search, show, site } from './engine.js';

/** How many results are shown at first, and with every click on more. */
const SOME = 8;

const FILTERS = ['section', 'topic', 'year', 'kind'];

const language = () => document.documentElement.lang;

/** What the address asks for. */
const asked = () => {
  const params = new URLSearchParams(location.search);
  const filters = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { query: params.get('q')?.trim() ?? '', filters };
};

const remember = ({ query, filters }) => {
  const params = new URLSearchParams(location.search);
  let changed = false;
  for (const [name, value] of [['q', query], ...FILTERS.map((name) => [name, filters[name]])]) {
    if ((params.get(name) ?? '') === (value ?? '')) continue;
    changed = true;
    if (value) params.set(name, value);
    else params.delete(name);
  }
  if (!changed) return;
  const question = params.size ? `?${params}` : '';
  history.replaceState(history.state, '', location.pathname + question + location.hash);
};

const attach = (form, place) => {
  const input = form.elements.q;
  const status = el('p', { class: 'results__status', role: 'status' });
  const body = el('div', {});
  const choices = el('div', { class: 'filters results__filters', role: 'group', hidden: true });
  place.replaceChildren(choices, status, body);
  let counts = {};
  let withFilters = false;

  const ways = ({ ways }) => el('ul', {}, ...ways.map(([href, name]) => el('li', {}, el('a', { href }, name))));

  const result = ({ href, title, crumbs, date, kind, pieces }, { words }) =>
    el('li', { class: 'result' },
      el('h2', { class: 'result__title' }, el('a', { href }, title)),
      el('p', { class: 'result__where' },
        [words[kind === 'page' ? 'page-kind' : kind], crumbs, date].filter(Boolean).join(' · ')),
      el('p', { class: 'result__text' }, ...marked(pieces)));

  const list = async (found, texts, isLatest) => {
    const items = el('ol', { class: 'results__list' });
    const more = el('button', { type: 'button', class: 'button' }, texts.words.more);
    const next = async () => {
      const from = items.children.length;
      const results = await Promise.all(found.results.slice(from, from + SOME).map(show));
      items.append(...results.map((one) => result(one, texts)));
      more.hidden = items.children.length >= found.total;
      return items.children[from]?.querySelector('a');
    };
    more.addEventListener('click', async () => (await next())?.focus());
    await next();
    if (isLatest()) body.replaceChildren(items, more);
  };

  const none = async (found, { query }, texts, isLatest) => {
    const lang = language();
    const { words } = texts;
    const parts = [];
    if (found.instead) {
      const href = `?${new URLSearchParams({ q: found.instead })}`;
      const link = el('a', { href }, say(words.instead, { other: found.instead }));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        input.value = found.instead;
        run();
      });
      parts.push(el('p', {}, link));
    }
    const others = el('p', {});
    body.replaceChildren(...parts, others, el('p', {}, words['none-help']), ways(texts));
    for (const name of document.querySelectorAll(`a[data-language]:not([data-language="${lang}"])`)) {
      const code = name.dataset.language;
      // Another language's index is worth its bytes only now, and its failure no message.
      const { total } = await search(query, code).catch(() => ({ total: 0 }));
      if (!total || !isLatest()) continue;
      const { search: path } = await site(code);
      const [before, after] = sayCount(texts.counted['other-language'], total, lang).split('{language}');
      const text = [before, el('span', { lang: code }, name.textContent.trim()), after ?? ''];
      others.append(el('a', { href: `${path}?${new URLSearchParams({ q: query })}`, hreflang: code }, ...text), ' ');
    }
  };

  const fail = async () => {
    const texts = await site(language()).catch(() => undefined);
    // Without its words the page still has its links, in the text below.
    if (!texts) return;
    const retry = el('button', { type: 'button', class: 'button' }, texts.words.retry);
    retry.addEventListener('click', () => {
      input.focus();
      run();
    });
    status.replaceChildren(texts.words.error);
    body.replaceChildren(el('p', {}, retry), el('p', {}, texts.words['none-help']), ways(texts));
  };

  const filterForm = (texts, filters) => {
    const { words, sections, topics } = texts;
    const kinds = [['page', words['page-kind']], ['news', words.news], ['event', words.event]];
    const years = Object.keys(counts.year ?? {}).sort().reverse().map((year) => [year, year]);
    const values = { section: sections, topic: topics, year: years, kind: kinds };
    choices.setAttribute('aria-label', words.filters);
    for (const name of FILTERS) {
      let select = choices.querySelector(`[name=${name}]`);
      if (!select) {
        select = el('select', { name, id: `search-${name}` });
        select.addEventListener('change', () => run());
        const label = el('label', { for: select.id }, words[name]);
        choices.append(el('div', { class: 'filters__field' }, label, select));
      }
      const chosen = filters[name] ?? '';
      const some = values[name].filter(([value]) => counts[name]?.[value] || value === chosen);
      const options = some.map(([value, text]) =>
        el('option', { value, selected: value === chosen }, `${text} (${counts[name]?.[value] ?? 0})`));
      select.replaceChildren(el('option', { value: '' }, words.any), ...options);
    }
    choices.hidden = false;
  };

  const run = debounced(async (isLatest) => {
    const lang = language();
    const query = input.value.trim();
    const filters = {};
    for (const name of FILTERS) {
      const select = choices.querySelector(`[name=${name}]`);
      const value = select ? select.value : asked().filters[name];
      if (value) filters[name] = value;
    }
    remember({ query, filters });
    if (!query) {
      status.replaceChildren();
      body.replaceChildren();
      choices.hidden = true;
      return;
    }
    try {
      const texts = await site(lang);
      const { words, counted } = texts;
      const slow = setTimeout(() => isLatest() && status.replaceChildren(words.loading), 250);
      await prepare(lang).finally(() => clearTimeout(slow));
      if (!isLatest()) return;
      let found = await search(query, lang, { filters, some: SOME });
      if (!isLatest()) return;
      if (found.total) {
        const text = sayCount(counted.found, found.total, lang, { query: found.corrected ?? query });
        const note = found.corrected && say(words.corrected, { query, other: found.corrected });
        await list(found, texts, isLatest);
        if (!isLatest()) return;
        status.replaceChildren([note, text].filter(Boolean).join(' '));
        if (!withFilters) {
          // Only now: results come first.
          await loadFilters(lang);
          withFilters = true;
          found = await search(query, lang, { filters, some: SOME });
          if (!isLatest()) return;
        }
        counts = found.filters;
        filterForm(texts, filters);
      } else {
        status.replaceChildren(say(words.none, { query }));
        await none(found, { query }, texts, isLatest);
        // What was chosen can be taken back.
        counts = {};
        if (Object.keys(filters).length) filterForm(texts, filters);
        else choices.hidden = true;
      }
    } catch {
      if (isLatest()) await fail();
    }
  });

  const read = () => {
    const { query, filters } = asked();
    input.value = query;
    for (const select of choices.querySelectorAll('select')) {
      const value = filters[select.name] ?? '';
      if (value && ![...select.options].some((option) => option.value === value)) select.append(el('option', { value }, value));
      select.value = value;
    }
    run();
  };

  input.addEventListener('input', () => run(input.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  // From the field down the results and back.
  const step = (event) => {
    const links = [...body.querySelectorAll('.result__title a')];
    const at = links.indexOf(document.activeElement);
    const inField = document.activeElement === input;
    const { key } = event;
    if (key === 'Escape' && at >= 0) input.focus();
    else if (key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  };
  form.addEventListener('keydown', step);
  place.addEventListener('keydown', step);
  const abort = new AbortController();
  const again = () => {
    if (form.isConnected) read();
    else abort.abort();
  };
  addEventListener('wco-search', again, { signal: abort.signal });
  addEventListener('popstate', again, { signal: abort.signal });
  read();
};

const attached = new WeakSet();

/** Sees to the search page's form, once. */
export const start = (form) => {
  if (attached.has(form)) return;
  attached.add(form);
  // Begins to load when somebody turns to the field; not everyone who comes here does.
  for (const turned of ['focusin', 'pointerover']) {
    form.addEventListener(turned, () => prepare(language()).catch(() => {}), { once: true });
  }
  attach(form, document.querySelector('[data-search-results]'));
};
