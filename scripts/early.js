// Before the first paint: the appearance that the visitor chose, and the little that the
// menu needs beyond HTML. Also remembers choices of appearance and language. All of it
// works before, and without, the program.
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

  // The main menu: one disclosure open at a time is the browser's doing (details name).
  const open = () => document.querySelector('.menu__section[open]');
  const close = (section) => {
    if (section) section.open = false;
  };
  addEventListener('keydown', (event) => {
    const section = open();
    if (event.key === 'Escape' && section) {
      close(section);
      section.querySelector('summary').focus();
      event.preventDefault();
    }
  });
  addEventListener('focusin', ({ target }) => {
    if (!target.closest?.('.menu__section[open]')) close(open());
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!target.closest?.('.menu__section[open]')) close(open());
  });
  // In the top layer the bar of a wide window would lie over the header.
  matchMedia('(min-width: 62rem)').addEventListener('change', ({ matches }) => {
    const menu = document.getElementById('menu');
    if (matches && menu?.matches(':popover-open')) menu.hidePopover();
  });
  addEventListener('click', ({ target }) => {
    if (target.closest?.('#menu a')) {
      close(open());
      const menu = document.getElementById('menu');
      if (menu.matches(':popover-open')) menu.hidePopover();
    }
  });
})();
