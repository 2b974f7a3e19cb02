// The translators' view: pointing at a text, or reaching it with the keyboard, shows its
// message, the file and line where it stands, and the English beside it. Texts that the
// page's language lacks are outlined. Only loaded with ?l10n, where config.json allows it.
const SOURCE = 'en';

/** Every message of a file, by id (and id.attribute): its line and its source text. */
function messages(text) {
  const found = new Map();
  let id = null;
  let entry = null;
  text.split('\n').forEach((line, index) => {
    const start = /^(-?[a-zA-Z][\w-]*)\s*=\s?(.*)$/.exec(line);
    const attribute = /^\s+\.([a-zA-Z][\w-]*)\s*=\s?(.*)$/.exec(line);
    if (start) {
      id = start[1];
      entry = { line: index + 1, text: start[2] };
      found.set(id, entry);
    } else if (attribute && id) {
      entry = { line: index + 1, text: attribute[2] };
      found.set(`${id}.${attribute[1]}`, entry);
    } else if (/^\s+\S/.test(line) || line === '') {
      if (entry) entry.text += `\n${line}`;
    } else {
      id = entry = null;
    }
  });
  return found;
}

const files = new Map();

/** The messages of a file of words, fetched once. */
function read(url) {
  if (!files.has(url)) {
    files.set(
      url,
      fetch(url)
        .then((answer) => (answer.ok ? answer.text() : ''))
        .then(messages, () => new Map()),
    );
  }
  return files.get(url);
}

/** The files that the program has fetched so far, as paths below a language's folder. */
function loaded() {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => /^(.*\/locales\/)[^/]+\/(.+\.ftl)$/.exec(new URL(name).pathname))
    .filter(Boolean)
    .map(([, base, file]) => `${base}|${file}`);
  return [...new Set(paths)].map((path) => path.split('|'));
}

/** Where a message stands in a language, and what it says. */
async function find(id, language) {
  for (const [base, file] of loaded()) {
    const entry = (await read(`${base}${language}/${file}`)).get(id);
    if (entry) return { file: `locales/${language}/${file}`, ...entry };
  }
  return null;
}

const panel = document.createElement('aside');
panel.className = 'translate';
panel.lang = SOURCE;
panel.setAttribute('role', 'status');
document.body.append(panel);

function line(label, text, language) {
  const term = document.createElement('dt');
  term.textContent = label;
  const value = document.createElement('dd');
  value.textContent = text;
  value.lang = language;
  return [term, value];
}

async function show(element) {
  const id = element.dataset.message;
  const language = document.documentElement.lang;
  const [own, english] = await Promise.all([find(id, language), find(id, SOURCE)]);
  const list = document.createElement('dl');
  list.append(...line('message', id, SOURCE));
  const place = own ?? english;
  if (place) list.append(...line('place', `${place.file}:${place.line}`, SOURCE));
  list.append(...line(language, own ? own.text.trim() : 'missing: English is shown', own ? language : SOURCE));
  if (language !== SOURCE && english) list.append(...line(SOURCE, english.text.trim(), SOURCE));
  panel.replaceChildren(list);
}

function aim({ target }) {
  const element = target.closest?.('[data-message]') ?? target.querySelector?.('[data-message]');
  if (element) show(element);
}

addEventListener('pointerover', aim);
addEventListener('focusin', aim);
