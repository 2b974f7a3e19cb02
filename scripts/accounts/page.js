// Fills the room that a page of the account area has for its form.
import { address, onChange, send, session, words } from './client.js';
import { el, go } from '../dom.js';
import { linkTo, notice } from './parts.js';
import { makeForm, refusal } from './form.js';
import * as meetings from './meetings.js';
import { page as signInPage } from './sign-in.js';

const register = async (room) => {
  const { words: own } = await words();
  const text = (name, label, autocomplete, more = {}) => ({ name, label, autocomplete, ...more });
  room.replaceChildren(makeForm(own, {
    name: 'register',
    button: own['send-request'],
    fields: [
      text('givenName', own['given-name'], 'given-name'),
      text('familyName', own['family-name'], 'family-name'),
      text('email', own.email, 'email', { type: 'email', hint: own['email-hint'] }),
      text('telephone', own.telephone, 'tel', { type: 'tel', optional: true }),
      { name: 'represents', label: own.represents, type: 'radio', options: [['member', own.member], ['partner', own.partner]] },
      text('organization', own.organization, 'organization'),
      text('country', own.country, 'country-name'),
      text('position', own.position, 'organization-title'),
      { name: 'language', label: own.language, type: 'radio', options: [['en', 'English'], ['fr', 'Français']] },
      { name: 'reason', label: own.reason, type: 'textarea' },
    ],
    send: async (values) => {
      await send('POST', '/registrations', values);
      return notice(own['request-sent']);
    },
  }));
};

const newPassword = (own) => ({
  name: 'newPassword', label: own['new-password'], type: 'password', autocomplete: 'new-password', hint: own['new-password-hint'],
});

const changePassword = async (room) => {
  const { words: own, pages } = await words();
  const user = await session();
  if (!user) return go(`${pages['sign-in'][0]}?${new URLSearchParams({ next: location.pathname })}`);
  return room.replaceChildren(makeForm(own, {
    name: 'change-password',
    userName: user.userName,
    button: own.change,
    fields: [{ name: 'currentPassword', label: own['current-password'], type: 'password', autocomplete: 'current-password' }, newPassword(own)],
    expired: () => meetings.again(own),
    send: async (values) => {
      await send('PUT', '/password', values);
      return notice(own.changed);
    },
  }));
};

const resetPassword = async (room) => {
  const { words: own, pages } = await words();
  const first = () => makeForm(own, {
    name: 'reset-password',
    button: own['send-code'],
    fields: [{ name: 'userName', label: own['user-name'], autocomplete: 'username', hint: own['reset-hint'] }],
    send: async ({ userName }) => {
      await send('POST', '/password-resets', { userName });
      return second(userName);
    },
  });
  const second = (userName) => {
    const back = el('button', { class: 'button button--quiet', type: 'button' }, own['another-code']);
    back.addEventListener('click', () => {
      const form = first();
      room.replaceChildren(form);
      form.querySelector('input').focus();
    });
    const told = notice(own['code-sent']);
    const box = el('div', { tabindex: '-1' }, told, makeForm(own, {
      name: 'set-password',
      button: own['set-password'],
      fields: [
        { name: 'userName', label: own['user-name'], autocomplete: 'username', value: userName },
        { name: 'code', label: own.code, autocomplete: 'one-time-code' },
        newPassword(own),
      ],
      send: async (values) => {
        await send('PUT', '/password-resets', values);
        const done = notice(own['password-set']);
        room.replaceChildren(done, el('p', {}, linkTo(pages['sign-in'])));
        done.focus();
      },
    }), back);
    return box;
  };
  room.replaceChildren(first());
};

const rooms = {
  'sign-in': signInPage,
  register,
  'change-password': changePassword,
  'reset-password': resetPassword,
  meetings: meetings.page,
};

/** Fills the room, once; where it fails, with words and a way to try again. */
export const start = async (room) => {
  if (room.dataset.ready !== undefined) return;
  room.dataset.ready = '';
  // Nothing is configured: the page says so already.
  if (!(await address())) return;
  const fill = async () => {
    try {
      await rooms[room.dataset.account](room);
    } catch (error) {
      const { words: own } = await words();
      const again = el('button', { class: 'button', type: 'button' }, own.retry);
      again.addEventListener('click', fill);
      room.replaceChildren(notice(refusal(own, error.status === undefined ? { status: 0 } : error)), again);
    }
  };
  await fill();
  if (room.dataset.account !== 'change-password') return;
  const stop = onChange((user) => (room.isConnected ? user || fill() : stop()));
};
