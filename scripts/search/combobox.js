// The field with a list of options below it.
import { el } from '../dom.js';

/** Calls `act` a moment after the last call, and tells it whether it is still the last. */
export const debounced = (act) => {
  let timer = 0;
  let latest = 0;
  return (value = '') => {
    clearTimeout(timer);
    latest += 1;
    const own = latest;
    // A first letter is seldom all: half of the index begins with some.
    timer = setTimeout(() => act(() => own === latest, value), value.trim().length === 1 ? 300 : 40);
  };
};

/**
 * A field whose options stand in a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, list autocomplete with manual
 * selection). `ask` fills the list; `close` is told when it shall be hidden.
 */
export const combobox = (input, list, { ask, close }) => {
  let active;
  const options = () => [...list.querySelectorAll('[role=option]')];
  const activate = (option) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    return input.setAttribute('aria-activedescendant', option.id);
  };
  const move = (step) => {
    const all = options();
    // Before the first and after the last is the field itself.
    const at = active ? all.indexOf(active) + step : step > 0 ? 0 : all.length - 1;
    activate(all[at]);
  };
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.addEventListener('input', () => {
    activate();
    ask(input.value);
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (input.getAttribute('aria-expanded') === 'true') move(key === 'ArrowDown' ? 1 : -1);
      else ask(input.value);
      event.preventDefault();
    } else if (key === 'Enter' && active) {
      event.preventDefault();
      active.click();
    } else if (key === 'Escape' && input.getAttribute('aria-expanded') === 'true') {
      // Closes the list only; a second time the browser empties the field.
      event.preventDefault();
      close();
    }
  });
  return {
    /** Says that the list has changed, and whether it shows. */
    changed: (open) => {
      if (!active?.isConnected) activate();
      input.setAttribute('aria-expanded', String(open));
    },
  };
};

/** A text with what was looked for marked. */
export const marked = (pieces) => pieces.map(([text, mark]) => (mark ? el('mark', {}, text) : text));
