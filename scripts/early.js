// Before the first paint: the appearance that the visitor chose. Also remembers
// choices of appearance and language, and works without the program.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: nothing is remembered
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // as above
    }
  };
  const show = (appearance) => {
    if (appearance === 'light' || appearance === 'dark') root.dataset.appearance = appearance;
    else delete root.dataset.appearance;
  };
  const mark = () => {
    const chosen = root.dataset.appearance ?? 'auto';
    for (const input of document.querySelectorAll('input[name=appearance]')) {
      input.checked = input.value === chosen;
    }
  };
  root.classList.add('script');
  if (navigator.share) root.classList.add('can-share');
  show(read('appearance'));
  addEventListener('DOMContentLoaded', mark);
  // The program draws the header anew when the language changes.
  addEventListener('wco-header', mark);
  addEventListener('pageshow', mark);
  addEventListener('change', ({ target }) => {
    if (target.name !== 'appearance') return;
    show(target.value);
    write('appearance', target.value);
  });
  addEventListener(
    'click',
    ({ target }) => {
      const link = target.closest?.('a[data-language]');
      if (!link) return;
      write('language', link.dataset.language);
      // The same page means the same question and the same place in it.
      if ('noscroll' in link.dataset) {
        link.search = location.search;
        link.hash = location.hash;
      }
    },
    true,
  );
})();
