// A static server for the demo and the tests: the project's folder, nothing else, on the loopback address.
import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.md': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Serves `root` and resolves to {url, port, close}. `answer(request, response)` may take a request first (true = taken). */
export function serve({root = fileURLToPath(new URL('..', import.meta.url)), port = 0, answer = undefined} = {}) {
  const server = createServer(async (request, response) => {
    try {
      if (await answer?.(request, response)) return;
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      if (path.includes('..')) throw new Error('outside');
      const built = process.env.TWIN_DIST;
      let file = built && path.startsWith('/dist/') ? join(resolve(root, built), path.slice(5)) : join(root, path);
      if ((await stat(file)).isDirectory()) {
        if (!path.endsWith('/')) return void response.writeHead(302, {location: `${path}/`}).end();
        file = join(file, 'index.html');
      }
      const body = await readFile(file);
      response
        .writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-store',
        })
        .end(body);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: address.port,
        url: `http://127.0.0.1:${address.port}`,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8080);
  const {url} = await serve({port: wanted}).catch(() => serve());
  console.log(`\n  ${url}/demo/\n\n  Ctrl+C ends it.\n`);
}
