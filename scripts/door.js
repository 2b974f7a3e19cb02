// The door: to the language that the visitor chose before; else the likelier one
// first, and the choice is theirs.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('language');
  } catch {
    // storage is switched off: ask every time
  }
  addEventListener('DOMContentLoaded', () => {
    const links = [...document.querySelectorAll('a[data-language]')];
    const choice = links.find((link) => link.dataset.language === chosen);
    if (choice) {
      location.replace(choice.href);
      return;
    }
    const cards = links.map((link) => link.closest('section'));
    for (const wanted of navigator.languages ?? []) {
      const likely = cards.find((card) => card.lang === wanted.toLowerCase().split('-')[0]);
      if (likely) {
        likely.parentElement.prepend(likely);
        return;
      }
    }
  });
})();
