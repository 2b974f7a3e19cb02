// In the header: the panel for signing in, and the menu of who has signed in.
import { address, onChange, session, signOut, words } from './client.js';
import { el, go } from '../dom.js';
import { linkTo } from './parts.js';
import { openPanel } from './sign-in.js';

let user;
let known = false;

/** The menu goes with the session: focus and news of it must not go with it. */
const left = (text) => {
  const told = el('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(told);
  // Announced is what changes in a region that was there.
  setTimeout(() => told.append(text), 100);
  setTimeout(() => told.remove(), 5000);
  // Where signing out leads to another page, its heading has the focus.
  if (document.activeElement === document.body) document.querySelector('.header__links > li:last-child a')?.focus();
};

const draw = async () => {
  const root = document.documentElement;
  const row = document.querySelector('.header__meta');
  const old = row?.querySelector('.account-menu');
  if (!user || !row) {
    delete root.dataset.signedIn;
    old?.remove();
    return;
  }
  if (old?.lang === root.lang) return;
  old?.remove();
  const { words: own, pages } = await words();
  const leave = el('button', { type: 'button' }, own['sign-out']);
  leave.addEventListener('click', () => signOut().then(() => left(own['signed-out']), () => location.reload()));
  const menu = el('details', { class: 'account-menu', lang: root.lang }, el('summary', {}, own.menu),
    el('ul', {}, el('li', { class: 'account-menu__who' }, user.name),
      ...['meetings', 'change-password'].map((id) => el('li', {}, linkTo(pages[id]))), el('li', {}, leave)));
  // Closes as the menus beside it do.
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('click', ({ target }) => {
    if (target.closest('a')) menu.open = false;
  });
  row.querySelector('.account-menu')?.remove();
  row.querySelector('.header__choices').before(menu);
  root.dataset.signedIn = '';
};

onChange((who) => {
  user = who;
  draw();
});

/** Shows who has signed in; asks the service once, and again only when somebody tells. */
export const show = async () => {
  if (!known && (await address())) {
    known = true;
    user = await session().catch(() => null);
  }
  await draw();
};

/** The link “Sign in” of the header was chosen. */
export const open = async (href) => {
  if (!(await address())) return go(href);
  try {
    if (!known) user = await session();
    known = true;
    if (user) return go(href);
    return await openPanel();
  } catch {
    return go(href);
  }
};
