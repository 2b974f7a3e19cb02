// What a person does who has a keyboard and nothing else, and what that person is told.
import { expect } from './fixtures.js';

/** No page has as many stops before the one that is looked for. */
const FAR = 90;

const sessions = new WeakMap();

/** What assistive technology is told of the element that has the focus. */
export async function focused(page) {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  const session = await sessions.get(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name, value, properties = [] }] = nodes;
  const states = Object.fromEntries(properties.map((state) => [state.name, state.value.value]));
  return { ...states, role: role?.value, name: name?.value ?? '', value: value?.value };
}

/** What is wrong with how the focus shows. Runs in the browser: uses nothing from here. */
function faults(ring) {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return ['nothing has the focus'];
  const found = [];
  const isDrawn = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  // A button that is not painted itself shows by the words beside it.
  const painted = getComputedStyle(focused).opacity === '0' ? [...focused.labels[0].children] : [focused];
  if (ring && !painted.some(isDrawn)) found.push('no outline');
  const [box] = focused.getClientRects();
  if (!box?.width || !box.height) return [...found, 'it has no size'];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  const fits = box.width <= innerWidth && box.height <= innerHeight;
  if (fits && (box.left < -1 || box.top < -1 || box.right > right + 1 || box.bottom > bottom + 1)) found.push('outside the window');
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  for (const [x, y] of [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8]]) {
    const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    const own = hit && (focused.contains(hit) || hit.contains(focused) || hit.closest('label')?.control === focused);
    if (!own) found.push(`covered by ${hit?.outerHTML.slice(0, 200)}`);
  }
  return found;
}

/**
 * Where the focus is, can be seen (WCAG 2.4.7), and nothing lies over it (2.4.11).
 * `ring` is false for headings, which no key works on.
 */
export const seen = (page, { ring = true } = {}) =>
  expect.poll(() => page.evaluate(faults, ring).then(async (found) => found.length && { found, ...(await focused(page)) }), { message: 'the focus shows' }).toBe(0);

const fits = (wanted, name) => (wanted instanceof RegExp ? wanted.test(name) : wanted === name);

/** Presses a key until what has the focus has this name; each stop on the way is seen. */
export async function tabTo(page, name, { role, key = 'Tab', far = FAR } = {}) {
  const passed = [];
  for (let stop = 0; stop < far; stop += 1) {
    await page.keyboard.press(key);
    await seen(page);
    const here = await focused(page);
    if (fits(name, here.name) && (!role || fits(role, here.role))) return here;
    passed.push(`${here.role} “${here.name}”`);
  }
  throw new Error(`${key} does not lead to “${name}”, but to ${passed.join(', ')}`);
}

/** The page has changed: its heading has the focus, in sight, and the title has changed. */
export async function arrived(page, path, before) {
  await expect(page).toHaveURL(path);
  await expect(page.locator('main h1')).toBeFocused();
  await seen(page, { ring: false });
  await expect(page).not.toHaveTitle(before);
}

/** Takes down from now on what is announced: where the focus goes, and what live regions say. */
export const listen = (page) =>
  page.evaluate(() => {
    const REGIONS = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output';
    // What comes as a whole is silent, but for alerts, and what changes before it is drawn
    // has not been there.
    let frame = 0;
    const count = () => {
      frame += 1;
      requestAnimationFrame(count);
    };
    count();
    const since = new WeakMap();
    const note = (regions) => regions.filter((region) => !since.has(region)).forEach((region) => since.set(region, frame));
    note([...document.querySelectorAll(REGIONS)]);
    frame += 1;
    window.announced = [];
    const say = (element) => element.textContent.trim() && announced.push(`live: ${element.textContent.trim()}`);
    addEventListener('focusin', ({ target }) => announced.push(`focus: ${target.textContent.trim()}`));
    new MutationObserver((records) => {
      const come = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      const regions = records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(REGIONS));
      note(come.flatMap((element) => [element, ...element.querySelectorAll('*')].filter((each) => each.matches(REGIONS))));
      new Set(regions.filter((region) => since.get(region) < frame)).forEach(say);
      come.filter((element) => element.matches('[role=alert]')).forEach(say);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** What was announced. */
export const announced = (page) => page.evaluate(() => window.announced);
