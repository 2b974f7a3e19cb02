// Speaks to the service of accounts that config.json names, by docs/accounts.md. Keeps no
// secret: the session is a cookie that no script can read.
const { base } = document.querySelector('script[data-glue]').dataset;

/** Milliseconds. */
const PATIENCE = 20_000;

let service;
/** Where the service stands; undefined where there is none. */
export const address = () => {
  service ??= fetch(`${base}config.json`)
    .then((answer) => answer.json())
    .then(({ accounts }) => {
      if (typeof accounts !== 'string' || !/^(https:\/\/|\/(?!\/))/.test(accounts)) return undefined;
      return accounts.replace(/\/$/, '');
    })
    .catch(() => {
      service = undefined;
      return undefined;
    });
  return service;
};

const texts = {};
/** What forms say, and where pages are, in the page's language. */
export const words = () => {
  const { lang } = document.documentElement;
  texts[lang] ??= fetch(`${base}accounts/${lang}.json`)
    .then((answer) => answer.json())
    .catch((error) => {
      delete texts[lang];
      throw error;
    });
  return texts[lang];
};

/** A message with its variables. */
export const say = (message, values = {}) => message.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** What the service answers when it does not do what was asked: status 0 where it is not reached. */
export class Refusal extends Error {
  constructor(status, { type = '', errors = [], retryAfter } = {}) {
    super(`${status} ${type}`);
    Object.assign(this, { status, kind: String(type).split(':').pop(), errors, retryAfter });
  }
}

let token;

const ask = async (method, path, body) => {
  const headers = { accept: 'application/json, application/feed+json, application/problem+json' };
  if (body) headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['x-csrf-token'] = token;
  let answer;
  try {
    answer = await fetch((await address()) + path, {
      method, headers, body: body && JSON.stringify(body), credentials: 'include', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Refusal(0);
  }
  const data = await answer.json().catch(() => undefined);
  if (!answer.ok) {
    const wait = data?.retryAfter ?? Number(answer.headers.get('retry-after'));
    throw new Refusal(answer.status, { ...(data ?? {}), retryAfter: wait });
  }
  return data;
};

// Other tabs learn of signing in and out; so does the next page.
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`accounts ${base}`) : undefined;
const HINT = 'account';
const hint = (signedIn) => {
  try {
    // That there is a session, and nothing of it: pages ask only where this stands.
    if (signedIn) localStorage.setItem(HINT, 'yes');
    else localStorage.removeItem(HINT);
  } catch {
    // storage is switched off: the header does not know
  }
};
const heard = new Set();
/** Calls `act(user)` when somebody signs in or out, here or in another tab. */
export const onChange = (act) => {
  heard.add(act);
  return () => heard.delete(act);
};
const tell = (user) => heard.forEach((act) => act(user));
tabs?.addEventListener('message', async ({ data }) => {
  token = undefined;
  tell(data === 'in' ? await session().catch(() => null) : null);
});
const changed = (user) => {
  hint(user);
  tabs?.postMessage(user ? 'in' : 'out');
  tell(user);
};

// One tab at a time: two that have no session yet would get one each, of which the browser keeps
// the last, and the token of the other would be refused.
const alone = async (act) => {
  try {
    return await navigator.locks.request(`accounts ${base}`, act);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return act(); // the browser has no locks, or none for this site
  }
};

/** Who has signed in, or null. */
export const session = async () => {
  const { user, csrfToken } = await alone(() => ask('GET', '/session'));
  token = csrfToken;
  hint(user);
  return user ?? null;
};

/** Writes: with the session's token, a new one where that has grown old. */
export const send = async (method, path, body) => {
  if (!token) await session();
  try {
    return await ask(method, path, body);
  } catch (error) {
    if (error.kind !== 'csrf') throw error;
    await session();
    return ask(method, path, body);
  }
};

/** Reads what is restricted. */
export const read = (path) => ask('GET', path);

export const signIn = async (values) => {
  const { user, csrfToken } = await send('POST', '/session', values);
  token = csrfToken;
  changed(user);
  return user;
};

export const signOut = async () => {
  await send('DELETE', '/session');
  token = undefined;
  changed(null);
};
