// How text stands in a page: nothing beyond the window, cut off, out of its box or over another.

/** What a reader may set (WCAG 1.4.12), from the moment that it is `spaced`. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Lines that are laid out only near the window have no true place before. */
const LAID_OUT = '.news-line { content-visibility: visible !important; }';

/** Brings to a document what `textFaults` needs: once for each that is loaded. */
export const prepare = (page) =>
  page.evaluate(
    ({ SPACING, LAID_OUT }) => {
      const sheet = (text) => {
        const own = new CSSStyleSheet();
        own.replaceSync(text);
        document.adoptedStyleSheets.push(own);
        return own;
      };
      sheet(LAID_OUT);
      globalThis.spacing = sheet(SPACING);
      globalThis.spacing.disabled = true;
    },
    { SPACING, LAID_OUT },
  );

/** Windows and spacings that text must be read in: 320 px are what 400 % leaves of 1280. */
export const LOOKS = [
  { width: 320, spaced: true },
  { width: 320, spaced: false },
  { width: 1280, spaced: false },
  { width: 1280, spaced: true },
];

/** What is wrong with the text of a page that `prepare` was called for, in each of `looks`. */
export async function unreadable(page, { within = '.header, main, .footer', looks = LOOKS } = {}) {
  const found = [];
  for (const { width, spaced } of looks) {
    if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 800 });
    const wrong = await page.evaluate(textFaults, { within, spaced, width });
    found.push(...wrong.map((fault) => `${width} px${spaced ? ', spaced' : ''}: ${fault}`));
  }
  return found;
}

/**
 * What is wrong with the text of the page in the parts that `within` selects, or, where nothing
 * is there, of that. Runs in the browser: uses nothing from here.
 *
 * `sideways` selects what may be scrolled sideways: the keyboard must reach it.
 */
