// Pagefind (https://pagefind.app/docs/api/), and what it does not do: words that mean the
// same, misspelt words, and no results where a word is unknown.
import { bare, closeness, fold, forms, slips, unmark } from './fold.js';

const { searchIndex } = document.querySelector('script[data-search]').dataset;
const folder = (lang) => `${searchIndex}${lang}/`;

const get = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
};

const kept = new Map();

/** What `make` promises for `key`, asked for again only after it has failed. */
const once = (key, make) => {
  if (!kept.has(key)) {
    kept.set(
      key,
      make().catch((error) => {
        kept.delete(key);
        throw error;
      }),
    );
  }
  return kept.get(key);
};

/** What the interface shows in a language: see src/prerender/search/interface.rs. */
export const site = (lang) => once(`site ${lang}`, async () => (await get(`${folder(lang)}site.json`)).json());

/** All pages of a language, and the words of all titles. */
export const pages = (lang) => once(`pages ${lang}`, async () => (await get(`${folder(lang)}pages.json`)).json());

// Each language has a copy of Pagefind of its own: one copy holds one language's stemmer.
const pagefind = (lang) =>
  once(`pagefind ${lang}`, async () => {
    const [{ createInstance }, wasm] = await Promise.all([
      import(`${folder(lang)}pagefind.js`),
      // On its way while the script comes; and a failure that can be told.
      get(`${folder(lang)}wasm.${lang}.pagefind`),
    ]);
    // Into the cache, where Pagefind finds it.
    wasm.arrayBuffer().catch(() => {});
    const instance = createInstance({
      basePath: folder(lang),
      // One worker would hold one language, and costs a script of its own.
      noWorker: true,
      excerptLength: 26,
      ranking: { pageLength: 0.4, termFrequency: 0.6, metaWeights: { title: 8, crumbs: 1.5, date: 0 } },
    });
    await instance.init();
    return instance;
  });

/** Begins to load what a search in `lang` will need. */
export const prepare = (lang) => Promise.all([site(lang), pagefind(lang)]);

/** The query with words replaced by those that the site uses. */
const translated = (query, synonyms) => {
  let words = query.split(' ');
  for (const group of synonyms) {
    const [own, ...others] = group.map((entry) => fold(entry).split(' ')).reverse();
    for (const other of others) {
      for (let at = 0; at + other.length <= words.length; at += 1) {
        if (!other.every((word, index) => bare(word) === bare(words[at + index]))) continue;
        words = [...words.slice(0, at), ...own, ...words.slice(at + other.length)];
        at += own.length - 1;
      }
    }
  }
  return words.join(' ');
};

/** How well each term is met by the words that Pagefind marks in a result. */
const met = (terms, result, data, lang) => {
  const words = data.content.split(/\s+/);
  const found = result.words.map((at) => words[at] ?? '');
  // Names have no place in the text.
  found.push(...`${data.meta.title} ${data.meta.crumbs ?? ''}`.split(/\s+/));
  const kinds = [...new Set(found)];
  return terms.map((term) => Math.max(0, ...kinds.map((word) => closeness(bare(term).replaceAll('-', ''), word, lang))));
};

/** The word of a title that was probably meant. */
const meant = (term, words) => {
  const plain = bare(term);
  const most = plain.length < 4 ? 0 : plain.length < 8 ? 1 : 2;
  let best;
  for (const [word, count] of words) {
    if (Math.abs(word.length - plain.length) > most) continue;
    const distance = slips(plain, word);
    if (distance > most || distance === 0) continue;
    const better = !best || distance < best.distance || (distance === best.distance && count > best.count);
    if (better) best = { word, distance, count };
  }
  return best?.word;
};

/** Same but for the spelling of harmonise and harmonize. */
const alike = (a, b) => a.replaceAll('z', 's') === b.replaceAll('z', 's');

/**
 * Looks for `query`.
 *
 * `filters`: values by filter; `some`: how many results are shown at first. The answer's
 * `results` are Pagefind's, best first; `show` reads one. `corrected` is what was looked for instead, `instead` what could be.
 */
