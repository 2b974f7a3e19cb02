// What several of the account area's parts are made of.
import { el } from '../dom.js';

/** A page of the site as a link. */
export const linkTo = ([href, name]) => el('a', { href }, name);

/** A word that is announced, and shown. */
export const notice = (text) => el('p', { class: 'account__notice', role: 'status', tabindex: '-1' }, text);