async function textFaults({ within, sideways = '.highlights__list', width, spaced }) {
  globalThis.spacing.disabled = !spaced;
  while (innerWidth !== width) await new Promise(requestAnimationFrame);
  const root = document.documentElement;
  const found = [];
  const name = (node) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const path = [];
    for (let at = element; at && at !== document.body && path.length < 4; at = at.parentElement) {
      path.unshift(at.localName + (at.id && `#${at.id}`) + [...at.classList].map((one) => `.${one}`).join(''));
    }
    const text = (node.textContent || node.placeholder || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${path.join(' > ')} “${text}”`;
  };

  if (root.scrollWidth > root.clientWidth) found.push(`the page can be scrolled sideways, to ${root.scrollWidth} px`);

  const inline = new Map();
  const style = new Map();
  const styleOf = (element) => {
    if (!style.has(element)) style.set(element, getComputedStyle(element));
    return style.get(element);
  };
  /** The box that a text is laid out in. */
  const boxOf = (element) => {
    if (!inline.has(element)) {
      const own = ['inline', 'contents'].includes(styleOf(element).display) ? boxOf(element.parentElement) : element;
      inline.set(element, own);
    }
    return inline.get(element);
  };
  const rects = new Map();
  const rectOf = (element) => {
    if (!rects.has(element)) rects.set(element, element.getBoundingClientRect());
    return rects.get(element);
  };
  const shown = new Map();
  const isShown = (element) => {
    if (!shown.has(element)) {
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      shown.set(element, seen && !element.closest('.visually-hidden, .skip-link:not(:focus)'));
    }
    return shown.get(element);
  };
  /** Between which edges the contents of an element can be seen, at once or by scrolling. */
  const clips = new Map();
  const clipOf = (element) => {
    if (!element || element === document.body) return { left: 0, right: root.clientWidth, top: -Infinity, bottom: Infinity };
    if (!clips.has(element)) {
      const clip = { ...clipOf(element.parentElement) };
      const { overflowX, overflowY, position } = styleOf(element);
      const box = rectOf(element);
      const cut = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (position === 'fixed') Object.assign(clip, { top: -Infinity, bottom: Infinity });
      if (cut(overflowX)) Object.assign(clip, { left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right) });
      else if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        const reached = element.tabIndex >= 0 || element.querySelector('a[href], button, input, select, textarea');
        if (!element.matches(sideways)) found.push(`can be scrolled sideways: ${name(element)}`);
        else if (!reached) found.push(`cannot be scrolled with the keyboard: ${name(element)}`);
        else Object.assign(clip, { left: -Infinity, right: Infinity });
      }
      if (cut(overflowY)) Object.assign(clip, { top: Math.max(clip.top, box.top), bottom: Math.min(clip.bottom, box.bottom) });
      else if (overflowY !== 'visible') Object.assign(clip, { top: -Infinity, bottom: Infinity });
      clips.set(element, clip);
    }
    return clips.get(element);
  };
  /** Through which window the contents of an element are seen now: what is scrolled away hides nothing. */
  const ports = new Map();
  const portOf = (element) => {
    if (!element || element === document.body) return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    if (!ports.has(element)) {
      const port = portOf(element.parentElement);
      ports.set(element, styleOf(element).overflowY === 'visible' ? port : inside(rectOf(element), port));
    }
    return ports.get(element);
  };
  const inside = (rect, port) => ({
    left: Math.max(rect.left, port.left),
    right: Math.min(rect.right, port.right),
    top: Math.max(rect.top, port.top),
    bottom: Math.min(rect.bottom, port.bottom),
  });
  const outside = (rect, box) =>
    rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - 1 || rect.bottom > box.bottom + 1;

  const parts = [...document.querySelectorAll(within)].filter(isShown);
  const boxes = [];
  /** A line of text, or a control. Of a line, the middle: ascents and descents may touch. */
  const add = (node, { left, right, top, bottom }, rim) => {
    const middle = { left: left + 1, right: right - 1, top: top + rim, bottom: bottom - rim };
    const box = inside(middle, portOf(node.parentElement));
    if (box.top < box.bottom) boxes.push({ node, ...box });
  };

  const range = document.createRange();
  for (const part of parts) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (!node.data.trim() || parent.closest('svg, select, script, style') || !isShown(parent)) continue;
      range.selectNodeContents(node);
      const box = boxOf(parent);
      const room = rectOf(box);
      const clip = clipOf(box);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        const rim = rect.height * 0.2;
        const middle = { left: rect.left, right: rect.right, top: rect.top + rim, bottom: rect.bottom - rim };
        if (outside(middle, clip)) found.push(`cut off: ${name(node)}`);
        else if (outside(middle, room)) found.push(`out of its box: ${name(node)}`);
        add(node, rect, rim);
      }
    }
    for (const control of part.querySelectorAll('input, select, textarea, button, img, svg')) {
      if (!isShown(control) || control.parentElement.closest('button, svg')) continue;
      const rect = rectOf(control);
      if (!rect.width) continue;
      if (outside(rect, { ...clipOf(control.parentElement), top: -Infinity, bottom: Infinity })) found.push(`cut off: ${name(control)}`);
      add(control, rect, 1);
    }
    for (const field of part.querySelectorAll('input, select')) {
      if (isShown(field) && field.type !== 'radio' && field.type !== 'checkbox') fits(field);
    }
  }

  /** Whether the words in a field, which no box tells of, have room. */
  function fits(field) {
    const own = styleOf(field);
    const pen = (globalThis.pen ??= document.createElement('canvas').getContext('2d'));
    Object.assign(pen, { font: own.font, letterSpacing: own.letterSpacing, wordSpacing: own.wordSpacing });
    const text = field.localName === 'select' ? field.selectedOptions[0]?.text : field.placeholder;
    const room = field.clientWidth - parseFloat(own.paddingLeft) - parseFloat(own.paddingRight);
    if (pen.measureText(text ?? '').width > room + 1) found.push(`has no room for its words: ${name(field)} “${text}”`);
  }

  boxes.sort((a, b) => a.top - b.top);
  let near = [];
  for (const box of boxes) {
    near = near.filter((other) => other.bottom > box.top);
    for (const other of near) {
      const over = Math.min(box.right, other.right) > Math.max(box.left, other.left);
      if (over && box.node !== other.node && !box.node.contains(other.node) && !other.node.contains(box.node)) {
        found.push(`over each other: ${name(other.node)} and ${name(box.node)}`);
      }
    }
    near.push(box);
  }
  globalThis.spacing.disabled = true;
  return [...new Set(found)];
}
