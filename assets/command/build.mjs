// What webpack does for the command beside packing it: names the build, and keeps what V8 compiled.
import { spawnSync } from 'node:child_process';
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A name for these files and folders as they are: the same build draws the same sheets. */
export function buildOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(readFileSync(path));
  };
  paths.forEach(add);
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Runs the built command once over a sample, checking it and writing its sheets, and keeps what V8 compiled
 * (phuluc.cache). Without it the command starts more slowly. Throws where a letter beyond ASCII is left in the script: the
 * command takes each byte for a letter. The minifier writes such letters by their numbers, but not in String.raw.
 */
export const keepCompiled = (sample) => (compiler) => {
  compiler.hooks.afterEmit.tap('keep-compiled', ({ outputOptions: { path } }) => {
    const script = readFileSync(join(path, 'phuluc.script.js'));
    if (!isAscii(script))
      throw new Error(`phuluc.script.js holds '${/[^\0-\x7f].{0,40}/.exec(script.toString())[0]}'.`);
    const env = { ...process.env, PHULUC_KEEP_COMPILED: join(path, 'phuluc.cache') };
    const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
    const words = ['sheets', sample, '-o', join(folder, 'sample.xlsx')];
    spawnSync(process.execPath, [join(path, 'phuluc.cjs'), ...words], { env, stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  });
};
