import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** 'univer.0df6369d.js': the build names it by its content, so that a browser may keep it, and what it compiled of it. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.(?:js|css)$/;

/** The content security policy that a page asks for in its meta tag; null when it has none. */
export function policyOf(html) {
  return /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/**
 * Serves a built folder to this machine alone. A page's own policy is sent as a header too, where it also covers what
 * comes before the meta tag. Port 0 is any free one; a port that is taken is an error (EADDRINUSE).
 */
export async function serveFolder(folder, port = 0) {
  const server = createServer((request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(folder, normalize(decodeURIComponent(pathname)));
      if (!statSync(path).isFile()) throw new Error('not a file');
      const body = readFileSync(path);
      const policy = extname(path) === '.html' ? policyOf(body.toString('utf8')) : null;
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': NAMED_BY_CONTENT.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
        ...(policy && { 'content-security-policy': policy }),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
    unref: () => void server.unref(),
  };
}
