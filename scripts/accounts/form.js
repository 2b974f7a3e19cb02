// A form that keeps what was typed, and says in words what is wrong: in a summary that takes
// the focus, and at the field (https://design-system.service.gov.uk/components/error-summary/).
import { Refusal, say } from './client.js';
import { el } from '../dom.js';

/** In words: what the service refused, but for single fields. */
export const refusal = (words, { status, kind, retryAfter }) => {
  if (!status) return words['error-offline'];
  if (status === 429) return say(words['error-too-many'], { minutes: Math.ceil((retryAfter || 60) / 60) });
  if (status >= 500) return words['error-server'];
  if (kind === 'credentials') return words['error-credentials'];
  if (status === 401) return words.expired;
  // The token is of a session that the browser does not keep.
  if (kind === 'csrf') return words['error-cookies'];
  if (status === 403) return words['error-forbidden'];
  if (status === 409) return words[`error-${kind}`] ?? words['error-conflict'];
  return words['error-other'];
};

let forms = 0;

/**
 * A form. Fields: `name`, `label`, `type` (text, email, tel, password, checkbox, textarea,
 * select, radio), `autocomplete`, `hint`, `optional`, `options` ([value, label]), `value`.
 * `userName` tells password managers whose password it is. `send(values)` is given what was typed and answers what is shown in the form's place.
 */
export const makeForm = (words, { name, fields, button, send, expired, userName }) => {
  forms += 1;
  const id = (field) => `${name}-${forms}-${field}`;
  const inputs = {};
  const place = {};

  const control = (field) => {
    const { name: own, type = 'text', autocomplete, hint, optional, options, value } = field;
    const common = { id: id(own), name: own, autocomplete, 'aria-describedby': hint && id(`${own}-hint`) };
    const label = [field.label, optional ? ` (${words.optional})` : ''].join('');
    const hintText = hint && el('p', { id: id(`${own}-hint`), class: 'form__hint' }, hint);
    if (type === 'checkbox') {
      inputs[own] = el('input', { ...common, type });
      return el('div', { class: 'form__check' }, inputs[own], el('label', { for: id(own) }, label));
    }
    if (type === 'radio') {
      const group = el('fieldset', { class: 'form__group', id: id(own) }, el('legend', {}, label));
      inputs[own] = group;
      place[own] = group;
      options.forEach(([key, text]) => {
        const each = id(`${own}-${key}`);
        group.append(el('div', { class: 'form__check' }, el('input', { id: each, type, name: own, value: key }), el('label', { for: each }, text)));
      });
      return group;
    }
    if (type === 'textarea') inputs[own] = el('textarea', { ...common, rows: '5' }, value ?? '');
    else if (type === 'select') {
      inputs[own] = el('select', common, el('option', { value: '' }), ...options.map(([key, text]) => el('option', { value: key }, text)));
    } else inputs[own] = el('input', { ...common, type, value, spellcheck: 'false', autocapitalize: type === 'password' || own === 'userName' ? 'none' : undefined });
    place[own] = el('div', { class: 'form__field' }, el('label', { for: id(own) }, label), hintText, inputs[own]);
    if (type !== 'password') return place[own];
    const show = el('input', { id: id(`${own}-show`), type: 'checkbox' });
    show.addEventListener('change', () => inputs[own].setAttribute('type', show.checked ? 'text' : 'password'));
    place[own].append(el('div', { class: 'form__check' }, show, el('label', { for: id(`${own}-show`) }, words['show-password'])));
    return place[own];
  };

  const summary = el('div', { class: 'form__summary', tabindex: '-1', role: 'group', 'aria-labelledby': id('problem'), hidden: true });
  const submit = el('button', { class: 'button', type: 'submit' }, button);
  const form = el('form', { class: 'form', novalidate: true }, summary,
    userName && el('input', { type: 'text', autocomplete: 'username', value: userName, readonly: true, hidden: true }),
    ...fields.map(control), submit);

  const value = ({ name: own, type }) => {
    if (type === 'checkbox') return inputs[own].checked;
    if (type === 'radio') return inputs[own].querySelector(':checked')?.value ?? '';
    return inputs[own].value;
  };

  const told = say(words['error-title'], { title: '' });
  const clear = () => {
    summary.hidden = true;
    if (document.title.startsWith(told)) document.title = document.title.slice(told.length);
    form.querySelectorAll('.form__error').forEach((error) => error.remove());
    for (const { name: own, hint } of fields) {
      inputs[own].removeAttribute('aria-invalid');
      if (hint) inputs[own].setAttribute('aria-describedby', id(`${own}-hint`));
      else inputs[own].removeAttribute('aria-describedby');
    }
  };

  // A link in the summary, to the field that it is about.
  const linkTo = (target, text) => {
    const link = el('a', { href: `#${target.id}` }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    });
    return el('li', {}, link);
  };

  // `whole` is wrong with no field in particular; where it is for the visitor to mend, `first` leads
  // to the first.
  const fail = (errors, whole, first) => {
    const items = errors.map(({ field, text }) => {
      const error = el('p', { class: 'form__error', id: id(`${field}-error`) }, text);
      const input = inputs[field];
      if (place[field] === input) input.querySelector('legend').after(error);
      else input.before(error);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), error.id].filter(Boolean).join(' '));
      const target = place[field] === input ? input.querySelector('input') : input;
      return linkTo(target, text);
    });
    if (whole) items.unshift(first ? linkTo(inputs[fields[0].name], whole) : el('li', {}, whole));
    summary.replaceChildren(el('h2', { id: id('problem') }, words.problem), el('ul', {}, ...items));
    summary.hidden = false;
    document.title = say(words['error-title'], { title: document.title });
    summary.focus();
  };

  const inWords = ({ field, code }) => {
    const label = fields.find(({ name: own }) => own === field)?.label;
    const message = words[`field-${code}`];
    return label && message ? { field, text: say(message, { field: label }) } : undefined;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (submit.getAttribute('aria-disabled')) return;
    clear();
    const empty = fields.filter((field) => !field.optional && field.type !== 'checkbox' && !value(field).trim());
    if (empty.length) {
      const code = (type) => (type === 'radio' || type === 'select' ? 'choice' : 'required');
      fail(empty.map(({ name: own, type }) => inWords({ field: own, code: code(type) })));
      return;
    }
    submit.setAttribute('aria-disabled', 'true');
    try {
      const shown = await send(Object.fromEntries(fields.map((field) => [field.name, value(field)])));
      if (shown) {
        form.replaceWith(shown);
        shown.focus();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // What was typed stays, but for passwords.
      fields.filter(({ type }) => type === 'password').forEach(({ name: own }) => (inputs[own].value = ''));
      if (error.status === 401 && error.kind !== 'credentials' && expired) await expired();
      const own = error.status === 422 ? error.errors.map(inWords).filter(Boolean) : [];
      fail(own, own.length ? undefined : refusal(words, error), error.kind === 'credentials');
    } finally {
      submit.removeAttribute('aria-disabled');
    }
  });
  return form;
};
