// Queries and words as the index knows them: see src/prerender/search/fold.rs, which puts
// marks into what is indexed. `unmark` takes them out of what results show.

const ELIDED = /(^|[^\p{L}])(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’](?=\p{L})/giu;

// Endings that a stemmer takes off, by language: what two forms of one word may differ by.
const ENDINGS = {
  en: /^(?:e|y|s|es|ed|d|ing|ings|r|er|ers|or|ors|ies|ied|ying|t?ion|t?ions|[ai]?tion|[ai]?tions|is|al|als|ally|l?y|ments?|ive|ives|ivity|ity|ities|able|ness|[iy]?[sz](?:e|es|ed|ing|ation|ations)|icalll?y|ical|ic|ics|ful|ance|ence|ate|ated|ating|ates|ator|ators)?$/,
  fr: /^(?:e|s|x|es|al|ale|ales|aux|er|ez|ent|ant|ants|ante|antes|ees?|t?ions?|[ai]?tions?|e?ment|e?ments|eurs?|euses?|[ai]?teurs?|[ai]?trices?|ifs?|ives?|ites?|iques?|ir|it|i|is|ies?|iers?|ieres?|ables?|ances?|ences?|ismes?|istes?|ise|isee?s?|iser|isation|isations)?$/,
};
const ANY_ENDING = /^.{0,4}$/u;

/** Small letters, no apostrophes, œ as oe; hyphens inside words stay, Pagefind joins them. */
export const fold = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(ELIDED, '$1')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, '')
    .trim();

/** Letters without their accents. */
export const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A text of the index as it stands on the page. */
export const unmark = (text) =>
  text
    .replace(/o\u2060e/g, 'œ')
    .replace(/O\u2060[eE]/g, 'Œ')
    .replace(/a\u2060e/g, 'æ')
    .replace(/A\u2060[eE]/g, 'Æ')
    .replace(/\u2060 ?/g, '')
    // Pagefind knows only one kind of space.
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»:;!?])/g, '\u00a0');

/** All the ways in which the index knows a word: « auto-évaluation », autoevaluation, evaluation. */
export const forms = (word) => {
  const plain = bare(fold(word.replaceAll('\u2060', '')));
  const parts = plain.split(/[^\p{L}\p{N}]+/u);
  return [parts.join(''), ...parts].filter(Boolean);
};

/** 2: `word` begins with `term`; 1: they are forms of one word; 0: they have little in common. */
export const closeness = (term, word, lang) => {
  const ending = ENDINGS[lang] ?? ANY_ENDING;
  let best = 0;
  for (const form of forms(word)) {
    if (form.startsWith(term)) return 2;
    let same = 0;
    while (same < term.length && term[same] === form[same]) same += 1;
    // Where the stem ends is not known: at the first difference, or a letter before it.
    const related = (at) => at >= 3 && ending.test(term.slice(at)) && ending.test(form.slice(at));
    if (related(same) || related(same - 1)) best = 1;
  }
  return best;
};

/** How many slips of the finger lie between two words (Damerau and Levenshtein, adjacent swaps). */
export const slips = (a, b) => {
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
      }
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
};
