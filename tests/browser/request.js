// Requests as they are: neither redirects nor compression are seen to.
import { request } from 'node:http';

/** One request: its status, headers and body. */
export const ask = (url, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers, method, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject).end();
  });
