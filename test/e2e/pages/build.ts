import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newestSource } from '../../../assets/fresh.mjs';

export const DIST = 'dist';
const OUTPUTS = ['taskpane.html', 'commands.html', 'workbench.html'].map((page) => join(DIST, page));
/** Written when a build ends, because webpack leaves files alone that would not change. */
const STAMP = 'test/output/built';
/** The test runner is the parent of all of a run's workers. */
const RUN = String(process.ppid);
/** Test files run side by side; the one that makes this file builds, the others wait for it to go. Holds the builder's process. */
const LOCK = 'test/output/building';

/** Builds the pages for production if dist/ is missing or older than the sources. */
export async function ensureBuilt(): Promise<void> {
  mkdirSync('test/output', { recursive: true });
  while (!isFresh()) {
    if (!takeLock()) {
      await wait(250);
      continue;
    }
    try {
      // The one before may have built it between the look and the lock.
      if (!isFresh()) await build();
      writeFileSync(STAMP, RUN);
    } finally {
      rmSync(LOCK, { force: true });
    }
  }
}

/** What one test file of a run found fresh or built serves the whole run, also when somebody edits the sources meanwhile. */
function isFresh(): boolean {
  if (![STAMP, ...OUTPUTS].every((file) => existsSync(file))) return false;
  if (readFileSync(STAMP, 'utf8') === RUN) return true;
  const built = statSync(STAMP).mtime;
  if (built.getTime() < newestSource()) return false;
  writeFileSync(STAMP, RUN);
  utimesSync(STAMP, built, built);
  return true;
}

function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // A lock left by a run that was killed must not hold up the next one.
    if (!isAlive(LOCK)) rmSync(LOCK, { force: true });
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pages'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (told += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${told}`))));
  });
}
