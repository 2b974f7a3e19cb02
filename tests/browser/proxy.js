// A server of the same site that a test can change as a whole: routes of Playwright do not
// reach what a service worker asks for.
import { createServer } from 'node:http';

/**
 * Serves what BASE_URL serves. `change` is given each path and answers undefined, or a
 * function from the text of that file to another text, or a status to answer with. `source`
 * says under which path a file stands there. While it is `down`, nothing is answered.
 */
export async function proxy() {
  const state = { change: () => undefined, source: (path) => path, down: false, asked: [] };
  const server = createServer(async (request, response) => {
    if (state.down) return request.socket.destroy();
    state.asked.push(request.url);
    const change = state.change(request.url);
    if (typeof change === 'number') return response.writeHead(change, { 'content-type': 'text/html' }).end(`<!doctype html><title>${change}</title><p>${change}`);
    const headers = { 'accept-encoding': 'identity' };
    try {
      const answer = await fetch(new URL(state.source(request.url), process.env.BASE_URL), { headers, redirect: 'manual' });
      const sent = Object.fromEntries([...answer.headers].filter(([name]) => !['content-length', 'connection', 'transfer-encoding'].includes(name)));
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, sent);
      return response.end(change ? change(body.toString()) : body);
    } catch {
      return request.socket.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  });
}
