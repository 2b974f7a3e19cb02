// Signing in: on its page, and in a panel over any other.
import { onChange, session, signIn, signOut, say, words } from './client.js';
import { el, go } from '../dom.js';
import { linkTo, notice } from './parts.js';
import { makeForm } from './form.js';

const { base } = document.querySelector('script[data-glue]').dataset;

/** Where to go on: a page of this site, and nothing else. */
const next = (pages) => {
  const asked = new URLSearchParams(location.search).get('next');
  try {
    const url = new URL(asked ?? '', location.href);
    const good = asked && url.origin === location.origin && url.pathname.startsWith(base) && url.pathname !== location.pathname;
    return good ? url.pathname + url.search : pages.meetings[0];
  } catch {
    return pages.meetings[0];
  }
};

/** The form, and what helps with it. `done` is called when it went well. */
export const signInForm = ({ words: own, pages }, done) => {
  const form = makeForm(own, {
    name: 'sign-in',
    button: own['sign-in'],
    fields: [
      { name: 'userName', label: own['user-name'], autocomplete: 'username' },
      { name: 'password', label: own.password, type: 'password', autocomplete: 'current-password' },
      { name: 'remember', label: own.remember, type: 'checkbox' },
    ],
    send: async (values) => done(await signIn(values)),
  });
  const ways = ['register', 'change-password', 'reset-password', 'contact'].map((id) => el('li', {}, linkTo(pages[id])));
  return [form, el('nav', { class: 'account__ways', 'aria-label': own.help }, el('ul', {}, ...ways))];
};

/** For who has signed in. */
const welcome = ({ words: own, pages }, user) => {
  const leave = el('button', { class: 'button button--quiet', type: 'button' }, own['sign-out']);
  leave.addEventListener('click', () => signOut().catch(() => location.reload()));
  return [
    notice(say(own['signed-in'], { name: user.name })),
    el('ul', {}, ...['meetings', 'change-password'].map((id) => el('li', {}, linkTo(pages[id])))),
    leave,
  ];
};

/** The page “Sign in”. */
export const page = async (room) => {
  const texts = await words();
  const show = (user) => {
    if (user) return room.replaceChildren(...welcome(texts, user));
    const asked = new URLSearchParams(location.search).has('next');
    return room.replaceChildren(
      ...(asked ? [notice(texts.words['sign-in-first'])] : []),
      ...signInForm(texts, () => go(next(texts.pages))),
    );
  };
  show(await session());
  const stop = onChange((user) => {
    if (!room.isConnected) stop();
    // Here, who has signed in goes on to where they came from.
    else if (!user || document.hidden) show(user);
  });
};

let panel;
/** Opens the panel; resolves when it is closed, to whether somebody signed in. */
export const openPanel = async (text) => {
  const texts = await words();
  panel?.remove();
  const title = el('h2', { id: 'account-panel-title' }, texts.words.panel);
  const close = el('button', { class: 'account-panel__close', type: 'button', 'aria-label': texts.words.close });
  panel = el('dialog', { class: 'account-panel', 'aria-labelledby': 'account-panel-title' }, close, title);
  let user;
  panel.append(...(text ? [el('p', {}, text)] : []), ...signInForm(texts, (who) => {
    user = who;
    panel.close();
  }));
  close.addEventListener('click', () => panel.close());
  // A link of the panel leads on: the panel goes.
  panel.querySelector('nav').addEventListener('click', () => panel.close());
  document.body.append(panel);
  panel.showModal();
  const own = panel;
  own.querySelector('form input').focus();
  await new Promise((resolve) => own.addEventListener('close', resolve, { once: true }));
  own.remove();
  return Boolean(user);
};
