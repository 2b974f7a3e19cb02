// The built site with the service of accounts for trial beside it.
import { DIST, background, freePort, project } from './background.js';

/** An account that the service begins with: docs/accounts.md. */
export const TRIAL = { userName: 'delegate@trial.example', password: 'only for the trial' };

/** Tells the service what only one for trial takes, such as a new account. */
export const trial = (site, path, body) =>
  fetch(`${site}/api/trial/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A fixture: where such a site is served, one for each worker. */
export const accountsSite = [
  // eslint-disable-next-line no-empty-pattern
  async ({}, use) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const program = process.env.DEVSERVER ?? project('target/debug/devserver');
    await background(program, [DIST, '--port', String(port), '--with-accounts'], url, () => use(url));
  },
  { scope: 'worker' },
];
