// Servers that a test starts for itself.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

import { expect } from './fixtures.js';

/** A path of the project. */
export const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built site. */
export const DIST = process.env.DIST ?? project('dist');

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a server, waits until `url` answers, lets `use` work with it, and ends it. */
export async function background(program, args, url, use) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  try {
    await expect.poll(() => fetch(url).then(({ status }) => status, () => said), { message: `${program} answers` }).toBe(200);
    await use();
  } finally {
    child.kill();
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  }
}
