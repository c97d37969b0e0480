import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const DIST = 'dist';
const INPUTS = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const OUTPUTS = ['taskpane.html', 'commands.html', 'workbench.html'].map((page) => join(DIST, page));
/** Test files run side by side; the one that makes this folder builds, the others wait for it to go. */
const LOCK = 'test/output/building';
const LOCK_LIFE_MS = 400_000;

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
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

function isFresh(): boolean {
  if (!OUTPUTS.every((file) => existsSync(file))) return false;
  return Math.min(...OUTPUTS.map((file) => statSync(file).mtimeMs)) > Math.max(...INPUTS.map(newest));
}

const newest = (path: string): number =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs;

function takeLock(): boolean {
  // A lock left by a run that was killed must not hold up the next one for ever.
  if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LOCK_LIFE_MS) rmSync(LOCK, { recursive: true, force: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pages'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (told += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${told}`))));
  });
}
