// Making elements and going on.

/** An element with attributes; what is false or undefined is left out. */
export const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''));
  return element;
};

/** Goes to an address: by the program where it runs, else as any link. */
export const go = (href) => {
  const link = el('a', { href, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
};
