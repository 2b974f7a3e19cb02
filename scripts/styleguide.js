// On the style page, which no release has: the forms that scripts make, in their states.
const { accounts, carousel } = document.querySelector('script[data-glue]').dataset;
import(carousel);
const load = (name) => import(`${accounts}${name}.js`);
const [{ el }, { Refusal, words }, { makeForm }, { notice }, { signInForm }] = await Promise.all(['../dom', 'client', 'form', 'parts', 'sign-in'].map(load));

const room = document.querySelector('[data-forms]');
const texts = await words();
const { words: own } = texts;

/** A field of each kind, with a hint where one can have it. */
const fields = [
  { name: 'email', label: own.email, type: 'email', autocomplete: 'off', hint: own['email-hint'] },
  { name: 'telephone', label: own.telephone, type: 'tel', autocomplete: 'off', optional: true },
  { name: 'password', label: own['new-password'], type: 'password', autocomplete: 'off', hint: own['new-password-hint'] },
  { name: 'represents', label: own.represents, type: 'radio', options: [['member', own.member], ['partner', own.partner]] },
  { name: 'country', label: own.country, type: 'select', options: [['member', own.member], ['partner', own.partner]] },
  { name: 'reason', label: own.reason, type: 'textarea' },
  { name: 'remember', label: own.remember, type: 'checkbox' },
];
const form = (name, fields, send) => makeForm(own, { name, button: own['send-request'], fields, send });

/** Sends a form as a visitor would; the page stays where it is, and so does its title. */
const sent = (form) => {
  const { title } = document;
  form.addEventListener('focusin', () => {
    document.activeElement.blur();
    document.title = title;
    scrollTo({ top: 0, behavior: 'instant' });
  }, { once: true });
  form.requestSubmit();
};

const fresh = form('fresh', fields, () => notice(own['request-sent']));
const incomplete = form('incomplete', fields, () => {});
const refused = form('refused', [{ ...fields[0], value: 'a@example.org' }], () => {
  throw new Refusal(422, { errors: [{ field: 'email', code: 'email' }] });
});
const impossible = form('impossible', [{ ...fields[0], value: 'a@example.org' }], () => {
  throw new Refusal(429, { retryAfter: 120 });
});
room.append(el('div', {}, ...signInForm(texts, () => notice(own['request-sent']))), fresh, incomplete, refused, impossible, notice(own['request-sent']));
[incomplete, refused, impossible].forEach(sent);
