// The Members' area. What is restricted stands in the page only while it is looked at.
import { Refusal, onChange, read, say, send, session, words } from './client.js';
import { el, go } from '../dom.js';
import { notice } from './parts.js';
import { makeForm, refusal } from './form.js';
import { openPanel } from './sign-in.js';

const ALLOWED = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'H3', 'BR']);

/** What of a feed's HTML is shown: text in plain elements, and links over https. */
const clean = (node) =>
  [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child.data];
    if (child.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE|IFRAME|OBJECT|FORM|SVG|MATH|NOSCRIPT)$/i.test(child.nodeName)) return [];
    const href = child.getAttribute('href') ?? '';
    if (child.nodeName === 'A' && href.startsWith('https://')) return [el('a', { href, rel: 'noopener' }, ...clean(child))];
    return ALLOWED.has(child.nodeName) ? [el(child.nodeName, {}, ...clean(child))] : clean(child);
  });

/** The session has ended in the midst of work: sign in again, without leaving. */
export const again = async (own) => {
  if (!(await session())) await openPanel(own.expired);
};

const size = (bytes, lang) =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: bytes < 1000 ? 'byte' : 'kilobyte', unitDisplay: bytes < 1000 ? 'long' : 'short', maximumFractionDigits: 0 }).format(bytes < 1000 ? bytes : bytes / 1000);

// Dates in English as the site writes them: day, month, year.
const days = (start, end, lang) => {
  const day = (text) => new Date(`${text}T12:00:00Z`);
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });
  return end && end !== start ? format.formatRange(day(start), day(end)) : format.format(day(start));
};

const registration = (own, item, user, refresh) => {
  const { open, registered } = item._wco.registration ?? {};
  const path = `/meetings/${encodeURIComponent(item.id)}/registration`;
  const box = el('section', {}, el('h3', {}, own.registration));
  if (registered) {
    const withdraw = el('button', { class: 'button button--quiet', type: 'button' }, own.withdraw);
    const problem = el('p', { class: 'form__error', role: 'alert' });
    withdraw.addEventListener('click', async () => {
      try {
        await send('DELETE', path);
        await refresh(item.id, own.withdrawn);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.status === 401) await again(own);
        problem.textContent = refusal(own, error);
      }
    });
    box.append(el('p', {}, own.registered), withdraw, problem);
  } else if (!open) {
    box.append(el('p', {}, own['registration-closed']));
  } else {
    box.append(el('details', {}, el('summary', {}, own['register-open']), makeForm(own, {
      name: `meeting-${item.id}`,
      button: own.register,
      fields: [
        { name: 'name', label: own.name, autocomplete: 'name', value: user.name },
        { name: 'position', label: own.position, autocomplete: 'organization-title' },
        { name: 'attendance', label: own.attendance, type: 'radio', options: [['in-person', own['in-person']], ['remote', own.remote]] },
        { name: 'remarks', label: own.remarks, type: 'textarea', optional: true },
      ],
      expired: () => again(own),
      send: async (values) => {
        await send('POST', path, values);
        await refresh(item.id, own.registered);
      },
    })));
  }
  return box;
};

const article = (own, item, user, refresh, lang) => {
  const { start, end, place, agenda = [], documents = [] } = item._wco ?? {};
  const html = item.content_html && globalThis.parseFeedHtml?.(item.content_html);
  const files = documents.map(({ title, url, size: bytes }) =>
    el('li', {}, el('a', { href: url, download: true, rel: 'external' }, title), bytes ? ` ${say(own.size, { size: size(bytes, lang) })}` : ''));
  return el('article', { class: 'meeting', id: `meeting-${item.id}`, 'aria-labelledby': `meeting-${item.id}-title` },
    el('h2', { id: `meeting-${item.id}-title`, tabindex: '-1' }, item.title),
    el('p', { class: 'meeting__when' }, [start && days(start, end, lang), place].filter(Boolean).join(' · ')),
    ...(html ? clean(html.body) : [el('p', {}, item.content_text ?? item.summary ?? '')]),
    el('h3', {}, own.agenda), el('ol', {}, ...agenda.map((point) => el('li', {}, point))),
    el('h3', {}, own.documents), files.length ? el('ul', {}, ...files) : el('p', {}, own['no-documents']),
    registration(own, item, user, refresh));
};

/** The page “Meetings”. */
export const page = async (room) => {
  const { words: own, pages } = await words();
  const { lang } = document.documentElement;
  const leave = () => {
    room.replaceChildren();
    go(`${pages['sign-in'][0]}?${new URLSearchParams({ next: pages.meetings[0] })}`);
  };
  const load = async (focus, text) => {
    const user = await session();
    if (!user) return leave();
    const feed = await read(`/meetings?language=${lang}`);
    // A meeting that cannot be read takes no other with it.
    const items = (Array.isArray(feed?.items) ? feed.items : []).filter(({ id, title }) => id && title);
    const told = notice(text ?? '');
    room.replaceChildren(told, ...items.map((item) => article(own, item, user, load, lang)));
    if (!items.length) room.append(notice(own['no-meetings']));
    if (focus) document.getElementById(`meeting-${focus}-title`)?.focus();
    return undefined;
  };
  room.replaceChildren(notice(own.loading));
  await load();
  const stop = onChange((user) => {
    if (!room.isConnected) stop();
    else if (!user) leave();
  });
};

// The browser keeps pages that were left, as they stood: nothing restricted may stand there.
addEventListener('pagehide', () => {
  const room = document.querySelector('[data-account=meetings][data-ready]');
  room?.replaceChildren();
});
addEventListener('pageshow', ({ persisted }) => {
  const room = persisted && document.querySelector('[data-account=meetings][data-ready]');
  if (room) page(room).catch(() => location.reload());
});
