import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { DIST } from './build';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** The content security policy that a page asks for in its meta tag; null when it has none. */
export function policyOf(html: string): string | null {
  return /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** Serves dist/ on loopback. A page's own policy is sent as a header too, where it also covers what comes before the meta tag. */
export async function serveDist(): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const path = join(DIST, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)));
    try {
      if (!statSync(path).isFile()) throw new Error('not a file');
      const body = readFileSync(path);
      const policy = extname(path) === '.html' ? policyOf(body.toString('utf8')) : null;
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(policy && { 'content-security-policy': policy }),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
