// The site as it is, and the same pages with all that starts the program taken out: what the
// program costs those who only read is the difference.
import { createServer, get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** What starts the program, and what it alone reads. */
const PROGRAM = [
  /<script type="module"[^>]*><\/script>/g,
  /<script type="application\/json" id="page">.*?<\/script>/gs,
];
/** What sets the appearance before the first paint. */
const EARLY = /<script>.*?<\/script>/gs;

const without = (html, patterns) =>
  patterns.reduce((text, pattern) => {
    const shorter = text.replaceAll(pattern, '');
    if (shorter === text) throw new Error(`the page has nothing like ${pattern}`);
    return shorter;
  }, html);

const VARIANTS = {
  whole: (html) => html,
  'without the program': (html) => without(html, PROGRAM),
  'without any script': (html) => without(html, [...PROGRAM, EARLY]),
};

/** An answer as it is sent, still compressed. */
const fetchRaw = (url, headers) =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

/** Serves one of them; what was asked for once is answered from memory. */
async function serve(base, change) {
  const answers = new Map();
  const answer = async (path) => {
    const page = path.endsWith('/');
    const { status, headers, body } = await fetchRaw(new URL(path, base), { 'accept-encoding': page ? 'identity' : 'br' });
    const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !['content-length', 'connection', 'transfer-encoding', 'date'].includes(name)));
    if (!page || status !== 200) return { status, headers: sent, body };
    return { status, headers: { ...sent, 'content-encoding': 'br' }, body: brotliCompressSync(change(body.toString())) };
  };
  const server = createServer(async (request, response) => {
    try {
      if (!answers.has(request.url)) answers.set(request.url, answer(request.url));
      const { status, headers, body } = await answers.get(request.url);
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    } catch (error) {
      console.error(`${request.url}: ${error.message}`);
      request.socket.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

/** Serves them all, by their names. */
export async function variants(base) {
  const servers = new Map();
  for (const [name, change] of Object.entries(VARIANTS)) servers.set(name, await serve(base, change));
  return servers;
}
