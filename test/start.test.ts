import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { policyOf, serveFolder } from '../assets/serve.mjs';

/** Long enough to build the workbench on a busy machine. */
const START_MS = 240_000;

describe('npm start', () => {
  const running: ChildProcess[] = [];
  afterEach(() => running.splice(0).forEach((child) => child.kill()));

  /** The address that it prints. */
  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['assets/start.mjs'], { stdio: ['ignore', 'pipe', 'pipe'] });
      running.push(child);
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => {
          said += text.toString();
          const address = /http:\/\/localhost:\d+\/workbench\.html/.exec(said)?.[0];
          if (address !== undefined) resolve(address);
        });
      child.on('close', () => reject(new Error(said)));
    });

  it(
    'serves the workbench with a sample plan, on another port when its own is taken',
    async () => {
      const taken = createServer();
      await new Promise<void>((resolve) => taken.once('error', () => resolve()).listen(3000, '127.0.0.1', resolve));
      try {
        const address = await start();
        expect(address).not.toContain(':3000/');
        const page = await (await fetch(address)).text();
        const scripts = [...page.matchAll(/src="?([^"\s>]+\.js)/g)].map((match) => match[1]!);
        expect(scripts.length).toBeGreaterThan(0);
        for (const file of [...scripts, 'assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx'])
          expect([file, (await fetch(new URL(file, address))).status]).toEqual([file, 200]);
      } finally {
        await closed(taken);
      }
    },
    START_MS,
  );
});

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

describe('the server of a built folder', () => {
  it('gives files of the folder alone, and a page’s own policy as a header', async () => {
    const above = mkdtempSync(join(tmpdir(), 'phuluc-'));
    writeFileSync(join(above, 'package.json'), '{}');
    const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const folder = mkdtempSync(join(above, 'dist-'));
    writeFileSync(join(folder, 'a.html'), page);
    const server = await serveFolder(folder);
    try {
      const answer = await fetch(`${server.origin}/a.html`);
      expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([200, policyOf(page)]);
      for (const path of ['/b.html', '/', '/..%2Fpackage.json', '/%2e%2e/package.json', '/%E0%A4%A'])
        expect([path, (await fetch(server.origin + path)).status]).toEqual([path, 404]);
    } finally {
      await server.close();
      rmSync(above, { recursive: true });
    }
  });
});