export const search = async (query, lang, { filters = {}, some = 1 } = {}) => {
  const [{ synonyms, common }, engine] = await prepare(lang);
  const text = translated(fold(query), synonyms);
  const nothing = { total: 0, results: [], filters: {} };
  if (!text) return nothing;
  const ask = (terms) => engine.search(terms.join(' '), { filters });
  let terms = text.split(' ');
  let found = await ask(terms);
  const grade = async () => {
    if (!found.results.length) return terms.map(() => 0);
    const [best] = found.results;
    return met(terms, best, await best.data(), lang);
  };
  let grades = await grade();
  let corrected;
  if (grades.some((grade) => grade < 2)) {
    // Is a word misspelt? Not if one of the site's own has the same stem.
    const { words } = await pages(lang);
    const known = new Set(words.map(([word]) => word));
    const better = terms.map((term, index) =>
      grades[index] === 2 || known.has(bare(term)) || common.includes(term) ? term : (meant(term, words) ?? term));
    if (better.some((term, index) => term !== terms[index])) {
      const others = await ask(better);
      const same = others.results.length === found.results.length && grades.every(Boolean);
      if (others.results.length && !same) {
        if (!better.every((term, index) => alike(term, terms[index]))) corrected = better.join(' ');
        [terms, found] = [better, others];
        grades = await grade();
      }
    }
  }
  const few = terms.filter((term) => !common.includes(term));
  if (!found.results.length && few.length && few.length < terms.length) {
    terms = few;
    found = await ask(terms);
    grades = await grade();
  }
  if (!found.results.length || grades.some((grade) => !grade)) {
    const { known, together, all } = await fewer(terms, ask, lang);
    // A word that is nowhere: what there is without it may be something else altogether.
    if (!all || !together) return { ...nothing, instead: together && known.join(' ') };
    corrected = known.join(' ');
    [terms, found] = [known, together];
  }
  return {
    total: found.results.length,
    results: await exactFirst(found.results, text, some),
    filters: found.filters,
    totalFilters: found.totalFilters,
    terms,
    corrected,
  };
};

/**
 * The words of the query that occur, less the most frequent, as long as they do not occur
 * `together`; and whether `all` words do.
 */
const fewer = async (terms, ask, lang) => {
  if (terms.length < 2) return {};
  const found = [];
  for (const term of terms) {
    const { results } = await ask([term]);
    const [best] = results;
    if (best && met([term], best, await best.data(), lang)[0]) found.push({ term, count: results.length });
  }
  const all = found.length === terms.length;
  let known = found;
  while (known.length) {
    const words = known.map(({ term }) => term);
    const together = words.length < terms.length && (await ask(words));
    if (together && together.results.length) return { known: words, together, all };
    const most = Math.max(...known.map(({ count }) => count));
    const [frequent] = known.filter(({ count }) => count === most);
    known = known.filter((one) => one !== frequent);
  }
  return { all };
};

/** The page that is named exactly so comes first. */
const exactFirst = async (results, text, some) => {
  const first = results.slice(0, some);
  const names = await Promise.all(first.map(async (result) => forms((await result.data()).meta.title ?? '')[0]));
  const wanted = forms(text.replaceAll(' ', '-'))[0];
  const exact = first.filter((_, index) => names[index] === wanted);
  return [...exact, ...results.filter((result) => !exact.includes(result))];
};

/** An excerpt that says where it leaves something out, and in which words alone are marked, not the stops at them. */
const trimmed = (excerpt, content) => {
  const text = content.trim().split(/\s+/).join(' ');
  const own = excerpt.replaceAll(/<\/?mark>/g, '').trim();
  const before = text.startsWith(own) ? '' : '… ';
  const whole = text.endsWith(own);
  const words = excerpt.trim().replaceAll(/<mark>([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)<\/mark>/gu, '$1<mark>$2</mark>$3');
  return before + (whole ? words : words.replace(/[\s,;:–]*$/, /[.!?]$/.test(words) ? ' …' : '…'));
};

/** A result as it is shown: texts, and an excerpt in pieces, `[text, marked]`. */
export const show = async (result) => {
  const { url, meta, filters, excerpt, content } = await result.data();
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const pieces = unmark(trimmed(excerpt, content))
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith('<mark>') ? [plain(piece.slice(6, -7)), true] : [plain(piece), false]));
  return {
    href: url,
    title: unmark(meta.title ?? url),
    crumbs: unmark(meta.crumbs ?? ''),
    date: unmark(meta.date ?? ''),
    kind: filters.kind?.[0] ?? 'page',
    pieces,
  };
};

/** How many pages of each filter's values there are, for all that `search` answers later. */
export const loadFilters = async (lang) => (await pagefind(lang)).filters();

/** A message with its variables filled in. */
export const say = (message, values = {}) => message.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** A message in the form that goes with `count`. */
export const sayCount = (forms, count, lang, values = {}) => {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return say(form, { ...values, count: new Intl.NumberFormat(lang).format(count) });
};
