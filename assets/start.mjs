// npm start: builds the workbench if it is missing or older than its sources, and serves it to this machine. The build
// runs in a process of its own, so that what it needed is given back. `npm run dev` is for those who change the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestSource, QUICK } from './fresh.mjs';
import { serveFolder } from './serve.mjs';

const PORTS = [3000, 3001, 3002, 0];
const STAMP = join(QUICK, 'built');

const isFresh = () =>
  existsSync(STAMP) && existsSync(join(QUICK, 'workbench.html')) && statSync(STAMP).mtimeMs >= newestSource();

/** Ends the process when the build fails: its own words say why. */
function build() {
  const begun = new Date();
  rmSync(QUICK, { recursive: true, force: true });
  mkdirSync(QUICK, { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', 'page=workbench', '--env', 'quick'],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, '');
  // What is changed while it is built is newer than it.
  utimesSync(STAMP, begun, begun);
}

async function serve() {
  for (const port of PORTS) {
    try {
      return (await serveFolder(QUICK, port)).origin;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 0) throw error;
      console.log(`Phuluc: cổng ${port} đang bận, thử cổng khác. Port ${port} is taken, trying another.`);
    }
  }
}

if (!isFresh()) {
  console.log('Phuluc: đang dựng, chờ khoảng 10 giây… Building, about 10 seconds…');
  build();
}
const origin = (await serve()).replace('127.0.0.1', 'localhost');
console.log(`Phuluc: ${origin}/workbench.html (Ctrl+C: dừng, to stop)`);
